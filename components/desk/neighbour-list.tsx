import { Words } from '@/components/ui/words'
import { DeskStatus } from './desk-status'
import { type Neighbour, NeighbourTable, type Side } from './neighbour-table'
import { standingWords } from './neighbour-words'

const IN_THE_OPEN = 10

/** What stands beside a claim, contradictions first; a long rest is folded away. */
export function NeighbourList({ own, others }: { own: Side; others: readonly Neighbour[] }) {
  const [first, rest] = [others.slice(0, IN_THE_OPEN), others.slice(IN_THE_OPEN)]
  return (
    <>
      <Items own={own} others={first} />
      {rest.length > 0 && (
        <details className="mt-4">
          <summary className="min-h-6 text-sm font-semibold">{rest.length} more beside it</summary>
          <Items own={own} others={rest} />
        </details>
      )}
    </>
  )
}

function Items({ own, others }: { own: Side; others: readonly Neighbour[] }) {
  return (
    <ul className="grid gap-6 pt-3">
      {others.map((other) => (
        <li key={`${other.id} ${other.status}`} className="grid gap-2">
          <NeighbourHead other={other} />
          <NeighbourTable own={own} other={other} />
        </li>
      ))}
    </ul>
  )
}

/** The other statement, with how the two stand in a sentence. */
export function NeighbourHead({ other }: { other: Neighbour }) {
  const contradicts = other.kind === 'contradicts'
  return (
    <div className="grid gap-1">
      <a href={`/desk/claims/${other.id}`} className="font-serif text-lg leading-snug">
        <Words>{other.statement || 'Without a statement yet'}</Words>
      </a>
      <p className="text-sm">
        {contradicts ? (
          <DeskStatus name="disputed">{standingWords(other)}</DeskStatus>
        ) : (
          <span className="text-ink-muted">{standingWords(other)}</span>
        )}
        {other.disputed && (
          <span className="text-ink-muted"> Readers are told that the two are disputed.</span>
        )}
      </p>
    </div>
  )
}
