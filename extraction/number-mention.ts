import { numbersIn } from '@/domain/evidence/number-words'
import type { Span } from './suggestion'

/** A number as a sentence tells it: exact, a dozen-like round one, a range or a vague plural. */
export type NumberMention = Span & {
  value: number | null
  lower: number | null
  upper: number | null
  approximator: string | null
}

const VAGUE =
  /\b(?:(tens|hundreds|dozens|scores|several|a few|many|a couple of|couple of) (?:of )?)?(?:(dozens|scores|hundreds|thousands|millions|billions)|(?<=(?:several|a few|many|couple of) )(dozen|hundred|thousand|million|billion))\b/giu
const SCALE: Record<string, number> = {
  dozen: 12,
  score: 20,
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
}
const MULTIPLE: Record<string, number> = { tens: 20, dozens: 24, scores: 40, hundreds: 200 }

/** "Dozens", "hundreds of thousands", "several hundred": at least two of the unit, and no more is said. */
function vagueIn(sentence: string): NumberMention[] {
  return [...sentence.matchAll(VAGUE)].map((match) => {
    const [words, before = '', plural, single] = match
    const scale = SCALE[(plural ?? single ?? '').toLowerCase().replace(/s$/, '')] ?? 1
    const lower = scale * (MULTIPLE[before.toLowerCase()] ?? 2)
    return {
      start: match.index,
      end: match.index + words.length,
      value: null,
      lower,
      upper: null,
      approximator: words.toLowerCase(),
    }
  })
}

/** The numbers of a sentence in its order, ranges joined: "between 10 and 20", "30 to 40", "200-300". */
export function numbersOf(sentence: string): NumberMention[] {
  const exact = numbersIn(sentence).map(({ value, start, end, words }): NumberMention => {
    const dozen = /\b(?:an? |two |three |half a |half-)?dozen$/iu.exec(words)
    return {
      start,
      end,
      value: Number(value),
      lower: Number(value),
      upper: Number(value),
      approximator: dozen ? words.toLowerCase() : null,
    }
  })
  const vague = vagueIn(sentence).filter(
    (one) => !exact.some((other) => other.start < one.end && one.start < other.end),
  )
  return joined(
    sentence,
    [...exact, ...vague].sort((a, b) => a.start - b.start),
  )
}

function joined(sentence: string, numbers: NumberMention[]): NumberMention[] {
  const found: NumberMention[] = []
  for (let at = 0; at < numbers.length; at += 1) {
    const [first, second] = [numbers[at], numbers[at + 1]]
    const range = first && second ? rangeOf(sentence, first, second) : null
    if (range) at += 1
    if (first) found.push(range ?? first)
  }
  return found
}

function rangeOf(sentence: string, first: NumberMention, second: NumberMention): NumberMention | null {
  if (first.value === null || second.value === null) return null
  const gap = sentence.slice(first.end, second.start)
  const before = sentence.slice(Math.max(0, first.start - 12), first.start)
  const isBetween = /\bbetween (?:about |some )?[$€£]?$/iu.test(before) && /^ and [$€£]?$/iu.test(gap)
  // "From 12 to 45" and "by 12 to 45" after "rose" are two numbers, but "10 to 20 people" is one.
  const isTo = /^(?: to [$€£]?| or |[-–])$/iu.test(gap) && !/\b(?:from|by) [$€£]?$/iu.test(before)
  if (!isBetween && !isTo) return null
  // "10 to 20 million": the scale is that of both.
  const scale =
    second.value >= 1000 && first.value < 1000 && isScaled(sentence, second) ? scaleOf(sentence, second) : 1
  const lower = first.value * scale
  if (lower >= second.value) return null
  const start = isBetween ? first.start - (/\bbetween.*$/iu.exec(before)?.[0].length ?? 0) : first.start
  return {
    start,
    end: second.end,
    value: null,
    lower,
    upper: second.value,
    approximator: isBetween ? 'between' : 'range',
  }
}

const isScaled = (sentence: string, { start, end }: Span) =>
  /(?:thousand|million|billion)$/iu.test(sentence.slice(start, end))
const scaleOf = (sentence: string, { start, end }: Span) =>
  SCALE[/[a-z]+$/iu.exec(sentence.slice(start, end))?.[0].toLowerCase() ?? ''] ?? 1
