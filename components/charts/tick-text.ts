import type { Messages } from '../messages/messages'
import type { ChartWords } from './chart-words'

type Month = keyof Messages['charts']['monthShort']

/** A date on an axis: the year where one begins, else the month, else the day; with its year where none is near. */
export function tickText({ say }: ChartWords, day: Date, withYear: boolean): string {
  const name = say(`monthShort.${String(day.getUTCMonth() + 1) as Month}`)
  const year = String(day.getUTCFullYear())
  const date = String(day.getUTCDate())
  if (date !== '1') {
    return withYear
      ? say('date', { day: date, month: name, year })
      : say('dayAndMonth', { day: date, month: name })
  }
  if (day.getUTCMonth() === 0) return year
  return withYear ? say('monthAndYear', { month: name, year }) : name
}
