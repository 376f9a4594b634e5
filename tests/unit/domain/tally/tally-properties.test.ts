import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { MeasuredFact } from '@/domain/tally/measured-fact'
import { type Tally, tallyOn } from '@/domain/tally/tally'
import { anyDay, anyFacts } from './any-measured'
import { arrived, OFFICERS } from './measured'

const counted = ({ target, level, since, announced, outstanding, expected, wouldMeetTarget }: Tally) =>
  [
    target,
    level,
    since.up,
    since.down,
    announced.up,
    announced.up?.delivered,
    announced.down,
    announced.down?.delivered,
    outstanding,
    expected,
    wouldMeetTarget,
  ].flatMap((figure) => figure?.factIds ?? [])

describe('whatever the facts, the tally', () => {
  test('is not changed by a fact of another measure', () => {
    fc.assert(
      fc.property(anyDay, anyFacts, anyFacts, (date, facts, others) => {
        const elsewhere = others.map((fact) => ({ ...fact, measureId: 'm-2', factId: `o-${fact.factId}` }))
        expect(tallyOn(date, OFFICERS, [...elsewhere, ...facts])).toEqual(tallyOn(date, OFFICERS, facts))
      }),
    )
  })

  test('does not depend on the order of entry', () => {
    fc.assert(
      fc.property(
        anyDay,
        anyFacts.chain((facts) =>
          fc.tuple(fc.constant(facts), fc.shuffledSubarray(facts, { minLength: facts.length })),
        ),
        (date, [facts, shuffled]) => {
          expect(tallyOn(date, OFFICERS, shuffled)).toEqual(tallyOn(date, OFFICERS, facts))
        },
      ),
    )
  })

  test('counts no retracted, refuted or later fact, nor one of another unit or noun', () => {
    fc.assert(
      fc.property(anyDay, anyFacts, (date, facts) => {
        const used = counted(tallyOn(date, OFFICERS, facts))
        const barred = (fact: MeasuredFact) =>
          fact.state === 'retracted' ||
          fact.refuted ||
          fact.time.earliest > date ||
          fact.unit !== 'persons' ||
          fact.noun !== 'police officers'
        for (const fact of facts.filter(barred)) expect(used).not.toContain(fact.factId)
      }),
    )
  })

  test('is the same, but for what it left out, when a retracted fact was never there', () => {
    fc.assert(
      fc.property(anyDay, anyFacts, (date, facts) => {
        const standing = facts.filter(({ state }) => state !== 'retracted')
        const [all, without] = [facts, standing].map((each) => tallyOn(date, OFFICERS, each))
        const heard = all?.leftOut.filter(({ reason }) => reason !== 'retracted')
        expect({ ...all, leftOut: heard }).toEqual(without)
      }),
    )
  })

  test('uses or leaves out every fact of the measure, and says which', () => {
    fc.assert(
      fc.property(anyDay, anyFacts, (date, facts) => {
        const tally = tallyOn(date, OFFICERS, facts)
        const told = [...counted(tally), ...tally.leftOut.map(({ factId }) => factId)]
        for (const { factId } of facts) expect(told).toContain(factId)
      }),
    )
  })

  test('states no bound that one of the facts of its expected number leaves unstated', () => {
    fc.assert(
      fc.property(anyDay, anyFacts, (date, facts) => {
        const { level, since, expected } = tallyOn(date, OFFICERS, facts)
        if (!expected || !level) return
        if (level.interval.upper === null) expect(expected.interval.upper).toBeNull()
        if (level.interval.lower === null) expect(expected.interval.lower).toBeNull()
        if (since.up?.interval.upper === null) expect(expected.interval.upper).toBeNull()
        if (since.down?.interval.upper === null) expect(expected.interval.lower).toBeNull()
      }),
    )
  })
})

test('ten thousand facts on eight thousand days: one counts for each day, and the rest are said to overlap', () => {
  const day = (i: number) => new Date(Date.UTC(2000, 0, 1 + (i % 8000))).toISOString().slice(0, 10)
  const one = arrived('f', '1', { on: '2024' })
  const facts = Array.from({ length: 10_000 }, (_, i) => {
    const time = { earliest: day(i * 7919), latest: day(i * 7919) }
    return { ...one, factId: `f-${i}`, time }
  })
  const { since, leftOut } = tallyOn('2030-01-01', OFFICERS, facts)
  expect(since.up?.interval.value).toBe('8000')
  expect(leftOut.filter(({ reason }) => reason === 'overlapping-period')).toHaveLength(2000)
})
