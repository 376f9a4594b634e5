import type { Citation } from '../claim/content'
import { calendarWords } from './calendar-words'
import { type DateMention, dateMentions } from './date-mention'
import { pointsOf } from './dated-number'
import { datesIn } from './text-date'
import { type ToldDate, tells, toldPoint } from './told-date'

/**
 * The months and weekdays of an English sentence that no cited passage tells and that are part of none of `ours`
 * (EDTF). None when a passage is in a language whose calendar is not known here, which its reviewer reads.
 */
export function uncitedDates(
  sentence: string,
  citations: readonly Citation[],
  ours: readonly string[],
): DateMention[] {
  const mentions = dateMentions(sentence)
  if (mentions.length === 0) return []
  const told = toldDates(citations)
  if (!told) return []
  const known = [...pointsOf(ours).map(toldPoint), ...told]
  return mentions.filter((mention) => !known.some((date) => tells(date, mention)))
}

function toldDates(citations: readonly Citation[]): ToldDate[] | null {
  const languages = new Map<string, ReturnType<typeof calendarWords>>()
  const told: ToldDate[] = []
  for (const { passage, report } of citations) {
    const language = report.language.trim() || 'en'
    if (!languages.has(language)) languages.set(language, calendarWords(language))
    const words = languages.get(language)
    if (!words) return null
    for (const date of datesIn(passage.exact, words, report.published)) told.push(date)
  }
  return told
}
