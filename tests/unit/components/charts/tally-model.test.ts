import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type TallyModel, tallyModel } from '@/components/charts/tally-model'
import type { MeasuredFact } from '@/domain/tally/measured-fact'
import { tallyOn } from '@/domain/tally/tally'
import { anyFacts } from '../../domain/tally/any-measured'
import { announced, arrived, CANONICAL, left, level, OFFICERS, target } from '../../domain/tally/measured'

const WIDTH = 600
const on = (date: string, facts: readonly MeasuredFact[]) => tallyModel(tallyOn(date, OFFICERS, facts), WIDTH)

/** Pixels to one of what is counted, by two numbers on the axis. */
function scaleOf({ axis }: TallyModel): number {
  const [first, second] = axis
  if (!first || !second) throw new Error('An axis has two numbers at least.')
  return (second.at - first.at) / (second.value - first.value)
}

describe('the canonical case', () => {
  const model = on('2024-12-01', CANONICAL)

  test('shows what is there, then what is announced on top of it, against the target', () => {
    expect(model?.bars.map(({ name }) => name)).toEqual(['there', 'announced'])
    const [there, more] = model?.bars ?? []
    expect(more?.span.from).toBeCloseTo(there?.span.to ?? 0)
    // Nearly 400 and 600 reach the 1,000 that were pledged.
    expect(more?.span.to).toBeCloseTo(model?.target?.at ?? 0)
  })

  test('fades where nearly 400 may be fewer, and shows what is outstanding', () => {
    const [there] = model?.bars ?? []
    expect(there?.open).toEqual({ below: true, above: false })
    expect(there?.fade?.to).toBe(there?.span.to)
    expect(model?.outstanding?.from).toBeCloseTo(there?.span.to ?? 0)
    expect(model?.outstanding?.to).toBeCloseTo(model?.target?.at ?? 0)
  })
})

describe('what there is to draw', () => {
  test.each<[string, MeasuredFact[], string[] | null, boolean]>([
    ['nothing', [], null, false],
    ['a target alone', [target('t', '1000', { on: '2024-01' })], [], true],
    ['a level alone', [level('l', '400', { on: '2024-01-01' })], ['there'], false],
    ['none at all', [level('l', '0', { on: '2024-01-01' })], ['there'], false],
    ['only a change', [arrived('a', '200', { on: '2024-01-01' })], ['came'], false],
    [
      'a level, and some who left since',
      [level('l', '400', { on: '2024-01-01' }), left('x', '150', { on: '2024-03-01' })],
      ['there', 'left'],
      false,
    ],
    [
      'more announced',
      [level('l', '400', { on: '2024-01-01' }), announced('n', '~600', { on: '2024-02-01' })],
      ['there', 'announced'],
      false,
    ],
    ['a million and a half', [level('l', '1500000', { on: '2024-01-01' })], ['there'], false],
  ])('%s', (_, facts, bars, hasTarget) => {
    const model = on('2024-12-01', facts)
    expect(model?.bars.map(({ name }) => name) ?? null).toEqual(bars)
    expect(Boolean(model?.target)).toBe(hasTarget)
    if (model) expect(model.axis.length).toBeGreaterThan(1)
  })

  test('stated bounds are a band as wide as they are, unstated ones none', () => {
    const model = on('2024-12-01', [level('l', '380..400', { on: '2024-01-01' })])
    const [bar] = model?.bars ?? []
    expect(model && bar?.band && bar.band.to - bar.band.from).toBeCloseTo(20 * (model ? scaleOf(model) : 0))
    expect(on('2024-12-01', [level('l', '~400', { on: '2024-01-01' })])?.bars[0]?.band).toBeNull()
  })
})

describe('whatever the facts', () => {
  const models = (act: (model: TallyModel, facts: MeasuredFact[]) => void) =>
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const model = on('2025-06-01', facts)
        if (model) act(model, facts)
      }),
    )

  test('nothing lies outside the picture', () => {
    models(({ bars, target, outstanding, axis, zero }) => {
      const spans = [
        ...bars.flatMap(({ span, band, fade }) => [span, band, fade]),
        target?.band ?? null,
        outstanding,
      ].flatMap((span) => span ?? [])
      for (const { from, to } of spans) expect(from).toBeLessThanOrEqual(to)
      const places = [...spans.flatMap(({ from, to }) => [from, to]), ...axis.map(({ at }) => at), zero]
      for (const place of [...places, ...(target ? [target.at] : [])]) {
        expect(place).toBeGreaterThanOrEqual(0)
        expect(place).toBeLessThanOrEqual(WIDTH)
      }
    })
  })

  test('a band is never narrower than the bounds it stands for', () => {
    models((model, facts) => {
      const { target } = tallyOn('2025-06-01', OFFICERS, facts)
      const { lower = null, upper = null } = target?.interval ?? {}
      if (lower === null || upper === null || Number(lower) >= Number(upper)) return
      const band = model.target?.band
      const wide = (Number(upper) - Number(lower)) * scaleOf(model)
      expect((band?.to ?? 0) - (band?.from ?? 0)).toBeGreaterThanOrEqual(wide - 1e-6)
    })
  })

  test('the order in which they came changes no picture', () => {
    models((model, facts) => expect(on('2025-06-01', [...facts].reverse())).toEqual(model))
  })
})
