import { desk } from '@/db/client'
import { dismissedIn } from '@/db/queries/dismissals'
import type { Report } from '@/db/queries/reports'
import { codePointOffset } from '@/domain/evidence/code-point'
import { wholeWords } from '@/domain/evidence/whole-words'
import { suggestions } from '@/extraction/suggest'
import { type SuggestedClaim, suggestedClaim } from '@/extraction/suggested-claim'
import type { Suggestion } from '@/extraction/suggestion'
import { englishTagger } from '@/extraction/tagger'

/** A suggestion, its mention as one reads it, with the places of its sentence and number in code points, as passages have them. */
export type Placed = Suggestion & {
  quoteAt: { start: number; end: number }
  mentionAt: { start: number; end: number }
  isDismissed: boolean
}

// What is longer is a book or a table; reading it would hold up everybody's pages.
const LONGEST = 200_000

/** Whether suggestions can be made for a report: its text is English, and no longer than a long report. */
export const isReadable = ({ language, capture }: Report): boolean =>
  /^en\b/iu.test(language) && capture.text.length <= LONGEST

/** What rules suggest from a report's text and its present publication date, in the order of the text. */
export async function suggestedIn(report: Report): Promise<Placed[]> {
  if (!isReadable(report)) return []
  const [tag, dismissed] = await Promise.all([englishTagger(), dismissedIn(desk(), report.capture.id)])
  const { text } = report.capture
  let known = { utf16: 0, codePoints: 0 }
  return suggestions(text, report.published, tag).map((suggestion) => {
    const at = (utf16: number) => codePointOffset(text, utf16, known)
    const start = at(suggestion.quoteStart)
    known = { utf16: suggestion.quoteStart, codePoints: start }
    const mentionAt = { start: at(suggestion.mentionStart), end: at(suggestion.mentionEnd) }
    return {
      ...suggestion,
      mention: wholeWords(suggestion.mention).text,
      quoteAt: { start, end: at(suggestion.quoteEnd) },
      mentionAt,
      isDismissed: dismissed.some((span) => span.start === mentionAt.start && span.end === mentionAt.end),
    }
  })
}

/** What the suggestion at that place (code points, as the address has it) puts into the form; null when there is none. */
export async function filledFrom(
  report: Report,
  at: string | string[] | undefined,
): Promise<SuggestedClaim | null> {
  if (typeof at !== 'string') return null
  const found = (await suggestedIn(report)).find(({ mentionAt }) => String(mentionAt.start) === at)
  return found ? suggestedClaim(found, { published: report.published, outlet: report.outlet.name }) : null
}
