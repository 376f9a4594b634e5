import { describe, expect, test } from 'vitest'
import type { Actor, Role } from '@/domain/policy/actor'
import {
  barrierToOpinion,
  MOST_OPINION_DAYS,
  MOST_REMARKS,
  OPINION_DAYS,
  opinionEnd,
  opinionState,
  remarkProblem,
} from '@/domain/policy/opinion-policy'

const asked = new Date('2026-11-30T12:00:00Z')
const actor = (...roles: Role[]): Actor => ({ id: 'person_a', name: 'A', email: 'a@example.org', roles })

describe('the link to a second opinion', () => {
  const expiresAt = opinionEnd(asked, OPINION_DAYS)
  test.each([
    ['at once', '2026-11-30T12:00:00Z', null, 'open'],
    ['a moment before its end', '2026-12-07T11:59:59Z', null, 'open'],
    ['at its end', '2026-12-07T12:00:00Z', null, 'expired'],
    ['once somebody ended it', '2026-12-01T12:00:00Z', asked, 'ended'],
    ['ended, and long after', '2027-12-01T12:00:00Z', asked, 'ended'],
  ])('%s is %s', (_, now, endedAt, state) => {
    expect(opinionState({ expiresAt, endedAt }, new Date(now))).toBe(state)
  })
})

describe('asking for one', () => {
  test.each([
    ['an editor', actor('editor'), { expert: 'Dr Moss', days: 7 }, null],
    ['a reviewer', actor('reviewer'), { expert: 'Dr Moss', days: MOST_OPINION_DAYS }, null],
    ['an admin alone', actor('admin'), { expert: 'Dr Moss', days: 7 }, 'writers-only'],
    ['of nobody', actor('editor'), { expert: ' ', days: 7 }, 'expert-missing'],
    ['for no day', actor('editor'), { expert: 'Dr Moss', days: 0 }, 'days-odd'],
    ['for too long', actor('editor'), { expert: 'Dr Moss', days: MOST_OPINION_DAYS + 1 }, 'days-odd'],
    ['for half a day', actor('editor'), { expert: 'Dr Moss', days: 0.5 }, 'days-odd'],
  ])('%s', (_, by, wanted, barrier) => {
    expect(barrierToOpinion(by, wanted)).toBe(barrier)
  })
})

test.each([
  ['a name and words', 'Dr Moss', 'It was 18.', 0, null],
  ['the last one', 'Dr Moss', 'It was 18.', MOST_REMARKS - 1, null],
  ['one too many', 'Dr Moss', 'It was 18.', MOST_REMARKS, 'enough'],
  ['no name', ' ', 'It was 18.', 0, 'name-missing'],
  ['no words', 'Dr Moss', '\n', 0, 'words-missing'],
  ['too many words', 'Dr Moss', 'x'.repeat(4001), 0, 'words-too-long'],
  ['too long a name', 'x'.repeat(201), 'It was 18.', 0, 'words-too-long'],
])('a remark with %s', (_, name, words, given, problem) => {
  expect(remarkProblem({ name, words }, given)).toBe(problem)
})
