import type { ReactNode } from 'react'
import { words } from '@/components/language'
import { Words } from '@/components/ui/words'
import type { Citation } from '@/domain/claim/content'
import { withTextFragment } from '@/domain/evidence/text-fragment'
import { capitalised } from './counted'
import { contextAfter, contextBefore } from './passage-context'
import { robustLink } from './robust-link'

const LONG = 480

/** The very words, marked in two lines of what stands around them. */
export function CitedPassage({ citation }: { citation: Citation }) {
  const { passage, report, capture } = citation
  const original = report.url && withTextFragment(report.url, passage)
  const size = passage.exact.length > LONG ? 'text-base' : 'text-[1.125rem]'
  return (
    <li>
      <blockquote
        lang={report.language || undefined}
        dir="auto"
        className="grid justify-items-start font-serif leading-[1.55] text-ink-muted *:min-w-0"
      >
        <p className={`max-w-measure whitespace-pre-line ${size}`}>
          {contextBefore(passage.prefix)}
          <mark className="text-ink">{passage.exact}</mark>
          {contextAfter(passage.suffix)}
        </p>
      </blockquote>
      <p className="mt-1.5 flex flex-wrap gap-x-3 text-[0.8125rem] text-ink-muted">
        <span>{roleWords(citation)}</span>
        {passage.page !== undefined && <span>{words('fact')('onPage', { page: passage.page })}</span>}
        {original && (
          <a
            href={original}
            rel="external"
            className="print:hidden"
            {...robustLink(report.url, capture.capturedAt)}
          >
            {words('fact')('find')}
          </a>
        )}
      </p>
    </li>
  )
}

/** What the passage does for the fact, and in whose words. */
function roleWords({ role: code, saidBy }: Citation): ReactNode {
  const say = words('fact')
  const role = capitalised(words('codes')(`citationRole.${code}`))
  if (saidBy) return say.rich('citedSaid', { role, name: () => <Words>{saidBy}</Words> })
  return code === 'supports' || code === 'disputes' ? say('citedOwn', { role }) : role
}
