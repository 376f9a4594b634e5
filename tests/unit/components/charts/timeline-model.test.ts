import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type TimelineModel, timelineModel } from '@/components/charts/timeline-model'
import { courseOn } from '@/domain/tally/course'
import type { MeasuredFact } from '@/domain/tally/measured-fact'
import type { MeasuredLine } from '@/domain/tally/measured-line'
import { anyFacts } from '../../domain/tally/any-measured'
import { CANONICAL, level, OFFICERS, target } from '../../domain/tally/measured'

const SIZE = { width: 640, height: 320, left: 40, most: 300 }

const lineOf = (fact: MeasuredFact): MeasuredLine => ({
  ...fact,
  slug: fact.factId,
  statement: `${fact.factId} is said.`,
  change: 'first',
  disputed: false,
  checkAgainOn: null,
})

function on(
  date: string,
  facts: readonly MeasuredFact[],
  changes: Record<string, Partial<MeasuredLine>> = {},
) {
  const lines = facts.map((fact) => ({ ...lineOf(fact), ...changes[fact.factId] }) as MeasuredLine)
  return timelineModel(courseOn(date, OFFICERS, lines), lines, SIZE)
}

const point = (model: TimelineModel | null, factId: string) => {
  const found = model?.points.find(({ line }) => line.factId === factId)
  if (!found) throw new Error(`There is no point of ${factId}.`)
  return found
}

describe('the canonical case', () => {
  const model = on('2024-12-01', CANONICAL)

  test('has a point for every fact, each in its own part', () => {
    expect(Object.fromEntries(model?.points.map(({ line, role }) => [line.factId, role]) ?? [])).toEqual({
      'pledged-1000': 'target',
      'first-400': 'up',
      'nearly-400': 'level',
      'announced-600': 'announcedUp',
    })
  })

  test('draws a month as the days it may be, and a day as a point', () => {
    const month = point(model, 'first-400')
    expect(month.extent).not.toBeNull()
    expect(month.x).toBeCloseTo(((month.extent?.from ?? 0) + (month.extent?.to ?? 0)) / 2)
    expect(point(model, 'nearly-400').extent).toBeNull()
  })

  test('stands an announcement on what was there, with the days it falls due', () => {
    const promised = point(model, 'announced-600')
    expect(promised.base).toBeCloseTo(point(model, 'nearly-400').y)
    expect(promised.y).toBeLessThan(promised.base ?? 0)
    expect(promised.due?.to).toBeGreaterThan(promised.due?.from ?? 0)
  })

  test('leaves nearly 400 open below', () => {
    expect(point(model, 'nearly-400').whisker?.open).toEqual({ below: true, above: false })
  })
})

describe('how a point stands', () => {
  const one = (changes: Partial<MeasuredLine>) =>
    point(on('2024-12-01', [level('l', '400', { on: '2024-09-21' })], { l: changes }), 'l').mark

  test.each<[string, Partial<MeasuredLine>]>([
    ['plain', {}],
    ['disputed', { disputed: true }],
    ['ageing', { checkAgainOn: '2024-11-30' }],
    ['plain', { checkAgainOn: '2024-12-01' }],
    ['retracted', { state: 'retracted', disputed: true }],
    ['superseded', { state: 'superseded' }],
    ['refuted', { refuted: true }],
  ])('%s', (mark, changes) => {
    expect(one(changes)).toBe(mark)
  })
})

test('nothing is drawn where nothing is told, and only the last of very many', () => {
  expect(on('2024-12-01', [])).toBeNull()
  const many = Array.from({ length: 400 }, (_, n) =>
    level(`l-${n}`, String(n), {
      on: `20${10 + Math.floor(n / 28)}-02-${String((n % 28) + 1).padStart(2, '0')}`,
    }),
  )
  const model = on('2024-12-01', many)
  expect([model?.points.length, model?.count]).toEqual([300, 400])
})

test('what counts in another unit is counted apart', () => {
  const other = target('dollars', '1000', { on: '2024-01', unit: 'US dollars' })
  const model = on('2024-12-01', [level('l', '400', { on: '2024-09-21' }), other])
  expect([model?.points.length, model?.inOtherUnits]).toEqual([1, 1])
})

describe('whatever the facts', () => {
  test('every point is in the picture, and the order they came in changes nothing', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const model = on('2025-06-01', facts)
        if (!model) return
        const { x, y, width, height } = model.plot
        for (const each of model.points) {
          expect(each.x).toBeGreaterThanOrEqual(x - 1e-6)
          expect(each.x).toBeLessThanOrEqual(x + width + 1e-6)
          expect(each.y).toBeGreaterThanOrEqual(y - 1e-6)
          expect(each.y).toBeLessThanOrEqual(y + height + 1e-6)
        }
        expect(on('2025-06-01', [...facts].reverse())).toEqual(model)
      }),
    )
  })
})
