import { countriesIn, countryOf, isCountry } from './countries'
import { MONTHS, WEEKDAYS } from './noun-words'
import type { Span } from './suggestion'

export type FoundPlace = Span & { name: string; lead: string; isNamed: boolean }

const NAME = "[A-Z][\\p{L}’'.-]*"
const JOINED = `${NAME}(?:(?: |, (?=[A-Z]\\p{Ll})| (?:of|de|del|la|el|al|and|the) (?=[A-Z]))${NAME}){0,5}`
const DIRECTION =
  '(?:(?:the )?(?:(?:relatively |more )?(?:stable|volatile|north|south|east|west|central|northern|southern|eastern|western|central|north-?eastern|north-?western|south-?eastern|south-?western|northeast|northwest|southeast|southwest|neighbou?ring|war-torn|remote|coastal|upper|lower|rural|rest|whole|capital|quake-devastated|flood-hit|rebel-held)(?:ern)? ?)+(?:parts? of |part of |city of |side of )?)?'
const KIND =
  '(?:the )?(?:(?:city|town|village|villages|district|province|region|state|coast|island|islands|port|capital(?: city)?|area|areas|county|valley|part|parts|zone|outskirts|suburb|camp|neighbou?rhood|department|side|border)s? of )?'
const BY_NAME = new RegExp(
  `\\b([Ii]n|[Aa]t|[Nn]ear|[Aa]cross|[Tt]hroughout|[Ii]nside|[Oo]utside|[Aa]round|off|to|into|[Ff]rom|for|[Aa]long|[Oo]ver|[Ww]ithin|[Oo]n|of|between|reach|reached|hit|struck)( (?:the )?(?:coast of|outskirts of|border with|side of))? (${KIND}${DIRECTION}${KIND}(?:the )?${JOINED}(?: (?:state|province|district|region|area|county|city|valley|governorate|prefecture|zone|town|village|border|camp|airport|island|islands|side|base|hospital|mountains|districts|and other)\\b)?)`,
  'gu',
)
const BY_KIND =
  /\b(in|at|near|across|throughout|inside|to|around|along|into|from) ((?:the|a|this|its|neighbou?ring|affected|border) ?(?:\p{L}+[ -]){0,2}(?:country|region|capital|city|area|areas|world|province|district|border|side|north|south|east|west|countries|camp|camps|villages|villages|nation|island|zone|sea)(?: (?:on|in|of) the (?:[A-Z]?\p{L}+ ){1,2}(?:side|region|border))?)\b/giu
// "Warrap state is the worst hit": the sentence is about a place.
const AS_TOPIC =
  /^([A-Z][\p{L}’'-]+(?: [A-Z][\p{L}’'-]+){0,2} (?:state|province|district|region|county|city|governorate|island)) (?:is|was|has|saw|remains|reported|suffered)\b/u
const NOT_PLACES =
  /^(?:the )?(?:God|January|February|I|He|She|It|They|We|This|That|COVID|[A-Z]\p{L}*(?:ian|ese|ish)s?|Reuters|AFP|BBC|ABC|CNN|AP|Associated Press|Twitter|Facebook|President|Prime|Minister|Secretary|Mr|Ms|Mrs|Dr|General|United Nations|UN|U\.N\.?|NATO|NGO|EU|European Union|Security Council|Parliament|Congress|Senate|Friday|House)\b/u
const BODY =
  /\b(?:Fund|Council|Commission|Bank|Ministry|Government|Agency|Assembly|Committee|Company|Corporation|Party|Organi[sz]ation|Union|Program(?:me)?|Office|Police|Army|Navy|Forces?|Minister|President|Times|Post|Resolution|Agreement|Treaty|Society|Association|mission|Mission|Department|Group|Nations|Cross|Academy|Conference|Summit|Day|Red Crescent|News)\b/u

/** The places that prepositional phrases of a sentence name, in its order. */
export function placesIn(sentence: string): FoundPlace[] {
  const found: FoundPlace[] = []
  for (const match of sentence.matchAll(BY_NAME)) {
    const [whole, lead = '', , raw = ''] = match
    if (/\baccording $/iu.test(sentence.slice(Math.max(0, match.index - 10), match.index))) continue
    const heard = /^ (?:said|says|told|reported|reports|added|announced)\b/u.test(
      sentence.slice(match.index + whole.length),
    )
      ? raw.replace(/,[^,]*$/u, '')
      : raw
    const name = heard
      .replace(/['’]s?$/u, '')
      .replace(/\s+(?:and|the|of)$/u, '')
      .replace(/[.,]+$/u, '')
      .trim()
    const bare = name.replace(/^(?:the )/u, '')
    const first = bare.split(/\s/u)[0]?.toLowerCase() ?? ''
    if (MONTHS.has(first) || WEEKDAYS.has(first)) continue
    const known = countriesIn(name)
    if (!known.length && (NOT_PLACES.test(bare) || BODY.test(bare))) continue
    if (/['’]s$/u.test(raw) && !known.length) continue
    // "for" and "of" lead to a place only where it is a known one.
    if (
      /^(?:for|of|from|on|over|between|reached?|hit|struck)$/iu.test(lead) &&
      !known.length &&
      !/(?:district|province|state|city|island|border|area|region|airport|port|base|camp|prison|hospital)$/iu.test(
        name,
      )
    )
      continue
    // A demonym with a noun behind it is no place: "to Haitian forces".
    const isAdjective = countryOf(bare.split(' ').at(-1) ?? '') !== null && !isCountry(bare)
    if (isAdjective && !/-/u.test(bare)) continue
    const start = match.index + whole.length - raw.length
    found.push({ name: bare, lead, start, end: start + name.length, isNamed: true })
  }
  const topic = AS_TOPIC.exec(sentence)
  if (topic?.[1]) found.push({ name: topic[1], lead: 'in', start: 0, end: topic[1].length, isNamed: true })
  for (const match of sentence.matchAll(BY_KIND)) {
    const [whole, lead = '', name = ''] = match
    const start = match.index + whole.length - name.length
    if (!found.some((other) => start < other.end && other.start < start + name.length))
      found.push({ name, lead, start, end: start + name.length, isNamed: false })
  }
  return found.sort((a, b) => a.start - b.start)
}

const WEIGHT: Record<string, number> = {
  in: 0,
  at: 0,
  near: 0,
  across: 0,
  throughout: 0,
  inside: 0,
  within: 5,
  to: 15,
  into: 10,
  for: 25,
  along: 5,
  off: 5,
  around: 10,
  from: 60,
  of: 60,
  on: 40,
  over: 50,
  outside: 20,
  between: 60,
  hit: 10,
  struck: 10,
  reach: 20,
  reached: 20,
}
const DEFINITE =
  /^(?:the|this|its) (?:\p{L}+ )?(?:country|region|area|nation|capital|city|province|district)$/iu

/**
 * The place of the claim at `mention`: its sentence's own prepositional phrase, nearest behind it before one ahead of it,
 * never one beyond a verb of saying or of another clause; else the place that the text has established.
 */
export function placeOf(
  sentence: string,
  places: readonly FoundPlace[],
  mention: Span,
  established: string | null,
): string | null {
  const cost = (place: FoundPlace) => {
    const isBehind = place.start >= mention.end
    const between = isBehind
      ? sentence.slice(mention.end, place.start)
      : sentence.slice(place.end, mention.start)
    const crossed =
      (
        between.match(
          /[;:]|\b(?:said|says|told|while|whereas|but|before|ahead of|after meeting|during a (?:debate|speech|meeting|conference|press))\b/giu,
        ) ?? []
      ).length + (/\d/u.test(between) ? 0.4 : 0)
    const clauses = (between.match(/, (?:and|which|who|where)\b/giu) ?? []).length
    return (
      between.length +
      (isBehind ? 0 : 25) +
      crossed * 80 +
      clauses * 30 +
      (WEIGHT[place.lead.toLowerCase()] ?? 20) +
      (place.isNamed ? 0 : 45)
    )
  }
  // A meeting's or a speech's place is where it was said, not where it is so.
  const own = places.filter(
    (place) =>
      !/\b(?:speaking|interview|conference|reporters|meeting|speech|debate|statement|summit|assembly|headquarters)\b[^,.;]{0,40}$/iu.test(
        sentence.slice(Math.max(0, place.start - 60), place.start),
      ),
  )
  const best = own.toSorted((a, b) => cost(a) - cost(b))[0]
  if (!best || cost(best) > 200) return established
  if (!best.isNamed && DEFINITE.test(best.name)) return established ?? best.name
  return best.name
}

const DATELINE =
  /^([A-Z][\p{L}’'. -]{2,30}?(?:, [A-Z]\p{L}+(?: \d{1,2})?)?) ?(?:\((?:[A-Z][\p{L}. ]+)\))? ?(?:[-–—]{1,2}) /u

/** Where a text says it is written from: "PORT MORESBY (ICRC) –". */
export function datelineOf(text: string): string | null {
  const name = DATELINE.exec(text.slice(0, 90))?.[1]?.split(',')[0]?.trim()
  if (!name || name.split(' ').length > 3) return null
  return name === name.toUpperCase()
    ? name.toLowerCase().replace(/(?:^|[ -])\p{L}/gu, (letter) => letter.toUpperCase())
    : name
}

/** The country a text is about: the one it names or implies most, a dateline aside. */
export function countryAbout(text: string): string | null {
  const count = new Map<string, number>()
  const add = (name: string, weight: number) => count.set(name, (count.get(name) ?? 0) + weight)
  for (const name of countriesIn(text.slice(0, 20_000))) add(name, 1)
  for (const match of text
    .slice(0, 20_000)
    .matchAll(/\b(?:in|to|into|across|throughout|inside|for) (?:the )?((?:[A-Z]\p{L}+ ?){1,3})/gu))
    for (const name of countriesIn(match[1] ?? '')) add(name, 2)
  return [...count].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}
