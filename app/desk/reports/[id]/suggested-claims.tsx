import { SuggestionList } from '@/components/desk/suggestion-list'
import type { Report } from '@/db/queries/reports'
import { isReadable, type Placed } from '../suggested'
import { acceptSuggestionAction, dismissSuggestionAction } from './suggestion-actions'

/** The suggestions beside a report's text, or why there are none. */
export function SuggestedClaims({ report, suggested }: { report: Report; suggested: readonly Placed[] }) {
  return (
    <section aria-label="Suggestions">
      <h2 className="mt-8 mb-1 text-xl">Suggestions</h2>
      <p className="mb-3 text-[0.8125rem] text-ink-muted">
        {isReadable(report)
          ? 'Found by rules, read by nobody yet. Accepting one fills in the form; only you can send it.'
          : 'Suggestions are made for English texts of up to 200,000 characters.'}
        {isReadable(report) &&
          !report.published &&
          ' Without a publication date, words such as “on Saturday” are not resolved.'}
      </p>
      {suggested.length > 0 && (
        <SuggestionList
          report={report.id}
          acts={{ accept: acceptSuggestionAction, dismiss: dismissSuggestionAction }}
          lines={suggested.map((one) => ({ ...one, told: toldOf(one) }))}
        />
      )}
    </section>
  )
}

const toldOf = ({ kind, subject, place, time, attribution }: Placed): string[] =>
  [
    kind,
    subject && `subject: ${subject}`,
    place && `place: ${place}`,
    time && `time: “${time.text}” → ${time.iso}${time.end ? ` to ${time.end}` : ''}`,
    attribution && `said by: ${attribution}`,
  ].filter((part) => typeof part === 'string')
