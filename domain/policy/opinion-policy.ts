import type { Actor } from './actor'
import { may } from './permissions'

/** How long a second opinion may be given when nobody says otherwise, and the longest it may be. */
export const OPINION_DAYS = 7
export const MOST_OPINION_DAYS = 30

/** Remarks one link takes; an expert who has more to say calls. */
export const MOST_REMARKS = 5

/** Remarks that one address may leave within so many seconds, and links it may try; the next is refused. */
export const OPINIONS = { perAddress: 10, seconds: 3600 } as const
export const OPINION_VISITS = { perAddress: 120, seconds: 900 } as const

export type OpinionState = 'open' | 'ended' | 'expired'

/** What became of a link. Ending it is final: an ended link is not "expired" later. */
export function opinionState(link: { expiresAt: Date; endedAt: Date | null }, now: Date): OpinionState {
  if (link.endedAt) return 'ended'
  return now < link.expiresAt ? 'open' : 'expired'
}

export const opinionEnd = (askedAt: Date, days: number): Date =>
  new Date(askedAt.getTime() + days * 24 * 3_600_000)

export type OpinionBarrier = 'writers-only' | 'days-odd' | 'expert-missing'

/** What stands between `actor` and asking somebody outside for a second opinion; null when nothing does. */
export function barrierToOpinion(
  actor: Actor,
  { expert, days }: { expert: string; days: number },
): OpinionBarrier | null {
  if (!may(actor, 'writeClaim')) return 'writers-only'
  if (expert.trim() === '') return 'expert-missing'
  return Number.isInteger(days) && days >= 1 && days <= MOST_OPINION_DAYS ? null : 'days-odd'
}

export type RemarkProblem = 'name-missing' | 'words-missing' | 'words-too-long' | 'enough'

/** What keeps a remark from being taken; null when nothing does. `given` is how many its link holds already. */
export function remarkProblem(
  { name, words }: { name: string; words: string },
  given: number,
): RemarkProblem | null {
  if (given >= MOST_REMARKS) return 'enough'
  if (name.trim() === '') return 'name-missing'
  if (words.trim() === '') return 'words-missing'
  return words.length > 4000 || name.length > 200 ? 'words-too-long' : null
}
