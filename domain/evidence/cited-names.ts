import type { Citation } from '../claim/content'
import { isEnglish } from './cited-text'
import { type NameToken, nameTokens } from './name-token'
import { headOf, maybeSameName, otherNames } from './same-name'

/** The words of texts, held so that a name is found among them whatever its case, accents and ending. */
export type KnownNames = {
  words: Set<string>
  /** Those that are capitalised somewhere: "us" is a word, US is not. */
  capitals: Set<string>
  /** Capitalised words by their first letters, for "Kenyan" beside "Kenya". */
  byHead: Map<string, Set<string>>
  /** First letters of words in another language than ours, for "Jamaica" beside "Jamaïque". */
  foreignHeads: Set<string>
  acronyms: Set<string>
  /** The initials of words that are capitalised in a row: "UNGA" of "United Nations General Assembly". */
  initials: string
  /** All words in order, for names of several. */
  text: string
}

type Source = { text: string; isEnglish: boolean }

/** What names can be found in: the passages, and the titles, bylines and outlets of their reports. */
export function sourcesOf(citations: readonly Citation[]): Source[] {
  return citations.flatMap((citation) => {
    const { passage, report } = citation
    const texts = [passage.exact, report.title, report.byline, report.outlet.name, report.carries?.name ?? '']
    return texts.map((text) => ({ text, isEnglish: isEnglish(citation) }))
  })
}

/** Reads texts once. Linear in them. */
export function knownNames(sources: readonly Source[]): KnownNames {
  const known = {
    words: new Set<string>(),
    capitals: new Set<string>(),
    byHead: new Map<string, Set<string>>(),
    foreignHeads: new Set<string>(),
  }
  const acronyms = new Set<string>()
  const initials: string[] = []
  const inOrder: string[] = []
  for (const source of distinct(sources)) {
    const tokens = nameTokens(source.text)
    for (const token of tokens) {
      known.words.add(token.folded)
      inOrder.push(token.folded)
      if (token.isAcronym) acronyms.add(token.text)
      if (token.isCapital) known.capitals.add(token.folded)
      addHead(known, token, source.isEnglish)
    }
    initials.push(initialsOf(tokens))
  }
  return { ...known, acronyms, initials: initials.join(' '), text: ` ${inOrder.join(' ')} ` }
}

// One report is cited many times.
function distinct(sources: readonly Source[]): Source[] {
  return [...new Map(sources.map((source) => [`${source.isEnglish} ${source.text}`, source])).values()]
}

function addHead(
  { byHead, foreignHeads }: Pick<KnownNames, 'byHead' | 'foreignHeads'>,
  { folded, isCapital }: NameToken,
  isEnglish: boolean,
): void {
  const head = headOf(folded)
  if (head === '') return
  if (!isEnglish) foreignHeads.add(head)
  if (!isCapital) return
  const words = byHead.get(head)
  if (words) words.add(folded)
  else byHead.set(head, new Set([folded]))
}

const SMALL = new Set('of the for and de la du des del di da et y'.split(' '))

/** The initials of capitalised words, small words skipped, a blank where the row ends. */
export function initialsOf(tokens: readonly NameToken[]): string {
  return tokens
    .filter(({ folded, isCapital }) => isCapital || !SMALL.has(folded))
    .map(({ folded, isCapital }) => (isCapital ? (folded[0] ?? '').toUpperCase() : ' '))
    .join('')
}

/** Whether one word of a name is among the known ones: itself, a plural, an acronym, a country or its people. */
export function isKnown(token: NameToken, known: KnownNames): boolean {
  const { folded, text, isAcronym } = token
  if ((isAcronym ? known.capitals : known.words).has(folded)) return true
  // Another language has other initials: ONU for UN.
  if (isAcronym && (known.initials.includes(text) || known.foreignHeads.size > 0)) return true
  const head = headOf(folded)
  if (head !== '' && known.foreignHeads.has(head)) return true
  for (const word of known.byHead.get(head) ?? []) if (maybeSameName(folded, word)) return true
  return isKnownOtherwise(isAcronym ? text : folded, known)
}

/** Whether a name of one word or several is known by another: "French" for "France", "US" for "United States". */
export function isKnownOtherwise(name: string, known: KnownNames): boolean {
  return otherNames(name).some((other) =>
    /^\p{Lu}+$/u.test(other) ? known.acronyms.has(other) : known.text.includes(` ${other} `),
  )
}
