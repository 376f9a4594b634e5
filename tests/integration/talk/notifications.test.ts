import { expect, test } from 'vitest'
import { assignReview } from '@/commands/assign-review'
import { chooseNotifications } from '@/commands/choose-notifications'
import { raiseChallenge } from '@/commands/raise-challenge'
import { readNotifications } from '@/commands/read-notifications'
import { reviewClaim } from '@/commands/review-claim'
import { writeComment } from '@/commands/write-comment'
import { choicesOf, notificationsOf, unreadOf } from '@/db/queries/notifications'
import { notifications } from '@/db/schema/talk'
import { setActive } from '@/db/writes/people'
import type { Actor } from '@/domain/policy/actor'
import { UNCHOSEN } from '@/domain/talk/notification'
import { drawnSecret, everybodyAdmitted } from '@/tests/support/acts'
import {
  decision,
  done,
  drawnKey,
  enteredClaim,
  openDesk,
  publishedClaim,
  submittedClaim,
  type Written,
} from '@/tests/support/claims'
import { testDatabase } from '@/tests/support/database'

const desk = await openDesk((await testDatabase()).db)
const { db, cast } = desk

const say = async (claim: Written, words: string, by: Actor) =>
  done(
    await writeComment(db, by, {
      key: drawnKey(),
      claimId: claim.claimId,
      revisionNo: claim.no,
      place: { kind: 'claim' },
      words,
    }),
  ).commentId
const told = async (person: Actor, { claimId }: Written) =>
  (await notificationsOf(db, person.id, 100))
    .filter((each) => each.claimId === claimId)
    .map(({ kind, actor }) => [kind, actor?.name])

test('a comment tells whom it mentions, and who takes part in the claim, but not its writer', async () => {
  const claim = await enteredClaim(desk)
  await say(claim, 'Look at this, @Piet Halloway.', cast.reviewer)
  expect(await told(cast.secondEditor, claim)).toEqual([['mentioned', cast.reviewer.name]])
  expect(await told(cast.editor, claim)).toEqual([['commented', cast.reviewer.name]])
  expect(await told(cast.reviewer, claim)).toEqual([])
  await say(claim, 'I did.', cast.editor)
  expect(await told(cast.reviewer, claim)).toEqual([['commented', cast.editor.name]])
  expect(await told(cast.secondEditor, claim)).toHaveLength(1)
})

test.each([
  ['approve', '', 'countersigned'],
  ['requestChanges', 'Which boats?', 'sent_back'],
  ['reject', 'No.', 'rejected'],
] as const)('who wrote a claim is told when it is decided: %s', async (decided, remark, kind) => {
  const claim = await submittedClaim(desk)
  done(await reviewClaim(db, cast.reviewer, decision(claim, { decision: decided, remark })))
  expect(await told(cast.editor, claim)).toEqual([[kind, cast.reviewer.name]])
  expect(await told(cast.reviewer, claim)).toEqual([])
})

test('who is given a review is told once, and then of what is said about it; who takes one is not', async () => {
  const claim = await submittedClaim(desk)
  const give = (by: Actor, to: Actor, due: string | null = null) =>
    assignReview(db, by, { key: drawnKey(), claimId: claim.claimId, assigneeId: to.id, due }, new Date())
  done(await give(cast.reviewer, cast.reviewer))
  expect(await told(cast.reviewer, claim)).toEqual([])
  done(await give(cast.reviewer, cast.secondReviewer))
  done(await give(cast.reviewer, cast.secondReviewer, '2999-01-01'))
  expect(await told(cast.secondReviewer, claim)).toEqual([['assigned', cast.reviewer.name]])
  await say(claim, 'Soon?', cast.editor)
  expect((await told(cast.secondReviewer, claim))[0]).toEqual(['commented', cast.editor.name])
})

test('an act that is refused tells nobody', async () => {
  const claim = await submittedClaim(desk)
  const unanswered = decision(claim, { answers: {} })
  expect(await reviewClaim(db, cast.reviewer, unanswered)).toMatchObject({ ok: false })
  expect(await told(cast.editor, claim)).toEqual([])
})

test('who wrote a fact is told when a reader challenges it, once however often it is posted', async () => {
  const claim = await publishedClaim(desk)
  const order = {
    key: drawnSecret(),
    factId: claim.claimId,
    readNo: 1,
    reason: 'wrong_number',
    words: 'The office counted 383.',
    link: '',
    address: '192.0.2.7',
  } as const
  done(await raiseChallenge(db, everybodyAdmitted, order))
  done(await raiseChallenge(db, everybodyAdmitted, order))
  expect(await told(cast.editor, claim)).toEqual([
    ['challenged', undefined],
    ['countersigned', cast.reviewer.name],
  ])
})

test('who works here no longer is told nothing', async () => {
  const claim = await enteredClaim(desk, {}, cast.secondEditor)
  await db.transaction((tx) => setActive(tx, cast.secondEditor.id, false))
  await say(claim, 'Still so?', cast.editor)
  await db.transaction((tx) => setActive(tx, cast.secondEditor.id, true))
  expect(await told(cast.secondEditor, claim)).toEqual([])
})

test('one’s own are marked as read, one or all, and nobody else’s', async () => {
  const claim = await enteredClaim(desk)
  await say(claim, 'One.', cast.reviewer)
  await say(claim, 'Two.', cast.reviewer)
  const before = await unreadOf(db, cast.editor.id)
  const [newest] = await notificationsOf(db, cast.editor.id, 1)
  await readNotifications(db, cast.reviewer, { id: newest?.id })
  expect(await unreadOf(db, cast.editor.id)).toBe(before)
  await readNotifications(db, cast.editor, { id: newest?.id })
  expect(await unreadOf(db, cast.editor.id)).toBe(before - 1)
  await readNotifications(db, cast.editor, {})
  expect(await unreadOf(db, cast.editor.id)).toBe(0)
  expect((await notificationsOf(db, cast.editor.id, 2)).map(({ read }) => read)).toEqual([true, true])
})

test('pages go on after the last line of the one before', async () => {
  const all = await notificationsOf(db, cast.editor.id, 100)
  const first = await notificationsOf(db, cast.editor.id, 2)
  const next = await notificationsOf(db, cast.editor.id, 100, first.at(-1)?.id)
  expect([...first, ...next]).toEqual(all)
})

test('mail is planned as somebody chose, and planned anew when they choose otherwise', async () => {
  const planned = async (commentId: string) =>
    (await db.select().from(notifications)).find(
      (row) => row.commentId === commentId && row.personId === cast.editor.id,
    )?.mailDueAt
  expect(await choicesOf(db, cast.editor.id)).toEqual(UNCHOSEN)
  const claim = await enteredClaim(desk)
  const hourly = await say(claim, 'One.', cast.reviewer)
  expect((await planned(hourly))?.toISOString()).toMatch(/:00:00\.000Z$/)
  await chooseNotifications(db, cast.editor, { ...UNCHOSEN, commented: 'never' })
  expect(await choicesOf(db, cast.editor.id)).toEqual({ ...UNCHOSEN, commented: 'never' })
  expect(await planned(hourly)).toBeNull()
  expect(await planned(await say(claim, 'Two.', cast.reviewer))).toBeNull()
  expect(await told(cast.editor, claim)).toHaveLength(2)
})
