import type { MeasuredLine } from '@/domain/tally/measured-line'
import type { Tally } from '@/domain/tally/tally'

/** A measure's tally with what its numbers are told by. */
export type TallyTold = {
  measure: { slug: string; title: string; unit: string }
  tally: Tally
  lines: readonly MeasuredLine[]
}
