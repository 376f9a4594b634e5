import type { Database, Writer } from '@/db/client'
import {
  claimsWritingOn,
  type DeskMeasure,
  linesOfMeasure,
  measureByTitle,
  measureForUpdate,
} from '@/db/queries/measures'
import { recordHistory } from '@/db/writes/history'
import { changeMeasure as writeMeasure } from '@/db/writes/measures'
import type { Actor } from '@/domain/policy/actor'
import { may } from '@/domain/policy/permissions'
import { err, ok, type Result } from '@/domain/result'
import { acceptedWords, type CountedScope, type LeftBehind, leftBehind } from '@/domain/tally/measure-change'
import { atomically } from './atomically'

type Accepted = Pick<DeskMeasure, 'title' | 'nouns' | 'places'>

/** `seen` is the measure as it stood on the screen: what somebody else changed meanwhile is not written over unseen. */
export type ChangeMeasureOrder = { key: string; measureId: string; seen: Accepted; change: Accepted }

export type ChangeMeasureRefusal =
  | { kind: 'barred'; barrier: 'writers-only' }
  | { kind: 'not-found' }
  | { kind: 'stale' }
  | { kind: 'title-missing' }
  | { kind: 'title-taken' }
  | { kind: 'nouns-missing' }
  | { kind: 'in-use'; left: LeftBehind[] }

/**
 * Changes what a measure is called and which nouns and places it accepts; never its unit. A word that a public fact, or a
 * claim being written, is counted by stays: facts must not drop out of a tally without a word. Public facts keep what they
 * were signed with; readers get the change with the next fact on the measure.
 */
export async function changeMeasure(
  db: Database,
  actor: Actor,
  order: ChangeMeasureOrder,
): Promise<Result<{ measureId: string }, ChangeMeasureRefusal>> {
  return atomically(db, { actor, act: 'change-measure', order }, async (tx) => {
    if (!may(actor, 'manageMeasures')) return err({ kind: 'barred', barrier: 'writers-only' })
    const before = await measureForUpdate(tx, order.measureId)
    if (!before) return err({ kind: 'not-found' })
    if (!same(before, order.seen)) return err({ kind: 'stale' })
    const { id: measureId, topicId } = before
    const after = {
      title: order.change.title.trim(),
      nouns: acceptedWords(order.change.nouns),
      places: acceptedWords(order.change.places),
    }
    if (same(before, after)) return ok({ measureId })
    if (after.title === '') return err({ kind: 'title-missing' })
    if (after.nouns.length === 0) return err({ kind: 'nouns-missing' })
    const namesake = await measureByTitle(tx, after.title)
    if (namesake && namesake.id !== measureId) return err({ kind: 'title-taken' })
    const left = leftBehind(before, { ...before, ...after }, await countedOn(tx, measureId))
    if (left.length > 0) return err({ kind: 'in-use', left })
    await writeMeasure(tx, measureId, after)
    const detail = changed(before, after)
    await recordHistory(tx, { personId: actor.id, act: 'measure-changed', topicId, measureId, detail })
    return ok({ measureId })
  })
}

async function countedOn(tx: Writer, id: string): Promise<CountedScope[]> {
  const facts = (await linesOfMeasure(tx, id)).filter(({ state }) => state === 'current')
  const written = (await claimsWritingOn(tx, id)).map(({ quantity, place, measure }) => ({
    unit: quantity.state === 'stated' ? quantity.unit : '',
    noun: quantity.noun,
    place: place?.name ?? null,
    despite: measure?.despite ?? [],
  }))
  return [...facts, ...written]
}

const same = (a: Accepted, b: Accepted) =>
  JSON.stringify([a.title, a.nouns, a.places]) === JSON.stringify([b.title, b.nouns, b.places])

/** What changed, in the words the history shows; only what did. */
function changed(before: Accepted, after: Accepted): Record<string, string> {
  const without = (words: string[], others: string[]) =>
    words.filter((word) => !others.includes(word)).join(', ')
  const told = {
    renamedFrom: before.title === after.title ? '' : before.title,
    renamedTo: before.title === after.title ? '' : after.title,
    nounsAdded: without(after.nouns, before.nouns),
    nounsRemoved: without(before.nouns, after.nouns),
    placesAdded: without(after.places, before.places),
    placesRemoved: without(before.places, after.places),
  }
  return Object.fromEntries(Object.entries(told).filter(([, words]) => words !== ''))
}
