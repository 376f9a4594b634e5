/** What a reader says is wrong with a fact. */
export const CHALLENGE_REASONS = [
  'wrong_number',
  'wrong_date',
  'wrong_person',
  'out_of_date',
  'source_disagrees',
  'misleading',
  'other',
] as const
export type ChallengeReason = (typeof CHALLENGE_REASONS)[number]

/** Why a challenge is closed without a public answer. */
export const CLOSING_REASONS = [
  'corrected',
  'not_supported',
  'already_answered',
  'not_about_this',
  'abuse',
] as const
export type ClosingReason = (typeof CLOSING_REASONS)[number]

export type ChallengeState = 'open' | 'answered' | 'closed'

/** Where a challenge stands by how it was closed; null while it was not. */
export function challengeState(closing: ClosingReason | 'answered' | null): ChallengeState {
  if (closing === null) return 'open'
  return closing === 'answered' ? 'answered' : 'closed'
}

/** How many characters a challenge may have. */
export const MOST_CHALLENGE_WORDS = 2000

export type ChallengeProblem = 'words-missing' | 'words-too-long'

/** What keeps a reader's words from being a challenge, or null. Counted in code points, as the database does. */
export function challengeProblem(words: string): ChallengeProblem | null {
  if (words.trim() === '') return 'words-missing'
  return [...words].length > MOST_CHALLENGE_WORDS ? 'words-too-long' : null
}
