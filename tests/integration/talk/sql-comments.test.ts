import { expect, test } from 'vitest'
import { writeComment } from '@/commands/write-comment'
import { answersTo, logins, type Statement } from '@/tests/integration/claims/sql'
import { done, drawnKey, enteredClaim, openDesk } from '@/tests/support/claims'
import { testDatabase } from '@/tests/support/database'

const place = await testDatabase()
const desk = await openDesk(place.db)
const claim = await enteredClaim(desk)
const other = await enteredClaim(desk)
const { editor, reviewer } = desk.cast
const say = (to?: string) =>
  writeComment(desk.db, editor, {
    key: drawnKey(),
    claimId: claim.claimId,
    revisionNo: 1,
    place: to ? { kind: 'reply', to } : { kind: 'claim' },
    words: '@Ruth, is this so?',
  })
const first = done(await say()).commentId
const reply = done(await say(first)).commentId

const deskSays = answersTo(place.deskUrl)
const readingSays = answersTo(place.readingUrl)

type Row = Partial<Record<'claim' | 'no' | 'reply' | 'field' | 'passage' | 'words', unknown>>
const comment = (row: Row = {}): Statement[] => [
  [
    `insert into desk.comments (id, claim_id, revision_no, reply_to, field, passage_id, author_id, words)
     values ('comment_x', $1, $2, $3, $4, $5, $6, $7)`,
    [
      row.claim ?? claim.claimId,
      row.no ?? 1,
      row.reply ?? null,
      row.field ?? null,
      row.passage ?? null,
      editor.id,
      row.words ?? 'So?',
    ],
  ],
]
const marked = (id: string, mark: string, by: string): Statement[] => [
  ['insert into desk.comment_marks (comment_id, mark, marked_by) values ($1, $2, $3)', [id, mark, by]],
]

test.each([
  ['about the claim', {}, 'accepted'],
  ['about a field', { field: 'quantity' }, 'accepted'],
  ['about a cited passage', { passage: desk.citations[0]?.passageId }, 'accepted'],
  ['a reply', { reply: first }, 'accepted'],
  ['about a passage that is not cited', { passage: 'passage_none' }, 'CS422'],
  ['a reply to a reply', { reply }, 'CS422'],
  ['a reply in another claim’s thread', { claim: other.claimId, reply: first }, 'CS422'],
  ['about two things', { field: 'quantity', reply: first }, '23514'],
  ['about a revision that is not there', { no: 2 }, '23503'],
  ['without words', { words: ' ' }, '23514'],
  ['too long', { words: 'a'.repeat(4001) }, '23514'],
])('a comment %s', async (_, row, answer) => {
  expect(await deskSays(comment(row))).toBe(answer)
})

test('a thread is resolved at its beginning, and a comment withdrawn by its writer once', async () => {
  expect(await deskSays(marked(first, 'resolve', reviewer.id))).toBe('accepted')
  expect(await deskSays(marked(reply, 'resolve', reviewer.id))).toBe('CS422')
  expect(await deskSays(marked(first, 'delete', editor.id))).toBe('23514')
  expect(await deskSays(marked(first, 'withdraw', reviewer.id))).toBe('CS403')
  const once = marked(first, 'withdraw', editor.id)
  expect(await deskSays(once)).toBe('accepted')
  expect(await deskSays([...once, ...once])).toBe('23505')
})

for (const [who, says] of logins(place))
  test.each(['comments', 'comment_marks', 'mentions'])(`${who} changes nothing in desk.%s`, async (table) => {
    const column = table === 'comments' ? 'words' : 'comment_id'
    const row = marked(first, 'resolve', editor.id)
    const refusal = who === 'the desk' ? '42501' : 'CS403'
    expect(await says([...row, [`update desk.${table} set ${column} = ${column}`]])).toBe(refusal)
    expect(await says([...row, [`delete from desk.${table}`]])).toBe(refusal)
    expect(await says([[`truncate desk.${table} cascade`]])).toBe(refusal)
  })

test('the reading room hears nothing of it', async () => {
  for (const table of ['comments', 'comment_marks', 'mentions'])
    expect(await readingSays([[`select from desk.${table}`]])).toBe('42501')
})
