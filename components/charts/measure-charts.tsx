import type { PublicMeasure } from '@/db/queries/reading-room/measure-lines'
import type { MeasuredLine } from '@/domain/tally/measured-line'
import type { Ending } from '@/domain/tally/pledge'
import { tallyOn } from '@/domain/tally/tally'
import { daysQuery } from './days-query'
import { TallyFigure } from './tally-figure'
import { TimelineFigure } from './timeline-figure'
import { timelineTold } from './timeline-layout'

/** The day charts are drawn for, YYYY-MM-DD, and the day by whose end we had published it, when one was asked for. */
export type ChartDays = { on: string; known: string | null; isToday: boolean }

type Shown = {
  measure: PublicMeasure
  lines: readonly MeasuredLine[]
  endings: readonly Ending[]
  days: ChartDays
  isOneOfFew: boolean
}

/** A measure as it stands on the page of its topic: its figures and their bar, and how it went when there are few beside it. */
export function MeasureCharts({ measure, lines, endings, days, isOneOfFew }: Shown) {
  const { on, known, isToday } = days
  const query = daysQuery({ known })
  return (
    <div className="mt-4">
      <TallyFigure
        measure={measure}
        tally={tallyOn(on, measure, lines, endings)}
        lines={lines}
        query={query}
        day={isToday ? undefined : on}
        alone
      />
      {isOneOfFew && (
        <TimelineFigure
          told={timelineTold(measure, lines, endings, { on, today: isToday ? on : '' })}
          query={query}
        />
      )}
    </div>
  )
}
