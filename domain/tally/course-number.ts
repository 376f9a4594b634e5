import { apartByDirection } from './changes'
import { add, exactly, type Interval, signed } from './interval'
import type { MeasuredFact } from './measured-fact'
import { compareText, endsBefore, type Period } from './period'
import { compareFacts } from './standing'

/**
 * A number between one fact and the next. It began somewhere in `from`, the days of the fact that tells it, and `until` is
 * the first day of what took its place, YYYY-MM-DD; null while nothing has.
 */
export type Stretch = { factId: string; from: Period; until: string | null; interval: Interval }

/** `levelId` is the count it rests on; null where no count is known and only changes are summed. */
export type NumberStretch = Stretch & { levelId: string | null }

/** The number of a measure from one of its `standing` facts (oldest first) to the next. */
export function numberOf(standing: readonly MeasuredFact[]): NumberStretch[] {
  const stretches = sinceEachLevel(standing).flatMap(({ level, changes }) => stretchesAfter(level, changes))
  return stretches.map((each, i) => ({ ...each, until: stretches[i + 1]?.from.earliest ?? null }))
}

/** The number that stood when `day` began to be told of; null when none was known. */
export function numberBefore(number: readonly NumberStretch[], day: string): Interval | null {
  return number.findLast(({ from }) => from.earliest <= day)?.interval ?? null
}

type SinceLevel = { level: MeasuredFact | null; changes: MeasuredFact[] }

/** Each count with the changes seen after it and before the next; first those seen before any count. */
function sinceEachLevel(standing: readonly MeasuredFact[]): SinceLevel[] {
  const since: SinceLevel[] = [{ level: null, changes: [] }]
  for (const fact of [...standing].sort(levelsFirst)) {
    const last = since.at(-1)
    if (fact.role === 'level') since.push({ level: fact, changes: [] })
    else if (fact.role === 'change' && !fact.announced && last) {
      // What was counted on the same days may hold the change already.
      if (!last.level || endsBefore(last.level.time, fact.time)) last.changes.push(fact)
    }
  }
  return since
}

function levelsFirst(a: MeasuredFact, b: MeasuredFact): number {
  const rank = ({ role }: MeasuredFact) => (role === 'level' ? 0 : 1)
  return compareText(a.time.earliest, b.time.earliest) || rank(a) - rank(b) || compareFacts(a, b)
}

function stretchesAfter(level: MeasuredFact | null, changes: readonly MeasuredFact[]): NumberStretch[] {
  const { up, down } = apartByDirection(
    changes.map((fact) => ({ fact, amount: fact.interval, period: fact.time })),
  )
  let interval = level?.interval ?? exactly('0')
  const levelId = level?.factId ?? null
  const moves = [...up, ...down].sort((a, b) => compareFacts(a.fact, b.fact))
  const after = moves.map(({ fact, amount }) => {
    interval = add(interval, signed(amount, fact.direction === 'down' ? 'down' : 'up'))
    return { factId: fact.factId, from: fact.time, until: null, interval, levelId }
  })
  if (!level) return after
  return [
    { factId: level.factId, from: level.time, until: null, interval: level.interval, levelId },
    ...after,
  ]
}
