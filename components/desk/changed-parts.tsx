import type { ChangedPart, VersionRun } from '@/domain/evidence/versions'

/** Where two captures of a report differ, side by side; ears are told which words are gone and which are new. */
export function ChangedParts({ parts, lang }: { parts: readonly ChangedPart[]; lang: string }) {
  if (parts.length === 0)
    return (
      <p className="border-t border-rule py-3 text-sm">The text is word for word what was captured before.</p>
    )
  return (
    <ul className="grid border-t border-rule">
      {parts.map((part, no) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: parts are drawn once and never move.
        <li key={no} className="grid gap-x-8 gap-y-3 border-b border-rule py-4 md:grid-cols-2">
          <Side title="As captured before" runs={part.before} lang={lang} as="del" />
          <Side title="As it is now" runs={part.after} lang={lang} as="ins" />
        </li>
      ))}
    </ul>
  )
}

function Side({
  title,
  runs,
  lang,
  as: Tag,
}: {
  title: string
  runs: readonly VersionRun[]
  lang: string
  as: 'del' | 'ins'
}) {
  return (
    <div className="min-w-0">
      <h3 className="mb-1 text-[0.8125rem] font-semibold text-ink-muted">{title}</h3>
      {runs.length === 0 ? (
        <p className="text-sm text-ink-muted">Nothing here.</p>
      ) : (
        <p
          lang={lang}
          dir="auto"
          className="whitespace-pre-wrap font-serif text-base leading-relaxed [overflow-wrap:anywhere]"
        >
          {runs.map((run, no) =>
            // biome-ignore lint/suspicious/noArrayIndexKey: runs are drawn once and never move.
            run.changed ? <Tag key={no}>{run.value}</Tag> : run.value,
          )}
        </p>
      )}
    </div>
  )
}
