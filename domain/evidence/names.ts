import type { Citation } from '../claim/content'
import { ENGLISH } from './calendar-words'
import { beginsSentences, isCustomary } from './capitalised-words'
import { initialsOf, isKnown, isKnownOtherwise, type KnownNames, knownNames, sourcesOf } from './cited-names'
import { dateMentions } from './date-mention'
import { type NameRun, nameRuns } from './name-run'
import type { NameToken } from './name-token'

/** The names a claim holds elsewhere: all of them, and those that are identified, by Wikidata or by a point. */
export type OwnNames = { all: readonly string[]; identified: readonly string[] }

/**
 * The names of an English sentence that are neither in a cited passage, nor in the title, byline or outlet of its
 * report, nor identified: capitalised words or runs of them, each told from its first word that is missing to its
 * last. Titles, months and weekdays are no names. The first word of a sentence is one only where that is evident.
 * Names in two scripts cannot be compared: nothing is found while a cited passage has no Latin letters, and only
 * names in Latin letters are looked at. Nor is anything found in a sentence that is all in capitals. Linear.
 */
export function uncitedNames(sentence: string, citations: readonly Citation[], own: OwnNames): string[] {
  if (!canCompare(citations) || !/\p{Ll}/u.test(sentence)) return []
  const runs = nameRuns(sentence)
  if (runs.length === 0) return []
  const cited = knownNames([...sourcesOf(citations), ...own.identified.map(english)])
  const ours = knownNames(own.all.map(english))
  const dates = dateMentions(sentence)
  const isDated = ({ start, end }: NameToken) => dates.some((date) => start >= date.start && end <= date.end)
  const missing = runs.flatMap((run) => missingIn(withoutBeginning(run, ours), cited, isDated))
  return [...new Set(missing.map(({ first, last }) => sentence.slice(first.start, last.end)))]
}

const english = (text: string) => ({ text, isEnglish: true })

function canCompare(citations: readonly Citation[]): boolean {
  const texts = citations.map(({ passage }) => passage.exact).filter((text) => /\p{L}/u.test(text))
  return texts.length > 0 && texts.every((text) => /\p{Script=Latin}/u.test(text))
}

/** The words of a run without those that only begin a sentence. */
function withoutBeginning({ tokens, startsSentence }: NameRun, ours: KnownNames): NameToken[] {
  const [first, ...rest] = tokens
  if (!first || !startsSentence || first.isAcronym || isKnown(first, ours)) return tokens
  // "Residents of Solino" begins as "Bank of Haiti" does.
  const leadsOn = rest.some(({ isCapital }) => isCapital) && rest[0]?.folded !== 'of'
  const isName = leadsOn && !beginsSentences(first.folded)
  return isName ? tokens : rest
}

type Stretch = { first: NameToken; last: NameToken }

/** Parts a run at its dates, and gives the stretch that is missing of each part. */
function missingIn(
  tokens: readonly NameToken[],
  cited: KnownNames,
  isDated: (token: NameToken) => boolean,
): Stretch[] {
  const known = knownTogether(tokens, cited)
  const parts: NameToken[][] = [[]]
  for (const token of namingWords(tokens)) {
    if (isDated(token) || isAloneInCalendar(token, tokens)) parts.push([])
    else if (!known.has(token) && !isKnown(token, cited)) parts.at(-1)?.push(token)
  }
  return parts.flatMap((missing) => {
    const [first, last] = [missing[0], missing.at(-1)]
    return first && last ? [{ first, last }] : []
  })
}

/** The capitalised words of a run that a source must name: no titles, unless they end a name, as in Port-au-Prince. */
function namingWords(tokens: readonly NameToken[]): NameToken[] {
  const capitals = tokens.filter(({ isCapital }) => isCapital)
  return capitals.filter((token, i) => {
    const isOfName = token.isHyphenated && !isCustomary(capitals[i - 1]?.folded ?? '')
    return isOfName ? token.folded.length > 1 : !isCustomary(token.folded)
  })
}

const isAloneInCalendar = (token: NameToken, tokens: readonly NameToken[]) =>
  tokens.length === 1 && ENGLISH.has(token.folded)

const LONGEST_NAME = 8

/** The words of a run that are known by the initials they make, or together by another name. */
function knownTogether(tokens: readonly NameToken[], cited: KnownNames): Set<NameToken> {
  const capitals = tokens.filter(({ isCapital }) => isCapital)
  const known = new Set<NameToken>()
  for (let from = 0; from < capitals.length; from += 1)
    for (let to = from + 2; to <= Math.min(capitals.length, from + LONGEST_NAME); to += 1) {
      const part = capitals.slice(from, to)
      const name = part.map(({ folded }) => folded).join(' ')
      if (cited.acronyms.has(initialsOf(part)) || isKnownOtherwise(name, cited))
        for (const token of part) known.add(token)
    }
  return known
}
