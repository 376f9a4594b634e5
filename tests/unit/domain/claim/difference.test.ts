import { describe, expect, test } from 'vitest'
import type { ClaimContent } from '@/domain/claim/content'
import { differences } from '@/domain/claim/difference'
import { canonicalClaim, cited, NEARLY_400, timed } from '@/tests/support/canonical-claim'

const before = canonicalClaim({ publicNote: 'One speaker.', internalNote: 'Call the base.' })
const withChanges = (changes: Partial<ClaimContent>) => differences(before, { ...before, ...changes })

describe('what differs between two versions', () => {
  test('is nothing between a version and itself', () => {
    expect(differences(before, before)).toEqual([])
  })

  test.each<[string, Partial<ClaimContent>, string, string]>([
    ['vouch', { vouch: 'not_so' }, 'said', 'not so'],
    ['kind', { kind: null }, 'deployment', ''],
    ['subject', { subject: null }, 'Kenya; country; Q114', ''],
    [
      'object',
      { object: { name: 'Haiti', type: 'country', wikidata: null, role: 'host' } },
      '',
      'Haiti; host; country',
    ],
    [
      'quantity',
      {
        quantity: {
          ...NEARLY_400,
          value: '600',
          upper: null,
          approximator: 'exactly',
          formula: '1000 - 400',
        },
      },
      'nearly 400 persons officers; at most 400, lower bound not stated; “nearly 400”',
      '600 persons officers; bounds not stated; “nearly 400”; computed as 1000 - 400',
    ],
    [
      'time',
      { time: timed('2024-09') },
      '21 September 2024; 2024-09-21; “on Saturday”; resolved against 22 September 2024',
      'September 2024; 2024-09',
    ],
    ['due', { due: timed('2024-10') }, '', 'October 2024; 2024-10'],
    [
      'place',
      { place: { name: 'Haiti', point: { latitude: '18.5', longitude: '-72.3', precisionMetres: '1000' } } },
      'Haiti',
      'Haiti; 18.5, -72.3, within 1000 m',
    ],
    [
      'attribution',
      {
        attribution: {
          mode: 'own_observation',
          chain: [
            { name: 'A', detail: 'b' },
            { name: 'C', detail: '' },
          ],
        },
      },
      'President William Ruto, speech; direct quote',
      'A, b → C; own observation',
    ],
    [
      'citations',
      { citations: [cited('Nearly 400 of our officers are here', { saidBy: 'William Ruto' })] },
      'supports “Nearly 400 of our officers are here”; More officers to come, Example Wire; said by William Ruto\ndates “President William Ruto came to Haiti on Saturday”; More officers to come, Example Wire',
      'supports “Nearly 400 of our officers are here”; More officers to come, Example Wire; said by William Ruto',
    ],
    ['topic', { topic: null }, 'Haiti mission', ''],
    ['reliability', { reliability: { code: 'B', note: 'long known' } }, '', 'B: long known'],
    ['credibility', { credibility: { code: '2', note: '' } }, '', '2'],
    ['publicNote', { publicNote: '' }, 'One speaker.', ''],
    ['internalNote', { internalNote: '' }, 'Call the base.', ''],
    ['change', { change: { kind: 'update', note: 'More came.' } }, 'first', 'update: More came.'],
    ['checkAgainOn', { checkAgainOn: '2024-12-21' }, '', '21 December 2024'],
  ])('is told for %s', (field, changes, old, now) => {
    expect(withChanges(changes)).toMatchObject([{ field, before: old, after: now }])
  })

  test('is shown word by word', () => {
    const [difference] = withChanges({
      statement: 'William Ruto said that about 400 Kenyan officers were serving in Haiti.',
    })
    expect(difference?.words).toEqual([
      { value: 'William Ruto said that ' },
      { value: 'nearly', removed: true },
      { value: 'about', added: true },
      { value: ' 400 Kenyan officers were serving in Haiti.' },
    ])
  })

  test('can be put together again from its words, in either direction', () => {
    for (const { before: old, after: now, words } of withChanges({
      statement: 'Nobody said anything.',
      publicNote: `One speaker. ${'word '.repeat(300)}`,
    })) {
      expect(
        words
          .filter(({ added }) => !added)
          .map(({ value }) => value)
          .join(''),
      ).toBe(old)
      expect(
        words
          .filter(({ removed }) => !removed)
          .map(({ value }) => value)
          .join(''),
      ).toBe(now)
    }
  })

  test('leaves the internal note out where either version is a public one', () => {
    const { internalNote: _, ...published } = before
    expect(differences(published, before)).toEqual([])
    expect(differences(before, published)).toEqual([])
    expect(differences(published, { ...published, publicNote: 'x' }).map(({ field }) => field)).toEqual([
      'publicNote',
    ])
  })

  test('is found in bounded time even when two long texts share nothing', () => {
    const words = (seed: number) => Array.from({ length: 4000 }, (_, i) => `w${(i * seed) % 9973}`).join(' ')
    const [difference] = withChanges({ publicNote: words(7919) })
    expect(difference?.words.length).toBeGreaterThan(0)
  })
})
