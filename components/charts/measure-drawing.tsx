import type { PublicMeasure } from '@/db/queries/reading-room/measure-lines'
import type { Language } from '@/domain/language'
import type { MeasuredLine } from '@/domain/tally/measured-line'
import type { Ending } from '@/domain/tally/pledge'
import { tallyOn } from '@/domain/tally/tally'
import type { Edition } from './edition'
import { TallyFile } from './tally-file'
import { TimelineFile } from './timeline-file'
import { timelineTold } from './timeline-layout'

export const CHARTS = ['tally', 'timeline'] as const
export type Chart = (typeof CHARTS)[number]

/** One of a measure's charts as a file of its own, on a day (YYYY-MM-DD). */
export function MeasureDrawing({
  chart,
  measure,
  lines,
  endings,
  on,
  today,
  ...around
}: {
  chart: Chart
  measure: PublicMeasure
  lines: readonly MeasuredLine[]
  endings: readonly Ending[]
  on: string
  today: string
  edition: Edition
  language: Language
}) {
  if (chart === 'tally')
    return <TallyFile told={{ measure, lines, tally: tallyOn(on, measure, lines, endings) }} {...around} />
  return <TimelineFile told={timelineTold(measure, lines, endings, { on, today })} {...around} />
}
