import type { Approximator } from '@/domain/claim/content'
import { readTime } from '@/domain/evidence/time'
import { exactly, type Interval } from '@/domain/tally/interval'
import type { Measure } from '@/domain/tally/measure'
import type { MeasuredFact } from '@/domain/tally/measured-fact'
import type { Period } from '@/domain/tally/period'

export const OFFICERS: Measure = {
  id: 'm-officers',
  title: 'Kenyan police officers in Haiti',
  unit: 'persons',
  nouns: ['police officers', 'officers'],
  places: ['Haiti', 'Port-au-Prince'],
}

/** "400" is exact, "..400" at most, "400.." at least, "380..400" between, "~400" a number with no bounds stated. */
export function interval(words: string): Interval {
  if (words.startsWith('~')) return { lower: null, value: words.slice(1), upper: null }
  const [lower = '', upper] = words.split('..')
  return upper === undefined ? exactly(lower) : { lower: lower || null, value: null, upper: upper || null }
}

export function period(edtf: string): Period {
  const read = readTime(edtf)
  if (!read.ok) throw new Error(`${edtf}: ${read.refusal.kind}`)
  return { earliest: read.value.earliest, latest: read.value.latest }
}

type Told = {
  on: string
  due?: string
  approximator?: Approximator
  interval?: Interval
} & Partial<
  Omit<MeasuredFact, 'interval' | 'time' | 'due' | 'role' | 'direction' | 'announced' | 'approximator'>
>

function fact(factId: string, number: string, line: object, { on, due, ...changes }: Told): MeasuredFact {
  const told = {
    factId,
    measureId: OFFICERS.id,
    interval: interval(number),
    approximator: 'exactly',
    unit: 'persons',
    noun: 'police officers',
    place: 'Haiti',
    time: period(on),
    due: due ? period(due) : null,
    fulfils: [],
    despite: [],
    refuted: false,
    speaker: 'William Ruto',
    origins: 1,
    publishedAt: '2024-09-23T08:00:00.000Z',
    state: 'current',
  }
  return { ...told, ...line, ...changes } as MeasuredFact
}

export const target = (id: string, number: string, told: Told) =>
  fact(id, number, { role: 'target', direction: null, announced: false }, told)

export const level = (id: string, number: string, told: Told) =>
  fact(id, number, { role: 'level', direction: null, announced: false }, told)

export const arrived = (id: string, number: string, told: Told) =>
  fact(id, number, { role: 'change', direction: 'up', announced: false }, told)

export const left = (id: string, number: string, told: Told) =>
  fact(id, number, { role: 'change', direction: 'down', announced: false }, told)

export const announced = (id: string, number: string, told: Told) =>
  fact(id, number, { role: 'change', direction: 'up', announced: true }, told)

export const leaving = (id: string, number: string, told: Told) =>
  fact(id, number, { role: 'change', direction: 'down', announced: true }, told)

export const PLEDGED = target('pledged-1000', '~1000', { on: '2023-07' })
export const FIRST_BATCH = arrived('first-400', '400', { on: '2024-06' })
export const NEARLY = level('nearly-400', '400', {
  on: '2024-09-21',
  approximator: 'nearly',
  interval: { lower: null, value: '400', upper: '400' },
})
export const SIX_HUNDRED = announced('announced-600', '~600', { on: '2024-09-21', due: '2024-10' })

/** The canonical case: pledged 1,000, 400 arrived, nearly 400 there and 600 more announced. */
export const CANONICAL = [PLEDGED, FIRST_BATCH, NEARLY, SIX_HUNDRED]
