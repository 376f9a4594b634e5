/** What an act that led back to this page says it did. */
export const DONE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    password: 'Your password is changed, and you are signed out everywhere else.',
    notifications: 'Your choice is kept. It holds for mail that has not gone out yet, too.',
    session: 'That session has ended.',
    others: 'You are signed out everywhere else.',
  }),
)
