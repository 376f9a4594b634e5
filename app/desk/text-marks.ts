import type { TextMark } from '@/components/desk/captured-text'
import { desk } from '@/db/client'
import { markedSpans } from '@/db/queries/desk'
import type { Citation } from '@/domain/claim/content'

/** The marks of a capture's text: what the claim on the screen cites, and what other claims do. */
export async function marksOf(
  captureId: string,
  own: { claimId?: string; citations: readonly Cited[] } | null,
) {
  const others = await markedSpans(desk(), captureId)
  const marks: TextMark[] = others.map(({ start, end, claims }) => ({
    start,
    end,
    own: false,
    title: `Cited by: ${claims.map((claim) => claim.statement || 'a draft').join(' · ')}`,
  }))
  const cited = own?.citations.filter(({ capture }) => capture.id === captureId) ?? []
  for (const { passage } of cited)
    marks.push({ start: passage.start, end: passage.end, own: true, title: 'Cited by this claim' })
  return marks
}

type Cited = Pick<Citation, 'passage' | 'capture'>

type Suggested = { mention: string; mentionAt: { start: number; end: number }; isDismissed: boolean }

/** The numbers that suggestions are about, as marks of the text; those put aside have none. */
export const suggestionMarks = (suggested: readonly Suggested[]): TextMark[] =>
  suggested
    .filter(({ isDismissed }) => !isDismissed)
    .map(({ mention, mentionAt }) => ({
      ...mentionAt,
      own: false,
      suggestion: `suggestion-${mentionAt.start}`,
      title: `Suggestion: ${mention}`,
    }))
