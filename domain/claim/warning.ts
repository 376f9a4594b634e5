import { originsOf } from '../evidence/origin'
import type { ClaimContent } from './content'
import type { PublicContent } from './fact'
import type { Problem } from './problem'
import { submissionProblems } from './submission'

/** What else stands beside a claim, as far as a warning needs it. */
export type Beside = { id: string; statement: string; kind: string; public: boolean }

/** What a reviewer should look at twice before deciding. None of them decides by itself. */
export type Warning =
  /** A rule of submission that it breaks by now: a number in no quote, a noun that is not the measure's, a late date. */
  | { kind: 'rule'; problem: Problem }
  /** Its number stands in no quote: it is computed from others. */
  | { kind: 'computed'; formula: string }
  /** It is counted in a measure of another noun or place, and says so in public. */
  | { kind: 'counted-all-the-same'; field: 'noun' | 'place'; measure: string }
  /** Several outlets tell it, and all lead back to one origin. */
  | { kind: 'same-origin'; outlets: number }
  /** By their numbers, both cannot be true. */
  | { kind: 'contradicts'; other: Beside }

/** Every warning about a revision in one list: contradictions first, then rules it breaks, then what to look at twice. */
export function reviewWarnings(
  content: ClaimContent,
  { published, beside }: { published: PublicContent | null; beside: readonly Beside[] },
): Warning[] {
  return [
    ...beside
      .filter(({ kind }) => kind === 'contradicts')
      .map((other): Warning => ({ kind: 'contradicts', other })),
    ...submissionProblems(content, { published }).map((problem): Warning => ({ kind: 'rule', problem })),
    ...ownWarnings(content),
  ]
}

function ownWarnings({ quantity, measure, citations }: ClaimContent): Warning[] {
  const warnings: Warning[] = []
  if (quantity.state === 'stated' && quantity.formula.trim() !== '')
    warnings.push({ kind: 'computed', formula: quantity.formula })
  for (const field of measure?.despite ?? [])
    warnings.push({ kind: 'counted-all-the-same', field, measure: measure?.title ?? '' })
  const { origins, outlets } = originsOf(citations)
  if (outlets.length > 1 && origins.length === 1)
    warnings.push({ kind: 'same-origin', outlets: outlets.length })
  return warnings
}
