import { type Approximated, approximatorOf, bounded } from './approximator'
import { type CountedNoun, countedNoun } from './counted-noun'
import {
  ABSTRACT_NOUNS,
  currencyOf,
  MONTHS,
  NAMED_BY_NUMBER,
  PEOPLE_NOUNS,
  SIZE_NOUNS,
  TIME_NOUNS,
  WEEKDAYS,
} from './noun-words'
import { type NumberMention, numbersOf } from './number-mention'
import type { Span, SuggestedQuantity } from './suggestion'
import type { Word } from './tagger'

/** A number of a sentence that counts something; places in UTF-16 units of the sentence. */
export type QuantityClaim = Span &
  SuggestedQuantity & { unit: string | null; isElided: boolean; basis: string; isZero: boolean }

type Place = {
  sentence: string
  words: readonly Word[]
  number: NumberMention
  before: string
  after: string
  last: QuantityClaim | undefined
  dollar: string
}

const INCREMENT_BEFORE =
  /\b(?:an? )?(?:additional|another|further|extra|a further)(?: of)?(?: (?:about|some|around|nearly|almost|at least|up to))? ?(?:US|A|C|NZ|HK|S)?[$€£]?$/iu
/** "Rose by 15,654": so many more than before. */
const RISEN_BY = /\b(?:rose|rise|risen|climbed|increased|grown|grew) by$/iu
const INCREMENT_AFTER = /^ (?:more\b(?! than)|additional\b|further\b|extra\b)/iu

/** The numbers of a sentence that someone could check, each with what it counts. `dollar` is the code a bare `$` stands for. */
export function quantityClaims(sentence: string, words: readonly Word[], dollar: string): QuantityClaim[] {
  const claims: QuantityClaim[] = []
  for (const number of numbersOf(sentence)) {
    const claim = claimOf({
      sentence,
      words,
      number,
      before: sentence.slice(0, number.start),
      after: sentence.slice(number.end),
      last: claims.at(-1),
      dollar,
    })
    if (claim && claim.start >= (claims.at(-1)?.end ?? 0)) claims.push(claim)
  }
  return [...claims, ...denied(sentence)].sort((a, b) => a.start - b.start)
}

const NO_CASUALTIES =
  /\bno (?:(?:immediate|confirmed|civilian|serious|reported|further|other) (?:reports of )?)?((?:casualties|injuries|deaths|fatalities|victims|survivors)(?: (?:or|and) (?:casualties|injuries|deaths|fatalities|damage))?)\b/giu

/** "No injuries or deaths": a count of nought. */
function denied(sentence: string): QuantityClaim[] {
  return [...sentence.matchAll(NO_CASUALTIES)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    value: 0,
    lower: 0,
    upper: 0,
    approximator: null,
    increment: false,
    unit: match[1] ?? null,
    isElided: false,
    isZero: true,
    basis: '“no” + casualties',
  }))
}

function claimOf(place: Place): QuantityClaim | null {
  const { number, before, after, dollar } = place
  if (isDateOrName(place)) return null
  const approximated = approximatorOf(before, after)
  const percent = /^(?: ?%|[ -]per ?cents?\b|[ -]pct\b)/iu.exec(after)
  if (percent)
    return made(place, approximated, {
      unit: 'percent',
      end: number.end + percent[0].length,
      basis: 'number + percent',
    })
  const money = currencyOf(before, after, dollar)
  if (money)
    return made(place, approximated, {
      unit: money.code,
      end: number.end + money.end,
      start: number.start - money.start,
      basis: 'number + currency',
    })
  const noun = countedNoun(place.words, number.end)
  return noun ? counted(place, approximated, noun) : elided(place, approximated)
}

function counted(place: Place, approximated: Approximated, noun: CountedNoun): QuantityClaim | null {
  const { number, sentence, after, last } = place
  const gap = sentence.slice(number.end, noun.start)
  // The noun must stand at once behind its number, save for what may come between.
  if (
    !/^(?:[\s-]|(?:more|additional|further|other|of|the|its|their|those|these|our|his|her)\b){0,8}(?:of [\p{L}\p{N}' ’-]{1,40})?\s?$/iu.test(
      gap,
    )
  )
    return elided(place, approximated)
  const head = noun.head.toLowerCase()
  const first = sentence.slice(noun.start, noun.end).split(/[\s-]/u)[0]?.toLowerCase() ?? ''
  if (TIME_NOUNS.has(head) || TIME_NOUNS.has(first) || SIZE_NOUNS.has(head) || SIZE_NOUNS.has(first))
    return null
  if (ABSTRACT_NOUNS.has(head) || (MONTHS.has(first) && first !== 'may') || WEEKDAYS.has(head)) return null
  if (/^(?:old|strong|long|wide|deep|high|tall|away|magnitude)$/u.test(head)) return null
  // "A 400-strong force", "a five-member panel": the hyphen makes a property of the number.
  if (/^[-–]/u.test(after) && !noun.isState && !/^[-–](?:strong|member|person)\b/u.test(after)) return null
  if (isOne(number) && !isOneOfMany(place, noun)) return null
  if (!isOne(number) && !noun.isPlural && !noun.isState && !PEOPLE_NOUNS.has(head) && !isBig(number))
    return elided(place, approximated)
  if (isAnaphoric(place, approximated)) return null
  // "six of South Sudan's 10 states": the whole that a part is taken of is no claim of its own.
  if (
    /\bof (?:(?:the|its|their|our|all|his|her)(?: \p{L}+)?|[\p{L} ]{1,30}['’]s?) $/iu.test(
      place.before.slice(-45),
    ) &&
    last &&
    number.start - last.end < 40 &&
    last.end >= number.start
  )
    return null
  return made(place, approximated, {
    unit: noun.unit,
    end: noun.end,
    basis: `number + counted noun “${noun.unit}”`,
  })
}

const ELLIPTIC_VERB =
  /\b(?:kill(?:ed|ing)|wound(?:ed|ing)|injur(?:ed|ing)|rescu(?:ed|ing)|evacuat(?:ed|ing)|displac(?:ed|ing)|arrest(?:ed|ing)|detain(?:ed|ing)|(?:toll|total|tally) (?:[\p{L}\d’']+ ){0,6}(?:to|at|of|is|was)|(?:rose|rise|risen|climbed|increased|grown|grew|fell|fallen|dropped) (?:(?:from|by) \S+ )?to|number of \p{L}+ (?:\p{L}+ ){0,3}(?:to|at|is|was)|(?:number|toll|total|tally)\b[^.;,]{0,60} (?:topped|reached|passed|exceeded|surpassed|hit))$/iu

const BEFALLEN =
  /^ (?:(?:were|are|was|have been|had been|remain|remained) (?:\p{L}+ly )?(?:killed|injured|wounded|hurt|displaced|arrested|detained|missing|homeless|evacuated|rescued|dead|infected|hospitali[sz]ed|stranded)|died|fled|drowned|survived)\b/iu
/** Whether nothing but the begin of a clause stands before: the number is its subject. */
const isSubjectAt = (lead: string): boolean =>
  lead === '' || /(?:[,;:“"(]|\b(?:and|but|while|that|said|says))$/iu.test(lead)
const COMPARED = /\b(?:against|compared (?:with|to)|(?:up|down) from)$/iu

/** A number whose noun the sentence leaves out: "an additional 600", "200 more", "killing 12". */
function elided(place: Place, approximated: Approximated): QuantityClaim | null {
  const { number, before, after, last } = place
  if (/^(?:[-–:/]|\p{L}|\.\d|,\d)/u.test(after)) return null
  const lead = before.slice(0, approximated.start).trimEnd()
  const isIncrement = INCREMENT_BEFORE.test(before) || INCREMENT_AFTER.test(after) || RISEN_BY.test(lead)
  const others = /^ (?:others\b|of (?:them|those|whom)\b(?! who))/u.exec(after)
  const isToll =
    ELLIPTIC_VERB.test(lead) &&
    /^(?:[.,;:]|$|["”’)]| (?:and|in|on|at|of|as|near|since|from|by|during|when|others|people|after|last|over)\b)/u.test(
      after,
    )
  const isBefallen = BEFALLEN.test(after) && isSubjectAt(lead)
  // "65,000 have landed this year, against 28,000 in the last": the same, of another time.
  const isCompared =
    last !== undefined && COMPARED.test(lead) && /^ (?:in|during|a year|last|the)\b/iu.test(after)
  if (!isIncrement && !isToll && !others && !isBefallen && !isCompared) return null
  if (others?.[0].startsWith(' of') && (isOne(number) || approximated.words === null)) return null
  if (isIncrement && isOne(number)) return null
  if (
    /^ (?:more |additional |further )?(?:days?|weeks?|months?|years?|hours?|minutes?|times?|miles?|km|kilomet\w+|met(?:er|re)s)\b/u.test(
      after,
    )
  )
    return null
  return made(place, approximated, {
    unit: null,
    end: number.end + (INCREMENT_AFTER.exec(after)?.[0].length ?? others?.[0].length ?? 0),
    basis: isIncrement ? 'number + “more”, its noun left out' : 'number behind a verb of loss or rescue',
  })
}

type Found = { unit: string | null; start?: number; end: number; basis: string }

function made(
  { sentence, number, before, after, last }: Place,
  approximated: Approximated,
  { unit, start = number.start, end, basis }: Found,
): QuantityClaim {
  const inherited =
    approximated.words === null &&
    approximated.bound === null &&
    number.value !== null &&
    inherits(sentence, last, number)
  const bound = inherited ? ('at_least' as const) : approximated.bound
  const isDozen = number.approximator !== null && number.value !== null
  const bounds =
    number.value === null
      ? { value: null, lower: number.lower, upper: number.upper }
      : isDozen && bound === null
        ? { value: number.value, lower: null, upper: null }
        : bounded(number.value, bound)
  // A vague plural or a range keeps its own word; "more than two dozen" is told by the stronger lead.
  const approximator =
    number.value === null
      ? number.approximator
      : inherited
        ? (last?.approximator ?? null)
        : (approximated.words ?? number.approximator)
  const increment =
    INCREMENT_BEFORE.test(before) ||
    INCREMENT_AFTER.test(after) ||
    (unit === null && RISEN_BY.test(before.slice(0, approximated.start).trimEnd()))
  const lead = INCREMENT_BEFORE.exec(before)
  return {
    ...bounds,
    approximator,
    increment,
    unit,
    start: Math.min(start, approximated.start, lead ? lead.index : start),
    end: Math.max(end, number.end + approximated.reach),
    isElided: unit === null,
    basis,
    isZero: number.value === 0,
  }
}

/** "At least 40 people dead and 30 wounded": the lead holds for both of a pair. */
function inherits(sentence: string, last: QuantityClaim | undefined, number: NumberMention): boolean {
  if (!last?.approximator || last.lower === null || last.upper !== null || last.value === null) return false
  return /^ (?:(?:dead|killed|wounded|injured) )?and $/u.test(sentence.slice(last.end, number.start))
}

const isOne = ({ value }: NumberMention) => value === 1
const isBig = ({ value, lower }: NumberMention) => (value ?? lower ?? 0) >= 13

/** "One of its soldiers was killed", "one person died": one of many, to whom something happened. */
function isOneOfMany({ sentence, number, before }: Place, noun: CountedNoun): boolean {
  if (/\b(?:at least|only|just|than) $/iu.test(before)) return true
  const happened =
    /\b(?:kill|die|dead|death|wound|injur|missing|drown|arrest|captur|kidnap|abduct|shot|hurt|hospital|detain|casualt)/iu.test(
      sentence,
    )
  if (!happened) return false
  return noun.isOf
    ? /^ of (?:its|their|the|his|her|our|those|these)\b/u.test(sentence.slice(number.end)) &&
        !noun.head.match(/^[A-Z]/u)
    : PEOPLE_NOUNS.has(noun.head.toLowerCase())
}

/** "The two sides", "both", "those three": told before, and asserted nowhere here. */
function isAnaphoric({ number, before, sentence }: Place, approximated: Approximated): boolean {
  if (
    approximated.words !== null ||
    (number.value ?? 13) > 12 ||
    /\d/u.test(sentence.slice(number.start, number.end))
  )
    return false
  return /\b(?:the|these|those|both|all|its|their|our|his|her|other|last|first|next|past|previous|any) $/iu.test(
    before,
  )
}

const AFTER_DATE_WORD =
  /\b(?:in|since|until|till|by|from|of|late|early|mid|during|before|after|to|and|between|throughout|through|year|around|about|back in|for|[Jj]anuary|[Ff]ebruary|March|April|May|June|July|August|September|October|November|December|Jan\.?|Feb\.?|Aug\.?|Sept\.?|Oct\.?|Nov\.?|Dec\.?)[ -]?$/u

/** Dates, clock times, ages, identifiers, scores and whatever else a number may be without counting anything. */
function isDateOrName({ sentence, number, before, after }: Place): boolean {
  const own = sentence.slice(number.start, number.end)
  const previous = /([\p{L}.']+)[ -]?$/u.exec(before.slice(-30))?.[1] ?? ''
  const next = /^[ -]?([\p{L}.']+)/u.exec(after.slice(0, 30))?.[1]?.toLowerCase() ?? ''
  const isDigits = /^\d+$/u.test(own)
  // Clock times, dates in digits, decimals of an address, scores, ratios, phone numbers.
  if (isDigits && (/^[:/]\d|^\.\d{1,2}\.\d/u.test(after) || /\d[:/]$/u.test(before) || /^\.\d/u.test(after)))
    return true
  if (
    isDigits &&
    (/^-\d{1,4}(?:-\d|\D|$)/u.test(after) || /\d[-–.)] ?$/u.test(before)) &&
    !/^ (?:people|\p{L}+s)\b/u.test(after)
  )
    return true
  if (/\+\d*[ -]?$|\(\d*$|#$/u.test(before.slice(-8)) && isDigits && /^\)? ?\d|^\d/u.test(after)) return true
  if (/^[\d ]{9,}$/u.test(own) && / /u.test(own)) return true
  // "3.5km", "1a": the numeral carries a letter that is no scale.
  if (/\d\p{L}/u.test(own) && !/\d(?:k|m|mn|mln|bn|tn|trn)$/iu.test(own)) return true
  if (MONTHS.has(next.replace('.', '')) && isDigits && Number(own) <= 31 && next !== 'may') return true
  if (next === 'may' && /^ May\b/u.test(after) && isDigits && Number(own) <= 31) return true
  const month = previous.replace('.', '').toLowerCase()
  if (MONTHS.has(month) && /^[A-Z]/u.test(previous) && isDigits && (Number(own) <= 31 || isYear(own)))
    return !/^ (?:people|troops|soldiers|officers)\b/u.test(after)
  if (
    isDigits &&
    isYear(own) &&
    (AFTER_DATE_WORD.test(before) ||
      /^(?:[.,;:)/–-]|$)/u.test(after) ||
      !/^ (?:\p{L}+ ){0,2}\p{L}*(?:s|people|personnel|men|women|police|children|dead|wounded)\b/u.test(
        after,
      )) &&
    !/\b(?:than|about|some|nearly|over|least|around|to|of) $/u.test(
      before.replace(AFTER_DATE_WORD, (words) =>
        /\b(?:to|of|about|around) $/u.test(words) &&
        /^ (?:people|troops|soldiers|officers|\p{L}+ers|police|families|homes|refugees|migrants)\b/u.test(
          after,
        )
          ? words
          : '',
      ),
    )
  )
    return true
  if (
    /\b(?:aged?|ages) $/iu.test(before) ||
    (isDigits &&
      /, $/u.test(before) &&
      /^[,.]/u.test(after) &&
      Number(own) < 120 &&
      /[A-Z]\p{L}+, $/u.test(before))
  )
    return true
  if (/^[- ]?(?:years?[- ]olds?|[- ]?years? of age|months?[- ]old)\b/iu.test(after)) return true
  if (/^ ?(?:a\.?m\.?|p\.?m\.?|GMT|UTC|EST|EDT|BST|hrs|o['’]clock)(?![\p{L}])/iu.test(after)) return true
  if (
    NAMED_BY_NUMBER.has(previous.toLowerCase()) &&
    isDigits &&
    !/^ (?:people|troops|soldiers|officers|civilians)\b/u.test(after) &&
    number.value !== null &&
    !/\bno $/u.test(before)
  )
    return true
  if (
    /\b(?:magnitude|at|measuring) (?:of |a )?$/iu.test(before) &&
    /^(?:[ -]magnitude| on the)/iu.test(after)
  )
    return true
  if (/^[ -]magnitude\b/iu.test(after) || /\bmagnitude(?: of)? $/iu.test(before)) return true
  // "posts 542 and 543": the second of a pair of names is one too.
  if (isDigits && /\b(\p{L}+) \d+(?:, \d+)*,? (?:and|or) $/u.test(before)) {
    const named = /(\p{L}+) \d+(?:, \d+)*,? (?:and|or) $/u.exec(before)?.[1]?.toLowerCase() ?? ''
    if (NAMED_BY_NUMBER.has(named)) return true
  }
  if (
    isDigits &&
    /(?:^|[\s("“])[A-Z]\p{L}*[ -]$/u.test(before) &&
    !isSentenceStart(before) &&
    /^(?:[.,;:)"”]|$)/u.test(after) &&
    !/\b(?:The|An?|Some|About|Nearly|Over|Up|To) $/u.test(before)
  )
    return true
  return (
    /\b(?:number|No\.?|nos?\.) $/u.test(before) ||
    /^(?: ?th| ?st| ?nd| ?rd)\b/u.test(after) ||
    /^ out of\b/u.test(after) ||
    /^ in (?:one|two|three|four|five|six|seven|eight|nine|ten|\d+)\b/u.test(after)
  )
}

const isYear = (digits: string) => /^(?:1[89]|20)\d\d$/u.test(digits)
const isSentenceStart = (before: string) => !/\s/u.test(before.trim())
