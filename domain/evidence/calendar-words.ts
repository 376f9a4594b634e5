import { foldName } from './speaker-name'

/** What a word of the calendar means: a month from 1 to 12, or a weekday from 0 (Sunday) to 6. */
export type CalendarWord = { month: number } | { weekday: number }

const MONTHS =
  'january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sept sep|october oct|november nov|december dec'
const WEEKDAYS =
  'sunday sun|monday mon|tuesday tues tue|wednesday wed|thursday thurs thur thu|friday fri|saturday sat'

const numbered = (names: string) =>
  names.split('|').flatMap((forms, i) => forms.split(' ').map((form): [string, number] => [form, i]))

/** The English names of months and weekdays and their abbreviations, folded. */
export const ENGLISH: ReadonlyMap<string, CalendarWord> = new Map<string, CalendarWord>([
  ...numbered(MONTHS).map(([form, i]): [string, CalendarWord] => [form, { month: i + 1 }]),
  // "Saturdays" is as good a Saturday.
  ...numbered(WEEKDAYS).flatMap(([form, weekday]): [string, CalendarWord][] => [
    [form, { weekday }],
    [`${form}s`, { weekday }],
  ]),
])

/**
 * The names of months and weekdays in a language (BCP 47), folded, with the English ones. Null where they are not
 * known here, or are no single words, as in "ht", "vi" or "und".
 */
export function calendarWords(language: string): ReadonlyMap<string, CalendarWord> | null {
  if (!isKnown(language)) return null
  const words = new Map(ENGLISH)
  for (let month = 1; month <= 12; month += 1)
    for (const name of namesOf(language, MONTH_FORMS, 'month', Date.UTC(2024, month - 1, 15))) {
      if (!SINGLE_WORD.test(name)) return null
      words.set(foldName(name.replace('.', '')), { month })
    }
  // 7 January 2024 was a Sunday.
  for (let weekday = 0; weekday < 7; weekday += 1)
    for (const name of namesOf(language, WEEKDAY_FORMS, 'weekday', Date.UTC(2024, 0, 7 + weekday)))
      if (SINGLE_WORD.test(name)) words.set(foldName(name.replace('.', '')), { weekday })
  return words
}

const SINGLE_WORD = /^\p{L}[\p{L}\p{M}]+\.?$/u

// With a day, since many languages then write a month in another case: "сентябрь", "21 сентября".
const MONTH_FORMS: Intl.DateTimeFormatOptions[] = [
  { month: 'long' },
  { day: 'numeric', month: 'long' },
  { month: 'short' },
]
const WEEKDAY_FORMS: Intl.DateTimeFormatOptions[] = [{ weekday: 'long' }]

function namesOf(
  language: string,
  forms: Intl.DateTimeFormatOptions[],
  part: string,
  time: number,
): string[] {
  return forms.flatMap((form) => {
    const format = new Intl.DateTimeFormat(language, { ...form, calendar: 'gregory', timeZone: 'UTC' })
    const name = format
      .formatToParts(time)
      .find(({ type }) => type === part)
      ?.value.replace(/-.*/, '')
    return name === undefined ? [] : [name]
  })
}

function isKnown(language: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(language).length > 0
  } catch {
    // Not even the form of a language code.
    return false
  }
}
