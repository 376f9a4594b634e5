import { Status } from '@/components/ui/status'
import { Words } from '@/components/ui/words'
import type { Promised, PromiseStanding } from '@/domain/tally/promise'
import { PROMISE } from '../tally-words'
import { HomeRow, HomeRows } from './home-rows'

export type PromiseLine = { promise: Promised; standing: PromiseStanding }

/** Promises whose day has come, those overdue first. */
export function HomePromises({ lines }: { lines: readonly PromiseLine[] }) {
  return (
    <HomeRows>
      {lines.map(({ promise, standing }) => (
        <HomeRow
          key={promise.factId}
          href={`/desk/claims/${promise.factId}`}
          label={<Status name="ageing">{told(standing)}</Status>}
          aside={due(promise)}
        >
          <Words>{promise.statement}</Words>
        </HomeRow>
      ))}
    </HomeRows>
  )
}

function told({ state, timing }: PromiseStanding): string {
  const late = state === 'partly-kept' && timing === 'overdue' ? ', overdue' : ''
  return `${PROMISE[state]}${late}`
}

const due = ({ due: days }: Promised) =>
  days && `due ${days.earliest}${days.latest && days.latest !== days.earliest ? ` to ${days.latest}` : ''}`
