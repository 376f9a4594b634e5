/** The day it is, YYYY-MM-DD in UTC, as promises and checks are counted. */
export const today = (): string => new Date().toISOString().slice(0, 10)
