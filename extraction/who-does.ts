import { countryOf } from './countries'
import type { Span } from './suggestion'
import type { Word } from './tagger'

const CHAIN = new Set(['VERB', 'AUX', 'PART', 'ADV'])
const IN_CHAIN =
  /^(?:been|be|able|only|to|about|currently|now|also|already|recently|not|likely|set|due|expected|ready|reportedly)$/iu
const IN_PHRASE = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM', 'PRON'])
const LOSS = /\b(?:kill|die[ds]?\b|dead|death|wound|injur|drown|casualt|victim|perish)/iu
const PASSIVE_AGENT =
  /^[^,.;]{0,50}\p{L}+(?:ed|en|nt|wn) by (?:the |a |an )?((?:[A-Z]\p{L}+|\p{Ll}+)(?: [A-Z]?\p{L}+)?)/u
const ASIDE =
  /^(?:today|yesterday|on|late|early|monday|tuesday|wednesday|thursday|friday|saturday|sunday|,)$/iu
const NO_SUBJECT =
  /^(?:there|it|this|that|which|who|what|these|those|some|all|both|many|they|we|he|she|i|you|the numbers?|its|their)$/iu

/** What a sentence says before a claim of who does or has it. `since` is where its own clause begins, behind "X said". */
export function subjectOf(
  sentence: string,
  words: readonly Word[],
  mention: Span,
  since: number,
): string | null {
  const own = sentence.slice(mention.start, mention.end)
  const nation = nationIn(own)
  const isLoss = LOSS.test(sentence.slice(Math.max(0, mention.start - 40), mention.end + 60))
  const agent = PASSIVE_AGENT.exec(sentence.slice(mention.end, mention.end + 90))?.[1]
  const doer =
    agent &&
    !/^(?:the|a|an|sea|land|air|boat|plane|road|foot|car|end|then|early|late|next|january|\p{L}+ing)\b/iu.test(
      agent,
    )
      ? agent
      : null
  if (isSubject(words, mention)) return isLoss ? doer : (nation ?? doer)
  // "Our contribution of 300 personnel": whoever speaks has it.
  const owner = /\b(our|my|its|their|his|her) (?:\p{L}+ ){1,3}of $/iu.exec(
    sentence.slice(0, mention.start),
  )?.[1]
  if (owner) return owner.toLowerCase() === 'our' ? 'we' : 'they'
  return beforeVerb(words, mention, since) ?? doer ?? (isLoss ? null : nation)
}

/** The country or the body whose people the mention counts: "nearly 400 Kenyan officers", "NATO troops". */
function nationIn(mention: string): string | null {
  for (const word of mention.match(/[A-Z][\p{L}.]+(?: [A-Z]\p{L}+)?/gu) ?? []) {
    const country = countryOf(word) ?? countryOf(word.split(' ')[0] ?? '')
    if (country) return country
    if (/^[A-Z]{2,6}$/u.test(word) && !/^(?:US|USD|EUR|GBP)$/u.test(word)) return word
  }
  return null
}

/** Whether a verb follows the mention with no other subject before it: the counted are the subject themselves. */
function isSubject(words: readonly Word[], { start, end }: Span): boolean {
  const before = words.filter((word) => word.end <= start)
  const last = before.at(-1)
  const startsClause =
    !last || /^(?:[,;:"“”‘’(.–—-]|and|but|while|that|as|after|said|though|with|however)$/iu.test(last.text)
  const after = words.find((word) => word.start >= end)
  return (
    startsClause &&
    !!after &&
    (/^(?:VERB|AUX)$/u.test(after.pos) ||
      /^(?:were|was|are|have|had|has|who|of|in|from|joined|died)$/iu.test(after.text))
  )
}

function beforeVerb(words: readonly Word[], mention: Span, since: number): string | null {
  let at = words.findLastIndex((word) => word.end <= mention.start)
  for (let tries = 0; tries < 4 && at >= 0; tries += 1) {
    while (at >= 0 && !isVerb(words[at])) at -= 1
    if (at < 0 || (words[at]?.start ?? 0) < since) break
    const verb = words[at]
    while (at >= 0 && (CHAIN.has(words[at]?.pos ?? '') || IN_CHAIN.test(words[at]?.text ?? ''))) at -= 1
    // "A batch consisting of 400": a participle has the subject of the verb before it.
    if (/ing$/iu.test(verb?.text ?? '') && words[at + 1] === verb && words.slice(0, at).some(isVerb)) continue
    // "The earthquake which killed": the relative stands for what it follows.
    if (/^(?:who|which|that)$/iu.test(words[at]?.text ?? '')) at -= words[at - 1]?.text === ',' ? 2 : 1
    while (at >= 0 && ASIDE.test(words[at]?.text ?? '')) at -= 1
    // "Killed nine people and wounded another 30": the second verb has the subject of the first.
    if (/^(?:and|or|but|,)$/iu.test(words[at]?.text ?? '')) continue
    const phrase = phraseEndingAt(words, at, since)
    if (phrase && !/^(?:who|which|that)$/iu.test(words[at]?.text ?? '')) return phrase
    at -= 1
  }
  return null
}

const isVerb = (word: Word | undefined) =>
  !!word &&
  (word.pos === 'VERB' || (word.pos === 'AUX' && /^(?:has|have|had|is|are|was|were)$/iu.test(word.text)))

/** The noun phrase that ends at a word; of "Indian forces in Kashmir" the head and not where it is. */
function phraseEndingAt(words: readonly Word[], end: number, since: number): string | null {
  const last = phraseAt(words, end, since)
  if (!last) return null
  if (/^(?:in|at|from|near|on|across|with|for)$/u.test(words[last.before]?.text ?? '')) {
    const outer = phraseAt(words, last.before - 1, since)
    if (outer) return outer.text
  }
  return last.text
}

function phraseAt(
  words: readonly Word[],
  end: number,
  since: number,
): { text: string; before: number } | null {
  let at = end
  while (at >= 0) {
    const word = words[at]
    if (!word || word.start < since) break
    const isIn =
      IN_PHRASE.has(word.pos) ||
      /^(?:of|['’]s|['’]|-|the|and)$/iu.test(word.text) ||
      (/^[A-Z]\p{L}/u.test(word.text) && word.start > 0) ||
      /^[()]$/u.test(word.text)
    if (!isIn || DAY.test(word.text) || /^(?:19|20)\d\d$/u.test(word.text)) break
    at -= 1
    if (/^(?:the|a|an)$/iu.test(word.text) && !/^(?:of|and)$/iu.test(words[at]?.text ?? '')) break
  }
  const run = words.slice(at + 1, end + 1)
  while (run.length && /^(?:of|and|['’]s?|-|the|a|an|\(|\))$/iu.test(run[0]?.text ?? '')) run.shift()
  // "by the army on Monday": what leads over to the day is not part of who did it.
  while (run.length && /^(?:on|in|at|by|since|from|until|during|of|and)$/iu.test(run.at(-1)?.text ?? ''))
    run.pop()
  const [first, last] = [run[0], run.at(-1)]
  if (!first || !last || first.pos === 'NUM' || run.every(({ pos }) => pos === 'DET')) return null
  // "Germany plans to send": the tagger takes the verb for a noun.
  if (
    run.length > 1 &&
    /^(?:plans|aims|hopes|wants|pledges|promises|vows)$/u.test(last.text) &&
    words[end + 1]?.text === 'to'
  )
    run.pop()
  // "Pay Tunisia 105 million": a name and then a sum is two things given and received, and nobody who acts.
  if (run.some((word, i) => word.pos === 'NUM' && run[i - 1]?.pos === 'PROPN')) return null
  const text = textOf(run)
  return text.length > 140 || /^\d/u.test(text) ? null : { text, before: at }
}

const DAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/u
const textOf = (run: readonly Word[]): string =>
  run.reduce(
    (text, word, i) => text + (i > 0 && word.start > (run[i - 1]?.end ?? 0) ? ' ' : '') + word.text,
    '',
  )

/** Whether a subject only points at one told before. */
export const isPointing = (subject: string): boolean => NO_SUBJECT.test(subject)
