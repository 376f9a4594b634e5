import { expect, test } from 'vitest'
import { bePresent } from '@/commands/be-present'
import { forgetDraft, keepDraft, setDraftAside } from '@/commands/keep-draft'
import { connect } from '@/db/client'
import { keptDraft, keptDraftsOf } from '@/db/queries/kept-drafts'
import { asAdmin } from '@/db/roles'
import { enteredClaim, openDesk } from '@/tests/support/claims'
import { testDatabase } from '@/tests/support/database'

const place = await testDatabase()
const { db } = connect(place.deskUrl)
const newsroom = await openDesk(db)
const { cast } = newsroom
const PAGE = '/desk/claims/claim_example'
const words = (statement: string, more: object = {}) => ({
  place: PAGE,
  baseNo: 1,
  fields: [['statement', statement]],
  ...more,
})
const sql = (text: string, values: unknown[] = []) =>
  asAdmin(place.adminUrl, (admin) => admin.query(text, values))

test('the next words take the place of the last, for their writer alone', async () => {
  expect((await keepDraft(db, cast.editor, words('Nearly'))).ok).toBe(true)
  expect((await keepDraft(db, cast.editor, words('Nearly 400'))).ok).toBe(true)
  expect(await keptDraftsOf(db, cast.editor.id, 10)).toMatchObject([
    { place: PAGE, baseNo: 1, fields: [['statement', 'Nearly 400']], discardedAt: null },
  ])
  expect(await keptDraftsOf(db, cast.secondEditor.id, 10)).toEqual([])
  expect(await keptDraft(db, cast.secondEditor.id, PAGE)).toBeUndefined()
})

test('set aside they can be taken back, and typing on takes them back too', async () => {
  await setDraftAside(db, cast.editor, { place: PAGE, aside: true })
  expect(await keptDraftsOf(db, cast.editor.id, 10)).toEqual([])
  await setDraftAside(db, cast.editor, { place: PAGE, aside: false })
  expect(await keptDraftsOf(db, cast.editor.id, 10)).toHaveLength(1)
  await setDraftAside(db, cast.editor, { place: PAGE, aside: true })
  await keepDraft(db, cast.editor, words('Nearly 400 officers'))
  expect(await keptDraftsOf(db, cast.editor.id, 10)).toHaveLength(1)
})

test('a colleague can neither set them aside nor have them forgotten', async () => {
  await setDraftAside(db, cast.secondEditor, { place: PAGE, aside: true })
  await forgetDraft(db, cast.secondEditor, PAGE)
  expect(await keptDraftsOf(db, cast.editor.id, 10)).toHaveLength(1)
})

test('saved, they are forgotten', async () => {
  await forgetDraft(db, cast.editor, PAGE)
  expect(await keptDraft(db, cast.editor.id, PAGE)).toBeUndefined()
})

test('who may not write claims keeps nothing, and nobody keeps what is no claim’s form', async () => {
  expect(await keepDraft(db, cast.admin, words('x'))).toMatchObject({
    ok: false,
    refusal: { kind: 'barred' },
  })
  expect(await keepDraft(db, cast.editor, words('x', { place: '/desk/people' }))).toMatchObject({
    ok: false,
    refusal: { kind: 'unfit' },
  })
})

test('a month later, or a day after they were set aside, they are forgotten with the next keeping', async () => {
  const other = (n: number) => words('x', { place: `/desk/claims/claim_${n}` })
  for (const n of [1, 2, 3]) await keepDraft(db, cast.editor, other(n))
  await sql(`update desk.kept_drafts set saved_at = now() - interval '31 days' where place like '%_1'`)
  await sql(`update desk.kept_drafts set discarded_at = now() - interval '25 hours' where place like '%_2'`)
  await keepDraft(db, cast.editor, other(4))
  const left = await sql('select place from desk.kept_drafts order by place')
  expect(left.rows.map((row) => row.place)).toEqual(['/desk/claims/claim_3', '/desk/claims/claim_4'])
})

test('the database keeps nothing for another page, and nothing beyond measure', async () => {
  const keep = (page: string, fields: string) =>
    sql(`insert into desk.kept_drafts (person_id, place, base_no, fields) values ($1, $2, 0, $3::jsonb)`, [
      cast.editor.id,
      page,
      fields,
    ])
  await expect(keep('/desk/people', '[]')).rejects.toThrow(/kept_drafts_place/)
  await expect(keep('/desk/claims/x', '{}')).rejects.toThrow(/kept_drafts_fields/)
  await expect(keep('/desk/claims/x', JSON.stringify(['a'.repeat(600_000)]))).rejects.toThrow(
    /kept_drafts_fields/,
  )
})

test('two people on one claim see each other, until half a minute after one has gone', async () => {
  const { claimId } = await enteredClaim(newsroom)
  expect(await bePresent(db, cast.editor, claimId)).toEqual({ ok: true, value: { others: [] } })
  expect(await bePresent(db, cast.secondEditor, claimId)).toEqual({
    ok: true,
    value: { others: [cast.editor.name] },
  })
  expect(await bePresent(db, cast.editor, claimId)).toEqual({
    ok: true,
    value: { others: [cast.secondEditor.name] },
  })
  await sql(`update desk.present set seen_at = now() - interval '31 seconds' where person_id = $1`, [
    cast.secondEditor.id,
  ])
  expect(await bePresent(db, cast.editor, claimId)).toEqual({ ok: true, value: { others: [] } })
  expect((await bePresent(db, cast.admin, claimId)).ok).toBe(false)
  expect((await bePresent(db, cast.editor, 'claim_none')).ok).toBe(false)
})
