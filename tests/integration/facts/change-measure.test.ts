import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { type ChangeMeasureOrder, changeMeasure } from '@/commands/change-measure'
import { rewordClaim } from '@/commands/reword-claim'
import { measureById, measureByTitle } from '@/db/queries/measures'
import { measures as deskMeasures, history } from '@/db/schema/desk'
import { measures } from '@/db/schema/published'
import type { Actor } from '@/domain/policy/actor'
import { barred, done, drawnKey, enteredClaim, entry, openDesk } from '@/tests/support/claims'
import { testDatabase } from '@/tests/support/database'
import { countedClaim, countedDraft, countedFact } from '@/tests/support/measured-desk'

const { db } = await testDatabase()
const desk = await openDesk(db)
const { editor, secondEditor, admin } = desk.cast

const called = async (title: string) => {
  const measure = await measureByTitle(db, title)
  if (!measure) throw new Error(`No measure is called ${title}.`)
  return measure
}

async function change(title: string, to: Partial<ChangeMeasureOrder['change']>, by: Actor = editor) {
  const { id, ...seen } = await called(title)
  const order = { key: drawnKey(), measureId: id, seen, change: { ...seen, ...to } }
  return { order, result: await changeMeasure(db, by, order) }
}

describe('a measure', () => {
  test('is renamed and accepts another noun, with a line in the history', async () => {
    await countedDraft(desk, { number: '400', measure: 'To be renamed' })
    const { order, result } = await change('To be renamed', {
      title: ' Renamed ',
      nouns: ['officers', 'police officers', 'Officers'],
    })
    expect(result.ok).toBe(true)
    expect(await measureById(db, order.measureId)).toMatchObject({
      title: 'Renamed',
      nouns: ['officers', 'police officers'],
      unit: 'persons',
    })
    const [line] = await db
      .select()
      .from(history)
      .where(eq(history.measureId, order.measureId))
      .orderBy(history.id)
      .offset(1)
    expect(line).toMatchObject({
      act: 'measure-changed',
      personId: editor.id,
      detail: { renamedFrom: 'To be renamed', renamedTo: 'Renamed', nounsAdded: 'police officers' },
    })
  })

  test('changed by the same order twice is changed once', async () => {
    await countedDraft(desk, { number: '400', measure: 'Posted twice' })
    const { order, result } = await change('Posted twice', { nouns: ['officers', 'troops'] })
    expect(await changeMeasure(db, editor, order)).toEqual(result)
    const lines = await db.select().from(history).where(eq(history.measureId, order.measureId))
    expect(lines.map(({ act }) => act)).toEqual(['measure-made', 'measure-changed'])
  })

  test('keeps the noun of a public fact and of a claim being written, and lets the others go', async () => {
    await countedFact(desk, { number: '400', measure: 'In use' })
    await change('In use', { nouns: ['officers', 'troops', 'guards'] })
    await countedDraft(desk, { number: '30', noun: 'troops', measure: 'In use' })
    expect((await change('In use', { nouns: ['troops', 'guards'] })).result).toMatchObject({
      refusal: { kind: 'in-use', left: [{ field: 'noun', word: 'officers', claims: 1 }] },
    })
    expect((await change('In use', { nouns: ['officers'] })).result).toMatchObject({
      refusal: { kind: 'in-use', left: [{ field: 'noun', word: 'troops', claims: 1 }] },
    })
    expect((await change('In use', { places: ['Kenya'] })).result).toMatchObject({
      refusal: { kind: 'in-use', left: [{ field: 'place', word: 'Haiti', claims: 2 }] },
    })
    expect((await change('In use', { nouns: ['officers', 'troops'] })).result.ok).toBe(true)
  })

  test('is not written over unseen', async () => {
    await countedDraft(desk, { number: '400', measure: 'Changed by two' })
    const { id, ...seen } = await called('Changed by two')
    const order = (noun: string): ChangeMeasureOrder => ({
      key: drawnKey(),
      measureId: id,
      seen,
      change: { ...seen, nouns: ['officers', noun] },
    })
    const results = await Promise.all([
      changeMeasure(db, editor, order('troops')),
      changeMeasure(db, secondEditor, order('guards')),
    ])
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    expect(results.filter(({ ok }) => !ok)).toEqual([{ ok: false, refusal: { kind: 'stale' } }])
  })

  test('takes no name of another, counts something, and is there', async () => {
    await countedDraft(desk, { number: '400', measure: 'First name' })
    await countedDraft(desk, { number: '400', measure: 'Second name' })
    expect((await change('First name', { title: 'SECOND NAME' })).result).toMatchObject({
      refusal: { kind: 'title-taken' },
    })
    expect((await change('First name', { title: ' ' })).result).toMatchObject({
      refusal: { kind: 'title-missing' },
    })
    expect((await change('First name', { nouns: [' '] })).result).toMatchObject({
      refusal: { kind: 'nouns-missing' },
    })
    const { order } = await change('First name', {})
    expect(
      await changeMeasure(db, editor, { ...order, key: drawnKey(), measureId: 'measure_none' }),
    ).toMatchObject({
      refusal: { kind: 'not-found' },
    })
  })

  test('is for those who write', async () => {
    await countedDraft(desk, { number: '400', measure: 'For writers' })
    expect((await change('For writers', { title: 'X' }, admin)).result).toEqual(barred('writers-only'))
    expect((await change('For writers', { title: 'By a reviewer' }, desk.cast.reviewer)).result.ok).toBe(true)
  })

  test('that was renamed is still the one its claims are on, and readers get the name with the next fact', async () => {
    const fact = await countedFact(desk, { number: '400', on: '2024-05-01', measure: 'Old name' })
    const { id } = await called('Old name')
    const known = { title: 'Old name', id, role: 'level' as const, direction: null, despite: [] }
    await change('Old name', { title: 'New name' })
    const entered = entry(
      desk,
      await countedClaim(desk, { number: '400', on: '2024-05-01' }, { measure: known }),
    )
    const order = { key: drawnKey(), claimId: fact.claimId, baseNo: fact.no, entered }
    done(await rewordClaim(db, editor, order))
    expect(await measureByTitle(db, 'Old name')).toBeNull()
    const [told] = await db.select().from(measures).where(eq(measures.id, id))
    expect(told?.title).toBe('Old name')
    await countedFact(desk, { number: '500', on: '2024-06-01', measure: 'New name' })
    const [later] = await db.select().from(measures).where(eq(measures.id, id))
    expect(later?.title).toBe('New name')
  })

  test('is not made by a claim that counts nothing yet, and nothing is saved', async () => {
    const before = await db.select().from(deskMeasures)
    const uncounted = { quantity: { state: 'not_stated' as const, noun: '', words: '' } }
    const measure = { title: 'Counts nothing', role: 'level' as const, direction: null, despite: [] }
    await expect(enteredClaim(desk, { ...uncounted, measure })).rejects.toThrow('measure-without-number')
    await expect(
      enteredClaim(desk, { quantity: { ...entry(desk).quantity, noun: ' ' }, measure }),
    ).rejects.toThrow('noun-missing')
    expect(await db.select().from(deskMeasures)).toHaveLength(before.length)
  })
})
