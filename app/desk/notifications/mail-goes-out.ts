/** Whether mail leaves the house or is written to its log. The server says so before Next is loaded. */
export const mailGoesOut = (): boolean => process.env.COUNTERSIGN_MAIL_GOES_OUT === 'yes'
