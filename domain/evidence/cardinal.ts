import Big from 'big.js'

const SMALL = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value]),
)

const TENS = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, i) => [word, (i + 2) * 10]),
)

/** The words that multiply what stands before them. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
])

type Reading = { value: Big; next: number }

/**
 * Reads an English cardinal at the start of `words` (lower case): "four hundred and twenty thousand", "a dozen".
 * `next` is how many words it took; null when none stands there. Scale words alone ("hundred") are not numbers.
 */
export function cardinal(words: readonly string[]): Reading | null {
  const start = opening(words)
  if (!start) return null
  // Nothing is built upon zero: "zero five" are two numbers.
  if (start.value === 0) return { value: new Big(0), next: start.next }
  let { value: section, next } = start
  let total = new Big(0)
  let lastScale = Number.POSITIVE_INFINITY
  for (;;) {
    const scale = SCALES.get(words[next] ?? '')
    const joined = below100(words, next, section)
    if (scale !== undefined && fits(scale, section, lastScale)) {
      next += 1
      if (scale === 12) return { value: total.plus(section * 12), next }
      if (scale === 100) section *= 100
      else {
        total = total.plus(new Big(section).times(scale))
        section = 0
        lastScale = scale
      }
    } else if (joined && follows(words, joined.next, lastScale, section)) {
      section += joined.value
      next = joined.next
    } else return { value: total.plus(section), next }
  }
}

type Small = { value: number; next: number }

/** The first small number, "a" before a scale counting as one. */
function opening(words: readonly string[]): Small | null {
  const [first = '', second = ''] = words
  if ((first === 'a' || first === 'an') && SCALES.has(second)) return { value: 1, next: 1 }
  return tensAndUnits(words, 0)
}

function tensAndUnits(words: readonly string[], at: number): Small | null {
  const tens = TENS.get(words[at] ?? '')
  const small = SMALL.get(words[at + (tens === undefined ? 0 : 1)] ?? '')
  if (tens === undefined) return small === undefined ? null : { value: small, next: at + 1 }
  return small !== undefined && small > 0 && small < 10
    ? { value: tens + small, next: at + 2 }
    : { value: tens, next: at + 1 }
}

/** Tens and units after a hundred or a larger scale, with or without "and". */
function below100(words: readonly string[], at: number, section: number): Small | null {
  if (section % 100 !== 0 || at === 0) return null
  return tensAndUnits(words, words[at] === 'and' ? at + 1 : at)
}

/** Whether a scale can take what stands before it: hundreds below a hundred, larger scales in falling order. */
function fits(scale: number, section: number, lastScale: number): boolean {
  if (section === 0) return false
  return scale <= 100 ? section < 100 : scale < lastScale
}

// "two hundred and three hundred" are two numbers: what follows "and" must not start a hundred or scale of its own.
function follows(words: readonly string[], next: number, lastScale: number, section: number): boolean {
  const scale = SCALES.get(words[next] ?? '')
  if (scale === undefined) return true
  if (scale === 12) return false
  return scale === 100 ? section === 0 && lastScale !== Number.POSITIVE_INFINITY : scale < lastScale
}
