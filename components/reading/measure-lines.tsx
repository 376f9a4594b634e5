import { type ChartDays, MeasureCharts } from '@/components/charts/measure-charts'
import { here } from '@/components/language'
import { Words } from '@/components/ui/words'
import type { TopicPage } from '@/db/queries/reading-room/topic-pages'
import { tallyOn } from '@/domain/tally/tally'
import { tallySentences } from './tally-sentences'

/** Beyond these, each is drawn over time on its own page only. */
const FEW = 3

type Shown = Pick<TopicPage, 'measures' | 'lines' | 'endings'>

/** The measures of a topic, each with its tally in a line or two. */
export function MeasureLines({
  measures,
  lines,
  endings,
  on,
  days,
}: Shown & { on: string; days: ChartDays }) {
  return (
    <ul className="max-w-[60rem] border-t border-rule">
      {measures.map((measure) => (
        <li
          key={measure.id}
          className="nth-[n+2]:drawn-when-near [--drawn-length:80rem] grid gap-1 border-b border-rule py-4"
        >
          <a
            href={here(`/measures/${measure.slug}`)}
            className="font-serif text-[1.25rem] leading-snug no-underline hover:underline"
          >
            <Words>{measure.title}</Words>
          </a>
          <p className="max-w-measure text-[0.9375rem]">
            {tallySentences(tallyOn(on, measure, lines, endings), lines, measure.nouns[0] ?? '').join(' ')}
          </p>
          <MeasureCharts
            measure={measure}
            lines={lines}
            endings={endings}
            days={days}
            isOneOfFew={measures.length <= FEW}
          />
        </li>
      ))}
    </ul>
  )
}
