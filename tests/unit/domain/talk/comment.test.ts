import { expect, test } from 'vitest'
import { barrierToMark, COMMENT_MARKS, commentProblem } from '@/domain/talk/comment'

test.each([
  ['words', 'Is this so?', null],
  ['nothing but space', ' \n ', 'words-missing'],
  ['4,000 letters of any size', '🙂'.repeat(4000), null],
  ['one more', 'a'.repeat(4001), 'words-long'],
  ['half a letter', '\ud800', 'words-odd'],
])('%s', (_, words, problem) => {
  expect(commentProblem(words)).toBe(problem)
})

const people = ['writer', 'colleague'] as const
const truths = [true, false] as const
const grid = COMMENT_MARKS.flatMap((mark) =>
  people.flatMap((person) =>
    truths.flatMap((first) =>
      truths.flatMap((resolved) => truths.map((withdrawn) => ({ mark, person, first, resolved, withdrawn }))),
    ),
  ),
)

test.each(grid)('$mark by the $person, first: $first, resolved: $resolved, withdrawn: $withdrawn', (each) => {
  const { mark, person, ...standing } = each
  const allowed = {
    resolve: standing.first && !standing.resolved,
    reopen: standing.first && standing.resolved,
    withdraw: person === 'writer' && !standing.withdrawn,
  }
  expect(barrierToMark(mark, { ...standing, authorId: 'writer' }, person) === null).toBe(allowed[mark])
})
