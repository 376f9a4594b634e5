import { here, words } from '@/components/language'
import { Words } from '@/components/ui/words'
import { comparePromises, type Promised, promiseOn } from '@/domain/tally/promise'
import { toldPeriod } from '../told'
import { counting } from './counted'

/** Promises by urgency: where each stands, when it falls due, and how many facts keep it. */
export function PromiseList({ promises, on }: { promises: readonly Promised[]; on: string }) {
  const say = words('lists')
  const rows = promises
    .map((promise) => ({ promise, standing: promiseOn(on, promise) }))
    .sort(comparePromises)
  return (
    <ul className="max-w-[60rem] border-t border-rule text-[0.9375rem]">
      {rows.map(({ promise, standing: { state, timing, keptBy } }) => (
        <li
          key={promise.factId}
          className="grid gap-x-5 gap-y-0.5 border-b border-rule py-3 sm:grid-cols-[7.5rem_minmax(0,1fr)_11.5rem]"
        >
          <b className="font-semibold">
            {state === 'partly-kept' && timing === 'overdue'
              ? say('andOverdue', { state: words('codes')(`promise.${state}`) })
              : words('codes')(`promise.${state}`)}
          </b>
          <a href={here(`/facts/${promise.slug}`)} className="min-w-0 no-underline hover:underline">
            <Words>{promise.statement}</Words>
          </a>
          <span className="text-[0.8125rem] text-ink-muted">
            {promise.due ? say('promiseDue', { due: toldPeriod(promise.due) }) : say('promiseNoDue')}
            {keptBy.length > 0 && `, ${say('keptBy', counting(keptBy.length))}`}
          </span>
        </li>
      ))}
    </ul>
  )
}
