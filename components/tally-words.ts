import type { PledgeState } from '@/domain/tally/pledge'
import type { Prospect } from '@/domain/tally/prospect'
import type { LeftOut, Reason } from '@/domain/tally/standing'
import codes from './messages/en/codes.json' with { type: 'json' }

/** Why a fact of a measure is not in a figure. */
export const REASON: Record<Reason, string> = codes.reason

/** The figure a fact is left out of. */
export const FIGURE: Record<LeftOut['from'], string> = codes.figure

/** Where a promise stands. */
export const PROMISE: Record<PledgeState, string> = codes.promise

/** Whether what is expected reaches the target, and by what that is known. */
export function prospectWords({ answer, basis }: Prospect): string {
  if (answer === 'unknown') return 'Not known: there is no target, or no level.'
  if (answer === 'maybe') return 'It cannot be told: the numbers leave both open.'
  const told = answer === 'yes' ? 'Yes' : 'No'
  return basis === 'bounds'
    ? `${told}, by the bounds.`
    : `${told}, by the numbers as told; not all bounds are stated.`
}
