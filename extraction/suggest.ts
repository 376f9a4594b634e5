import { wholeWords } from '@/domain/evidence/whole-words'
import { kindOf } from './claim-kind'
import { countriesIn, countryOf } from './countries'
import { type QuantityClaim, quantityClaims } from './quantity-claim'
import { type Sentence, sentencesOf } from './sentence'
import type { Suggestion } from './suggestion'
import type { Tagger, Word } from './tagger'
import { type FoundTime, timeOf, timesIn } from './when'
import { countryAbout, datelineOf, placeOf, placesIn } from './where'
import { isPointing, subjectOf } from './who-does'
import { type Source, sourceFor, speakers } from './who-says'

// A quick look before a sentence is read closely: without a numeral or a number word it can hold no quantity.
const MAY_COUNT =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|\p{L}+ty|dozens?|scores|hundreds?|thousands?|millions?|billions?|half|no|quarter)\b/iu
// Lines of figures alone assert nothing.
const HAS_WORDS = /\p{L}{2}/u
const DENYING = /\b(?:no|not|never|denied|denies|deny|without any|neither)\b/iu
const SUPPOSING = /\b(?:would have|could have|might|may be|could|would|if|unless|in case|should)\b/iu

type About = { published: string | null; country: string | null; dollar: string }

/**
 * Reads an English text and suggests the quantities it asserts that someone could check, in the order of the text.
 * `published` (YYYY-MM-DD) is what relative times are resolved against; without it they are left out. Pure and
 * deterministic. Offsets are UTF-16 units of `text`, which must be the text exactly as stored; words that its lines break
 * are read whole, while quotes and mentions are as they stand.
 */
export function suggestions(text: string, published: string | null, tag: Tagger): Suggestion[] {
  const whole = wholeWords(text)
  return suggestedIn(whole.text, published, tag).map((found) => {
    const [quoteStart, quoteEnd] = [whole.back(found.quoteStart), whole.back(found.quoteEnd)]
    const [mentionStart, mentionEnd] = [whole.back(found.mentionStart), whole.back(found.mentionEnd)]
    const quote = text.slice(quoteStart, quoteEnd)
    const mention = text.slice(mentionStart, mentionEnd)
    return { ...found, quote, quoteStart, quoteEnd, mention, mentionStart, mentionEnd }
  })
}

function suggestedIn(text: string, published: string | null, tag: Tagger): Suggestion[] {
  const sentences = sentencesOf(text)
  const said = speakers(sentences)
  const about: About = { published, country: countryAbout(text), dollar: dollarOf(text) }
  const found: Suggestion[] = []
  const established = leadPlace(sentences) ?? about.country ?? datelineOf(text)
  let actor: string | null = null
  for (const [i, sentence] of sentences.entries()) {
    const words = MAY_COUNT.test(sentence.text) && HAS_WORDS.test(sentence.text) ? tag(sentence.text) : []
    const claims = words.length ? quantityClaims(sentence.text, words, about.dollar) : []
    if (claims.length === 0) {
      actor = actorOf(sentence.text) ?? actor
      continue
    }
    const places = placesIn(sentence.text)
    const times = timesIn(sentence.text, published)
    for (const claim of claims) {
      const context = {
        sentence,
        words,
        times,
        claim,
        places,
        established,
        actor,
        sources: said[i]?.own ?? [],
        quote: said[i]?.quote ?? saidNext(sentences[i + 1]),
        about,
        before: found.at(-1) ?? null,
      }
      found.push(suggestionFrom(context))
    }
    actor = actorOf(sentence.text) ?? actor
  }
  return found
}

/** The place a report opens with: news says where before anything else. */
function leadPlace(sentences: readonly Sentence[]): string | null {
  const places = sentences.slice(0, 2).flatMap(({ text }) => placesIn(text))
  return (
    places.find(
      ({ isNamed, lead }) => isNamed && /^(?:in|at|near|across|inside|throughout|to|into|for)$/iu.test(lead),
    )?.name ?? null
  )
}

type Context = {
  sentence: Sentence
  words: readonly Word[]
  times: readonly FoundTime[]
  claim: QuantityClaim
  places: ReturnType<typeof placesIn>
  established: string | null
  actor: string | null
  sources: readonly Source[]
  quote: Source | null
  about: About
  before: Suggestion | null
}

function suggestionFrom({
  sentence,
  words,
  times,
  claim,
  places,
  established,
  actor,
  sources,
  quote,
  about,
  before,
}: Context): Suggestion {
  const { text } = sentence
  const source = sourceFor(text, sources, claim.start) ?? quote
  const since = source && source.end <= claim.start && sources.includes(source) ? source.end : 0
  const stated = subjectOf(text, words, claim, since)
  const subject = resolved(stated, { actor, source, country: about.country })
  const time = timeOf(text, times, claim)
  const unit = claim.unit ?? impliedUnit(claim, sentence, before)
  const kind = kindOf(text, { ...claim, unit })
  const isApproximate = source && /^estimates?$/iu.test(source.name) && claim.approximator === null
  const flags = flagsOf(text, claim)
  const isTheirs = subject === null && source && /^(?:arrival|presence|deployment)$/u.test(kind)
  return {
    quote: text,
    quoteStart: sentence.start,
    quoteEnd: sentence.end,
    mention: text.slice(claim.start, claim.end),
    mentionStart: sentence.start + claim.start,
    mentionEnd: sentence.start + claim.end,
    value: claim.value,
    lower: isApproximate ? null : claim.lower,
    upper: isApproximate ? null : claim.upper,
    approximator: isApproximate ? 'estimated' : claim.approximator,
    increment: claim.increment,
    unit,
    kind,
    subject: isTheirs ? nationOf(source.name) : subject,
    place: placeOf(text, places, claim, established),
    time,
    attribution: source?.name ?? null,
    mode: source?.mode ?? null,
    flags,
    confidence: confidenceOf(claim, stated, flags.length),
    reason: reasonOf(claim, source, time?.text ?? null),
  }
}

/** Whom a pronoun stands for: "we" the speaker's country, "it" and "they" whoever acted in the sentence before. */
function resolved(
  stated: string | null,
  { actor, source, country }: { actor: string | null; source: Source | null; country: string | null },
): string | null {
  if (stated === null || /^there$/iu.test(stated)) return null
  if (!isPointing(stated)) return stated
  if (/^(?:we|i|our)$/iu.test(stated) && source)
    return (
      nationOf(source.name) ??
      (/minister|president|government|secretary|chancellor/iu.test(source.name) ? country : null)
    )
  return source && source.start >= 0 && /^(?:it|they|he|she)$/iu.test(stated) && source.end > 0
    ? source.name
    : actor
}

/** The noun that a sentence leaves out: that of the number before it, or people where the verb is one of loss. */
function impliedUnit(claim: QuantityClaim, sentence: Sentence, before: Suggestion | null): string | null {
  const isNoun = before?.unit != null && !/^(?:[A-Z]{3}|percent)$/u.test(before.unit)
  const isNear =
    before?.quoteStart === sentence.start ||
    ((claim.increment || isPart(claim, sentence)) && before && sentence.start - before.quoteEnd < 400)
  const numbered = /\bnumber of (?:\p{L}+ ){0,2}?(\p{L}+s|people)\b/iu.exec(
    sentence.text.slice(0, claim.start),
  )?.[1]
  if (numbered) return numbered
  if (isNoun && isNear) return before.unit?.replace(/^new /u, '') ?? null
  return claim.increment ? null : 'people'
}

/** "Nearly 350 of them": some of those told before. */
const isPart = ({ end }: QuantityClaim, { text }: Sentence) =>
  /\bof (?:them|those|whom)$/u.test(text.slice(0, end))

const nationOf = (name: string): string | null =>
  countriesIn(name)[0] ??
  (name.match(/[A-Z]\p{L}+/gu) ?? []).map(countryOf).find((country) => country !== null) ??
  null

function flagsOf(sentence: string, claim: QuantityClaim): Suggestion['flags'] {
  const near = sentence.slice(Math.max(0, claim.start - 60), claim.end + 30)
  return [
    ...(claim.isZero || DENYING.test(near.replace(/\b(?:no|not) (?:fewer|less|more) than\b/giu, ''))
      ? ['denial' as const]
      : []),
    ...(SUPPOSING.test(near) ? ['hypothetical' as const] : []),
    ...(/\?["”’)]?$/u.test(sentence) ? ['question' as const] : []),
  ]
}

function confidenceOf(
  { isElided, value }: QuantityClaim,
  stated: string | null,
  flags: number,
): Suggestion['confidence'] {
  if (isElided || flags > 0) return 'low'
  return value === null || (stated !== null && isPointing(stated)) ? 'fair' : 'high'
}

function reasonOf({ basis }: QuantityClaim, source: Source | null, time: string | null): string {
  return [basis, source ? `“${source.how}”` : null, time ? `time “${time}”` : null]
    .filter((part) => part !== null)
    .join(' + ')
}

const PASSED_ON =
  /^(?:This|That|It) (?:was|has been|had been) (?:promised|announced|said|stated|reported|pledged|confirmed|claimed|revealed) by ((?:the )?[^,.;]{3,60}?)(?= during| on | in | at |,|\.|;| when)/u

/** "This was announced by the minister": the sentence before it has its speaker there. */
function saidNext(next: Sentence | undefined): Source | null {
  const name = next ? PASSED_ON.exec(next.text)?.[1] : undefined
  return name ? { name, mode: 'paraphrase', how: 'this was said by', start: 0, end: 0 } : null
}

const ACTOR =
  /^(?:["“]?(?:[Tt]he |[Aa]n? )?)((?:[A-Z][\p{L}’'-]+|\([A-Z]+\))(?: (?:of|the|for|and)? ?(?:[A-Z][\p{L}’'-]+|\([A-Z]+\))){0,6})(?= (?:and|has|have|had|is|was|were|will|also|today|said|on|[a-z]+ed|[a-z]+s)\b)/u
const AFTER_LEAD = /, (?:the )?([A-Z][\p{L}’'-]+(?: [A-Z][\p{L}’'-]+){0,4})(?= (?:has|have|had|[a-z]+ed)\b)/u

/** Whom the next sentence's "it" or "they" may mean: the capitalised subject of this one. */
function actorOf(sentence: string): string | null {
  const name = ACTOR.exec(sentence)?.[1] ?? AFTER_LEAD.exec(sentence)?.[1] ?? null
  return name &&
    !/^(?:He|She|It|They|We|This|That|There|These|In|On|At|But|However|After|Following|Both|Some|Many|Last|No|Image)$/u.test(
      name,
    )
    ? name
    : null
}

// Countries whose own money is a dollar, and whose governments write just "$" for it.
const DOLLARS: readonly (readonly [RegExp, string])[] = [
  [/\bAustralian?s?\b/gu, 'AUD'],
  [/\bCanad(?:a|ians?)\b/gu, 'CAD'],
  [/\bNew Zealand(?:ers?)?\b/gu, 'NZD'],
]

/** A government's own release ("we have provided") counts in its own dollars; elsewhere `$` is the American one. */
function dollarOf(text: string): string {
  const opening = text.slice(0, 20_000)
  if (/\bUS\$|\bU\.S\. dollars?/u.test(opening)) return 'USD'
  const speaksItself = /\b(?:We have|we have|I announce|Our|our)\b/u.test(opening)
  if (!speaksItself) return 'USD'
  const own = DOLLARS.find(([country]) => (opening.match(country) ?? []).length >= 2)
  return own?.[1] ?? 'USD'
}
