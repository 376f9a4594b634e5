import { here, words } from '@/components/language'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import { PageTitle } from '@/components/ui/page-title'
import { Words } from '@/components/ui/words'
import type { TopicPage } from '@/db/queries/reading-room/topic-pages'
import { toldTime } from '../told'
import { DayForm } from './day-form'
import { FactList } from './fact-list'
import { ListHeading } from './list-heading'
import { MeasureLines } from './measure-lines'
import { PromiseList } from './promise-list'
import { ReportList } from './report-list'
import { TakeAlong } from './take-along'
import { Trail } from './trail'

type Shown = Omit<TopicPage, 'house' | 'topic'> & {
  topic: NonNullable<TopicPage['topic']>
  /** The day that is told of, YYYY-MM-DD; and the day by whose end we had published it, when one was asked for. */
  on: string
  known: string | null
}

/** A topic: what its measures come to, its promises, its facts, newest first, and the reports they come from. */
export function TopicSheet({
  topic,
  measures,
  lines,
  endings,
  promises,
  facts,
  reports,
  next,
  on,
  known,
}: Shown) {
  const say = words('lists')
  return (
    <>
      <Trail steps={[{ href: '/topics', label: words('chrome')('topics') }]} />
      <PageTitle tight>
        <Words>{topic.title}</Words>
      </PageTitle>
      {known && (
        <Notice
          tone="warning"
          title={words('fact')('asPublished', { day: toldTime(known) })}
          className="mb-6"
        >
          {say.rich('wasPublic', {
            link: (chunks) => <a href={here(`/topics/${topic.slug}`)}>{chunks}</a>,
          })}
        </Notice>
      )}
      {measures.length > 0 && (
        <section aria-labelledby="measures" className="mb-12">
          <ListHeading id="measures">{say('counted')}</ListHeading>
          <MeasureLines
            measures={measures}
            lines={lines}
            endings={endings}
            on={on}
            days={{ on, known, isToday: known === null }}
          />
        </section>
      )}
      {promises.length > 0 && (
        <section aria-labelledby="promises" className="drawn-when-near mb-12">
          <ListHeading id="promises">{say('promises')}</ListHeading>
          <PromiseList promises={promises} on={on} />
        </section>
      )}
      {facts.length === 0 && <EmptyState title={say('noFactHere')}>{say('moved')}</EmptyState>}
      {facts.length > 0 && (
        <section aria-labelledby="facts" className="drawn-when-near [--drawn-length:96rem]">
          <ListHeading id="facts">{say('facts')}</ListHeading>
          <FactList facts={facts} on={on} />
        </section>
      )}
      {next && (
        <p className="mt-5 text-[0.9375rem]">
          <a
            href={here(`/topics/${topic.slug}?before=${next}${known ? `&known=${known}` : ''}`)}
            rel="next"
            className="inline-block min-h-6"
          >
            {say('older')}
          </a>
        </p>
      )}
      <section aria-labelledby="day" className="drawn-when-near mt-12">
        <ListHeading id="day">{say('onAnotherDay')}</ListHeading>
        <DayForm action={`/topics/${topic.slug}`} known={known} />
      </section>
      {reports.length > 0 && (
        <section aria-labelledby="reports" className="drawn-when-near [--drawn-length:24rem] mt-12">
          <ListHeading id="reports">{say('reports')}</ListHeading>
          <ReportList reports={reports} />
        </section>
      )}
      <TakeAlong kind="topic" slug={topic.slug} />
    </>
  )
}
