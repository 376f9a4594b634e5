import type { ChartWords } from './chart-words'
import type { TimelineModel } from './timeline-model'

/** What a time line shows, for those who do not see it: how many facts, over which days, and where its numbers stand. */
export function timelineDescription({ points, count }: TimelineModel, words: ChartWords): string {
  const first = points[0]?.line.time.earliest ?? ''
  const ends = points.map(({ line: { time } }) => time.latest ?? time.earliest)
  const last = ends.sort().at(-1) ?? first
  return words.say('timelineDescription', {
    n: count,
    count: words.number(String(count)),
    period: words.period({ earliest: first, latest: last }),
  })
}
