import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { StructuredData } from '@/components/reading/structured-data'
import type { FactDocument } from '@/domain/claim/fact'
import { verdictOf } from '@/domain/evidence/origin'
import { claimReviewOf, shortClaim } from '@/formats/json-ld/claim-review'
import { dataset } from '@/formats/json-ld/dataset'
import { factGraph } from '@/formats/json-ld/fact-graph'
import { ldJson } from '@/formats/json-ld/ld-json'
import { newsroomWithPolicies } from '@/formats/json-ld/newsroom'
import { COURIER, canonicalClaim, cited } from '@/tests/support/canonical-claim'
import { HOSTILE } from '@/tests/support/hostile'
import { corrected, factDocument, HOUSE, ORIGIN, removed, retracted } from '@/tests/support/told-facts'

const TOLD = { origin: ORIGIN, house: HOUSE, path: '/facts/nearly-400-officers-k3f9x2q7w8hm', language: 'en' }

const CITATIONS = [
  cited('Nearly 400', { saidBy: 'William Ruto', report: { url: 'https://wire.example/a', byline: '' } }),
  cited('Some 400', {
    report: { id: 'r-courier', url: 'https://courier.example/b', published: '2024-09-20', outlet: COURIER },
  }),
]

const established = (changes: Parameters<typeof canonicalClaim>[0] = {}) =>
  factDocument({ vouch: 'so', citations: CITATIONS, publicNote: 'Two counts agree.', ...changes })

const read = (fact: FactDocument, reviews = true): ReturnType<typeof JSON.parse>[] => {
  const html = renderToStaticMarkup(<StructuredData json={ldJson(factGraph({ ...TOLD, reviews }, fact))} />)
  const [, json = ''] = /^<script type="application\/ld\+json">(.*)<\/script>$/s.exec(html) ?? []
  const graph = JSON.parse(json)
  expect(graph['@context']).toBe('https://schema.org')
  return graph['@graph']
}

const reviewOf = (fact: FactDocument) => {
  const [version] = fact.versions
  return version ? claimReviewOf(ORIGIN, HOUSE, fact, version) : null
}

describe('a fact’s page', () => {
  test('is told with its claim, whose it is and where it appeared', () => {
    const [page, claim] = read(
      factDocument({
        citations: CITATIONS,
        subject: { name: 'William Ruto', type: 'person', wikidata: 'Q1', role: '' },
      }),
    )
    expect(page).toMatchObject({
      '@type': 'WebPage',
      '@id': `${ORIGIN}/facts/k3f9x2q7w8hm`,
      url: `${ORIGIN}${TOLD.path}`,
      mainEntity: { '@id': `${ORIGIN}/facts/k3f9x2q7w8hm#claim` },
      publisher: { '@type': 'NewsMediaOrganization', name: 'The Example Ledger' },
    })
    expect(page.breadcrumb.itemListElement.map(({ name }: { name: string }) => name)).toEqual([
      'Topics',
      'Haiti mission',
    ])
    expect(page).not.toHaveProperty('correction')
    expect(claim).toMatchObject({
      '@type': 'Claim',
      author: {
        '@type': 'Person',
        name: 'President William Ruto',
        sameAs: 'https://www.wikidata.org/wiki/Q1',
      },
      datePublished: '2024-09-20',
    })
    expect(claim.appearance.map(({ url }: { url: string }) => url)).toEqual([
      'https://wire.example/a',
      'https://courier.example/b',
    ])
  })

  test.each([
    [
      'an outlet',
      { attribution: { mode: 'paraphrase' as const, chain: [{ name: 'Example Courier', detail: '' }] } },
    ],
    [
      'who wrote a document',
      { attribution: { mode: 'document' as const, chain: [{ name: 'The ministry', detail: '' }] } },
    ],
    [
      'a country that is the subject',
      { attribution: { mode: 'paraphrase' as const, chain: [{ name: 'Government of Kenya', detail: '' }] } },
    ],
  ])('knows %s for an organisation', (_, content) => {
    const [, claim] = read(factDocument({ citations: CITATIONS, ...content }))
    expect(claim.author['@type']).toBe('Organization')
  })

  test('tells each correction, and that it is retracted', () => {
    const [page] = read(retracted(corrected()))
    expect(page).toMatchObject({
      creativeWorkStatus: 'Retracted',
      correction: [
        {
          '@type': 'CorrectionComment',
          text: 'It was never counted.',
          datePublished: '2024-10-03T10:00:00.000Z',
        },
        { '@type': 'CorrectionComment', text: 'The first count was wrong.' },
      ],
    })
  })

  test('of a removed fact is told not at all', () => {
    expect(read(removed())).toEqual([])
  })

  test.each(Object.entries(HOSTILE))('cannot be broken out of with %s', (_, text) => {
    const content = { statement: text, topic: { id: 't', slug: 's', title: text }, publicNote: text }
    const [page, claim] = read(corrected(factDocument(content), text))
    expect(claim.text).toBe(text)
    expect(page.correction[0].text).toBe(text)
  })
})

describe('ClaimReview', () => {
  test('has what Google requires, and our own scale', () => {
    const [, review] = read(established())
    expect(review).toMatchObject({
      '@type': 'ClaimReview',
      url: `${ORIGIN}${TOLD.path}`,
      claimReviewed: 'William Ruto said that nearly 400 Kenyan officers were serving in Haiti.',
      author: { name: 'The Example Ledger', url: `${ORIGIN}/` },
      reviewRating: {
        '@type': 'Rating',
        ratingValue: 2,
        worstRating: 1,
        bestRating: 2,
        alternateName: 'Established',
        url: `${ORIGIN}/about#ratings`,
      },
      itemReviewed: { '@type': 'Claim', author: { name: 'President William Ruto' } },
    })
    expect([...review.claimReviewed].length).toBeLessThan(75)
  })

  test('rates what is not so at the other end', () => {
    expect(reviewOf(established({ vouch: 'not_so' }))).toMatchObject({
      reviewRating: { ratingValue: 1, alternateName: 'Refuted' },
    })
  })

  test('is on one page of all languages only', () => {
    expect(read(established(), false).map((thing) => thing['@type'])).toEqual(['WebPage', 'Claim'])
  })

  const disputed = {
    kind: 'disputed',
    disputeId: 'd',
    with: 'claim_other',
    note: '',
    at: '2024-10-02T00:00:00Z',
    edition: 10,
  } as const
  const speaker = (mode: 'direct_quote' | 'anonymous' | 'own_observation' | 'document', name: string) => ({
    attribution: { mode, chain: [{ name, detail: '' }] },
  })

  test.each([
    ['what was only said', factDocument({ citations: CITATIONS })],
    ['what is disputed', { ...established(), notices: [disputed] }],
    ['what is retracted', retracted(established())],
    ['what is superseded', { ...established(), standing: 'superseded' as const }],
    ['what nobody claims', established({ attribution: null })],
    ['what an unnamed source claims', established(speaker('anonymous', 'an official'))],
    ['what we saw ourselves', established(speaker('own_observation', 'A. Reporter'))],
    ['what we say ourselves', established(speaker('direct_quote', 'The Example Ledger'))],
    [
      'what appeared with us',
      established({ citations: [cited('x', { report: { url: `${ORIGIN}/reports/a` } })] }),
    ],
  ])('is not there for %s', (_, fact) => {
    expect(
      reviewOf({ ...fact, verdict: verdictOf(fact.versions[0]?.content ?? canonicalClaim()) }),
    ).toBeNull()
  })

  test('shows a short claim whole and cuts a long one after a word', () => {
    expect(shortClaim('Kenya sent 400 officers.')).toBe('Kenya sent 400 officers.')
    expect(
      shortClaim(
        'Kenya has, by its own account, sent all of the officers that it had ever promised to send.',
      ),
    ).toBe('Kenya has, by its own account, sent all of the officers that it had ever…')
    for (const [, text] of Object.entries(HOSTILE)) expect([...shortClaim(text)].length).toBeLessThan(75)
  })
})

test('a measure is a data set, from the first day it speaks of to the last', () => {
  const measured = {
    origin: ORIGIN,
    house: HOUSE,
    path: '/measures/officers',
    name: 'Officers',
    description: 'What is known.',
    measures: [{ title: 'Officers', unit: 'persons' }],
  }
  const at = (earliest: string, latest: string | null) => ({ time: { earliest, latest } })
  const told = dataset({
    ...measured,
    lines: [at('2024-09-21', '2024-09-21'), at('2023-07-01', '2023-07-31')],
  })
  expect(told).toMatchObject({
    '@type': 'Dataset',
    name: 'Officers',
    temporalCoverage: '2023-07-01/2024-09-21',
    variableMeasured: [{ name: 'Officers', unitText: 'persons' }],
  })
  expect(told).not.toHaveProperty('license')
  expect(dataset({ ...measured, lines: [at('2024-09-21', null)] })).toMatchObject({
    temporalCoverage: '2024-09-21/..',
  })
  expect(dataset({ ...measured, lines: [] })).not.toHaveProperty('temporalCoverage')
})

test('the newsroom says where its rules stand', () => {
  expect(newsroomWithPolicies(ORIGIN, 'The Example Ledger')).toMatchObject({
    '@type': 'NewsMediaOrganization',
    correctionsPolicy: `${ORIGIN}/about#corrections`,
    verificationFactCheckingPolicy: `${ORIGIN}/about#countersigned`,
  })
})
