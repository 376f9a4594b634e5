// Longer than this, or over several lines, a quote is named by its first and last words: one text of a fragment
// cannot cross from one block of a page into the next.
const LONGEST_WHOLE = 200
const WORDS_OF_AN_END = 5
// Shorter than this it may well occur twice, so a little of what stands around it goes along.
const SHORTEST_ALONE = 40
const WORDS_AROUND = 3

type Quoted = { exact: string; prefix: string; suffix: string; page?: number | undefined }

/**
 * The address of a report's original, pointing at the quoted words (WICG Scroll to Text Fragment):
 * `https://example.org/a#:~:text=nearly%20400%20officers`. A fragment the address has is kept. Words on a page of a PDF
 * are pointed at by that page (RFC 8118), since viewers of PDF know it and no text: `https://example.org/a.pdf#page=3`.
 * Null when it is not an http or https address: nothing else may become a link.
 */
export function withTextFragment(url: string, quoted: Quoted): string | null {
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return null
  const text = directive(quoted)
  const [bare = url] = url.split(':~:')
  if (quoted.page !== undefined) return `${bare.split('#', 1)[0]}#page=${quoted.page}`
  if (text === '') return url
  return `${bare}${bare.includes('#') ? '' : '#'}:~:text=${text}`
}

function directive({ exact, prefix, suffix }: Quoted): string {
  const lines = exact
    .split('\n')
    .map(wordsOf)
    .filter((words) => words.length > 0)
  const [first, last] = [lines[0], lines.at(-1)]
  if (!first || !last) return ''
  const few = first.length < 2 * WORDS_OF_AN_END || exact.length <= LONGEST_WHOLE
  if (lines.length > 1 || !few)
    return `${encoded(first.slice(0, WORDS_OF_AN_END))},${encoded(last.slice(-WORDS_OF_AN_END))}`
  return exact.length < SHORTEST_ALONE ? between(prefix, encoded(first), suffix) : encoded(first)
}

function between(prefix: string, text: string, suffix: string): string {
  const before = nearest(prefix, 'before')
  const after = nearest(suffix, 'after')
  return `${before ? `${before}-,` : ''}${text}${after ? `,-${after}` : ''}`
}

/** The nearest whole words of the same line; a word cut by the context's own edge would match nothing. */
function nearest(context: string, side: 'before' | 'after'): string {
  const lines = context.split('\n')
  const line = (side === 'before' ? lines.at(-1) : lines[0]) ?? ''
  const cutAtEdge = lines.length === 1
  const words = wordsOf(line)
  if (side === 'before') return encoded((cutAtEdge ? words.slice(1) : words).slice(-WORDS_AROUND))
  return encoded((cutAtEdge ? words.slice(0, -1) : words).slice(0, WORDS_AROUND))
}

const wordsOf = (text: string): string[] => text.split(/\s+/u).filter((word) => word !== '')

/** Percent-encoded for a text directive, in which `-`, `,` and `&` have meanings of their own. */
function encoded(words: string[]): string {
  return encodeURIComponent(words.join(' ').toWellFormed()).replaceAll('-', '%2D')
}
