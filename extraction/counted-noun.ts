import { isDemonym } from './countries'
import { MONTHS, PEOPLE_BY_STATE, WEEKDAYS } from './noun-words'
import type { Span } from './suggestion'
import type { Word } from './tagger'

export type CountedNoun = Span & {
  unit: string
  head: string
  isPlural: boolean
  isState: boolean
  isOf: boolean
}

const NOMINAL = new Set(['NOUN', 'PROPN', 'ADJ'])
const DETERMINERS = /^(?:the|its|their|his|her|our|those|these|them|all|your|my)$/iu
const IRREGULAR =
  /^(?:people|police|personnel|men|women|children|troops|staff|cattle|livestock|aircraft|\w+men|\w+women|\w+people|dead|wounded|injured|missing|homeless|displaced|media|sheep|crew|cases|percent)$/iu

/** Whether a noun can be counted in the plural. */
export const isPluralNoun = (word: string): boolean =>
  IRREGULAR.test(word) || /(?:[^s]s|sses|'s)$/iu.test(word)

/**
 * The noun phrase that a number ending at `from` counts: modifiers and head ("senior military officers"), both of a pair
 * ("soldiers and police officers"), what a part is of ("800 of the families"), or a state of people ("30 wounded").
 */
export function countedNoun(words: readonly Word[], from: number): CountedNoun | null {
  let at = words.findIndex((word) => word.start >= from)
  if (at < 0) return null
  const isOf = words[at]?.text.toLowerCase() === 'of'
  if (isOf) {
    at += 1
    // "Six of South Sudan's 10 states": what is counted stands behind its owner and the whole number.
    const limit = Math.min(words.length, at + 6)
    for (let i = at; i < limit; i += 1) if (/^['’]s?$/u.test(words[i]?.text ?? '')) at = i + 1
    while (at < words.length && (DETERMINERS.test(words[at]?.text ?? '') || words[at]?.pos === 'NUM')) at += 1
  }
  const run = phrase(words, at)
  const first = run[0]
  const last = run.at(-1)
  if (!first || !last) return null
  const shown = run.filter(({ text }, i) => i > 0 || !isDemonym(text) || run.length === 1)
  const begin = (shown[0] ?? first).start
  const unit = run.length ? joinedText(words, begin, last.end) : ''
  return {
    start: first.start,
    end: last.end,
    unit,
    head: last.text,
    isPlural: isPluralNoun(last.text),
    isState: PEOPLE_BY_STATE.has(last.text.toLowerCase()) && run.length === 1,
    isOf,
  }
}

function phrase(words: readonly Word[], from: number): Word[] {
  const run: Word[] = []
  for (let at = from; at < Math.min(words.length, from + 10); at += 1) {
    const word = words[at]
    if (!word) break
    const next = words[at + 1]
    const text = word.text.toLowerCase()
    const head = run.at(-1)
    if (MONTHS.has(text) && word.text !== text) break
    if (WEEKDAYS.has(text)) break
    if (text === 'more' || text === 'other' || text === 'additional' || text === 'others') {
      if (run.length === 0 && text !== 'others') continue
      break
    }
    if (PEOPLE_BY_STATE.has(text)) {
      // "2,000 people displaced by": a state behind its noun is a verb; "two injured soldiers": before it, a modifier.
      if (head && isPluralNoun(head.text)) break
      run.push(word)
      continue
    }
    if (/^[-–]$/u.test(word.text)) {
      if (head && next && word.start === head.end && next.start === word.end) {
        run.push(word)
        continue
      }
      break
    }
    if (/^(?:and|or)$/u.test(text)) {
      if (head && next && pairGoesOn(words, at)) {
        run.push(word)
        continue
      }
      break
    }
    const isParticiple =
      word.pos === 'VERB' &&
      /(?:ed|ing|en)$/u.test(text) &&
      (!head || !isPluralNoun(head.text)) &&
      !!next &&
      (NOMINAL.has(next.pos) || isPluralNoun(next.text)) &&
      next.pos !== 'ADP'
    const isAdverb =
      word.pos === 'ADV' &&
      /ly$/u.test(text) &&
      !!next &&
      /ed$/u.test(next.text) &&
      (!head || !isPluralNoun(head.text))
    const joinsHyphen = !!head && /^[-–]$/u.test(head.text)
    const isNoun = NOMINAL.has(word.pos) || (!head && isPluralNoun(text) && word.pos === 'VERB')
    if (!isNoun && !isParticiple && !isAdverb && !joinsHyphen) break
    // "400 officers patrol": a singular behind a plural head is more often a verb than a noun.
    if (head && /[^s]s$/u.test(head.text) && word.pos === 'NOUN' && text === word.text && !isPluralNoun(text))
      break
    // "600 troops available": an adjective behind a plural head does not belong to it.
    if (head && isPluralNoun(head.text) && word.pos === 'ADJ' && !/^(?:and|or)$/u.test(head.text)) break
    if (
      head &&
      isPluralNoun(head.text) &&
      !isNameBefore(head) &&
      /^[A-Z]/u.test(word.text) &&
      !/^[A-Z]/u.test(head.text)
    )
      break
    run.push(word)
  }
  while (run.length && (/^(?:and|or|[-–])$/u.test(run.at(-1)?.text ?? '') || run.at(-1)?.pos === 'ADV'))
    run.pop()
  return run
}

const isNameBefore = (word: Word) => word.pos === 'PROPN' && /^[A-Z]/u.test(word.text)

/** Whether what follows "and" is the second noun of one count, and no new number or clause. */
function pairGoesOn(words: readonly Word[], at: number): boolean {
  for (let i = at + 1; i < Math.min(words.length, at + 5); i += 1) {
    const word = words[i]
    if (!word || word.pos === 'NUM' || !(NOMINAL.has(word.pos) || /^[-–]$/u.test(word.text))) return false
    if (isPluralNoun(word.text) && (word.pos === 'NOUN' || word.pos === 'PROPN')) {
      const next = words[i + 1]
      // "… and police said" begins a clause of its own.
      return !next || !(next.pos === 'VERB' && /^(?:said|say|says|told)$/u.test(next.text))
    }
  }
  return false
}

function joinedText(words: readonly Word[], start: number, end: number): string {
  let text = ''
  let last = start
  for (const word of words)
    if (word.start >= start && word.end <= end) {
      text += (word.start > last ? ' ' : '') + word.text
      last = word.end
    }
  return text
}
