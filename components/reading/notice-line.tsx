import type { ReactNode } from 'react'
import { words } from '@/components/language'
import { Moment } from '@/components/ui/moment'
import { Words } from '@/components/ui/words'
import type { FactNotice } from '@/domain/claim/fact'
import { toldTime } from '../told'
import { twoPeople } from './byline-words'
import { byReport, CitedReport } from './cited-report'
import type { Around } from './fact-page'
import { OtherFactLink } from './other-fact-link'

/** One public event on a fact beside its versions: when, what, in which words, by whom. */
export function NoticeLine({ notice, others }: { notice: FactNotice; others: Around['others'] }) {
  return (
    <>
      <Moment at={notice.at} form="day" className="text-ink-muted" />
      <div className="min-w-0">
        <Told notice={notice} others={others} />
        <p className="mt-1 text-[0.8125rem] text-ink-muted">
          {'proposer' in notice && `${twoPeople(notice)} `}
          {words('fact')('editionNo', { edition: notice.edition })}
        </p>
      </div>
    </>
  )
}

function Told({ notice, others }: { notice: FactNotice; others: Around['others'] }): ReactNode {
  const [say, codes] = [words('fact'), words('codes')]
  const other = (id: string) => ({ fact: () => <OtherFactLink fact={others[id]} /> })
  switch (notice.kind) {
    case 'retracted':
      return (
        <>
          <Kind>{codes('event.retracted')}</Kind> {codes(`retraction.${notice.reason}`)}.{' '}
          <Words>{notice.note}</Words>
        </>
      )
    case 'removed':
      return (
        <>
          <Kind>{codes('event.removed')}</Kind> {codes(`removal.${notice.reason}`)}.{' '}
          <Words>{notice.note}</Words>
        </>
      )
    case 'superseded':
      return (
        <>
          <Kind>{codes('event.superseded')}</Kind> {say.rich('toldBy', other(notice.by))}
        </>
      )
    case 'disputed':
      return (
        <>
          <Kind>{codes('event.disputed')}</Kind> {say.rich('toldBeside', other(notice.with))}{' '}
          <Words>{notice.note}</Words>
        </>
      )
    case 'dispute_ended':
      return (
        <>
          <Kind>{codes('event.dispute_ended')}</Kind> {say.rich('toldBeside', other(notice.with))}{' '}
          <Words>{notice.note}</Words>
        </>
      )
    case 'answered':
      return (
        <>
          <Kind>{say('questionAnswered')}</Kind> <Words>{notice.question}</Words>
        </>
      )
    case 'checked_again':
      return (
        <>
          <Kind>{say('stillSo')}</Kind> {notice.note && <Words>{notice.note}</Words>}
          <div className="mt-2">
            {byReport(
              notice.citations.map((cited) => ({ ...cited, role: 'supports' as const, saidBy: '' })),
            ).map((cited) => (
              <CitedReport key={cited[0].report.id} citations={cited} />
            ))}
          </div>
          {notice.nextOn && (
            <p className="text-[0.8125rem]">{say('nextCheck', { day: toldTime(notice.nextOn) })}</p>
          )}
        </>
      )
  }
}

function Kind({ children }: { children: ReactNode }) {
  return <b className="font-semibold">{children}.</b>
}
