/** A text without the line ends that break a word, and where a place in it (UTF-16 units) stands in the text as kept. */
export type WholeWords = { text: string; back: (at: number) => number }

// A line end behind a hyphen that stands at once behind a letter or figure.
const BROKEN = /(?<=[\p{L}\d])([-\u2010])\n(?=[\p{L}\d])/gu
const TENS = /(?:^|\P{L})(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)$/iu
const IS_LOWER = /^\p{Ll}$/u

/**
 * Reads a text as if its lines had not broken its words: "offi-\ncers" as "officers", but "UN-\nbacked" and
 * "twenty-\nfive" with their hyphens. Nobody can tell for sure, so what is kept keeps its line ends. Linear.
 */
export function wholeWords(text: string): WholeWords {
  const cuts: { at: number; before: number }[] = []
  let gone = 0
  const whole = text.replace(BROKEN, (broken, hyphen: string, place: number) => {
    const kept = keepsHyphen(text, place) ? hyphen : ''
    cuts.push({ at: place - gone + kept.length, before: gone })
    gone += broken.length - kept.length
    return kept
  })
  const back = (at: number) => at + goneBefore(cuts, at, gone)
  return { text: whole, back }
}

function keepsHyphen(text: string, place: number): boolean {
  const [before, after] = [text.slice(Math.max(0, place - 10), place), text.slice(place + 2, place + 3)]
  return !IS_LOWER.test(before.slice(-1)) || !IS_LOWER.test(after) || TENS.test(before)
}

// Asked for every suggestion of a long text: halving keeps it quick.
function goneBefore(cuts: readonly { at: number; before: number }[], at: number, all: number): number {
  let [low, high] = [0, cuts.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((cuts[middle]?.at ?? 0) < at) low = middle + 1
    else high = middle
  }
  return cuts[low]?.before ?? all
}
