import { expect, test } from 'vitest'
import { PROBLEM_KINDS, problem } from '@/domain/claim/problem'
import { problemSentence } from '@/domain/claim/problem-sentence'

const detail = {
  number: '1400',
  date: 'July 2023',
  name: 'William Ruto',
  words: 'nearly 400',
  result: '1000',
  origins: '1',
  speaker: 'William Ruto',
  earliest: '2024-09-23',
  published: '2024-09-22',
  anchor: '2024-09-22',
  kind: 'correction',
  changed: 'number, date',
}

test.each(PROBLEM_KINDS)('%s', (kind) => {
  const sentence = problemSentence(problem('statement', kind, detail))
  expect(sentence).toMatch(/^[A-Z0-9“].*\.$/)
  expect(sentence).not.toMatch(/undefined|null|NaN|\{|\$/)
})
