import type { Sentence } from './sentence'

/** Who is told to have said a sentence, in the words of the text; `how` names the sign of it. */
export type Source = {
  name: string
  mode: 'direct_quote' | 'paraphrase' | 'document'
  how: string
  start: number
  end: number
}

const SAYING =
  'said|says|say|told|tells|added|adds|announced|announces|reported|reports|noted|notes|warned|warns|stated|states|confirmed|confirms|claimed|claims|declared|explained|insisted|estimated|estimates|estimate|wrote|writes|suggested|suggests|suggest|showed|shows|show|revealed|reveals|acknowledged|stressed|indicated|indicates|disclosed|argued|denied|believes|predicted|predicts|urged|quoted|tweeted|put|commented|remarked|recalled|continued'
const VERB = new RegExp(`(?<![\\p{L}’'-])(?:${SAYING})(?![\\p{L}-])`, 'giu')
const AUXILIARY =
  /(?:\s(?:has|have|had|is|was|were|also|later|then|earlier|previously|further|would|on|in|late|early|again|yesterday|today|separately|repeatedly|reportedly|recently|publicly|officially|already|now|still|only|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday))+$/u
const ACCORDING = /\b(?:according to|in the words of|as reported by|as quoted by|citing|quoting)\s+/giu
const ROLE =
  /\b(?:president|minister|premier|chancellor|secretary|spokes(?:man|woman|person)|official|officials|governor|mayor|director|chief|head|leader|ambassador|general|commander|police|chairman|chairwoman|chairperson|chair|coordinator|envoy|doctor|officer|king|queen|prince|bishop|senator|lawmaker|deputy|administrator|commissioner|representative|professor|manager|resident|witness|witnesses|authorities|ministry|agency|government|administration|army|military|statement|report|department|office|commission|organization|organisation|council|committee|bank|company|service|centre|center|group|union|association|institute|hospital|sources?|estimates?|figures|data|study|survey|news|media|workers?|activists?|rebels?|residents|aides?|diplomats?|experts?|analysts?|charity|fund|programme|program|observatory|agencies|doctors|organizers|prosecutors?|judge|court|lawyers?|navy|force|mission|coastguard|board|nations|website|newspaper|television|radio|channel)\b/iu
const NO_SOURCE =
  /^(?:it|this|that|which|who|there|what|these|those|as|i|we|you|one|all|some|many|others|he or she|the numbers?|numbers)$/iu
const PERSONAL = /^(?:he|she)$/iu

/** Every sign in a sentence of who says so, in its order; pronouns stand as they are. */
export function sourcesIn(sentence: string): Source[] {
  const found: Source[] = []
  for (const match of sentence.matchAll(ACCORDING)) {
    const from = match.index + match[0].length
    const name = phraseAhead(sentence.slice(from, from + 160))
    if (name)
      found.push({
        name,
        mode: /statement|report|document|data|figures|survey|study|website/iu.test(name)
          ? 'document'
          : 'paraphrase',
        how: match[0].trim().toLowerCase(),
        start: match.index,
        end: from + name.length,
      })
  }
  for (const match of sentence.matchAll(VERB)) {
    const source = spoken(sentence, match.index, match[0])
    if (source) found.push(source)
  }
  return found.sort((a, b) => a.start - b.start)
}

function spoken(sentence: string, at: number, verb: string): Source | null {
  const end = at + verb.length
  const before = sentence.slice(Math.max(0, at - 220), at).trimEnd()
  const after = sentence.slice(end, end + 160)
  const isQuoted = /["“”]/u.test(sentence)
  const mode = (name: string): Source['mode'] =>
    /statement|report\b|document|data|figures|survey|study|estimates?\b|website/iu.test(name)
      ? 'document'
      : isQuoted
        ? 'direct_quote'
        : 'paraphrase'
  const source = (name: string, start: number): Source => ({
    name,
    mode: mode(name),
    how: verb.toLowerCase(),
    start,
    end,
  })
  // "…," said the mayor. / …”, said KCNA.
  if (
    !/^(?:told|tells)$/iu.test(verb) &&
    /[,"”’]$/u.test(before) &&
    /["”’],?$|,["”’]?$/u.test(before) &&
    !/^(?:,|\s(?:that|on|in)\b)/u.test(after)
  ) {
    const name = phraseAhead(after.trimStart())
    if (name && isNamed(name)) return source(name, at)
  }
  // "is said to", "the report said to", "figures reported": passive or noun, and nobody speaks.
  if (
    /\b(?:is|are|was|were|be|been|being|to|have been|has been|the|a|an|of|in|its|their|his|her|reportedly|and|police|news|no|any|new)$/iu.test(
      before,
    ) &&
    !/\b(?:police|news)$/iu.test(before)
  )
    return null
  if (
    /^(?:reports|estimates|claims|states|shows|notes|put|show|suggest|estimate|say)$/iu.test(verb) &&
    !/^\s+(?:that|the|a|an|some|about|over|more|nearly|at|around|up|it|he|they|there|\d|[A-Z]|as many|almost|between|in|at least)/u.test(
      after,
    ) &&
    !/["”,]/u.test(before.slice(-60)) &&
    verb !== 'say'
  )
    return null
  // "Announced by the Bank": a participle.
  if (/^ by\b/u.test(after)) return null
  if (/^states?$/iu.test(verb) && /^[A-Z]/u.test(verb)) return null
  const name = phraseBehind(before)
  return name ? source(name.words, Math.max(0, at - 220) + name.start) : null
}

/** The noun phrase that ends a stretch of text, its apposition left aside: "Jeff Rathke, the spokesman," gives the person. */
function phraseBehind(before: string): { words: string; start: number } | null {
  const apposed = before.endsWith(',')
  const bare = before.replace(/,$/u, '').replace(AUXILIARY, '')
  const parts = [...bare.matchAll(/[^,;:—–"“”()]+|[,;:—–"“”()]/gu)]
    .map((match) => ({ text: match[0], start: match.index }))
    .filter(({ text }) => /[\p{L}]/u.test(text))
  const nearest = parts.at(-1)
  if (!nearest) return null
  const earlier = parts.at(-2)
  const isClause =
    /^\s*(?:who|which|whose|where|a|an|the|head|spokes\w+|speaking|in|at|on|director|chief|leader|deputy|minister|president|one|himself|herself|formerly|now)\b/u.test(
      nearest.text,
    )
  const picked = apposed && isClause && earlier && isShort(earlier.text) ? earlier : nearest
  return nounPhrase(picked.text, picked.start)
}

const isShort = (words: string) => words.trim().split(/\s+/u).length <= 10

function nounPhrase(text: string, offset: number): { words: string; start: number } | null {
  const cut =
    /.*\b(?:that|but|while|although|because|as|when|after|and also|whereas|if|since|by|with|where)\s+(?=\S)/u.exec(
      text,
    )?.[0].length ?? 0
  const raw = text.slice(cut).replace(AUXILIARY, '')
  const words = raw.trim()
  const start = offset + cut + (raw.length - raw.trimStart().length)
  if (words === '' || words.split(/\s+/u).length > 14 || NO_SOURCE.test(words) || /\d{4,}/u.test(words))
    return null
  const joined =
    /^(?:and|But|And|However|Meanwhile|Also|Earlier|Later|Still|Yet|But the)\s+/u.exec(words)?.[0].length ?? 0
  const name = words.slice(joined)
  return PERSONAL.test(name) || isNamed(name) || /^(?:they|the (?:\p{L}+ ){0,2}\p{L}+)$/iu.test(name)
    ? { words: name, start: start + joined }
    : null
}

const isNamed = (name: string) =>
  ROLE.test(name) || /(?:^|\s)(?:the )?[A-Z][\p{L}’'-]+/u.test(name) || PERSONAL.test(name)

/** The noun phrase that begins a stretch of text, up to a comma, a verb or a clause. */
function phraseAhead(text: string): string | null {
  const stop =
    /[,;:.()"“”]|\s(?:said|says|on|in a|who|which|that|and\s+(?:the\s+)?\p{Ll}+\s+\p{Ll}+ed|was|were|has|have|had|is|are|while|after|as|late|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|told|to\s|at\s|from\s|during)(?=\s|$|\b)/u
  const dotted = text.replace(/\b([A-Z])\.(?=[A-Z]\.|\s\p{Ll})/gu, '$1·').replace(/\b(U\.?·?[NS])\./gu, '$1·')
  const end = stop.exec(dotted)?.index ?? Math.min(text.length, 90)
  const words = text.slice(0, end).trim()
  return words === '' || words.split(/\s+/u).length > 14 || NO_SOURCE.test(words) ? null : words
}

/** The people and bodies that a text has named so far, nearest last: whom "he" may mean. */
const PERSON =
  /(?:\b(?:the )?(?:[A-Z]\p{L}+(?:['’]s)? |\p{Ll}+ing )?(?:[Pp]resident|[Pp]rime [Mm]inister|[Cc]hancellor|(?:[Ff]oreign|[Dd]efen[cs]e|[Hh]ealth|[Ii]nterior|[Ff]inance) [Mm]inister|[Mm]inister|[Ss]ecretary(?:-[Gg]eneral)?|[Gg]overnor|[Mm]ayor|[Ss]pokes(?:man|woman|person)|[Dd]irector|[Cc]hairman|[Aa]mbassador|[Gg]eneral|[Oo]fficial|[Cc]ommander)(?: of [A-Z]\p{L}+)?(?:,? [A-Z][\p{L}’'-]+(?: [A-Z][\p{L}’'-]+){0,3})?)|(?:[A-Z][\p{L}’'-]+(?: (?:[A-Z]\.|[A-Z][\p{L}’'-]+|de|al|bin|van|der|Hoop)){1,4}(?=,? (?:said|told|added|noted|says|warned)\b))/gu

/** The last person named in a stretch of text, by role or by a name beside a verb of saying. */
export function lastPerson(text: string): string | null {
  return [...text.matchAll(PERSON)].at(-1)?.[0] ?? null
}

const BODIES =
  /\b(?:[A-Z]{2,8}|statement|report|ministry|agency|government|administration|military|army|department|office|commission|organi[sz]ations?|union|police|officials|authorities|sources|council|committee|bank|company|group|fund|news|media|figures|data|estimates?|nations|party|association|institute|university|navy|mission|force|Cross)\b/u

/** Whether a source is one person, whom "he" or "she" may mean. */
const isPerson = (name: string) =>
  lastPerson(name) !== null ||
  /\b(?:official|officer|doctor|resident|witness|leader|chief|head|spokes\w+|director|governor|chairman|king|pope|commander|professor|manager)\b/iu.test(
    name,
  ) ||
  (/[A-Z]\p{L}+ [A-Z]\p{L}+/u.test(name) && !BODIES.test(name.replace(/^(?:the )/iu, '')))

/**
 * Who says each sentence of a text: its own "X said" or "according to X", "he" as the person named before, and in a
 * quotation of several sentences the one it is ascribed to before or behind. Null is the outlet's own voice.
 */
export function speakers(
  sentences: readonly Sentence[],
  at: (sentence: Sentence, source: Source) => string | null = (_, s) => s.name,
): { own: Source[]; quote: Source | null }[] {
  const read: { own: Source[]; quote: Source | null; isQuote: boolean; opens: boolean; closes: boolean }[] =
    []
  let person: string | null = null
  let open = false
  let paragraph = -1
  let quoted: Source | null = null
  for (const sentence of sentences) {
    if (sentence.paragraph !== paragraph) {
      open = false
      paragraph = sentence.paragraph
    }
    const own: Source[] = []
    for (const source of sourcesIn(sentence.text)) {
      const pronoun = /^(?:he|she|they|it)$/iu.test(source.name)
      const before: string | null = pronoun
        ? (lastPerson(sentence.text.slice(0, source.start)) ?? person)
        : null
      const name: string | null = pronoun ? before : at(sentence, source)
      if (name) own.push({ ...source, name })
      if (name && !pronoun && isPerson(name)) person = name
      else if (!name && !pronoun) person = lastPerson(sentence.text) ?? person
    }
    if (!own.some(({ name }) => isPerson(name))) person = lastPerson(sentence.text) ?? person
    const inside: boolean = open
    const balance = quoteBalance(sentence.text, open)
    const isQuote = inside || /^["“]/u.test(sentence.text)
    open = balance
    read.push({ own, quote: null, isQuote, opens: isQuote, closes: !open })
  }
  // A quotation's speaker may stand behind its last sentence or before its first.
  for (const [i, one] of read.entries()) {
    const here = one.own[0] ?? null
    if (one.isQuote && !here) {
      let ahead: Source | null = null
      if (!one.closes)
        for (let j = i + 1; j < Math.min(read.length, i + 12) && read[j]?.isQuote; j += 1) {
          ahead = read[j]?.own.at(-1) ?? null
          if (ahead || read[j]?.closes) break
        }
      one.quote = ahead ?? quoted
    }
    if (here) quoted = here
    else if (!one.isQuote && sentences[i]?.paragraph !== sentences[i - 1]?.paragraph)
      quoted = quoted && i > 0 && read[i - 1]?.isQuote ? quoted : null
    if (here === null && one.quote) quoted = one.quote
  }
  return read.map(({ own, quote }) => ({ own, quote }))
}

function quoteBalance(text: string, wasOpen: boolean): boolean {
  let open = wasOpen
  for (const [sign] of text.matchAll(/["“”]/gu)) open = sign === '“' ? true : sign === '”' ? false : !open
  return open
}

/** The source whose words cover `at`: one that ends the sentence behind it, or the nearest one before it. */
export function sourceFor(sentence: string, own: readonly Source[], at: number): Source | null {
  const usable = own.filter(({ name }) => !/^(?:i|we)$/iu.test(name))
  const behind = usable.find(
    (source) => source.start > at && /[,"”–—-]\s*$/u.test(sentence.slice(0, source.start)),
  )
  const before = usable.filter((source) => source.end <= at).at(-1)
  // "X said …, Y said": the nearer frame is Y's only where nothing but Y's stands behind.
  return before ?? behind ?? null
}
