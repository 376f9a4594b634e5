// Words that say what somebody is, not who: alone they name nobody.
const TITLES = new Set(
  `president vice prime minister deputy secretary general ambassador chancellor king queen prince princess mr mrs ms
  miss dr prof professor sir dame lord lady colonel major captain lieutenant sergeant commander chief inspector
  officer senator governor mayor judge justice spokesman spokeswoman spokesperson official officials source sources
  government ministry office department agency director head leader member former acting unnamed anonymous statement`.split(
    /\s+/,
  ),
)

// Words that join names and tell nothing by themselves.
const PARTICLES = new Set(
  'the a an of for and in to at by on who de la le du van von der den bin ibn al el abu'.split(' '),
)

/** Folds a name for comparing: lower case, without Latin accents. */
export function foldName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
}

/** The words of a text, folded; marks stay with their letters in every script. */
export function nameWords(text: string): string[] {
  return foldName(text).match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? []
}

/**
 * The words of a name that point to one speaker: no titles, particles or initials. When nothing else is left
 * ("the government"), all its words but particles and initials.
 */
export function significantWords(name: string): string[] {
  const words = nameWords(name).filter((word) => !PARTICLES.has(word) && !isInitial(word))
  const telling = words.filter((word) => !TITLES.has(word))
  return telling.length > 0 ? telling : words
}

/** Whether a folded word says what somebody is, not who: "president", "ministry". */
export function isTitle(word: string): boolean {
  return TITLES.has(word)
}

function isInitial(word: string): boolean {
  return word.length === 1 && /\p{Script=Latin}/u.test(word)
}

/**
 * Whether two names may be one speaker: the telling words of one are all among the other's
 * ("Ruto" and "President William Ruto"). Errs towards one, so that origins are never counted too high.
 */
export function maybeSameSpeaker(a: string, b: string): boolean {
  const [wordsOfA, wordsOfB] = [significantWords(a), significantWords(b)]
  if (wordsOfA.length === 0 || wordsOfB.length === 0) return foldName(a).trim() === foldName(b).trim()
  return (
    wordsOfA.every((word) => wordsOfB.includes(word)) || wordsOfB.every((word) => wordsOfA.includes(word))
  )
}
