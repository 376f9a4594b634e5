import { expect, test } from 'vitest'
import { assignReview } from '@/commands/assign-review'
import { markComment } from '@/commands/mark-comment'
import { writeComment } from '@/commands/write-comment'
import { type ClaimsFilter, listedClaims } from '@/db/queries/claims-list'
import { claimsAwaitingReview, draftsOf } from '@/db/queries/desk'
import { done, drawnKey, enteredClaim, openDesk, submittedClaim, type Written } from '@/tests/support/claims'
import { testDatabase } from '@/tests/support/database'

const { db } = await testDatabase()
const desk = await openDesk(db)
const { editor, secondEditor, reviewer } = desk.cast
const draft = await enteredClaim(desk)
const [sent, theirs] = [
  await submittedClaim(desk, {}, secondEditor),
  await submittedClaim(desk, {}, reviewer),
]

const listed = (filter: ClaimsFilter) => listedClaims(db, filter, 'oldest', 50)
const ids = async (filter: ClaimsFilter) => (await listed(filter)).map(({ id }) => id)
const give = ({ claimId }: Written, assigneeId: string | null, due: string | null = null) =>
  assignReview(db, editor, { key: drawnKey(), claimId, assigneeId, due }, new Date())

test('of several claims each review is given or refused by itself, and nobody gets their own', async () => {
  const answers = [
    await give(theirs, reviewer.id, '2999-12-24'),
    await give(sent, reviewer.id, '2999-12-24'),
    await give(draft, reviewer.id, '2999-12-24'),
  ]
  expect(answers).toMatchObject([
    { refusal: { kind: 'barred', barrier: 'worded-it' } },
    { ok: true },
    { refusal: { kind: 'barred', barrier: 'wrong-state' } },
  ])
})

test('the list is narrowed down to one person’s reviews, or to those that are nobody’s yet', async () => {
  expect(await ids({ assigneeId: reviewer.id })).toEqual([sent.claimId])
  expect(await ids({ assigneeId: editor.id })).toEqual([])
  expect(await ids({ assigneeId: 'nobody' })).toEqual([theirs.claimId])
  expect((await listed({}))[1]).toMatchObject({
    id: sent.claimId,
    assignee: { id: reviewer.id, name: reviewer.name },
    due: '2999-12-24',
  })
  done(await give(sent, null))
  expect(await ids({ assigneeId: 'nobody' })).toEqual([sent.claimId, theirs.claimId])
  expect((await listed({}))[1]).toMatchObject({ assignee: null, due: null })
})

test('each line tells how many threads of comments are open', async () => {
  const say = async ({ claimId, no }: Written, words = 'Is this so?') => {
    const order = { key: drawnKey(), claimId, revisionNo: no, place: { kind: 'claim' } as const, words }
    return done(await writeComment(db, editor, order)).commentId
  }
  const mark = async (commentId: string, wish: 'resolve' | 'reopen') =>
    done(await markComment(db, editor, { key: drawnKey(), commentId, mark: wish }))
  const resolved = await say(draft)
  const reopened = await say(draft)
  for (const thread of [resolved, reopened]) await mark(thread, 'resolve')
  await mark(reopened, 'reopen')
  await say(sent)
  const counts = (lines: { openThreads: number }[]) => lines.map(({ openThreads }) => openThreads)
  expect(counts(await listed({}))).toEqual([1, 1, 0])
  expect(counts(await claimsAwaitingReview(db, 50))).toEqual([1, 0])
  expect(counts(await draftsOf(db, editor.id, 50))).toEqual([1])
})
