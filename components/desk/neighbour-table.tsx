import type { ReactNode } from 'react'
import { Shape } from '@/components/ui/shape'
import type { StatusName } from '@/components/ui/status-mark'
import { Words } from '@/components/ui/words'
import { DIRECTION } from '@/components/wording'
import type { Conflict, Difference } from '@/domain/tally/conflict'
import type { MeasuredFact } from '@/domain/tally/measured-fact'
import { periodWords } from '@/domain/tally/period-words'
import { DeskStatus } from './desk-status'

/** One of two claims that are compared: what it says, as its measure reads it, with its number in words. */
export type Side = {
  statement: string
  measured: MeasuredFact
  number: string
  bounds: string
  status: StatusName
}

/** A claim or fact beside the one in question, and how the two stand. */
export type Neighbour = Side & Conflict & { id: string; disputed: boolean }

/** Field by field, the claim in question and the one beside it; where they differ it is said and marked. */
export function NeighbourTable({ own, other }: { own: Side; other: Neighbour }) {
  return (
    <table className="w-full table-fixed border-collapse text-left text-[0.8125rem]">
      <thead>
        <tr className="border-b border-rule-strong align-bottom">
          <th scope="col" className="w-[5.75rem] py-1 pr-2 font-normal text-ink-muted">
            <span className="sr-only">Field</span>
          </th>
          <th scope="col" className="py-1 pr-3 font-semibold">
            This claim
          </th>
          <th scope="col" className="py-1 font-semibold">
            The other
          </th>
        </tr>
      </thead>
      <tbody>
        {ROWS.filter(({ always, differs }) => always || other.differs.includes(differs)).map(
          ({ label, differs, told, aside }) => (
            <Row
              key={label}
              label={label}
              differs={other.differs.includes(differs)}
              asides={[aside?.(own), aside?.(other)]}
            >
              {[told(own), told(other)]}
            </Row>
          ),
        )}
        <Row label="Status">
          {[<DeskStatus key="own" name={own.status} />, <DeskStatus key="other" name={other.status} />]}
        </Row>
      </tbody>
    </table>
  )
}

type FieldRow = {
  label: string
  differs: Difference
  always?: true
  told: (side: Side) => ReactNode
  /** What stands below it, unmarked. */
  aside?: (side: Side) => ReactNode
}

const ROWS: readonly FieldRow[] = [
  { label: 'Role', differs: 'role', told: ({ measured }) => partOf(measured) },
  {
    label: 'Number',
    differs: 'number',
    always: true,
    told: ({ number }) => <b className="font-semibold">{number}</b>,
    aside: ({ bounds }) => bounds,
  },
  { label: 'Unit', differs: 'unit', told: ({ measured }) => <Words>{measured.unit || 'none'}</Words> },
  {
    label: 'Counted',
    differs: 'noun',
    always: true,
    told: ({ measured }) => <Words>{measured.noun || 'not told'}</Words>,
  },
  { label: 'As of', differs: 'date', always: true, told: ({ measured }) => periodWords(measured.time) },
  {
    label: 'Speaker',
    differs: 'speaker',
    always: true,
    told: ({ measured }) => <Words>{measured.speaker ?? 'nobody named'}</Words>,
  },
  {
    label: 'We vouch',
    differs: 'vouch',
    told: ({ measured }) => (measured.refuted ? 'that it is not so' : 'that it was said or is so'),
  },
]

function Row({
  label,
  differs = false,
  asides = [null, null],
  children: [own, other],
}: {
  label: string
  differs?: boolean
  asides?: [ReactNode, ReactNode]
  children: [ReactNode, ReactNode]
}) {
  return (
    <tr className="border-b border-rule align-top">
      <th scope="row" className="py-1.5 pr-2 font-normal text-ink-muted">
        {label}
        {differs && (
          <span className="flex items-center gap-1 font-semibold text-disputed">
            <Shape name="fork" className="size-3" /> differs
          </span>
        )}
      </th>
      {[own, other].map((told, side) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: there are two sides, in their order.
        <td key={side} className="py-1.5 pr-3">
          {differs ? <mark className="text-ink">{told}</mark> : told}
          {asides[side] && <span className="block text-ink-muted">{asides[side]}</span>}
        </td>
      ))}
    </tr>
  )
}

function partOf({ direction, announced }: MeasuredFact): string {
  if (!direction) return ''
  return `${announced ? 'announced' : 'seen'}, ${DIRECTION[direction]}`
}
