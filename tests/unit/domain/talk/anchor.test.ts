import { expect, test } from 'vitest'
import { type Anchor, anchorCode, FIELDS, readAnchor, sinceThen } from '@/domain/talk/anchor'
import { canonicalClaim } from '@/tests/support/canonical-claim'

const claim = canonicalClaim()
const passageId = claim.citations[0]?.passage.id ?? ''
const field = (name: 'statement' | 'place'): Anchor => ({ kind: 'field', field: name })

test.each(['claim', 'passage:passage_k3f9', ...FIELDS.map((each) => `field:${each}`)])(
  '%s is read and written back',
  (code) => {
    const anchor = readAnchor(code)
    expect(anchor && anchorCode(anchor)).toBe(code)
  },
)

test.each(['', 'field:', 'field:constructor', 'passage:', 'passage:x', 'everything'])(
  '“%s” names nothing',
  (code) => {
    expect(readAnchor(code)).toBeNull()
  },
)

const reworded = { ...claim, statement: 'Otherwise put.' }
const uncited = { ...claim, citations: [] }

test.each([
  ['the claim, nothing changed', { kind: 'claim' }, claim, 'same'],
  ['the claim, its statement changed', { kind: 'claim' }, reworded, 'changed'],
  ['a field that changed', field('statement'), reworded, 'changed'],
  ['a field beside one that changed', field('place'), reworded, 'same'],
  ['a passage still cited', { kind: 'passage', passageId }, reworded, 'same'],
  ['a passage taken out', { kind: 'passage', passageId }, uncited, 'gone'],
] as const)('%s', (_, anchor, now, since) => {
  expect(sinceThen(anchor, claim, now)).toBe(since)
})
