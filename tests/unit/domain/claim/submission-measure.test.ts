import { describe, expect, test } from 'vitest'
import type { ClaimContent, FactLink, PlacedMeasure } from '@/domain/claim/content'
import { measureProblems } from '@/domain/claim/submission-measure'
import { measuredClaim } from '@/domain/tally/measured-line'
import { canonicalClaim, NEARLY_400 } from '@/tests/support/canonical-claim'

const measure = (changes: Partial<PlacedMeasure> = {}): PlacedMeasure => ({
  id: 'm-officers',
  slug: 'kenyan-officers',
  title: 'Kenyan officers in Haiti',
  unit: 'persons',
  nouns: ['officers', 'police officers'],
  places: ['Haiti'],
  role: 'level',
  direction: null,
  despite: [],
  ...changes,
})

const link = (changes: Partial<FactLink> = {}): FactLink => ({
  kind: 'fulfils',
  fact: { id: 'claim_pledge', statement: 'Kenya pledged 1,000 officers.' },
  amount: null,
  ...changes,
})

const counting = (changes: Partial<typeof NEARLY_400>) => ({ ...NEARLY_400, ...changes })
const nothing = { state: 'not_stated', noun: 'officers', words: '' } as const

describe('a claim on a measure', () => {
  test.each<[string, Partial<ClaimContent>, string[]]>([
    ['needs no measure', { measure: null }, []],
    ['may count what the measure counts', { measure: measure() }, []],
    ['in whatever case', { measure: measure({ nouns: ['OFFICERS'] }) }, []],
    ['needs a number', { measure: measure(), quantity: nothing }, ['measure measure-without-number']],
    ['may say that there are none', { measure: measure(), quantity: { ...nothing, state: 'none' } }, []],
    [
      'says which way a change goes',
      { measure: measure({ role: 'change' }) },
      ['measureDirection direction-missing'],
    ],
    ['may go down', { measure: measure({ role: 'change', direction: 'down' }) }, []],
    [
      'never counts another unit',
      {
        measure: measure({ despite: ['noun', 'place'] }),
        publicNote: 'Why.',
        quantity: counting({ unit: 'vehicles' }),
      },
      ['quantityUnit unit-not-of-measure'],
    ],
    [
      'asks for a decision about another noun',
      { measure: measure(), quantity: counting({ noun: 'soldiers' }) },
      ['quantityNoun noun-not-of-measure'],
    ],
    [
      'troops are no officers either',
      { measure: measure(), quantity: counting({ noun: 'troops' }) },
      ['quantityNoun noun-not-of-measure'],
    ],
    [
      'tells readers when another noun is counted all the same',
      { measure: measure({ despite: ['noun'] }), quantity: counting({ noun: 'troops' }) },
      ['publicNote exception-not-explained'],
    ],
    [
      'counts another noun once it is explained',
      {
        measure: measure({ despite: ['noun'] }),
        quantity: counting({ noun: 'troops' }),
        publicNote: 'He means officers.',
      },
      [],
    ],
    [
      'asks for a decision about another place',
      { measure: measure(), place: { name: 'Nairobi', point: null } },
      ['placeName place-not-of-measure'],
    ],
    [
      'counts another place once it is explained',
      {
        measure: measure({ despite: ['place'] }),
        place: { name: 'Port-au-Prince', point: null },
        publicNote: 'In Haiti.',
      },
      [],
    ],
    ['may be silent on its place', { measure: measure(), place: null }, []],
    [
      'a decision about the noun is none about the place',
      {
        measure: measure({ despite: ['noun'] }),
        place: { name: 'Nairobi', point: null },
        publicNote: 'Why.',
      },
      ['placeName place-not-of-measure'],
    ],
  ])('%s', (_, changes, problems) => {
    expect(measureProblems(canonicalClaim(changes)).map(({ field, kind }) => `${field} ${kind}`)).toEqual(
      problems,
    )
  })
})

describe('a claim linked to a promise', () => {
  test.each<[string, Partial<ClaimContent>, string[]]>([
    ['keeps it by what happened', { kind: 'deployment', links: [link()] }, []],
    ['keeps none by promising again', { kind: 'pledge', links: [link()] }, ['links promise-keeps-nothing']],
    ['keeps none by foreseeing', { kind: 'forecast', links: [link()] }, ['links promise-keeps-nothing']],
    ['withdraws it by a statement', { kind: 'statement', links: [link({ kind: 'withdraws' })] }, []],
    [
      'takes an amount where it tells none',
      { measure: measure(), quantity: { ...nothing, state: 'none' }, links: [link()] },
      ['links amount-missing'],
    ],
  ])('%s', (_, changes, problems) => {
    expect(measureProblems(canonicalClaim(changes)).map(({ field, kind }) => `${field} ${kind}`)).toEqual(
      problems,
    )
  })
})

describe('a claim as the tally reads it', () => {
  const measured = (changes: Partial<ClaimContent>) =>
    measuredClaim('claim_1', canonicalClaim(changes), {
      publishedAt: '2024-09-24T00:00:00.000Z',
      state: 'current',
    })

  test.each<[string, Partial<ClaimContent>, object | null]>([
    ['is nothing without a measure', { measure: null }, null],
    ['is nothing without a number', { measure: measure(), quantity: nothing }, null],
    ['is nothing without a date', { measure: measure(), time: null }, null],
    ['is a level', { measure: measure() }, { role: 'level', direction: null, announced: false }],
    [
      'is a change seen',
      { measure: measure({ role: 'change', direction: 'up' }), kind: 'deployment' },
      { role: 'change', direction: 'up', announced: false },
    ],
    [
      'is a change announced, when it is a pledge',
      { measure: measure({ role: 'change', direction: 'up' }), kind: 'pledge' },
      { role: 'change', direction: 'up', announced: true },
    ],
    [
      'is a change announced, when it is a forecast',
      { measure: measure({ role: 'change', direction: 'down' }), kind: 'forecast' },
      { role: 'change', direction: 'down', announced: true },
    ],
    ['is nothing while a change has no direction', { measure: measure({ role: 'change' }) }, null],
    [
      'is a target',
      { measure: measure({ role: 'target' }), kind: 'pledge' },
      { role: 'target', announced: false },
    ],
    [
      'keeps as much of a promise as it tells',
      { measure: measure(), links: [link()] },
      { fulfils: [{ factId: 'claim_pledge', amount: { lower: null, value: '400', upper: '400' } }] },
    ],
    [
      'keeps the amount that the link tells',
      { measure: measure(), links: [link({ amount: { lower: '10', value: '10', upper: '10' } })] },
      { fulfils: [{ factId: 'claim_pledge', amount: { lower: '10', value: '10', upper: '10' } }] },
    ],
    [
      'keeps nothing by a link of another kind',
      { measure: measure(), links: [link({ kind: 'part_of' })] },
      { fulfils: [] },
    ],
  ])('%s', (_, changes, expected) => {
    const found = measured(changes)
    if (expected === null) expect(found).toBeNull()
    else expect(found).toMatchObject(expected)
  })
})
