import type { FactLine } from '@/db/queries/reading-room/lines'
import type { ClaimContent } from '@/domain/claim/content'
import type { FactDocument, FactNotice, FactVersion } from '@/domain/claim/fact'
import { verdictOf } from '@/domain/evidence/origin'
import type { MeasuredLine } from '@/domain/tally/measured-line'
import type { FactAround } from '@/formats/json/fact-json'
import type { Publisher } from '@/formats/publisher'
import { COURIER, canonicalClaim, cited, NEARLY_400, timed } from './canonical-claim'

export const PUBLISHER: Publisher = {
  name: 'The Example Ledger',
  origin: 'https://ledger.example',
  example: false,
}

const ID = 'claim_22222222222'
const signed = {
  proposer: { name: null, part: 'writer' as const },
  reviewer: { name: null, part: 'reviewer' as const },
}

export const version = (content: ClaimContent, changes: Partial<FactVersion> = {}): FactVersion => {
  const { internalNote: _, ...shown } = content
  return {
    no: 1,
    at: '2024-09-24T09:14:00.000Z',
    edition: 7,
    change: content.change,
    writers: [{ name: null, part: 'writer' }],
    reviewer: { name: null, part: 'reviewer' },
    content: shown,
    ...changes,
  }
}

/** A fact as its document has it: `contents` newest first. */
export function factOf(
  contents: ClaimContent[] = [canonicalClaim()],
  changes: Partial<FactDocument> = {},
): FactDocument {
  const versions = contents.map((content, at) => {
    const no = contents.length - at
    return version(content, {
      no,
      edition: 6 + no,
      at: `2024-09-2${3 + no}T09:14:00.000Z`,
      change: content.change,
    })
  })
  const [newest] = contents
  if (!newest) throw new Error('A fact has a version: use removedFact().')
  return {
    id: ID,
    slug: 'nearly-400-22222222222',
    verdict: verdictOf(newest),
    firstPublishedAt: versions.at(-1)?.at ?? '',
    changedAt: versions[0]?.at ?? '',
    standing: 'current',
    versions,
    notices: [],
    ...changes,
  }
}

export const retraction: FactNotice = {
  kind: 'retracted',
  at: '2024-10-03T10:00:00.000Z',
  edition: 12,
  reason: 'wrong',
  note: 'The number was of another country.',
  ...signed,
}

export const retractedFact = (): FactDocument =>
  factOf(undefined, { standing: 'retracted', changedAt: retraction.at, notices: [retraction] })

export const removedFact = (): FactDocument => ({
  ...factOf(),
  slug: '22222222222',
  standing: 'removed',
  verdict: { kind: 'as_said', speaker: null, origins: 0, outlets: 0 },
  changedAt: '2024-10-04T10:00:00.000Z',
  versions: [],
  notices: [
    {
      kind: 'removed',
      at: '2024-10-04T10:00:00.000Z',
      edition: 13,
      reason: 'privacy',
      note: 'It told where somebody lives.',
      hashes: [{ no: 1, sha256: 'c'.repeat(64) }],
      ...signed,
    },
  ],
})

export const ARABIC = 'قال الرئيس إن ما يقارب 400 ضابط كيني يخدمون في هايتي.'

/** Words that would be markup, a formula, a new field or another order of letters somewhere. */
export const HOSTILE: readonly [string, string][] = [
  ['a script’s end', 'x</script><script>alert(1)</script>'],
  ['the end of a CDATA section', 'x]]><b>'],
  ['control characters', 'a\u0001b\u0007c\u001Bd\u0085e'],
  ['a formula', '=HYPERLINK("https://evil.example","click")'],
  ['a formula after a tab', '\t=1+1'],
  ['a command', '@SUM(A1)'],
  ['a plus', '+1-1'],
  ['right to left override', 'abc\u202Egnp.exe'],
  ['line breaks', 'one\r\nER  - \nTY  - BOOK\n\n@misc{x,'],
  ['braces and backslashes', '}{\\input{/etc/passwd} % $ & # _ ~ ^'],
  ['quotes', '"; DROP TABLE "facts'],
  ['an astral letter', '𝟜𝟘𝟘 😀'],
  ['10,000 characters', 'nearly 400 officers '.repeat(500)],
]

/** A fact whose every free word is these. */
export function hostileFact(words: string): FactDocument {
  const content = canonicalClaim({
    statement: words,
    subject: { name: words, type: 'person', wikidata: null, role: words },
    place: { name: words, point: null },
    quantity: { ...NEARLY_400, noun: words, unit: words, words },
    attribution: { mode: 'paraphrase', chain: [{ name: words, detail: words }] },
    publicNote: words,
    topic: { id: 't-1', slug: 'haiti-mission', title: words },
    citations: [
      cited(words, {
        saidBy: words,
        report: { title: words, byline: words, outlet: { ...COURIER, name: words } },
      }),
    ],
    change: { kind: 'correction', note: words },
  })
  return factOf([content, canonicalClaim()])
}

const OTHER = { id: 'claim_33333333333', slug: 'no-more-33333333333' }

/** A fact with everything: three origins, disputed, corrected twice, bounds, an interval, an Arabic quote, every notice. */
export function wholeFact(): FactAround {
  const courier = { id: 'r-courier', outlet: COURIER, url: 'https://courier.example/a?b=1#top' }
  const tribune = {
    id: 'r-tribune',
    language: 'ar',
    url: 'javascript:alert(1)',
    outlet: { id: 'o-tribune', name: 'Example Tribune', owner: '', wire: false },
  }
  const citations = [
    cited('Nearly 400 of our officers are here', { saidBy: 'William Ruto' }),
    cited('some 390 officers were counted', { report: courier }),
    cited('ما يقارب أربعمئة 😀 من ضباطنا هنا', { report: tribune, saidBy: 'متحدث' }),
    cited('no more than 200 came', { role: 'disputes', report: courier }),
  ]
  const [third, second, first] = [
    canonicalClaim({
      citations,
      time: timed('2024-09-15/2024-09-21', 'in the week to Saturday', '2024-09-22'),
      due: timed('2024-10~'),
      object: { name: 'Haiti', type: 'country', wikidata: 'Q790', role: '' },
      quantity: { ...NEARLY_400, lower: '-0.5', value: '12345678901234567.5', upper: '99999999999999999' },
      place: { name: 'Haiti', point: { latitude: '18.5', longitude: '-72.3', precisionMetres: '1000' } },
      reliability: { code: 'B', note: 'It was right before.' },
      credibility: { code: '2', note: '' },
      publicNote: 'Two counted on their own.',
      internalNote: 'CANARY the source is afraid',
      checkAgainOn: '2024-12-20',
      measure: {
        id: 'm-1',
        slug: 'officers',
        title: 'Kenyan officers in Haiti',
        unit: 'persons',
        nouns: ['officers'],
        places: ['Haiti'],
        role: 'level',
        direction: null,
        despite: ['noun'],
      },
      links: [
        {
          kind: 'fulfils',
          fact: { id: 'claim_removed00000', statement: 'CANARY what a removed fact said' },
          amount: { lower: null, value: '400', upper: null },
        },
        { kind: 'part_of', fact: { id: OTHER.id, statement: 'As it was signed.' }, amount: null },
      ],
      change: { kind: 'correction', note: 'Counted again.' },
    }),
    canonicalClaim({
      time: timed('2024-09-20'),
      change: { kind: 'correction', note: 'It was a Friday.' },
      internalNote: 'CANARY second',
    }),
    canonicalClaim({ internalNote: 'CANARY first' }),
  ]
  const citation = citations[0] ?? cited('Nearly 400')
  const { role: _, saidBy: __, ...evidence } = citation
  const told = (edition: number) => ({ at: `2024-10-0${edition - 10}T10:00:00.000Z`, edition })
  const notices: FactNotice[] = [
    { kind: 'answered', ...told(16), question: 'Were they soldiers?', answer: 'No.', ...signed },
    { kind: 'checked_again', ...told(15), note: 'Still so.', citations: [evidence], nextOn: null, ...signed },
    { kind: 'disputed', ...told(14), disputeId: 'd-2', with: OTHER.id, note: 'They cannot both hold.' },
    {
      kind: 'dispute_ended',
      ...told(13),
      disputeId: 'd-1',
      with: 'claim_removed00000',
      how: 'explained',
      note: 'x',
    },
    { kind: 'disputed', ...told(12), disputeId: 'd-1', with: 'claim_removed00000', note: 'y' },
  ]
  return {
    fact: factOf([third, second, first], { notices, changedAt: '2024-10-06T10:00:00.000Z' }),
    others: {
      [OTHER.id]: {
        ...OTHER,
        statement: 'No more than 200 came.',
        standing: 'current',
        quantity: null,
        edtf: null,
      },
      claim_removed00000: {
        id: 'claim_removed00000',
        slug: 'removed00000',
        statement: '',
        standing: 'removed',
        quantity: null,
        edtf: null,
      },
    },
    linkedBy: [{ kind: 'supersedes', factId: OTHER.id }],
  }
}

/** A fact as a line of a list. */
export const lineOf = (changes: Partial<FactLine> = {}): FactLine => ({
  id: ID,
  slug: 'nearly-400-22222222222',
  statement: 'William Ruto said that nearly 400 Kenyan officers were serving in Haiti.',
  kind: 'deployment',
  quantity: NEARLY_400,
  edtf: '2024-09-21',
  verdict: { kind: 'as_said', speaker: 'President William Ruto', origins: 1, outlets: 1 },
  changedAt: '2024-09-24T09:14:00.000+00:00',
  change: 'first',
  versions: 1,
  standing: 'current',
  disputed: false,
  checkAgainOn: null,
  ...changes,
})

export const MEASURE = {
  id: 'm-1',
  slug: 'officers',
  title: 'Kenyan officers in Haiti',
  unit: 'persons',
  nouns: ['officers'],
  places: ['Haiti'],
}

/** A fact as its measure counts it. */
export const measuredLineOf = (changes: Partial<MeasuredLine> = {}): MeasuredLine =>
  ({
    factId: ID,
    measureId: MEASURE.id,
    slug: 'nearly-400-22222222222',
    statement: 'William Ruto said that nearly 400 Kenyan officers were serving in Haiti.',
    role: 'level',
    direction: null,
    announced: false,
    interval: { lower: null, value: '400', upper: '400' },
    approximator: 'nearly',
    unit: 'persons',
    noun: 'officers',
    place: 'Haiti',
    time: { earliest: '2024-09-21', latest: '2024-09-21' },
    due: null,
    fulfils: [],
    despite: [],
    refuted: false,
    speaker: 'President William Ruto',
    origins: 1,
    publishedAt: '2024-09-24T09:14:00.000+00:00',
    state: 'current',
    change: 'first',
    disputed: false,
    checkAgainOn: '2024-12-20',
    ...changes,
  }) as MeasuredLine
