/** Where a browser tells its time zone to the desk. */
export const ZONE_COOKIE = 'countersign-zone'
