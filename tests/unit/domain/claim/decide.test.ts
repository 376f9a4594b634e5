import { describe, expect, test } from 'vitest'
import type { Claim } from '@/domain/claim/claim'
import { DECISIONS, type Decision, decide } from '@/domain/claim/decide'
import { CLAIM_STATES, type ClaimState } from '@/domain/claim/lifecycle'
import type { Actor } from '@/domain/policy/actor'

const reviewer: Actor = { id: 'rita', name: 'Rita', email: 'rita@desk.example', roles: ['reviewer'] }
const SEEN = 'a'.repeat(64)

const inReview = (changes: Partial<Claim> = {}): Claim => ({
  id: 'c-1',
  state: 'submitted',
  head: { no: 3, sha256: SEEN },
  publishedNo: null,
  wordedBy: ['ed'],
  headReviewed: false,
  ...changes,
})
const order = (decision: Decision, changes: object = {}) => ({
  decision,
  revisionNo: 3,
  sha256: SEEN,
  remark: 'Checked.',
  ...changes,
})

describe('a decision on the bytes that were on the screen', () => {
  test.each([
    ['approve', 'published'],
    ['requestChanges', 'draft'],
    ['reject', 'rejected'],
  ] as const)('%s leads to %s and names what was signed', (decision, to) => {
    expect(decide(order(decision), inReview(), reviewer)).toEqual({
      ok: true,
      value: { decision, revisionNo: 3, sha256: SEEN, remark: 'Checked.', to },
    })
  })

  test('turning down a revision of a fact leaves the fact public', () => {
    const outcome = decide(order('reject'), inReview({ publishedNo: 1 }), reviewer)
    expect(outcome).toMatchObject({ ok: true, value: { to: 'published' } })
  })

  test.each(DECISIONS)('%s is refused as stale when the number is old', (decision) => {
    const outcome = decide(order(decision, { revisionNo: 2 }), inReview(), reviewer)
    expect(outcome).toEqual({ ok: false, refusal: { kind: 'stale', seenNo: 2, headNo: 3 } })
  })

  test.each(DECISIONS)('%s is refused as stale when the bytes differ under the same number', (decision) => {
    const outcome = decide(order(decision, { sha256: 'b'.repeat(64) }), inReview(), reviewer)
    expect(outcome).toMatchObject({ ok: false, refusal: { kind: 'stale' } })
  })

  test.each(CLAIM_STATES)('a decision on older bytes is stale even when the claim is %s by now', (state) => {
    const outcome = decide(order('approve', { revisionNo: 2 }), inReview({ state }), reviewer)
    expect(outcome).toMatchObject({ ok: false, refusal: { kind: 'stale' } })
  })

  test.each(DECISIONS)('%s of one’s own work is barred, whatever was on the screen', (decision) => {
    const own = inReview({ wordedBy: ['ed', 'rita'] })
    const barred = { ok: false, refusal: { kind: 'barred', barrier: 'own-work' } }
    expect(decide(order(decision), own, reviewer)).toEqual(barred)
    expect(decide(order(decision, { revisionNo: 2 }), own, reviewer)).toEqual(barred)
  })

  test.each(DECISIONS)('%s is barred to everybody but reviewers', (decision) => {
    const outcome = decide(order(decision), inReview(), { ...reviewer, roles: ['editor', 'admin'] })
    expect(outcome).toEqual({ ok: false, refusal: { kind: 'barred', barrier: 'reviewers-only' } })
  })

  const decided: ClaimState[] = ['draft', 'published', 'rejected']
  test.each(decided.flatMap((state) => DECISIONS.map((decision) => ({ state, decision }))))(
    '$decision is barred once the claim is $state',
    ({ state, decision }) => {
      const outcome = decide(order(decision), inReview({ state }), reviewer)
      expect(outcome).toEqual({ ok: false, refusal: { kind: 'barred', barrier: 'wrong-state' } })
    },
  )

  test.each(['requestChanges', 'reject'] as const)(
    '%s needs a remark, and white space is none',
    (decision) => {
      for (const remark of ['', '  ', '\n\t'])
        expect(decide(order(decision, { remark }), inReview(), reviewer)).toEqual({
          ok: false,
          refusal: { kind: 'remark-missing' },
        })
    },
  )

  test('an approval needs no remark, and a remark is kept without its outer spaces', () => {
    expect(decide(order('approve', { remark: '' }), inReview(), reviewer)).toMatchObject({ ok: true })
    expect(decide(order('reject', { remark: ' No. ' }), inReview(), reviewer)).toMatchObject({
      value: { remark: 'No.' },
    })
  })
})
