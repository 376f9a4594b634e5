import { words } from '@/components/language'
import { Moment } from '@/components/ui/moment'
import { Quantity } from '@/components/ui/quantity'
import { Words } from '@/components/ui/words'
import type { OtherFact } from '@/db/queries/reading-room/fact-page'
import { type FactDocument, openDisputes, type PublicContent } from '@/domain/claim/fact'
import { toldTime } from '../told'
import type { Around } from './fact-page'
import { OtherFactLink } from './other-fact-link'

/** Every dispute of a fact: the two numbers side by side while it is open, and how it ended. */
export function FactDisagreements({
  fact,
  content,
  others,
}: {
  fact: FactDocument
  content: PublicContent
  others: Around['others']
}) {
  const say = words('fact')
  const open = openDisputes(fact).map(({ disputeId }) => disputeId)
  const disputes = fact.notices.filter((notice) => notice.kind === 'disputed')
  return (
    <ul className="grid gap-5">
      {disputes.map((dispute) => {
        const end = fact.notices.find((n) => n.kind === 'dispute_ended' && n.disputeId === dispute.disputeId)
        return (
          <li key={dispute.disputeId} className="grid gap-2 text-[0.9375rem]">
            {open.includes(dispute.disputeId) && (
              <SideBySide content={content} other={others[dispute.with]} />
            )}
            <p>
              {say.rich('since', {
                when: () => <Moment at={dispute.at} form="day" />,
                fact: () => <OtherFactLink fact={others[dispute.with]} />,
              })}
            </p>
            <Words as="p">{dispute.note}</Words>
            {end?.kind === 'dispute_ended' && (
              <p className="text-ink-muted">
                {say.rich('disputeEnded', {
                  when: () => <Moment at={end.at} form="day" />,
                  how: words('codes')(`endedBy.${end.how}`),
                })}{' '}
                {end.note && <Words>{end.note}</Words>}
              </p>
            )}
          </li>
        )
      })}
    </ul>
  )
}

function SideBySide({ content, other }: { content: PublicContent; other: OtherFact | undefined }) {
  if (!other?.quantity) return null
  const say = words('fact')
  return (
    <table className="w-full max-w-measure text-left">
      <thead>
        <tr className="border-b border-rule text-[0.8125rem] text-ink-muted">
          <th scope="col" className="py-1 pr-4 font-semibold">
            {say('particulars')}
          </th>
          <th scope="col" className="py-1 font-semibold">
            {say('theOther')}
          </th>
        </tr>
      </thead>
      <tbody>
        <tr className="align-baseline">
          <td className="py-1.5 pr-4">
            <Quantity quantity={content.quantity} className="text-[1.125rem]" />
          </td>
          <td className="py-1.5">
            <Quantity quantity={other.quantity} className="text-[1.125rem]" />
          </td>
        </tr>
        <tr className="text-[0.8125rem] text-ink-muted">
          <td className="pr-4">{content.time && toldTime(content.time.edtf)}</td>
          <td>{other.edtf && toldTime(other.edtf)}</td>
        </tr>
      </tbody>
    </table>
  )
}
