import { TallyMiniatures } from '@/components/charts/tally-miniature'
import { here, words } from '@/components/language'
import { Moment } from '@/components/ui/moment'
import { Words } from '@/components/ui/words'
import type { TopicLine } from '@/db/queries/reading-room/lines'
import type { SmallMeasure } from '@/db/queries/reading-room/small-measures'
import { counting } from './counted'

// As far as the query counts: beyond it, an exact number would cost more than it tells.
const COUNTED = 1000

type Shown = {
  topics: readonly TopicLine[]
  measures?: readonly SmallMeasure[]
  /** The day that is told of, YYYY-MM-DD. */
  on?: string
}

/** Topics, each with its tallies in miniature where they were read too. */
export function TopicList({ topics, measures = [], on = '' }: Shown) {
  const say = words('lists')
  return (
    <ul className="border-t border-rule">
      {topics.map((topic) => (
        <li key={topic.slug} className="border-b border-rule py-2.5">
          <a
            href={here(`/topics/${topic.slug}`)}
            className="inline-block min-h-6 font-serif text-[1.125rem] leading-snug no-underline hover:underline"
          >
            <Words>{topic.title}</Words>
          </a>
          <p className="text-[0.8125rem] text-ink-muted">
            {topic.facts > COUNTED
              ? say.rich('topicManyFacts', {
                  n: COUNTED,
                  when: () => <Moment at={topic.changedAt} form="day" />,
                })
              : say.rich('topicFacts', {
                  ...counting(topic.facts),
                  when: () => <Moment at={topic.changedAt} form="day" />,
                })}
          </p>
          <TallyMiniatures measures={measures.filter(({ topic: slug }) => slug === topic.slug)} on={on} />
        </li>
      ))}
    </ul>
  )
}
