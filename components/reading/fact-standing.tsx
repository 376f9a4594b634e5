import { words } from '@/components/language'
import { Moment } from '@/components/ui/moment'
import { Notice } from '@/components/ui/notice'
import { Words } from '@/components/ui/words'
import { checkAgainOn, type FactDocument, isAgeing, openDisputes } from '@/domain/claim/fact'
import { daysSince } from '@/domain/tally/period'
import { toldTime } from '../told'
import { twoPeople } from './byline-words'
import { counting } from './counted'
import type { Around } from './fact-page'
import { OtherFactLink } from './other-fact-link'

/** What a reader must know before the statement: that it was withdrawn, overtaken, is disputed, or has grown old. */
export function FactStanding({
  fact,
  on,
  others,
}: {
  fact: FactDocument
  on: string
  others: Around['others']
}) {
  const [say, codes] = [words('fact'), words('codes')]
  const ended = fact.notices.find(({ kind }) => kind === fact.standing)
  return (
    <div className="mb-6 grid gap-3 empty:hidden">
      {ended?.kind === 'retracted' && (
        <Notice tone="error" title={codes('status.retracted')}>
          <p>
            <b className="font-semibold">{codes(`retraction.${ended.reason}`)}.</b>{' '}
            <Words>{ended.note}</Words>
          </p>
          <p className="mt-1 text-[0.8125rem] text-ink-muted">
            {say.rich('noLongerStand', {
              when: () => <Moment at={ended.at} form="day" />,
              edition: ended.edition,
            })}{' '}
            {twoPeople(ended)}
          </p>
        </Notice>
      )}
      {ended?.kind === 'superseded' && (
        <Notice tone="info" title={codes('status.superseded')}>
          <p>
            {say.rich('newerStands', {
              when: () => <Moment at={ended.at} form="day" />,
              fact: () => <OtherFactLink fact={others[ended.by]} />,
            })}
          </p>
        </Notice>
      )}
      {fact.standing === 'current' &&
        openDisputes(fact).map((dispute) => (
          <Notice key={dispute.disputeId} tone="warning" title={codes('status.disputed')}>
            <p>{say.rich('cannotBoth', { fact: () => <OtherFactLink fact={others[dispute.with]} /> })}</p>
            <Words as="p" className="mt-1">
              {dispute.note}
            </Words>
          </Notice>
        ))}
      {isAgeing(fact, on) && <Ageing fact={fact} on={on} />}
    </div>
  )
}

/** How old a level is, and since when it waits to be checked. */
function Ageing({ fact, on }: { fact: FactDocument; on: string }) {
  const time = fact.versions[0]?.content.time
  const due = checkAgainOn(fact)
  if (!time || !due) return null
  const { least } = daysSince(time, on)
  return (
    <Notice tone="warning" title={words('codes')('status.ageing')}>
      <p>{words('fact')('ageing', { ...counting(least), due: toldTime(due) })}</p>
    </Notice>
  )
}
