import { expect, test } from 'vitest'
import { listedClaims } from '@/db/queries/claims-list'
import { answersTo } from '@/tests/integration/claims/sql'
import { enteredClaim, openDesk, submittedClaim } from '@/tests/support/claims'
import { testDatabase } from '@/tests/support/database'

const place = await testDatabase()
const desk = await openDesk(place.db)
const draft = await enteredClaim(desk, { statement: 'Thirty-one boats lay at the quay' })
const asDesk = answersTo(place.deskUrl)
const asOwner = answersTo(place.ownerUrl)
const listed = async () =>
  (await listedClaims(place.db, {}, 'newest', 50)).find(({ id }) => id === draft.claimId)

test('a claim is listed by what its newest revision says, from the first on', async () => {
  expect(await listed()).toMatchObject({
    statement: 'Thirty-one boats lay at the quay',
    writer: desk.cast.editor.name,
    no: 1,
  })
})

test('the desk cannot list it by anything else', async () => {
  for (const column of ['statement', 'topic_id', 'measure_id', 'writer_id', 'outlet_id'])
    expect(await asDesk([[`update desk.claims set ${column} = 'x'`]])).toBe('42501')
})

test('what is written by hand does not stay, not even by the owner', async () => {
  const set =
    "update desk.claims set statement = 'x', writer_id = 'x', topic_id = 'x', measure_id = 'x', outlet_id = 'x'"
  const differs = `do $$ begin if exists (select from desk.claims c join desk.revisions r on r.claim_id = c.id and r.no = c.head_no
    where (c.statement, c.writer_id) <> (r.statement, r.author_id)
      or c.outlet_id <> (select r.outlet_id from desk.reports r where r.id = c.report_id)
      or c.topic_id is distinct from r.topic_id or c.measure_id is distinct from r.measure_id) then raise 'differs'; end if; end $$`
  await submittedClaim(desk)
  expect(await asOwner([[set], [differs]])).toBe('accepted')
})
