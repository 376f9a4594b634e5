import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Citation } from '@/domain/claim/content'
import { originsOf, verdictOf } from '@/domain/evidence/origin'
import { canonicalClaim, cited } from '@/tests/support/canonical-claim'

type Facts = {
  outlet: string
  owner?: string
  wire?: boolean
  saidBy?: string
  carries?: string
  report?: string
  role?: Citation['role']
}

function citation({
  outlet,
  owner = '',
  wire = false,
  saidBy = '',
  carries,
  report,
  role = 'supports',
}: Facts): Citation {
  return cited('Some words', {
    saidBy,
    role,
    report: {
      id: report ?? `report of ${outlet}`,
      outlet: { id: outlet, name: `The ${outlet}`, owner, wire },
      carries: carries ? { id: carries, name: `The ${carries}` } : null,
    },
  })
}

const count = (...facts: Facts[]) => originsOf(facts.map(citation)).origins.length

describe('independent origins', () => {
  test.each([
    ['none without support', [{ outlet: 'Bee', role: 'context' }], 0],
    ['one report', [{ outlet: 'Bee' }], 1],
    ['two outlets that reported for themselves', [{ outlet: 'Bee' }, { outlet: 'Sun' }], 2],
    [
      'one speaker in two outlets',
      [
        { outlet: 'Bee', saidBy: 'William Ruto' },
        { outlet: 'Sun', saidBy: 'President Ruto' },
      ],
      1,
    ],
    [
      'two speakers in two outlets',
      [
        { outlet: 'Bee', saidBy: 'Ruto' },
        { outlet: 'Sun', saidBy: 'Abinader' },
      ],
      2,
    ],
    [
      'two speakers in one outlet',
      [
        { outlet: 'Bee', saidBy: 'Ruto' },
        { outlet: 'Bee', saidBy: 'Abinader', report: 'other' },
      ],
      1,
    ],
    [
      'two outlets that carry one wire',
      [
        { outlet: 'Bee', carries: 'AP' },
        { outlet: 'Sun', carries: 'AP' },
      ],
      1,
    ],
    [
      'a wire and an outlet that carries it',
      [
        { outlet: 'AP', wire: true },
        { outlet: 'Sun', carries: 'AP' },
      ],
      1,
    ],
    [
      'an outlet that carries a wire, and one that carries that outlet',
      [
        { outlet: 'Bee', carries: 'AP' },
        { outlet: 'Fly', carries: 'Bee' },
      ],
      1,
    ],
    [
      'two wires',
      [
        { outlet: 'Bee', carries: 'AP' },
        { outlet: 'Sun', carries: 'AFP' },
      ],
      2,
    ],
    [
      'two outlets of one owner',
      [
        { outlet: 'Bee', owner: 'Acme Group' },
        { outlet: 'Sun', owner: 'ACME group ' },
      ],
      1,
    ],
    [
      'two outlets of two owners',
      [
        { outlet: 'Bee', owner: 'Acme' },
        { outlet: 'Sun', owner: 'Bolt' },
      ],
      2,
    ],
    ['two outlets whose owners are unknown', [{ outlet: 'Bee' }, { outlet: 'Sun' }], 2],
    ['two reports of one outlet without owner', [{ outlet: 'Bee' }, { outlet: 'Bee', report: 'other' }], 1],
    [
      'what is linked only through a third',
      [
        { outlet: 'Bee', saidBy: 'Ruto' },
        { outlet: 'Sun', owner: 'Acme' },
        { outlet: 'Fly', owner: 'Acme', saidBy: 'William Ruto' },
      ],
      1,
    ],
    ['a supporting and a disputing report', [{ outlet: 'Bee' }, { outlet: 'Sun', role: 'disputes' }], 1],
  ] as [string, Facts[], number][])('%s: %#', (_, facts, expected) => {
    expect(count(...facts)).toBe(expected)
  })

  test('come with the reasons why they are no more', () => {
    const { origins, outlets } = originsOf(
      [
        { outlet: 'Bee', saidBy: 'William Ruto', owner: 'Acme' },
        { outlet: 'Sun', saidBy: 'Ruto', owner: 'Acme' },
        { outlet: 'Fly', carries: 'Sun' },
        { outlet: 'Owl' },
      ].map(citation),
    )
    expect(outlets).toEqual(['The Bee', 'The Sun', 'The Fly', 'The Owl'])
    expect(origins).toEqual([
      {
        key: 'report of Bee',
        why: [
          { code: 'same-speaker', name: 'Ruto' },
          { code: 'same-owner', name: 'Acme' },
          { code: 'same-wire', name: 'The Sun' },
        ],
        outlets: ['The Bee', 'The Sun', 'The Fly'],
        reports: ['report of Bee', 'report of Sun', 'report of Fly'],
      },
      { key: 'report of Owl', why: [], outlets: ['The Owl'], reports: ['report of Owl'] },
    ])
  })

  const anyCitation = fc
    .record({
      outlet: fc.constantFrom('Bee', 'Sun', 'Fly', 'Owl', 'Fox'),
      saidBy: fc.constantFrom('', '', 'Ruto', 'William Ruto', 'Abinader'),
      carries: fc.constantFrom(undefined, undefined, 'AP', 'Owl'),
    })
    .map((facts) =>
      citation({ ...facts, owner: ({ Bee: 'Acme', Sun: 'Acme' } as Record<string, string>)[facts.outlet] }),
    )

  test('do not depend on the order of the citations', () => {
    fc.assert(
      fc.property(
        fc.array(anyCitation, { maxLength: 8 }),
        fc.infiniteStream(fc.nat()),
        (citations, ranks) => {
          const shuffled = citations
            .map((item) => ({ item, rank: ranks.next().value ?? 0 }))
            .sort((a, b) => a.rank - b.rank)
            .map(({ item }) => item)
          const keys = (list: Citation[]) =>
            originsOf(list)
              .origins.map(({ key }) => key)
              .sort()
          expect(keys(shuffled)).toEqual(keys(citations))
        },
      ),
    )
  })

  test('are never more than the outlets', () => {
    fc.assert(
      fc.property(fc.array(anyCitation, { maxLength: 8 }), (citations) => {
        const { origins, outlets } = originsOf(citations)
        expect(origins.length).toBeLessThanOrEqual(outlets.length)
        expect(new Set(origins.flatMap((origin) => origin.outlets))).toEqual(new Set(outlets))
      }),
    )
  })
})

describe('the verdict for readers', () => {
  test.each([
    ['said', 'as_said', 'President William Ruto'],
    ['so', 'established', null],
    ['not_so', 'refuted', null],
  ] as const)('of what we vouch to be %s is %s', (vouch, kind, speaker) => {
    expect(verdictOf(canonicalClaim({ vouch }))).toEqual({ kind, speaker, origins: 1, outlets: 1 })
  })

  test('counts one speaker in two outlets as one origin', () => {
    const citations = [
      citation({ outlet: 'Bee', saidBy: 'William Ruto' }),
      citation({ outlet: 'Sun', saidBy: 'William Ruto' }),
    ]
    expect(verdictOf(canonicalClaim({ citations }))).toMatchObject({ origins: 1, outlets: 2 })
  })
})
