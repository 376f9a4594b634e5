import type { ReactNode } from 'react'
import { words } from '@/components/language'
import type { Interval } from '@/domain/tally/interval'
import { intervalWords } from '@/domain/tally/interval-words'
import { type Promised, promiseOn } from '@/domain/tally/promise'
import { toldTime } from '../told'
import { spokenLanguage } from '../voice'
import type { Around } from './fact-page'
import { OtherFactLink } from './other-fact-link'

/** Where a promise stands on a day, by which facts, and what is still to come. */
export function FactPromise({
  promise,
  due,
  on,
  others,
}: {
  promise: Promised
  /** The due date in its own precision (EDTF), or null when none was given. */
  due: string | null
  on: string
  others: Around['others']
}) {
  const say = words('fact')
  const noun = promise.line?.noun ?? ''
  const told = (interval: Interval) => intervalWords(interval, { unit: '', noun }, spokenLanguage())
  const { state, timing, counted, keptBy, endedBy } = promiseOn(on, promise)
  const standing = {
    state: words('codes')(`promise.${state}`),
    late: state === 'partly-kept' && timing === 'overdue' ? 'yes' : 'no',
    b: (chunks: ReactNode) => <b className="font-semibold">{chunks}</b>,
  }
  return (
    <div className="grid gap-2 text-[0.9375rem]">
      <p>
        {due
          ? say.rich('promiseDue', { ...standing, due: toldTime(due) })
          : say.rich('promiseNoDue', standing)}
      </p>
      {counted?.delivered && (
        <p>
          {say('delivered', {
            delivered: told(counted.delivered.interval),
            remaining: told(counted.remaining),
          })}
        </p>
      )}
      {keptBy.length === 0 && !endedBy && <p className="text-ink-muted">{say('noneDelivered')}</p>}
      {[...keptBy, ...(endedBy ? [endedBy] : [])].length > 0 && (
        <ul className="grid gap-1">
          {keptBy.map((fact) => (
            <li key={fact.factId}>
              {say.rich('keptBy', { fact: () => <OtherFactLink fact={others[fact.factId]} /> })}
            </li>
          ))}
          {endedBy && (
            <li>
              {say.rich(endedBy.state === 'broken' ? 'brokenBy' : 'withdrawnBy', {
                fact: () => <OtherFactLink fact={others[endedBy.factId]} />,
              })}
            </li>
          )}
        </ul>
      )}
    </div>
  )
}
