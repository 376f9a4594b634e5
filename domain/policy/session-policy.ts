const MINUTE = 60_000

/** A session ends this long after signing in, whatever happens. */
export const LONGEST_SESSION_MS = 12 * 60 * MINUTE

/** A session ends when nothing was asked of it for this long. */
export const LONGEST_IDLE_MS = 30 * MINUTE

/** How stale "last seen" may grow before it is written again: not every request should write. */
const SEEN_STALE_MS = MINUTE

export const sessionEnd = (startedAt: Date): Date => new Date(startedAt.getTime() + LONGEST_SESSION_MS)

/** What was last seen before this moment is idle. */
export const idleSince = (now: Date): Date => new Date(now.getTime() - LONGEST_IDLE_MS)

/** Whether a session still stands at `now`: neither too old nor idle. */
export function isLive(session: { seenAt: Date; endsAt: Date }, now: Date): boolean {
  return now < session.endsAt && session.seenAt > idleSince(now)
}

export function seenIsStale(seenAt: Date, now: Date): boolean {
  return now.getTime() - seenAt.getTime() >= SEEN_STALE_MS
}
