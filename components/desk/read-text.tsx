import type { Reading } from '@/db/queries/readings'
import { Notice } from '../ui/notice'
import { Words } from '../ui/words'
import { mediaWords } from './media-words'

/** The text as it was read, with how it came, for an editor to judge whether it is whole. */
export function ReadText({ reading }: { reading: Reading }) {
  const { text, told, source, pages, mediaType, extractor, bytesSha256 } = reading
  return (
    <section aria-labelledby="read-text" className="min-w-0">
      <h2 id="read-text" className="mb-3 text-xl">
        The text that was read
      </h2>
      {told.partial && (
        <Notice tone="warning" title="Is it whole?" className="mb-4">
          The page says that it shows only a part to those who do not subscribe.
        </Notice>
      )}
      <p className="mb-4 text-[0.8125rem] text-ink-muted [overflow-wrap:anywhere]">
        {mediaWords(mediaType)}
        {pages && ` · ${pages.length} ${pages.length === 1 ? 'page' : 'pages'}`} · {extractor} ·{' '}
        {source.file && (
          <>
            <Words>{source.file}</Words> ·{' '}
          </>
        )}
        <code title={bytesSha256}>bytes sha256 {bytesSha256.slice(0, 8)}…</code>
      </p>
      {/* Scrolls by itself, so it takes the keyboard too. */}
      <section
        aria-label="Text"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
        tabIndex={0}
        lang={told.language || undefined}
        dir="auto"
        className="max-h-[70vh] overflow-y-auto whitespace-pre-wrap border border-rule bg-sheet p-4 font-serif text-lg leading-[1.7] [overflow-wrap:anywhere]"
      >
        {text}
      </section>
    </section>
  )
}
