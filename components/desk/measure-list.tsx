import Link from 'next/link'
import { Words } from '@/components/ui/words'
import type { MeasureLine } from '@/db/queries/measures'
import { scopeWords } from '../measure-words'

/** Measures under their topics, each with what it counts and how much stands on it. */
export function MeasureList({ lines }: { lines: readonly MeasureLine[] }) {
  const topics = [...new Map(lines.map(({ topicId, topic }) => [topicId, topic.title]))]
  return topics.map(([topicId, title]) => (
    <section key={topicId} className="mb-8">
      <h2 className="mb-2 text-xl">
        <Words>{title}</Words>
      </h2>
      <ul className="border-t border-rule">
        {lines
          .filter((line) => line.topicId === topicId)
          .map((line) => (
            <li
              key={line.id}
              className="grid gap-x-6 gap-y-1 border-b border-rule py-3 sm:grid-cols-[minmax(0,1fr)_13rem]"
            >
              <div className="min-w-0">
                <Link
                  href={`/desk/measures/${line.id}`}
                  prefetch={false}
                  className="font-serif text-lg leading-snug no-underline hover:underline"
                >
                  <Words>{line.title}</Words>
                </Link>
                <p className="text-[0.8125rem] text-ink-muted">
                  Counts <Words>{scopeWords(line)}</Words>
                </p>
              </div>
              <p className="text-[0.8125rem] text-ink-muted">
                {numbered(line.facts, 'public fact')}
                <br />
                {numbered(line.claims, 'claim')} at the desk
              </p>
            </li>
          ))}
      </ul>
    </section>
  ))
}

const numbered = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`
