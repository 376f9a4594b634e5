import { Words } from '@/components/ui/words'
import { CITATION_ROLE } from '@/components/wording'
import type { Citation } from '@/domain/claim/content'

/** A cited passage between the words around it, read from the signed bytes; what it is cut from stands below. */
export function PassageInContext({
  citation,
  uncited = false,
}: {
  citation: Citation
  /** Whether it plays no part in a claim yet. */
  uncited?: boolean
}) {
  const { passage, report, role, saidBy } = citation
  return (
    <figure className="border-b border-rule py-5 first:pt-0 last:border-0">
      <blockquote
        lang={report.language}
        dir="auto"
        className="whitespace-pre-line font-serif text-lg leading-[1.65] text-ink-muted"
      >
        {fromWholeWord(passage.prefix)}
        <mark className="text-ink">{passage.exact}</mark>
        {toWholeWord(passage.suffix)}
      </blockquote>
      <figcaption className="mt-3 grid gap-0.5 text-[0.8125rem] text-ink-muted">
        <span>
          <Words lang={report.language}>{report.title}</Words>, <Words>{report.outlet.name}</Words>
          {report.published && `, published ${report.published}`}
        </span>
        {!uncited && (
          <span>
            {CITATION_ROLE[role]} ·{' '}
            {saidBy ? (
              <>
                <Words>{saidBy}</Words> speaks
              </>
            ) : (
              'the outlet’s own reporting'
            )}
          </span>
        )}
        <span>
          captured{' '}
          <time dateTime={citation.capture.capturedAt}>
            {citation.capture.capturedAt.slice(0, 16).replace('T', ' ')} UTC
          </time>{' '}
          ·{' '}
          <code title={citation.capture.textSha256}>
            text sha256 {citation.capture.textSha256.slice(0, 12)}…
          </code>{' '}
          ·{passage.page !== undefined && ` page ${passage.page} ·`} code points {passage.start} to{' '}
          {passage.end}
        </span>
      </figcaption>
    </figure>
  )
}

// Context is cut by length; a word cut in two at its far edge would read as another word.
const CUT = 239

const fromWholeWord = (prefix: string) => (prefix.length < CUT ? prefix : `… ${prefix.replace(/^\S*\s/, '')}`)

const toWholeWord = (suffix: string) => (suffix.length < CUT ? suffix : `${suffix.replace(/\s\S*$/, '')} …`)
