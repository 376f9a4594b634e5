import { describe, expect, test } from 'vitest'
import { classifyChange } from '@/domain/claim/change'
import type { ClaimContent } from '@/domain/claim/content'
import { canonicalClaim, cited, NEARLY_400, timed } from '@/tests/support/canonical-claim'

const before = canonicalClaim({ place: { name: 'Haiti', point: null }, due: timed('2024-10') })
const after = (changes: Partial<ClaimContent>) => ({ ...before, ...changes })
const quantity = (changes: Partial<typeof NEARLY_400>) => ({ quantity: { ...NEARLY_400, ...changes } })
const speaker = (name: string, detail = 'speech') => ({
  attribution: { mode: 'direct_quote' as const, chain: [{ name, detail }] },
})

const OFFICERS: NonNullable<ClaimContent['measure']> = {
  id: 'm-1',
  slug: 'officers',
  title: 'Kenyan officers in Haiti',
  unit: 'persons',
  nouns: ['officers'],
  places: [],
  role: 'level',
  direction: null,
  despite: [],
}
const KEEPS: ClaimContent['links'][number] = {
  kind: 'fulfils',
  fact: { id: 'claim_1', statement: 'Kenya pledged 1,000 officers.' },
  amount: null,
}

describe('a change of substance is a correction or an update', () => {
  test.each<[string, Partial<ClaimContent>]>([
    ['number', quantity({ value: '390' })],
    ['number', { quantity: { state: 'not_stated', noun: 'officers', words: '' } }],
    ['number', { statement: 'William Ruto said that nearly 500 Kenyan officers were serving in Haiti.' }],
    ['unit', quantity({ unit: 'companies' })],
    ['noun', quantity({ noun: 'soldiers' })],
    ['approximator', quantity({ approximator: 'about' })],
    ['bounds', quantity({ lower: '350' })],
    ['bounds', quantity({ upper: null })],
    ['date', { time: timed('2024-09-20', 'on Saturday', '2024-09-22') }],
    ['date', { time: null }],
    ['due', { due: timed('2024-11') }],
    ['place', { place: { name: 'Port-au-Prince', point: null } }],
    [
      'place',
      { place: { name: 'Haiti', point: { latitude: '18.5', longitude: '-72.3', precisionMetres: '1000' } } },
    ],
    ['attribution', speaker('William Hague')],
    ['attribution', speaker('President William Ruto', 'interview')],
    ['attribution', { attribution: { mode: 'paraphrase', chain: before.attribution!.chain } }],
    ['measure', { measure: OFFICERS }],
    ['links', { links: [KEEPS] }],
    ['vouch', { vouch: 'so' }],
    ['kind', { kind: 'statement' }],
    ['subject', { subject: { name: 'Jamaica', type: 'country', wikidata: null, role: '' } }],
    ['object', { object: { name: 'Haiti', type: 'country', wikidata: null, role: '' } }],
  ])('%s', (part, changes) => {
    const { least, changed } = classifyChange(before, after(changes))
    expect(least).toBe('correction')
    expect(changed).toContain(part)
  })
})

describe('a change of wording or backing can be a clarification', () => {
  test.each<[string, Partial<ClaimContent>]>([
    [
      'statement',
      { statement: 'According to William Ruto, nearly four hundred Kenyan officers were in Haiti.' },
    ],
    ['words', quantity({ words: 'Nearly 400' })],
    ['words', { time: timed('2024-09-21', 'Saturday', '2024-09-22') }],
    ['citations', { citations: [...before.citations, cited('Another report says so')] }],
    ['citations', { citations: before.citations.slice(0, 1) }],
    ['topic', { topic: { id: 't-2', slug: 'kenya', title: 'Kenya' } }],
    ['grades', { reliability: { code: 'B', note: '' } }],
    ['note', { publicNote: 'One speaker, so one origin.' }],
    ['check again on', { checkAgainOn: '2025-01-01' }],
  ])('%s', (part, changes) => {
    expect(classifyChange(before, after(changes))).toEqual({ least: 'clarification', changed: [part] })
  })
})

describe('where a claim stands on a measure, and what it does to other facts, is substance', () => {
  const placed = after({ measure: OFFICERS, links: [KEEPS] })
  test.each<[string, Partial<ClaimContent>, string[]]>([
    ['another measure', { measure: { ...OFFICERS, id: 'm-2' } }, ['measure']],
    ['another role', { measure: { ...OFFICERS, role: 'target' } }, ['measure']],
    ['the other direction', { measure: { ...OFFICERS, role: 'change', direction: 'down' } }, ['measure']],
    ['an exception', { measure: { ...OFFICERS, despite: ['noun'] } }, ['measure']],
    ['no measure', { measure: null }, ['measure']],
    ['no link', { links: [] }, ['links']],
    ['a link of another kind', { links: [{ ...KEEPS, kind: 'breaks' }] }, ['links']],
    [
      'another amount',
      { links: [{ ...KEEPS, amount: { lower: null, value: '3', upper: null } }] },
      ['links'],
    ],
    [
      'a measure that was renamed or accepts more',
      { measure: { ...OFFICERS, title: 'Officers', nouns: ['x'] } },
      [],
    ],
    [
      'a linked fact that was reworded',
      { links: [{ ...KEEPS, fact: { ...KEEPS.fact, statement: 'x' } }] },
      [],
    ],
  ])('%s', (_, changes, changed) => {
    const least = changed.length > 0 ? 'correction' : 'clarification'
    expect(classifyChange(placed, { ...placed, ...changes })).toEqual({ least, changed })
  })
})

test('nothing changed is told as nothing, whatever was noted inside the newsroom', () => {
  const same = after({ internalNote: 'ask the desk', change: { kind: 'update', note: 'x' } })
  expect(classifyChange(before, same)).toEqual({ least: 'clarification', changed: [] })
})

test('several changes are told together, in one order', () => {
  const { least, changed } = classifyChange(
    before,
    after({ vouch: 'so', publicNote: 'x', ...quantity({ value: '3' }) }),
  )
  expect({ least, changed }).toEqual({ least: 'correction', changed: ['vouch', 'number', 'note'] })
})
