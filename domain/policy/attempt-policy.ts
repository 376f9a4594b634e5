/** Failed attempts at a password allowed within the window; the next is refused. */
export const FAILURES = { perAccountAndAddress: 10, perAddress: 50, perAccount: 100 } as const

/** After this many seconds the counting begins anew. */
export const WINDOW_SECONDS = 15 * 60

/** How many seconds an address stays known to an account that was signed in to from there. */
export const KNOWN_SECONDS = 30 * 24 * 3600

/** Challenges that one address may raise within so many seconds; the next is refused. */
export const CHALLENGES = { perAddress: 5, seconds: 3600 } as const
