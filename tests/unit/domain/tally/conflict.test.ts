import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { comparedWith, conflictBetween } from '@/domain/tally/conflict'
import type { MeasuredFact } from '@/domain/tally/measured-fact'
import { anyFacts } from './any-measured'
import { announced, arrived, interval, left, level, NEARLY, target } from './measured'

const AUTUMN = { on: '2024-09' } as const
const about = (number: string): MeasuredFact => level('a', `~${number}`, { ...AUTUMN, approximator: 'about' })

const cases: [string, MeasuredFact, MeasuredFact, string, string][] = [
  ['one number told twice', level('a', '400', AUTUMN), level('b', '400', AUTUMN), 'compatible', ''],
  [
    'two exact numbers for one month',
    level('a', '400', AUTUMN),
    level('b', '600', AUTUMN),
    'contradicts',
    'number',
  ],
  [
    'two plain numbers without bounds',
    level('a', '~400', AUTUMN),
    level('b', '~600', AUTUMN),
    'contradicts',
    'number',
  ],
  [
    'a plain number and its closed form',
    level('a', '~400', AUTUMN),
    level('b', '400', AUTUMN),
    'compatible',
    '',
  ],
  ['"nearly 400" and 600', NEARLY, level('b', '600', AUTUMN), 'contradicts', 'number'],
  ['"nearly 400" and 390', NEARLY, level('b', '390', AUTUMN), 'compatible', 'number'],
  ['"nearly 400" and 400', NEARLY, level('b', '400', AUTUMN), 'compatible', 'number'],
  [
    '"nearly 400" of no stated bound and 600',
    { ...NEARLY, interval: interval('~400') },
    level('b', '600', AUTUMN),
    'compatible',
    'number',
  ],
  ['"about 400" and 900', about('400'), level('b', '900', AUTUMN), 'compatible', 'number'],
  [
    'at least 500 and 400',
    level('a', '500..', { ...AUTUMN, approximator: 'at_least' }),
    level('b', '400', AUTUMN),
    'contradicts',
    'number',
  ],
  [
    'at least 500 and a plain 400',
    level('a', '500..', { ...AUTUMN, approximator: 'at_least' }),
    level('b', '~400', AUTUMN),
    'contradicts',
    'number',
  ],
  [
    'more than 400 and 400, which share their closed bound',
    level('a', '400..', { ...AUTUMN, approximator: 'more_than' }),
    level('b', '400', AUTUMN),
    'compatible',
    'number',
  ],
  [
    'two ranges that meet',
    level('a', '300..400', { ...AUTUMN, approximator: 'between' }),
    level('b', '400..500', { ...AUTUMN, approximator: 'between' }),
    'compatible',
    'number',
  ],
  [
    'two ranges apart',
    level('a', '300..400', { ...AUTUMN, approximator: 'between' }),
    level('b', '401..500', { ...AUTUMN, approximator: 'between' }),
    'contradicts',
    'number',
  ],
  [
    'two months',
    level('a', '400', AUTUMN),
    level('b', '600', { on: '2024-10' }),
    'compatible',
    'number date',
  ],
  [
    'a month and a day in it',
    level('a', '400', AUTUMN),
    level('b', '600', { on: '2024-09-30' }),
    'contradicts',
    'number',
  ],
  [
    'an open time and a later day',
    level('a', '400', { on: '2024-06/..' }),
    level('b', '600', { on: '2025-01-01' }),
    'contradicts',
    'number',
  ],
  [
    'another speaker with another number',
    level('a', '400', AUTUMN),
    level('b', '600', { ...AUTUMN, speaker: 'Garry Conille' }),
    'contradicts',
    'number speaker',
  ],
  [
    'one speaker under two names',
    level('a', '400', AUTUMN),
    level('b', '600', { ...AUTUMN, speaker: 'President Ruto' }),
    'contradicts',
    'number',
  ],
  [
    'a speaker and nobody',
    level('a', '400', AUTUMN),
    level('b', '400', { ...AUTUMN, speaker: null }),
    'compatible',
    'speaker',
  ],
  [
    'troops and police officers',
    level('a', '400', AUTUMN),
    level('b', '600', { ...AUTUMN, noun: 'troops' }),
    'incomparable',
    'noun number',
  ],
  [
    'the same number of soldiers',
    level('a', '400', AUTUMN),
    level('b', '400', { ...AUTUMN, noun: 'soldiers' }),
    'incomparable',
    'noun',
  ],
  [
    'one noun in capitals',
    level('a', '400', AUTUMN),
    level('b', '600', { ...AUTUMN, noun: 'Police officers' }),
    'contradicts',
    'number',
  ],
  [
    'two units',
    level('a', '400', AUTUMN),
    level('b', '600', { ...AUTUMN, unit: 'families' }),
    'incomparable',
    'unit number',
  ],
  [
    'two measures',
    level('a', '400', AUTUMN),
    level('b', '600', { ...AUTUMN, measureId: 'm-2' }),
    'incomparable',
    'measure number',
  ],
  ['a level and a target', NEARLY, target('b', '1000', AUTUMN), 'incomparable', 'role number'],
  ['arrivals and departures', arrived('a', '400', AUTUMN), left('b', '400', AUTUMN), 'incomparable', 'role'],
  [
    'seen and only announced',
    arrived('a', '400', AUTUMN),
    announced('b', '600', AUTUMN),
    'incomparable',
    'role number',
  ],
  [
    'two arrivals of one month',
    arrived('a', '400', AUTUMN),
    arrived('b', '200', AUTUMN),
    'contradicts',
    'number',
  ],
  [
    'two targets of one month',
    target('a', '1000', AUTUMN),
    target('b', '2500', AUTUMN),
    'contradicts',
    'number',
  ],
  [
    'a number and its refutation',
    level('a', '400', AUTUMN),
    level('b', '400', { ...AUTUMN, refuted: true }),
    'contradicts',
    'vouch',
  ],
  [
    'a number and the refutation of another',
    level('a', '400', AUTUMN),
    level('b', '600', { ...AUTUMN, refuted: true }),
    'compatible',
    'number vouch',
  ],
  [
    'two refutations',
    level('a', '400', { ...AUTUMN, refuted: true }),
    level('b', '600', { ...AUTUMN, refuted: true }),
    'compatible',
    'number',
  ],
]

describe('two facts', () => {
  test.each(cases)('%s', (_, a, b, kind, differs) => {
    expect(conflictBetween(a, b)).toEqual({ kind, differs: differs === '' ? [] : differs.split(' ') })
    expect(conflictBetween(b, a)).toEqual(conflictBetween(a, b))
  })

  test('stand to each other the same way from both sides', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        for (const a of facts)
          for (const b of facts) expect(conflictBetween(a, b)).toEqual(conflictBetween(b, a))
      }),
    )
  })

  test('a fact does not contradict itself', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        for (const fact of facts) expect(conflictBetween(fact, fact).kind).toBe('compatible')
      }),
    )
  })
})

describe('what the desk shows beside a claim', () => {
  const claim = level('claim', '600', AUTUMN)

  test('is what speaks of the same measure and role at the time, contradictions first', () => {
    const others = [
      level('same', '600', AUTUMN),
      level('troops', '600', { ...AUTUMN, noun: 'troops' }),
      NEARLY,
      about('400'),
      claim,
      target('target', '1000', AUTUMN),
      level('october', '700', { on: '2024-10' }),
      level('elsewhere', '700', { ...AUTUMN, measureId: 'm-2' }),
      level('retracted', '700', { ...AUTUMN, state: 'retracted' }),
      level('superseded', '700', { ...AUTUMN, state: 'superseded' }),
    ]
    const found = comparedWith(claim, others)
    expect(found.map(({ factId, kind }) => `${factId} ${kind}`)).toEqual([
      'nearly-400 contradicts',
      'a compatible',
      'troops incomparable',
      'same compatible',
    ])
    expect(comparedWith(claim, others.toReversed())).toEqual(found)
  })
})
