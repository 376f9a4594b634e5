import { describe, expect, test } from 'vitest'
import type { Decision } from '@/domain/claim/decide'
import { type AnswerProblem, type Answers, answerProblems, askedFields } from '@/domain/claim/passage-answer'
import { canonicalClaim } from '@/tests/support/canonical-claim'

const claim = canonicalClaim()
const empty = {
  ...claim,
  kind: null,
  subject: null,
  object: null,
  time: null,
  due: null,
  place: null,
  attribution: null,
  quantity: { state: 'not_stated' as const, noun: '', words: '' },
}

describe('a reviewer is asked of', () => {
  test('each field the revision fills, in the order of the form', () => {
    expect(askedFields({ ...claim, object: null, due: null })).toEqual(
      ['statement', 'kind', 'subject', 'quantity', 'time', 'place', 'attribution'].filter(
        (field) => claim[field as 'place'] !== null,
      ),
    )
  })

  test('the statement alone where nothing else is filled', () => {
    expect(askedFields(empty)).toEqual(['statement'])
  })

  test.each(['none', 'unknown'] as const)('a number that is said to be %s', (state) => {
    expect(askedFields({ ...empty, quantity: { ...empty.quantity, state } })).toEqual([
      'statement',
      'quantity',
    ])
  })

  test('when something is due, where that is told', () => {
    expect(askedFields({ ...empty, due: claim.time })).toEqual(['statement', 'due'])
  })
})

const problems = (answers: Answers, decision: Decision = 'approve', remark = '') =>
  answerProblems(['statement', 'time'], { decision, answers, remark })

const at = (field: AnswerProblem['field'], kind: AnswerProblem['kind']) => [{ field, kind }]

describe('an approval', () => {
  test.each<[string, Answers, string, AnswerProblem[]]>([
    ['with a yes to every field', { statement: 'yes', time: 'yes' }, '', []],
    ['with a field left out', { statement: 'yes' }, '', at('time', 'answer-missing')],
    ['of what the passage does not say', { statement: 'yes', time: 'no' }, '', at('time', 'not-said')],
    ['of the same, whatever is remarked', { statement: 'yes', time: 'no' }, 'Fine.', at('time', 'not-said')],
    ['of what nobody can tell', { statement: 'yes', time: 'cannot_tell' }, ' \n', at('time', 'unexplained')],
    ['of the same with a remark', { statement: 'yes', time: 'cannot_tell' }, 'By the context.', []],
    [
      'with an answer to what was not asked',
      { statement: 'yes', time: 'yes', due: 'yes' },
      '',
      at('due', 'not-asked'),
    ],
  ])('%s', (_, answers, remark, expected) => {
    expect(problems(answers, 'approve', remark)).toEqual(expected)
  })

  test('names every field that stands against it', () => {
    expect(problems({})).toEqual([...at('statement', 'answer-missing'), ...at('time', 'answer-missing')])
  })
})

describe.each(['requestChanges', 'reject'] as const)('%s', (decision) => {
  test.each<Answers>([{}, { time: 'no' }, { statement: 'cannot_tell' }])('needs no answer: %j', (answers) => {
    expect(problems(answers, decision)).toEqual([])
  })

  test('takes no answer to what was not asked', () => {
    expect(problems({ place: 'no' }, decision)).toEqual(at('place', 'not-asked'))
  })
})
