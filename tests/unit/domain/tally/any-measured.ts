import fc from 'fast-check'
import type { Interval } from '@/domain/tally/interval'
import type { MeasuredFact } from '@/domain/tally/measured-fact'
import { OFFICERS } from './measured'

const orUnstated = (number: number | null) => (number === null ? null : String(number))

/** An interval in order, any part of it unstated. */
export const anyInterval: fc.Arbitrary<Interval> = fc
  .tuple(
    fc.integer({ min: 0, max: 1000 }),
    fc.nat(200),
    fc.nat(200),
    fc.boolean(),
    fc.boolean(),
    fc.boolean(),
  )
  .map(([lower, first, second, hasLower, hasValue, hasUpper]) => ({
    lower: orUnstated(hasLower ? lower : null),
    value: orUnstated(hasValue ? lower + first : null),
    upper: orUnstated(hasUpper ? lower + first + second : null),
  }))

/** A day of 2023 to 2025; few enough that periods often overlap. */
export const anyDay = fc
  .tuple(fc.integer({ min: 2023, max: 2025 }), fc.integer({ min: 1, max: 12 }), fc.constantFrom('01', '15'))
  .map(([year, month, day]) => `${year}-${String(month).padStart(2, '0')}-${day}`)

const anyPeriod = fc
  .tuple(anyDay, fc.option(anyDay))
  .map(([a, b]) => (b === null || a <= b ? { earliest: a, latest: b } : { earliest: b, latest: a }))

const anyLine = fc.constantFrom(
  { role: 'target', direction: null, announced: false } as const,
  { role: 'level', direction: null, announced: false } as const,
  { role: 'change', direction: 'up', announced: false } as const,
  { role: 'change', direction: 'down', announced: false } as const,
  { role: 'change', direction: 'up', announced: true } as const,
  { role: 'change', direction: 'down', announced: true } as const,
)

const MOSTLY = (usual: string, other: string) => fc.constantFrom(usual, usual, usual, usual, other)

const anyFact: fc.Arbitrary<Omit<MeasuredFact, 'factId'>> = fc
  .record({
    line: anyLine,
    measureId: fc.constant(OFFICERS.id),
    interval: anyInterval,
    approximator: fc.constantFrom('exactly', 'about', 'nearly', 'between'),
    unit: MOSTLY('persons', 'US dollars'),
    noun: MOSTLY('police officers', 'troops'),
    place: fc.constant('Haiti'),
    time: anyPeriod,
    due: fc.option(anyPeriod),
    fulfils: fc.array(
      fc.record({ factId: fc.constantFrom('f-0', 'f-1', 'f-2', 'f-3'), amount: anyInterval }),
      { maxLength: 2 },
    ),
    despite: fc.constant([]),
    refuted: fc.constantFrom(false, false, false, true),
    speaker: fc.constantFrom('William Ruto', 'Garry Conille', null),
    origins: fc.constant(1),
    publishedAt: anyDay.map((day) => `${day}T08:00:00.000Z`),
    state: MOSTLY('current', 'retracted'),
  })
  .map(({ line, ...told }) => ({ ...told, ...line }) as Omit<MeasuredFact, 'factId'>)

/** Up to twelve facts of one measure, each with its own id. */
export const anyFacts: fc.Arbitrary<MeasuredFact[]> = fc
  .array(anyFact, { maxLength: 12 })
  .map((facts) => facts.map((each, i) => ({ ...each, factId: `f-${i}` }) as MeasuredFact))
