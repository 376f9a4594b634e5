import { words } from '@/components/language'
import { EmptyState } from '@/components/ui/empty-state'
import { Words } from '@/components/ui/words'
import type { FrontPage } from '@/db/queries/reading-room/front-page'
import { ChangeList } from './change-list'
import { FactList } from './fact-list'
import { ListHeading } from './list-heading'
import { SearchField } from './search/search-field'
import { TopicList } from './topic-list'

/** The front page: what this ledger is in one sentence, then what is newest in it. */
export function FrontSheet({
  page: { house, facts, topics, measures, changes },
  on,
}: {
  page: FrontPage
  on: string
}) {
  const say = words('lists')
  return (
    <>
      <h1 className="mt-10 mb-9 max-w-[38ch] text-[clamp(1.625rem,1.2rem+1.6vw,2.25rem)] leading-[1.2]">
        {say.rich('lead', { house: () => <Words>{house.name}</Words> })}
      </h1>
      <SearchField />
      {facts.length === 0 ? (
        <EmptyState title={say('noFact')}>{say('firstWillStand')}</EmptyState>
      ) : (
        <div className="grid gap-x-16 gap-y-12 *:min-w-0 lg:grid-cols-[minmax(0,1fr)_17rem]">
          <section aria-labelledby="latest">
            <ListHeading id="latest">{say('latestFacts')}</ListHeading>
            <FactList facts={facts} on={on} />
          </section>
          <div className="grid content-start gap-10 *:min-w-0 sm:max-lg:grid-cols-2 sm:max-lg:gap-x-10">
            {topics.length > 0 && (
              <section aria-labelledby="topics" className="drawn-when-near [--drawn-length:28rem]">
                <ListHeading id="topics">{words('chrome')('topics')}</ListHeading>
                <TopicList topics={topics} measures={measures} on={on} />
              </section>
            )}
            <section aria-labelledby="changes" className="drawn-when-near [--drawn-length:46rem]">
              <ListHeading id="changes">{say('latestChanges')}</ListHeading>
              {changes.length > 0 ? (
                <ChangeList changes={changes} />
              ) : (
                <p className="border-t border-rule pt-2.5 text-[0.9375rem] text-ink-muted">
                  {say('nothingChanged')}
                </p>
              )}
            </section>
          </div>
        </div>
      )}
    </>
  )
}
