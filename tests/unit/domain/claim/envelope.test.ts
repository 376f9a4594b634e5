import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ClaimContent } from '@/domain/claim/content'
import { sealed, unsealed } from '@/domain/claim/envelope'
import { canonicalClaim, timed } from '@/tests/support/canonical-claim'

const hashOf = (content: ClaimContent) =>
  createHash('sha256')
    .update(sealed('claim-1', 1, content))
    .digest('hex')

const complete = canonicalClaim({
  object: { name: 'Haiti', type: 'country', wikidata: 'Q790', role: '' },
  due: timed('2024-10', 'in a few weeks', '2024-09-22'),
  place: { name: 'Haiti', point: { latitude: '18.5', longitude: '-72.3', precisionMetres: '5000' } },
  reliability: { code: 'B', note: 'known for years' },
  credibility: { code: '2', note: 'others agree' },
  checkAgainOn: '2024-12-21',
})

const placed = canonicalClaim({
  measure: {
    id: 'measure-1',
    slug: 'officers-in-haiti',
    title: 'Kenyan officers in Haiti',
    unit: 'persons',
    nouns: ['officers', 'police officers'],
    places: ['Haiti'],
    role: 'level',
    direction: null,
    despite: ['noun'],
  },
  links: [
    {
      kind: 'fulfils',
      fact: { id: 'claim-0', statement: 'Kenya pledged 1,000 officers.' },
      amount: { lower: '390', value: '400', upper: '400' },
    },
  ],
})

type Path = (string | number)[]

function leavesOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path]
  return Object.entries(value).flatMap(([key, child]) => leavesOf(child, [...path, key]))
}

function withAnother(value: unknown, [step, ...rest]: Path): unknown {
  if (step === undefined)
    return typeof value === 'number' ? value + 1 : typeof value === 'boolean' ? !value : `${value}x`
  if (Array.isArray(value))
    return value.map((item, i) => (String(i) === String(step) ? withAnother(item, rest) : item))
  return { ...(value as object), [step]: withAnother((value as Record<string, unknown>)[step], rest) }
}

function shuffled(value: unknown, order: (keys: string[]) => string[]): unknown {
  if (Array.isArray(value)) return value.map((item) => shuffled(item, order))
  if (typeof value !== 'object' || value === null) return value
  const source = value as Record<string, unknown>
  return Object.fromEntries(order(Object.keys(source)).map((key) => [key, shuffled(source[key], order)]))
}

describe('the bytes that are signed', () => {
  test('are the same whatever order the fields came in', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat(1000)), (ranks) => {
        const order = (keys: string[]) =>
          keys
            .map((key) => ({ key, rank: ranks.next().value ?? 0 }))
            .sort((a, b) => a.rank - b.rank)
            .map(({ key }) => key)
        expect(sealed('claim-1', 1, shuffled(complete, order) as ClaimContent)).toBe(
          sealed('claim-1', 1, complete),
        )
      }),
      { numRuns: 50 },
    )
  })

  test.each(leavesOf(complete).map((path) => [path.join('.'), path] as const))(
    'have another hash when %s differs',
    (_, path) => {
      expect(hashOf(withAnother(complete, path) as ClaimContent)).not.toBe(hashOf(complete))
    },
  )

  test('have another hash when a citation is added, removed or moved', () => {
    const [first, second] = complete.citations
    const variants = [[], [first!], [second!, first!], [first!, second!, second!]]
    const hashes = variants.map((citations) => hashOf({ ...complete, citations }))
    expect(new Set([...hashes, hashOf(complete)]).size).toBe(variants.length + 1)
  })

  test('name their claim and number, so that no revision passes for another', () => {
    expect(sealed('claim-2', 1, complete)).not.toBe(sealed('claim-1', 1, complete))
    expect(sealed('claim-1', 2, complete)).not.toBe(sealed('claim-1', 1, complete))
  })

  test('are read back to what was written', () => {
    expect(unsealed(sealed('claim-1', 3, placed)).content).toEqual(placed)
    expect(unsealed(sealed('claim-1', 3, complete))).toEqual({
      v: 2,
      claim: 'claim-1',
      no: 3,
      content: complete,
    })
  })

  test('of the first form are read as what they were: on no measure, linked to nothing', () => {
    const { measure: _, links: __, ...first } = complete
    const bytes = JSON.stringify({ v: 1, claim: 'claim-1', no: 3, content: first })
    expect(unsealed(bytes)).toEqual({ v: 2, claim: 'claim-1', no: 3, content: complete })
    expect(() => unsealed(JSON.stringify({ v: 1, claim: 'claim-1', no: 3, content: complete }))).toThrow()
  })

  test('with a field we do not know are refused', () => {
    const bytes = sealed('claim-1', 1, { ...complete, stowaway: true } as ClaimContent)
    expect(() => unsealed(bytes)).toThrow()
  })
})
