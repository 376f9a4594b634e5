import { expect, test } from 'vitest'
import { markComment } from '@/commands/mark-comment'
import { type CommentOrder, writeComment } from '@/commands/write-comment'
import { openThreads, threadsOf } from '@/db/queries/comments'
import { historyOfClaim } from '@/db/queries/history'
import { mentions } from '@/db/schema/talk'
import type { Actor } from '@/domain/policy/actor'
import type { CommentMark } from '@/domain/talk/comment'
import {
  barred,
  done,
  drawnKey,
  enteredClaim,
  openDesk,
  reworded,
  type Written,
} from '@/tests/support/claims'
import { testDatabase } from '@/tests/support/database'

const desk = await openDesk((await testDatabase()).db)
const { db, cast } = desk

const said = (claim: Written, changes: Partial<CommentOrder> = {}): CommentOrder => ({
  key: drawnKey(),
  claimId: claim.claimId,
  revisionNo: claim.no,
  place: { kind: 'claim' },
  words: 'Is this so?',
  ...changes,
})
const say = async (claim: Written, changes: Partial<CommentOrder> = {}, by: Actor = cast.editor) =>
  done(await writeComment(db, by, said(claim, changes))).commentId
const mark = (commentId: string, wish: CommentMark, by: Actor = cast.editor) =>
  markComment(db, by, { key: drawnKey(), commentId, mark: wish })
const replyTo = (to: string) => ({ place: { kind: 'reply', to } as const, words: 'It is.' })

test('a comment and its replies are one thread, about what the first was about', async () => {
  const claim = await enteredClaim(desk)
  const first = await say(claim, { place: { kind: 'field', field: 'quantity' } })
  await say(claim, replyTo(first), cast.reviewer)
  const [thread] = await threadsOf(db, claim.claimId)
  expect(thread).toMatchObject({ id: first, anchor: { kind: 'field', field: 'quantity' }, resolved: null })
  expect(thread?.comments.map(({ author, words }) => [author.name, words])).toEqual([
    [cast.editor.name, 'Is this so?'],
    [cast.reviewer.name, 'It is.'],
  ])
})

test('a comment stays when the text changes, and knows the revision it spoke of', async () => {
  const claim = await enteredClaim(desk)
  await say(claim)
  await reworded(desk, claim, { statement: 'Otherwise put.' })
  const [thread] = await threadsOf(db, claim.claimId)
  expect(thread?.comments[0]).toMatchObject({ revisionNo: 1, words: 'Is this so?' })
})

test('whom it mentions is kept with it', async () => {
  const claim = await enteredClaim(desk)
  const commentId = await say(claim, { words: '@Ruth Abanda, and @Piet?' })
  const kept = (await db.select().from(mentions)).filter((row) => row.commentId === commentId)
  expect(kept.map(({ personId }) => personId).sort()).toEqual([cast.reviewer.id, cast.secondEditor.id].sort())
})

test.each([
  ['nobody here', '@Tilda Moss?', ['tilda']],
  ['somebody who works here no longer', '@Oskar Fenn?', ['oskar']],
])('a mention of %s is refused, and nothing is kept', async (_, words, unknown) => {
  const claim = await enteredClaim(desk)
  const refusal = { kind: 'mentions', unknown, unclear: [] }
  expect(await writeComment(db, cast.editor, said(claim, { words }))).toEqual({ ok: false, refusal })
  expect(await threadsOf(db, claim.claimId)).toEqual([])
})

test('a thread is resolved and reopened by anybody who writes, and counted while it is open', async () => {
  const claim = await enteredClaim(desk)
  const open = async () => (await openThreads(db, [claim.claimId])).get(claim.claimId) ?? 0
  const first = await say(claim)
  const reply = await say(claim, replyTo(first))
  await say(claim)
  expect(await open()).toBe(2)
  done(await mark(first, 'resolve', cast.reviewer))
  expect(await open()).toBe(1)
  expect((await threadsOf(db, claim.claimId))[0]?.resolved).toMatchObject({ name: cast.reviewer.name })
  expect(await mark(first, 'resolve')).toMatchObject({ refusal: { kind: 'done-already' } })
  expect(await mark(reply, 'resolve')).toMatchObject({ refusal: { kind: 'not-the-first' } })
  done(await mark(first, 'reopen'))
  expect(await open()).toBe(2)
  done(await mark(first, 'resolve'))
  expect(await open()).toBe(1)
})

test('nobody replies to a resolved thread', async () => {
  const claim = await enteredClaim(desk)
  const first = await say(claim)
  done(await mark(first, 'resolve'))
  expect(await writeComment(db, cast.editor, said(claim, replyTo(first)))).toMatchObject({
    refusal: { kind: 'thread-resolved' },
  })
})

test('only its writer withdraws a comment; its words are gone and its place stays', async () => {
  const claim = await enteredClaim(desk)
  const first = await say(claim)
  await say(claim, replyTo(first), cast.reviewer)
  expect(await mark(first, 'withdraw', cast.reviewer)).toMatchObject({ refusal: { kind: 'not-yours' } })
  done(await mark(first, 'withdraw'))
  expect(await mark(first, 'withdraw')).toMatchObject({ refusal: { kind: 'done-already' } })
  const [thread] = await threadsOf(db, claim.claimId)
  expect(thread?.comments.map(({ words, withdrawn }) => [words, withdrawn])).toEqual([
    ['', true],
    ['It is.', false],
  ])
})

test('a passage is spoken about only where it is cited', async () => {
  const claim = await enteredClaim(desk)
  const passageId = desk.citations[0]?.passageId ?? ''
  await say(claim, { place: { kind: 'passage', passageId } })
  const elsewhere = said(claim, { place: { kind: 'passage', passageId: 'passage_none' } })
  expect(await writeComment(db, cast.editor, elsewhere)).toMatchObject({ refusal: { kind: 'passage-gone' } })
})

test.each([
  ['a claim that is not there', { claimId: 'claim_none' }, 'not-found'],
  ['a revision that is not there', { revisionNo: 9 }, 'not-found'],
  ['a thread of another claim', { place: { kind: 'reply', to: 'comment_none' } }, 'not-found'],
  ['no words', { words: ' ' }, 'words-missing'],
] as const)('%s is refused', async (_, changes, kind) => {
  const claim = await enteredClaim(desk)
  expect(await writeComment(db, cast.editor, said(claim, changes))).toMatchObject({ refusal: { kind } })
})

test('an admin who writes no claims says nothing about them', async () => {
  const claim = await enteredClaim(desk)
  const first = await say(claim)
  expect(await writeComment(db, cast.admin, said(claim))).toEqual(barred('writers-only'))
  expect(await mark(first, 'resolve', cast.admin)).toEqual(barred('writers-only'))
})

test('the same post twice is one comment, and each act stands in the history', async () => {
  const claim = await enteredClaim(desk)
  const order = said(claim)
  const first = done(await writeComment(db, cast.editor, order)).commentId
  expect(done(await writeComment(db, cast.editor, order)).commentId).toBe(first)
  done(await mark(first, 'resolve'))
  const acts = (await historyOfClaim(db, claim.claimId)).map(({ act }) => act)
  expect(acts).toEqual(['resolved-comment', 'commented', 'entered'])
})
