// In minutes, after each failure: a server that is restarted is back soon, one that is broken takes its day.
const WAITS = [1, 5, 15, 60, 240, 720]

/** How often a mail is tried before it is given up. */
export const MOST_ATTEMPTS = WAITS.length + 1

/** How many minutes to wait after the `attempts`-th try failed; null: give up. */
export const waitAfter = (attempts: number): number | null => WAITS[attempts - 1] ?? null
