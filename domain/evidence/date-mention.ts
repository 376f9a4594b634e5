import { ENGLISH } from './calendar-words'
import { type DateToken, dateTokens, isDay, isYear } from './date-token'

/** A month or weekday that a sentence names, with the day and year that stand beside it. */
export type DateMention = { words: string; start: number; end: number } & (
  | { month: number; day: number | undefined; year: number | undefined }
  | { weekday: number }
)

const SURE = new Set(
  'january february july september october november december sunday monday tuesday wednesday thursday friday saturday sundays mondays tuesdays wednesdays thursdays fridays saturdays'.split(
    ' ',
  ),
)
// Names of people, or plain words, as well.
const DOUBTFUL = new Set('march april may june august'.split(' '))
const BEFORE_DATES = new Set(
  'in on since until till from before after during early late mid last next this past every each'.split(' '),
)

/**
 * The months and weekdays an English sentence names, in order: "July", "July 2023", "21 September 2024",
 * "September 21, 2024", "Saturday". A word that may be none ("may", "March", "the Sunday Times") is one only
 * beside a number or after a word such as "in". A year or a numeral without a month is a number, and no date here.
 */
export function dateMentions(text: string): DateMention[] {
  const tokens = dateTokens(text)
  return tokens.flatMap((token, at): DateMention[] => {
    const meaning = ENGLISH.get(token.word)
    if (!meaning || (!token.isCapital && !SURE.has(token.word))) return []
    if ('weekday' in meaning) return isDate(text, tokens, at) ? [told(text, token, token, meaning)] : []
    const { first, last, day, year } = around(text, tokens, at)
    if (day === undefined && year === undefined && !isDate(text, tokens, at)) return []
    return [told(text, first, last, { month: meaning.month, day, year })]
  })
}

function told<Meaning>(text: string, first: DateToken, last: DateToken, meaning: Meaning) {
  return { words: text.slice(first.start, last.end), start: first.start, end: last.end, ...meaning }
}

function isDate(text: string, tokens: DateToken[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!token) return false
  const isLedIn = before !== undefined && BEFORE_DATES.has(before.word)
  if (DOUBTFUL.has(token.word)) return isLedIn
  const inName =
    (before?.isCapital && isSpace(text, before, token)) || (after?.isCapital && isSpace(text, token, after))
  return SURE.has(token.word) && (isLedIn || !inName)
}

const isSpace = (text: string, a: DateToken, b: DateToken) => /^\s+$/u.test(text.slice(a.end, b.start))

/** The day before a month ("21 September", "21st of September"), and the year after it. */
function around(text: string, tokens: DateToken[], at: number) {
  const month = tokens[at] as DateToken
  const gap = (a: DateToken, b: DateToken) => text.slice(a.end, b.start)
  const [one, two, next, afterNext] = [tokens[at - 1], tokens[at - 2], tokens[at + 1], tokens[at + 2]]
  const before = one?.word === 'of' ? two : one
  const hasDay = before && isDay(before.number) && /^[\s-]{1,2}(of\s)?$/iu.test(gap(before, month))
  const day = hasDay ? (before.number ?? undefined) : undefined
  const first = hasDay ? before : month
  if (next && isYear(next.number) && /^[.,]?\s{1,2}$/u.test(gap(month, next)))
    return { first, last: next, day, year: next.number }
  if (
    next?.word === 'of' &&
    afterNext &&
    isYear(afterNext.number) &&
    /^\sof\s$/iu.test(gap(month, afterNext))
  )
    return { first, last: afterNext, day, year: afterNext.number }
  const isAmerican = next && isDay(next.number) && /^\.?\s{1,2}$/u.test(gap(month, next))
  // Without its year, the numeral of "in July 12 officers came" would pass for a day.
  if (isAmerican && afterNext && isYear(afterNext.number) && /^,?\s{1,2}$/u.test(gap(next, afterNext)))
    return { first: month, last: afterNext, day: next.number ?? undefined, year: afterNext.number }
  return { first, last: month, day, year: undefined }
}
