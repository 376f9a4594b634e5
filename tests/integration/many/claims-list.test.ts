import { expect, test } from 'vitest'
import { addReport } from '@/commands/add-report'
import { forgetFilter, saveFilter } from '@/commands/save-filter'
import { type ClaimsFilter, listedClaims } from '@/db/queries/claims-list'
import { foundAtDesk } from '@/db/queries/found-at-desk'
import { savedFiltersFor } from '@/db/queries/saved-filters'
import { done, enteredClaim, openDesk, publishedClaim, report, submittedClaim } from '@/tests/support/claims'
import { testDatabase } from '@/tests/support/database'

const { db } = await testDatabase()
const desk = await openDesk(db)
const { editor, secondEditor, admin } = desk.cast
const draft = await enteredClaim(desk, { statement: 'A draft of 100% certainty about Haiti' })
const sent = await submittedClaim(desk, {}, secondEditor)
const fact = await publishedClaim(desk)
await addReport(db, editor, report({ title: 'A quay at low tide' }))

const ids = async (filter: ClaimsFilter, order: 'newest' | 'oldest' = 'newest') =>
  (await listedClaims(db, filter, order, 50)).map(({ id }) => id)

test('the list holds claims in every state, the latest change first or last', async () => {
  expect(await ids({})).toEqual([fact.claimId, sent.claimId, draft.claimId])
  expect(await ids({}, 'oldest')).toEqual([draft.claimId, sent.claimId, fact.claimId])
})

test('each filter narrows it down, and all together', async () => {
  expect(await ids({ state: 'submitted' })).toEqual([sent.claimId])
  expect(await ids({ writerId: secondEditor.id })).toEqual([sent.claimId])
  expect(await ids({ reportId: desk.reportId, state: 'draft' })).toEqual([draft.claimId])
  expect(await ids({ outletId: 'outlet_none' })).toEqual([])
  expect(await ids({ since: new Date(Date.now() + 60_000) })).toEqual([])
})

test('words are found in any order and part, and a sign of patterns only as itself', async () => {
  expect(await ids({ words: 'HAITI certain' })).toEqual([draft.claimId])
  expect(await ids({ words: '100%' })).toEqual([draft.claimId])
  expect(await ids({ words: '100_' })).toEqual([])
})

test('a page begins after the last line of the page before, whichever way', async () => {
  for (const order of ['newest', 'oldest'] as const) {
    const [first] = await listedClaims(db, {}, order, 1)
    if (!first) throw new Error('no claim')
    const rest = await listedClaims(db, {}, order, 50, { at: first.changedAt, id: first.id })
    expect([first.id, ...rest.map(({ id }) => id)]).toEqual(await ids({}, order))
  }
})

test('the palette finds claims, reports and people by their words', async () => {
  const found = async (words: string) => (await foundAtDesk(db, words)).map(({ kind }) => kind)
  expect(await found('certainty')).toEqual(['claim'])
  expect(await found('low tide')).toEqual(['report'])
  expect(await found(editor.name)).toEqual(['person'])
  expect(await found('  ')).toEqual([])
})

test('a filter is its keeper’s own until it is shared, and only they forget it', async () => {
  const order = { name: 'My drafts', query: 'state=draft', shared: false }
  const { id } = done(await saveFilter(db, editor, order))
  expect(await saveFilter(db, editor, { ...order, name: 'my DRAFTS' })).toMatchObject({
    refusal: { kind: 'name-taken' },
  })
  expect(await savedFiltersFor(db, secondEditor.id)).toEqual([])
  done(await saveFilter(db, admin, { ...order, shared: true }))
  expect((await savedFiltersFor(db, secondEditor.id)).map(({ owner }) => owner.id)).toEqual([admin.id])
  expect(await forgetFilter(db, secondEditor, id)).toBe(false)
  expect(await forgetFilter(db, editor, id)).toBe(true)
  expect((await savedFiltersFor(db, editor.id)).map(({ owner }) => owner.id)).toEqual([admin.id])
})
