import { describe, expect, test } from 'vitest'
import { readDecision } from '@/app/desk/claims/[id]/review/read-decision'

function form(fields: Record<string, string>): FormData {
  const data = new FormData()
  const whole = {
    key: 'drawn with the form',
    claimId: 'claim_a',
    decision: 'approve',
    revisionNo: '2',
    sha256: 'a'.repeat(64),
    remark: '',
    ...fields,
  }
  for (const [name, value] of Object.entries(whole)) data.append(name, value)
  return data
}

describe('a decision as the review form posts it', () => {
  test('names the bytes it is about', () => {
    expect(readDecision(form({ remark: 'Read twice.' }))).toEqual({
      key: 'drawn with the form',
      claimId: 'claim_a',
      decision: 'approve',
      revisionNo: 2,
      sha256: 'a'.repeat(64),
      remark: 'Read twice.',
      answers: {},
      judgements: [],
    })
  })

  test('reads a judgement of each fact with its note, and none of a fact left unjudged', () => {
    const read = readDecision(
      form({
        'verdict-claim_b': 'contradicts',
        'note-claim_b': ' Two counts of one day. ',
        'verdict-claim_c': '',
        'note-claim_c': 'Not needed.',
        'verdict-claim_d': 'repeats',
      }),
    )
    expect(read?.judgements).toEqual([
      { otherId: 'claim_b', verdict: 'contradicts', note: 'Two counts of one day.' },
      { otherId: 'claim_d', verdict: 'repeats', note: '' },
    ])
  })

  test('reads what the passage was found to say, field by field', () => {
    const read = readDecision(form({ 'answer-statement': 'yes', 'answer-time': 'cannot_tell' }))
    expect(read?.answers).toEqual({ statement: 'yes', time: 'cannot_tell' })
  })

  test.each([
    ['an answer that is none', { 'answer-time': 'perhaps' }],
    ['an answer to what is no field of a claim', { 'answer-vouch': 'yes' }],
    ['another verdict', { 'verdict-claim_b': 'perhaps' }],
    ['a note that is too long', { 'verdict-claim_b': 'repeats', 'note-claim_b': 'x'.repeat(2001) }],
    ['a note that cannot be stored', { 'verdict-claim_b': 'repeats', 'note-claim_b': 'a\0b' }],
    ['another decision', { decision: 'publish' }],
    ['a hash that is none', { sha256: 'abc' }],
    ['no revision', { revisionNo: '0' }],
  ])('with %s is not of its form', (_, fields) => {
    expect(readDecision(form(fields))).toBeNull()
  })
})
