import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { speak } from '@/components/language'
import { AboutSheet } from '@/components/reading/about-sheet'
import { ChallengeFollowed } from '@/components/reading/challenge-followed'
import { ChallengeForm } from '@/components/reading/challenge-form'
import { ChallengePromise } from '@/components/reading/challenge-promise'
import { FactPage } from '@/components/reading/fact-page'
import { FrontSheet } from '@/components/reading/front-sheet'
import { HistorySheet } from '@/components/reading/history-sheet'
import { MeasureSheet } from '@/components/reading/measure-sheet'
import { NothingHere } from '@/components/reading/nothing-here'
import { ReadingPage } from '@/components/reading/reading-page'
import { ReportSheet } from '@/components/reading/report-sheet'
import { tallySentences } from '@/components/reading/tally-sentences'
import { TopicSheet } from '@/components/reading/topic-sheet'
import { TopicsSheet } from '@/components/reading/topics-sheet'
import type { FormState } from '@/components/ui/form-state'
import type { FollowedChallenge } from '@/db/queries/challenges'
import type { FactLine } from '@/db/queries/reading-room/lines'
import { CHALLENGE_REASONS, CLOSING_REASONS } from '@/domain/claim/challenge'
import { KINDS } from '@/domain/claim/content'
import { DISPUTE_ENDINGS, type FactDocument, PUBLIC_EVENTS } from '@/domain/claim/fact'
import { REMOVAL_REASONS, RETRACTION_REASONS } from '@/domain/claim/proposal'
import { LANGUAGES, type Language } from '@/domain/language'
import type { MeasuredFact } from '@/domain/tally/measured-fact'
import type { MeasuredLine } from '@/domain/tally/measured-line'
import type { Promised } from '@/domain/tally/promise'
import { tallyOn } from '@/domain/tally/tally'
import { COURIER, canonicalClaim, cited, NEARLY_400, timed } from '@/tests/support/canonical-claim'
import { AROUND, fact, notice, people, version } from '@/tests/support/drawn-facts'
import { englishAlone, englishLeft } from '@/tests/support/english-left'
import {
  arrived,
  CANONICAL,
  FIRST_BATCH,
  leaving,
  left,
  NEARLY,
  OFFICERS,
  PLEDGED,
  SIX_HUNDRED,
} from '../../domain/tally/measured'

// Only React's build for the server remembers for one page; here one page is drawn at a time.
vi.mock('react', async (original) => ({
  ...(await original<typeof import('react')>()),
  cache: <Answer,>(ask: () => Answer) => {
    let told: { answer: Answer } | undefined
    return () => {
      told ??= { answer: ask() }
      return told.answer
    }
  },
}))

beforeEach(() => speak('en'))

const HOUSE = {
  name: 'Harbour Ledger',
  example: true,
  edition: 1200,
  changedAt: new Date('2024-10-01T09:04:00Z'),
}
const ON = '2024-12-01'

const LINE: MeasuredLine = {
  ...NEARLY,
  slug: 'nearly-400-22222222222',
  statement: 'S.',
  change: 'correction',
  disputed: true,
  checkAgainOn: '2024-10-01',
}
const lineOf = (measured: MeasuredFact): MeasuredLine => ({ ...LINE, ...measured })
const lines = [
  PLEDGED,
  FIRST_BATCH,
  SIX_HUNDRED,
  arrived('a', '24', { on: '2024-10-15', approximator: 'about' }),
  left('b', '12', { on: '2024-10-25' }),
  leaving('c', '30', { on: '2024-10-26', due: '2025-01' }),
  { ...NEARLY, factId: 'd', state: 'retracted' as const },
].map(lineOf)
const MEASURE = { ...OFFICERS, slug: 'officers' }

const FACT_LINE: FactLine = {
  id: 'claim_22222222222',
  slug: 'nearly-400-22222222222',
  statement: 'S.',
  kind: 'deployment',
  quantity: canonicalClaim().quantity,
  edtf: '2024-09-21',
  verdict: { kind: 'as_said', speaker: null, origins: 2, outlets: 3 },
  changedAt: '2024-09-24T09:14:00.000Z',
  change: 'update',
  versions: 2,
  standing: 'current',
  disputed: true,
  checkAgainOn: '2024-10-01',
}
const factLines = [
  FACT_LINE,
  ...KINDS.map((kind) => ({
    ...FACT_LINE,
    id: kind,
    kind,
    quantity: { state: 'not_stated' as const, noun: '', words: '' },
  })),
]
const topics = [
  { slug: 'haiti', title: 'T.', facts: 2, changedAt: FACT_LINE.changedAt },
  { slug: 'many', title: 'T.', facts: 1001, changedAt: FACT_LINE.changedAt },
]
const smallMeasures = [{ topic: 'haiti', measure: MEASURE, lines, endings: [] }]
const changes = PUBLIC_EVENTS.map((kind, n) => ({
  at: new Date(Date.UTC(2024, 9, n + 1)).toISOString(),
  kind,
  note: 'N.',
  slug: `s-${n}`,
  statement: '',
}))
const { report } = cited('w', { report: { byline: 'B.', url: 'https://example.org/a' } })

const promised: Promised = {
  factId: 'claim_22222222222',
  slug: 'x',
  statement: 'S.',
  due: { earliest: '2024-10-01', latest: '2024-10-31' },
  line: lineOf(SIX_HUNDRED),
  kept: [],
  ended: [],
}
const keeper = {
  factId: 'claim_other',
  slug: 'x',
  statement: 'S.',
  amount: null,
  from: '2024-10-05',
  line: null,
}
const promises: Promised[] = [
  promised,
  { ...promised, factId: 'a', due: null },
  {
    ...promised,
    factId: 'b',
    kept: [{ ...keeper, line: lineOf(arrived('k', '217', { on: '2024-10-05' })) }],
  },
  { ...promised, factId: 'c', ended: [{ ...keeper, state: 'broken' }] },
  { ...promised, factId: 'd', ended: [{ ...keeper, state: 'withdrawn' }] },
]

/** A fact with everything a page can tell. */
const EVERYTHING = version(
  3,
  {
    due: timed('2024-10', 'in a few weeks', '2024-09-22'),
    place: { name: 'P.', point: { latitude: '18.5', longitude: '-72.3', precisionMetres: '500' } },
    object: { name: 'O.', type: 'organisation', wikidata: null, role: 'R.' },
    quantity: { ...NEARLY_400, formula: '100 + 300' },
    reliability: { code: 'B', note: 'N.' },
    credibility: { code: '2', note: 'N.' },
    checkAgainOn: '2024-10-01',
    publicNote: 'N.',
    measure: { ...MEASURE, role: 'change', direction: 'up', despite: ['noun', 'place'] },
    links: [{ kind: 'fulfils', fact: { id: 'claim_other', statement: 'S.' }, amount: null }],
    citations: [
      cited('w', { saidBy: 'William Ruto', report: { byline: 'B.', url: 'https://example.org/a' } }),
      cited('x', { saidBy: 'William Ruto', report: { id: 'r-2', outlet: COURIER, published: null } }),
      cited('y', { report: { id: 'r-3', outlet: { id: 'o', name: 'O.', owner: 'Q.', wire: false } } }),
      cited('z', { role: 'disputes' }),
      cited('c', { role: 'context' }),
    ],
  },
  'N.',
)
const disputed = notice(4, { kind: 'disputed', disputeId: 'd1', with: 'claim_other', note: 'N.' })
const answered = notice(5, { kind: 'answered', question: 'Q.', answer: 'A.', ...people })
const checked = notice(6, {
  kind: 'checked_again',
  note: '',
  citations: [cited('again')],
  nextOn: '2025-01-01',
  ...people,
})
const told = (of: FactDocument, known: string | null = null, promise: Promised | null = null) => (
  <FactPage
    slug={of.slug}
    firstPublishedAt={of.firstPublishedAt}
    told={of}
    known={known}
    on={ON}
    around={{ ...AROUND, linkedBy: [{ kind: 'part_of', factId: 'gone' }], promise }}
  />
)

const challenge: FollowedChallenge = {
  reason: 'wrong_date',
  at: new Date('2024-10-01T09:04:00Z'),
  closedAt: null,
  closing: null,
  closingNote: null,
  fact: { slug: 'x', statement: 'S.', standing: 'current' },
  answer: null,
}
const followed = (changes: Partial<FollowedChallenge>) => (
  <ChallengeFollowed challenge={{ ...challenge, ...changes }} address="a" sent />
)
const noAction = async (state: FormState) => state

const PAGES: Record<string, () => ReactNode> = {
  'a fact with everything': () =>
    told(fact({ versions: [EVERYTHING, version(2), version(1)], notices: [checked, answered, disputed] })),
  'a fact as known on a day': () => told(fact(), '2024-10-02'),
  'a fact not yet public': () => (
    <FactPage
      slug="x"
      firstPublishedAt="2024-10-02T00:00:00Z"
      told={null}
      known={ON}
      on={ON}
      around={AROUND}
    />
  ),
  ...Object.fromEntries(
    RETRACTION_REASONS.map((reason) => [
      `a fact retracted: ${reason}`,
      () =>
        told(
          fact({
            standing: 'retracted',
            notices: [notice(4, { kind: 'retracted', reason, note: 'N.', ...people })],
          }),
        ),
    ]),
  ),
  ...Object.fromEntries(
    REMOVAL_REASONS.map((reason) => [
      `a fact removed: ${reason}`,
      () =>
        told(
          fact({
            standing: 'removed',
            versions: [],
            notices: [
              notice(4, { kind: 'removed', reason, note: 'N.', hashes: [{ no: 1, sha256: 'a' }], ...people }),
            ],
          }),
        ),
    ]),
  ),
  'a fact superseded': () =>
    told(
      fact({
        standing: 'superseded',
        notices: [notice(4, { kind: 'superseded', by: 'claim_other', note: '' })],
      }),
    ),
  ...Object.fromEntries(
    DISPUTE_ENDINGS.map((how) => [
      `a dispute ended: ${how}`,
      () =>
        told(
          fact({
            notices: [
              notice(5, { kind: 'dispute_ended', disputeId: 'd1', with: 'claim_other', how, note: 'N.' }),
              disputed,
            ],
          }),
        ),
    ]),
  ),
  'a level past its day': () =>
    told(
      fact({
        versions: [
          version(1, {
            checkAgainOn: '2024-10-01',
            measure: { ...MEASURE, role: 'level', direction: null, despite: [] },
          }),
        ],
      }),
    ),
  ...Object.fromEntries(
    promises.map((promise) => [`a promise ${promise.factId}`, () => told(fact(), null, promise)]),
  ),
  'a history': () => (
    <HistorySheet
      fact={fact({ versions: [EVERYTHING, version(2), version(1)], notices: [disputed] })}
      others={AROUND.others}
      from={1}
      to={3}
    />
  ),
  'a front page': () => (
    <FrontSheet page={{ house: HOUSE, facts: factLines, topics, measures: smallMeasures, changes }} on={ON} />
  ),
  'an empty front page': () => (
    <FrontSheet page={{ house: HOUSE, facts: [], topics: [], measures: [], changes: [] }} on={ON} />
  ),
  'a front page without changes': () => (
    <FrontSheet page={{ house: HOUSE, facts: factLines, topics, measures: [], changes: [] }} on={ON} />
  ),
  topics: () => <TopicsSheet topics={topics} />,
  'no topics': () => <TopicsSheet topics={[]} />,
  'a topic': () => (
    <TopicSheet
      topic={{ slug: 'haiti', title: 'T.' }}
      measures={[MEASURE]}
      lines={lines}
      endings={[]}
      promises={promises}
      facts={factLines}
      reports={[{ id: 'r', report: { ...report, carries: report.outlet } }]}
      next="x"
      on={ON}
      known="2024-11-30"
    />
  ),
  'an empty topic': () => (
    <TopicSheet
      topic={{ slug: 'haiti', title: 'T.' }}
      measures={[]}
      lines={[]}
      endings={[]}
      promises={[]}
      facts={[]}
      reports={[]}
      next={null}
      on={ON}
      known={null}
    />
  ),
  ...Object.fromEntries(
    [
      { on: null, known: '2024-11-30', odd: false },
      { on: '2024-11-30', known: null, odd: true },
    ].map((asked, n) => [
      `a measure ${n}`,
      () => (
        <MeasureSheet
          measure={MEASURE}
          topic={{ slug: 'haiti', title: 'T.' }}
          lines={lines}
          endings={[]}
          asked={asked}
          on={asked.on ?? ON}
          today={ON}
        />
      ),
    ]),
  ),
  'a report': () => <ReportSheet report={report} facts={factLines} on={ON} />,
  'a report without an address': () => (
    <ReportSheet report={{ ...report, url: null, published: null }} facts={[]} on={ON} />
  ),
  method: () => <AboutSheet />,
  'nothing here': () => <NothingHere />,
  'a challenge form': () => (
    <>
      <ChallengePromise />
      <ChallengeForm action={noAction} hidden={{}} />
    </>
  ),
  ...Object.fromEntries(
    [null, 'answered' as const, ...CLOSING_REASONS].map((closing) => [
      `a challenge followed: ${closing}`,
      () =>
        followed({
          closing,
          closingNote: closing && 'N.',
          closedAt: closing && challenge.at,
          answer: closing && { question: 'Q.', answer: 'A.' },
        }),
    ]),
  ),
  ...Object.fromEntries(
    CHALLENGE_REASONS.map((reason) => [`a challenge: ${reason}`, () => followed({ reason })]),
  ),
}

function drawn(language: Language, page: () => ReactNode): string {
  speak(language)
  return renderToStaticMarkup(
    <ReadingPage house={HOUSE} path="/facts/x?known=2024-10-02">
      {page()}
    </ReadingPage>,
  )
}

// Each piece between two tags stands by itself.
const textOf = (html: string) =>
  html
    .replace(/(aria-label|alt|placeholder|title|value)="([^"]*)"/g, '>$2<')
    .replace(/<[^>]*>/g, '\0')
    .replaceAll('&#x27;', "'")

// What is taken along speaks for machines: it has one address, whatever the language of the page.
const IN_NO_LANGUAGE = /\.(json|csv|zip|bib|ris|atom|rss)(\?|$)/

describe.each(Object.entries(PAGES))('%s', (_, page) => {
  test.each(['fr', 'ht'] as const)(
    'holds no English sentence in %s, and leads to no English page',
    (language) => {
      const html = drawn(language, page)
      expect(englishLeft(textOf(html))).toEqual([])
      expect(englishAlone(textOf(html).split(/\0/), language)).toEqual([])
      const links = [...html.matchAll(/(?:href|action)="(\/[^"]*)"(?![^>]*hrefLang)/g)].map(
        ([, to = '']) => to,
      )
      const away = [...html.matchAll(/<a href="(\/[^"]*)" lang=/g)].map(([, to = '']) => to)
      const pages = links.filter((to) => !IN_NO_LANGUAGE.test(to))
      expect(pages.filter((to) => !to.startsWith(`/${language}`) && !away.includes(to))).toEqual([])
    },
  )
})

test('a page is seen to hold English where it does', () => {
  expect(englishLeft(textOf(drawn('en', () => <AboutSheet />))).length).toBeGreaterThan(10)
})

describe('the way to another language', () => {
  test('leads to the same page, names each in its own words, and says which is read', () => {
    const html = drawn('fr', () => null)
    expect(html).toContain('<span lang="fr" aria-current="true"')
    expect(html).toMatch(/<a href="\/facts\/x\?known=2024-10-02" lang="en" hrefLang="en"[^>]*>English</)
    expect(html).toMatch(
      /<a href="\/ht\/facts\/x\?known=2024-10-02" lang="ht" hrefLang="ht"[^>]*>Kreyòl ayisyen</,
    )
  })
})

describe('what the newsroom wrote', () => {
  const html = (language: Language) => drawn(language, () => told(fact()))

  test('is of no known language on a page in another', () => {
    expect(html('fr')).toMatch(/<h1 dir="auto" lang=""/)
    expect(html('en')).toMatch(/<h1 dir="auto" class/)
  })

  test('and a report in the report’s own, on every page', () => {
    for (const language of LANGUAGES) expect(html(language)).toMatch(/<blockquote lang="en" dir="auto"/)
  })
})

describe('a tally in sentences', () => {
  const sentences = (language: Language) => {
    speak(language)
    return tallySentences(tallyOn('2024-09-30', OFFICERS, CANONICAL), CANONICAL, 'officers').join(' ')
  }

  test('is written in French, not put together from English', () => {
    expect(sentences('fr')).toBe(
      'Près de 400 persons officers sur place au 21 septembre 2024, sur 1\u202f000 persons promis (juillet 2023). 600 persons de plus annoncés, aucune livraison enregistrée. Avec ce qui est annoncé (600 persons), la promesse de 1\u202f000 persons serait tenue.',
    )
  })

  test('and in Creole', () => {
    expect(sentences('ht')).toBe(
      'Prèske 400 persons officers sou plas nan dat 21 septanm 2024, sou 1\u202f000 persons yo te pwomèt (jiyè 2023). Yo anonse 600 persons anplis, nou pa anrejistre okenn livrezon. Ak 600 persons yo anonse a, pwomès 1\u202f000 persons a t ap kenbe.',
    )
  })
})
