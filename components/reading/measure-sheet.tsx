import { daysQuery } from '@/components/charts/days-query'
import { TallyFigure } from '@/components/charts/tally-figure'
import { TimelineFigure } from '@/components/charts/timeline-figure'
import { timelineTold } from '@/components/charts/timeline-layout'
import { here, words } from '@/components/language'
import { Notice } from '@/components/ui/notice'
import { PageTitle } from '@/components/ui/page-title'
import { Words } from '@/components/ui/words'
import type { MeasurePage } from '@/db/queries/reading-room/measure-page'
import { tallyOn } from '@/domain/tally/tally'
import { scopeWords } from '../measure-words'
import { toldTime } from '../told'
import { spokenLanguage } from '../voice'
import { DayForm } from './day-form'
import { ListHeading } from './list-heading'
import { MeasureFacts } from './measure-facts'
import { TakeAlong } from './take-along'
import { TallySentences } from './tally-sentences'
import { TallyTable } from './tally-table'
import { Trail } from './trail'

type Shown = Pick<MeasurePage, 'lines' | 'endings' | 'topic'> & {
  measure: NonNullable<MeasurePage['measure']>
  asked: { on: string | null; known: string | null; odd: boolean }
  /** The day that is told of, and the day now, YYYY-MM-DD. */
  on: string
  today: string
}

/** A counted quantity over time: what was promised, what is there, what is still to come, and by which facts. */
export function MeasureSheet({ measure, topic, lines, endings, asked, on, today }: Shown) {
  const say = words('tally')
  const tally = tallyOn(on, measure, lines, endings)
  return (
    <>
      <Trail
        steps={[
          { href: '/topics', label: words('chrome')('topics') },
          ...(topic ? [{ href: `/topics/${topic.slug}`, label: <Words>{topic.title}</Words> }] : []),
        ]}
      />
      <PageTitle tight>
        <Words>{measure.title}</Words>
      </PageTitle>
      <p className="max-w-measure text-[0.9375rem] text-ink-muted">
        {say.rich('counts', {
          scope: () => <Words lang={spokenLanguage()}>{scopeWords(measure)}</Words>,
        })}
      </p>
      {asked.odd && (
        <Notice tone="warning" title={say('notADay')} className="mt-4">
          {on === today ? say('giveADayToday') : say('giveADay', { day: toldTime(on) })}
        </Notice>
      )}
      {asked.known && (
        <Notice
          tone="warning"
          title={words('fact')('asPublished', { day: toldTime(asked.known) })}
          className="mt-4"
        >
          {say.rich('fromPublic', {
            link: (chunks) => <a href={here(`/measures/${measure.slug}`)}>{chunks}</a>,
          })}
        </Notice>
      )}
      <section aria-labelledby="tally" className="mt-8">
        <ListHeading id="tally">
          {on === today ? say('today') : say('onDay', { day: toldTime(on) })}
        </ListHeading>
        <TallySentences tally={tally} lines={lines} nouns={measure.nouns} />
        <TallyFigure measure={measure} tally={tally} lines={lines} query={daysQuery(asked)} />
        <TallyTable tally={tally} lines={lines} today={on === today ? undefined : on} />
      </section>
      <section
        aria-labelledby="over-time"
        className="drawn-when-near [--drawn-length:38rem] *:last:mb-0 mt-10"
      >
        <ListHeading id="over-time">{words('charts')('timelineHeading')}</ListHeading>
        <TimelineFigure
          told={timelineTold(measure, lines, endings, { on, today })}
          query={daysQuery(asked)}
        />
      </section>
      <section aria-labelledby="day" className="drawn-when-near mt-10">
        <ListHeading id="day">{say('onAnotherDay')}</ListHeading>
        <DayForm action={`/measures/${measure.slug}`} on={asked.on} known={asked.known} />
      </section>
      <section aria-labelledby="facts" className="drawn-when-near [--drawn-length:52rem] mt-10">
        <ListHeading id="facts">{say('factsByDay')}</ListHeading>
        <MeasureFacts lines={lines} on={on} />
      </section>
      <TakeAlong kind="measure" slug={measure.slug} />
    </>
  )
}
