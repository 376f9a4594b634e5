// What a search knows, in the order of its own address.
const SEARCH = [
  'q',
  'topic',
  'measure',
  'place',
  'speaker',
  'outlet',
  'kind',
  'status',
  'from',
  'until',
  'order',
  'after',
]

/**
 * Every public address and the questions it knows, without the language in front; `[name]` is anything without a dot. What
 * is not listed is printed without any question and kept by nobody, so a new page or form of one needs its line here.
 */
const KNOWN: Record<string, readonly string[]> = {
  '/': [],
  '/about': [],
  '/card.png': [],
  '/corrections': ['show', 'below'],
  '/embed/facts/[slug]': [],
  '/facts/[slug]': ['known'],
  '/facts/[slug].csv': ['known'],
  '/facts/[slug].json': ['known'],
  '/facts/[slug]/card.png': [],
  '/facts/[slug]/cite.bib': [],
  '/facts/[slug]/cite.json': [],
  '/facts/[slug]/cite.ris': [],
  '/facts/[slug]/history': ['from', 'to'],
  '/feeds/corrections.atom': ['before'],
  '/feeds/corrections.json': ['before'],
  '/feeds/corrections.rss': ['before'],
  '/feeds/facts.atom': ['before'],
  '/feeds/facts.json': ['before'],
  '/feeds/facts.rss': ['before'],
  '/feeds/topics/[slug].atom': ['before'],
  '/feeds/topics/[slug].json': ['before'],
  '/feeds/topics/[slug].rss': ['before'],
  '/icon.svg': [],
  '/measures/[slug]': ['on', 'known'],
  '/measures/[slug].csv': ['on', 'known'],
  '/measures/[slug].json': ['on', 'known'],
  '/measures/[slug].zip': ['on', 'known'],
  '/measures/[slug]/card.png': [],
  '/measures/[slug]/tally.csv': ['on', 'known'],
  '/measures/[slug]/tally.png': ['on', 'known'],
  '/measures/[slug]/tally.svg': ['on', 'known'],
  '/measures/[slug]/timeline.csv': ['on', 'known'],
  '/measures/[slug]/timeline.png': ['on', 'known'],
  '/measures/[slug]/timeline.svg': ['on', 'known'],
  '/nothing': [],
  '/oembed': ['url', 'format', 'maxwidth', 'maxheight'],
  '/outlets': ['after'],
  '/outlets/[slug]': ['after'],
  '/reports/[id]': [],
  '/robots.txt': [],
  '/schemas/[name].json': [],
  '/search': SEARCH,
  '/search.csv': SEARCH,
  '/search.json': SEARCH,
  '/sitemap.xml': [],
  '/sitemaps/[name].xml': [],
  '/timemap/[lang]/facts/[slug]': [],
  '/timemap/facts/[slug]': [],
  '/topics': [],
  '/topics/[slug]': ['before', 'known'],
  '/topics/[slug].csv': ['before'],
  '/topics/[slug].json': ['before'],
  '/topics/[slug].zip': [],
  '/topics/[slug]/card.png': [],
}

// Longer than any question a page can answer.
const LONGEST_ADDRESS = 4000
const LONGEST_ANSWER = 1000

const LANGUAGE = /^\/(?:en|fr|ht)(?=\/|$)/
const IN_ONE_FORM = /^[\w/.~-]*$/
const CONTROL = /\p{Cc}/gu

type Line = { pattern: RegExp; questions: readonly string[] }

const LINES: Line[] = Object.entries(KNOWN).map(([address, questions]) => ({
  pattern: patternOf(address),
  questions,
}))

function patternOf(address: string): RegExp {
  const parts = address.split('/').filter(Boolean)
  const pattern = parts.map((part) => `/${part.replaceAll('.', '\\.').replace(/\[\w+\]/, '[^/.]+')}`)
  return new RegExp(`^${pattern.join('')}/?$`)
}

export type PublicAddress = {
  /** Path and query as Next is asked for them and a page is kept by: one form for all that ask the same. */
  url: string
  listed: boolean
}

/** What an address asks for, told in one way only; null when it is too long to ask for anything. */
export function publicAddress(url: string): PublicAddress | null {
  if (url.length > LONGEST_ADDRESS) return null
  const [, path = '', query = ''] = /^([^?#]*)(?:\?([^#]*))?/.exec(url) ?? []
  const place = IN_ONE_FORM.test(path) ? path : inOneForm(path)
  const line = LINES.find(({ pattern }) => pattern.test(place.replace(LANGUAGE, '')))
  const asked = query && line ? answersTo(line.questions, new URLSearchParams(query)) : ''
  return { url: asked ? `${place}?${asked}` : place, listed: Boolean(line) }
}

/** Each part escaped in the same way; the door has seen that they can be read. */
const inOneForm = (path: string) =>
  path
    .split('/')
    .map((part) => encodeURIComponent(decodeURIComponent(part)))
    .join('/')

/** The known questions in the order of the table, each once and without what no page could read. */
function answersTo(questions: readonly string[], given: URLSearchParams): string {
  const asked = new URLSearchParams()
  for (const question of questions) {
    const answer = given.get(question)?.replace(CONTROL, ' ').trim() ?? ''
    if (answer && answer.length <= LONGEST_ANSWER) asked.set(question, answer)
  }
  return asked.toString()
}
