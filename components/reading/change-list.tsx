import { here, words } from '@/components/language'
import { Moment } from '@/components/ui/moment'
import { Words } from '@/components/ui/words'
import type { ChangeLine } from '@/db/queries/reading-room/lines'

/** The last changes to what was public already, each with its public note. */
export function ChangeList({ changes }: { changes: readonly ChangeLine[] }) {
  const codes = words('codes')
  return (
    <ul className="border-t border-rule text-[0.9375rem]">
      {changes.map((change) => (
        <li key={`${change.slug} ${change.at}`} className="border-b border-rule py-2.5">
          <p className="text-[0.8125rem] text-ink-muted">
            <b className="font-semibold text-ink">{codes(`event.${change.kind}`)}</b> ·{' '}
            <Moment at={change.at} form="day" />
          </p>
          <a
            href={here(`/facts/${change.slug}`)}
            className="line-clamp-3 min-h-6 no-underline hover:underline"
          >
            {change.statement ? <Words>{change.statement}</Words> : words('lists')('removedFact')}
          </a>
          {change.note && (
            <Words as="p" className="mt-0.5 text-ink-muted">
              {change.note}
            </Words>
          )}
        </li>
      ))}
    </ul>
  )
}
