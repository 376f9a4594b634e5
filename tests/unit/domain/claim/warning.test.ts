import { describe, expect, test } from 'vitest'
import { type Beside, reviewWarnings } from '@/domain/claim/warning'
import { canonicalClaim } from '@/tests/support/canonical-claim'

const claim = canonicalClaim()
const [first] = claim.citations
if (!first) throw new Error('The canonical claim cites nothing.')
const alone = { published: null, beside: [] }

describe('a reviewer is warned', () => {
  test('of nothing where a claim keeps every rule', () => {
    expect(reviewWarnings(claim, alone)).toEqual([])
  })

  test('of a number that stands in no quote', () => {
    const quantity = { ...claim.quantity, value: '999', lower: null, upper: null } as typeof claim.quantity
    expect(reviewWarnings({ ...claim, quantity }, alone)).toContainEqual(
      expect.objectContaining({
        kind: 'rule',
        problem: expect.objectContaining({ field: 'quantityValue', kind: 'number-not-cited' }),
      }),
    )
  })

  test('of a date after the report was published', () => {
    const citations = claim.citations.map((citation) => ({
      ...citation,
      report: { ...citation.report, published: '2020-01-01' },
    }))
    expect(reviewWarnings({ ...claim, kind: 'deployment', citations }, alone)).toContainEqual(
      expect.objectContaining({
        kind: 'rule',
        problem: expect.objectContaining({ kind: 'after-publication' }),
      }),
    )
  })

  const measure = {
    id: 'measure_a',
    slug: 'a',
    title: 'Officers',
    unit: 'persons',
    nouns: ['soldiers'],
    places: [],
    role: 'level' as const,
    direction: null,
  }

  test('of a noun that is not the measure’s, and that it is counted all the same', () => {
    const bare = reviewWarnings({ ...claim, measure: { ...measure, despite: [] } }, alone)
    expect(bare).toContainEqual(
      expect.objectContaining({ problem: expect.objectContaining({ kind: 'noun-not-of-measure' }) }),
    )
    const explained = { ...claim, measure: { ...measure, despite: ['noun' as const] }, publicNote: 'Alike.' }
    expect(reviewWarnings(explained, alone)).toEqual([
      { kind: 'counted-all-the-same', field: 'noun', measure: 'Officers' },
    ])
  })

  test('of a number that is computed', () => {
    const quantity = { ...claim.quantity, formula: '2 * 200' } as typeof claim.quantity
    expect(reviewWarnings({ ...claim, quantity }, alone)).toContainEqual({
      kind: 'computed',
      formula: '2 * 200',
    })
  })

  test('of several outlets with one origin, and not of one outlet alone', () => {
    const outlet = { ...first.report.outlet, id: 'outlet_other', name: 'Example Courier' }
    const repeated = { ...first, report: { ...first.report, id: 'report_other', outlet } }
    const told = reviewWarnings({ ...claim, citations: [...claim.citations, repeated] }, alone)
    expect(told).toContainEqual({ kind: 'same-origin', outlets: 2 })
  })

  test('of each fact it contradicts, first of all, and of none it agrees with', () => {
    const other = (id: string, kind: string): Beside => ({ id, statement: id, kind, public: true })
    const beside = [other('a', 'compatible'), other('b', 'contradicts'), other('c', 'incomparable')]
    const told = reviewWarnings({ ...claim, statement: '' }, { published: null, beside })
    expect(told[0]).toEqual({ kind: 'contradicts', other: beside[1] })
    expect(told.filter(({ kind }) => kind === 'contradicts')).toHaveLength(1)
    expect(told.length).toBeGreaterThan(1)
  })
})
