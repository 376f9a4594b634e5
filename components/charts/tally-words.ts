import type { Figure } from '@/domain/tally/figure'
import type { Tally } from '@/domain/tally/tally'
import { approximatorOf } from '../reading/tally-sentences'
import type { ChartWords } from './chart-words'
import type { TallyTold } from './tally-told'

export type FigureName =
  | 'target'
  | 'there'
  | 'came'
  | 'left'
  | 'announced'
  | 'leaving'
  | 'outstanding'
  | 'expected'

/** One figure of a tally in words; `number` is null when it is not known. */
export type ToldFigure = {
  name: FigureName
  label: string
  figure: Figure | null
  number: string | null
  bounds: string
  /** Its date and age, or when it falls due. */
  when: string
}

/** The figures of a tally that are known, and those two that a reader asks for first even when they are not. */
export function toldFigures({ tally, lines }: TallyTold, words: ChartWords): ToldFigure[] {
  const { level } = tally
  const all: [FigureName, string, Figure | null][] = [
    ['target', words.say('figure.target'), tally.target],
    ['there', words.say('figure.there'), level],
    ['came', words.say(level ? 'figure.cameSince' : 'figure.came'), tally.since.up],
    ['left', words.say(level ? 'figure.leftSince' : 'figure.left'), tally.since.down],
    ['announced', words.say('figure.announced'), tally.announced.up],
    ['leaving', words.say('figure.leaving'), tally.announced.down],
    ['outstanding', words.say('figure.outstanding'), tally.outstanding],
    ['expected', words.say('figure.expected'), tally.expected],
  ]
  return all
    .filter(([name, , figure]) => figure || name === 'target' || name === 'there')
    .map(([name, label, figure]) => ({
      name,
      label,
      figure,
      number: figure && numberOf(figure, { tally, lines }, words),
      bounds: figure ? words.bounds(figure.interval) : '',
      when: whenOf(name, figure, { tally, lines }, words),
    }))
}

/** A figure's number with the word it was told with, when one fact tells it. */
export function numberOf(
  figure: Figure,
  { tally, lines }: Pick<TallyTold, 'tally' | 'lines'>,
  words: ChartWords,
): string {
  return words.amount(figure.interval, { unit: tally.unit, approximator: approximatorOf(figure, lines) })
}

function whenOf(
  name: FigureName,
  figure: Figure | null,
  { tally, lines }: Pick<TallyTold, 'tally' | 'lines'>,
  words: ChartWords,
): string {
  if (name === 'target' && tally.target) return words.period(tally.target.time)
  if (name === 'there' && tally.level)
    return `${words.period(tally.level.time)}, ${words.age(tally.level.ageDays)}`
  const [only, ...more] = figure?.factIds ?? []
  const fact = more.length === 0 ? lines.find(({ factId }) => factId === only) : undefined
  if ((name === 'announced' || name === 'leaving') && fact?.due)
    return words.say('dueOn', { period: words.period(fact.due) })
  if ((name === 'came' || name === 'left') && fact) return words.period(fact.time)
  return ''
}

/** The whole tally in a row of words, for those who do not see the bars. */
export function tallyDescription(told: TallyTold, words: ChartWords): string {
  const figures = toldFigures(told, words)
  if (isEmpty(told.tally)) return words.say('emptyTally')
  return figures
    .map(({ label, number, bounds, when }) => {
      const beside = [bounds, when].filter(Boolean).join(', ')
      return `${label}: ${number ?? words.say('notKnown')}${beside ? ` (${beside})` : ''}.`
    })
    .join(' ')
}

/** Whether nothing is known that a bar could show. */
export const isEmpty = ({ target, level, since, announced }: Tally): boolean =>
  [target, level, since.up, since.down, announced.up, announced.down].every((figure) => figure === null)
