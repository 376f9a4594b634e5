import { expect, test } from 'vitest'
import { notificationsOf } from '@/db/queries/notifications'
import type { Actor } from '@/domain/policy/actor'
import { tellOfPromises } from '@/jobs/promises/tell-of-promises'
import { answersTo } from '@/tests/integration/claims/sql'
import { timed } from '@/tests/support/canonical-claim'
import { openDesk, publishedClaim, submittedClaim, type Written } from '@/tests/support/claims'
import { testDatabase } from '@/tests/support/database'

const place = await testDatabase()
const desk = await openDesk(place.db)
const { db, cast } = desk
const asDesk = answersTo(place.deskUrl)
const promised = { kind: 'pledge', due: timed('2031-05') } as const

const told = async (person: Actor, { claimId }: Written) =>
  (await notificationsOf(db, person.id, 100))
    .filter((each) => each.claimId === claimId && each.kind.startsWith('promise'))
    .map(({ kind, actor }) => [kind, actor])
const both = async (claim: Written) => [await told(cast.editor, claim), await told(cast.reviewer, claim)]

test('who wrote and who countersigned a promise is told before its last day and after it, once each', async () => {
  const promise = await publishedClaim(desk, promised)
  await tellOfPromises(db, '2031-05-23')
  expect(await both(promise)).toEqual([[], []])
  await tellOfPromises(db, '2031-05-24')
  await tellOfPromises(db, '2031-05-24')
  await tellOfPromises(db, '2031-05-31')
  const before = ['promise_due', null]
  expect(await both(promise)).toEqual([[before], [before]])
  await Promise.all(['2031-06-01', '2031-06-01', '2031-06-02'].map((day) => tellOfPromises(db, day)))
  const after = [['promise_overdue', null], before]
  expect(await both(promise)).toEqual([after, after])
  expect(await told(cast.secondReviewer, promise)).toEqual([])
})

test('nobody is told of a promise that is not public, or of one long passed', async () => {
  const draft = await submittedClaim(desk, promised)
  const old = await publishedClaim(desk, { ...promised, due: timed('2031-03') })
  await tellOfPromises(db, '2031-06-01')
  expect(await both(draft)).toEqual([[], []])
  expect(await both(old)).toEqual([[], []])
})

test('the database keeps a notice once and for good, of the two kinds that there are', async () => {
  const { claimId } = await submittedClaim(desk, promised)
  const insert = (kind: string): [string, unknown[]] => [
    'insert into desk.promise_notices (claim_id, last_day, kind) values ($1, $2, $3)',
    [claimId, '2031-05-31', kind],
  ]
  expect(await asDesk([insert('promise_due')])).toBe('accepted')
  expect(await asDesk([insert('promise_due'), insert('promise_due')])).toBe('23505')
  expect(await asDesk([insert('challenged')])).toBe('23514')
  expect(await asDesk([insert('promise_due'), ['delete from desk.promise_notices']])).toBe('42501')
})
