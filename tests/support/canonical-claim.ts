import type { Citation, ClaimContent, CountedQuantity, ResolvedTime } from '@/domain/claim/content'
import { readTime } from '@/domain/evidence/time'

type Outlet = Citation['report']['outlet']

export const WIRE: Outlet = { id: 'o-wire', name: 'Example Wire', owner: 'Wire Cooperative', wire: true }
export const COURIER: Outlet = {
  id: 'o-courier',
  name: 'Example Courier',
  owner: 'Courier Trust',
  wire: false,
}

/** A citation of a report of Example Wire, published on 22 September 2024, that supports a claim in `exact` words. */
export function cited(
  exact: string,
  {
    report = {},
    ...citation
  }: Partial<Omit<Citation, 'report'>> & { report?: Partial<Citation['report']> } = {},
): Citation {
  return {
    role: 'supports',
    saidBy: '',
    passage: { id: `p-${exact.length}`, exact, prefix: '', suffix: '', start: 0, end: [...exact].length },
    capture: {
      id: 'c-1',
      capturedAt: '2024-09-22T09:00:00.000Z',
      extractor: 'paste/1',
      bytesSha256: 'a'.repeat(64),
      textSha256: 'b'.repeat(64),
    },
    report: {
      id: 'r-wire',
      title: 'More officers to come',
      byline: '',
      url: null,
      published: '2024-09-22',
      zone: 'America/Port-au-Prince',
      language: 'en',
      outlet: WIRE,
      carries: null,
      ...report,
    },
    ...citation,
  }
}

/** A time as the form derives it from an EDTF date. */
export function timed(edtf: string, words = '', anchor: string | null = null): ResolvedTime {
  const read = readTime(edtf)
  if (!read.ok) throw new Error(`${edtf}: ${read.refusal.kind}`)
  return { ...read.value, words, anchor }
}

export const NEARLY_400: CountedQuantity = {
  state: 'stated',
  value: '400',
  lower: null,
  upper: '400',
  unit: 'persons',
  noun: 'officers',
  approximator: 'nearly',
  words: 'nearly 400',
  formula: '',
}

/** "Nearly 400" of the canonical report, complete and fit for review; each test changes what it is about. */
export function canonicalClaim(changes: Partial<ClaimContent> = {}): ClaimContent {
  return {
    statement: 'William Ruto said that nearly 400 Kenyan officers were serving in Haiti.',
    vouch: 'said',
    kind: 'deployment',
    subject: { name: 'Kenya', type: 'country', wikidata: 'Q114', role: '' },
    object: null,
    quantity: NEARLY_400,
    time: timed('2024-09-21', 'on Saturday', '2024-09-22'),
    due: null,
    place: { name: 'Haiti', point: null },
    attribution: { mode: 'direct_quote', chain: [{ name: 'President William Ruto', detail: 'speech' }] },
    reliability: null,
    credibility: null,
    publicNote: '',
    internalNote: '',
    change: { kind: 'first', note: '' },
    checkAgainOn: null,
    topic: { id: 't-1', slug: 'haiti-mission', title: 'Haiti mission' },
    measure: null,
    links: [],
    citations: [
      cited('Nearly 400 of our officers are here', { saidBy: 'William Ruto' }),
      cited('President William Ruto came to Haiti on Saturday', { role: 'dates' }),
    ],
    ...changes,
  }
}
