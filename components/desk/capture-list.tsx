import type { CaptureLine } from '@/db/queries/source-changes'
import { LocalMoment } from '../ui/local-moment'
import { Words } from '../ui/words'
import { mediaWords } from './media-words'

/** Every time a report was captured, the newest first: when, by whom, what came, and its hash. */
export function CaptureList({ captures }: { captures: readonly CaptureLine[] }) {
  return (
    <section aria-labelledby="every-capture" className="mb-10">
      <h2 id="every-capture" className="mb-3 text-xl">
        Every capture
      </h2>
      <ol reversed className="border-t border-rule">
        {captures.map(({ id, capturedAt, by, mediaType, bytesSha256, extractor, source }) => (
          <li key={id} className="grid gap-1 border-b border-rule py-3 text-sm [overflow-wrap:anywhere]">
            <p>
              <strong className="font-semibold">{mediaWords(mediaType)}</strong>, captured{' '}
              <LocalMoment at={capturedAt.toISOString()} /> by <Words>{by}</Words>
            </p>
            <p className="text-[0.8125rem] text-ink-muted">
              {source.url ? `fetched from ${source.url} · ` : ''}
              {source.file && (
                <>
                  file <Words>{source.file}</Words> ·{' '}
                </>
              )}
              read by {extractor} · <code>bytes sha256 {bytesSha256}</code>
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}
