/** Somebody who can be mentioned. */
export type Mentionable = { id: string; name: string; email: string }

/** Whom a comment mentions, each once; and what follows an "@" without naming one person. */
export type Mentions = {
  people: string[]
  /** The words after an "@" that name nobody here. */
  unknown: string[]
  /** A first name, or a name, that several bear. */
  unclear: { name: string; people: Mentionable[] }[]
}

// An "@" inside a word belongs to an address or to arithmetic, and mentions nobody.
const AT = /(?<![\p{L}\p{N}._@-])@(?=[\p{L}\p{N}])/gu
const WORD_AFTER = /^[\p{L}\p{N}]/u

/**
 * Whom `words` mention by "@" and a name: the whole name, the first name, or the e-mail address, in any case. The longest
 * that fits is meant, so that "@Ruth Abanda" is she even where two are called Ruth.
 */
export function mentionsIn(words: string, colleagues: readonly Mentionable[]): Mentions {
  const text = folded(words)
  const found: Mentions = { people: [], unknown: [], unclear: [] }
  for (const { index } of text.matchAll(AT)) {
    const after = text.slice(index + 1)
    const meant = longest(after, colleagues)
    const [one] = meant.people
    if (!one) found.unknown.push(firstWord(after))
    else if (meant.people.length > 1) found.unclear.push({ name: meant.name, people: meant.people })
    else if (!found.people.includes(one.id)) found.people.push(one.id)
  }
  return found
}

function longest(after: string, colleagues: readonly Mentionable[]): { name: string; people: Mentionable[] } {
  let best: { name: string; people: Mentionable[] } = { name: '', people: [] }
  for (const person of colleagues)
    for (const name of namesOf(person)) {
      if (name.length < best.name.length || !startsWith(after, folded(name))) continue
      const others = name.length === best.name.length ? best.people : []
      if (!others.includes(person)) best = { name, people: [...others, person] }
    }
  return best
}

const namesOf = ({ name, email }: Mentionable) => new Set([name, name.split(/\s+/)[0] ?? name, email])

const startsWith = (text: string, name: string) =>
  name !== '' && text.startsWith(name) && !WORD_AFTER.test(text.slice(name.length))

const firstWord = (text: string) => /^[\p{L}\p{N}._'’-]+/u.exec(text)?.[0] ?? text

const folded = (text: string) => text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ')
