import type { FormAction } from '../ui/form-state'
import { Words } from '../ui/words'
import { OneButtonForm } from './one-button-form'
import { SuggestionKeys } from './suggestion-keys'

export type SuggestionLine = {
  quote: string
  mention: string
  reason: string
  confidence: 'high' | 'fair' | 'low'
  flags: readonly string[]
  /** Subject, place, time and speaker, as far as the text tells them. */
  told: readonly string[]
  quoteAt: { start: number; end: number }
  mentionAt: { start: number; end: number }
  isDismissed: boolean
}

type Acts = { accept: FormAction; dismiss: FormAction }

/** What rules found that could be checked, sentence by sentence in the order of the text; a person decides on each. */
export function SuggestionList({
  lines,
  report,
  acts,
}: {
  lines: readonly SuggestionLine[]
  report: string
  acts: Acts
}) {
  const open = lines.filter((line) => !line.isDismissed)
  const dismissed = lines.filter((line) => line.isDismissed)
  return (
    <>
      <SuggestionKeys />
      {open.length === 0 && <p className="text-ink-muted">No suggestion is open.</p>}
      <ul data-steps aria-label="Suggestions" className="border-t border-rule">
        {open.map((line) => (
          <li key={line.mentionAt.start} data-suggestion className="grid gap-1.5 border-b border-rule py-3">
            <a href={`#suggestion-${line.mentionAt.start}`} className="w-fit font-serif text-lg leading-snug">
              <Words>{line.mention}</Words>
            </a>
            <p className="text-sm">{line.told.join(' · ')}</p>
            <p className="text-[0.8125rem] text-ink-muted">
              {line.confidence} confidence: {line.reason}
              {line.flags.length > 0 && ` · ${line.flags.join(', ')}`}
            </p>
            <div className="flex flex-wrap gap-2">
              <div data-accept>
                <OneButtonForm
                  action={acts.accept}
                  label={`Accept ${line.mention}`}
                  about={{
                    citeReport: report,
                    citeStart: String(line.quoteAt.start),
                    citeEnd: String(line.quoteAt.end),
                    citeExact: line.quote,
                    mention: String(line.mentionAt.start),
                  }}
                >
                  Accept <kbd className="font-mono text-xs">a</kbd>
                </OneButtonForm>
              </div>
              <div data-dismiss>
                <OneButtonForm
                  action={acts.dismiss}
                  variant="plain"
                  label={`Dismiss ${line.mention}`}
                  about={span(line, report, 'no')}
                >
                  Dismiss <kbd className="font-mono text-xs">d</kbd>
                </OneButtonForm>
              </div>
            </div>
          </li>
        ))}
      </ul>
      {dismissed.length > 0 && (
        <details className="mt-3">
          <summary className="min-h-6 text-sm font-semibold">
            Dismissed suggestions ({dismissed.length})
          </summary>
          <ul className="mt-2 grid gap-2">
            {dismissed.map((line) => (
              <li key={line.mentionAt.start} className="flex flex-wrap items-center gap-3">
                <Words>{line.mention}</Words>
                <OneButtonForm
                  action={acts.dismiss}
                  label={`Bring back ${line.mention}`}
                  about={span(line, report, 'yes')}
                >
                  Bring back
                </OneButtonForm>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

const span = ({ mentionAt }: SuggestionLine, report: string, undo: string) => ({
  report,
  start: String(mentionAt.start),
  end: String(mentionAt.end),
  undo,
})
