import type { Span } from './suggestion'

export type Sentence = Span & { text: string; paragraph: number }

const SEGMENTER = new Intl.Segmenter('en', { granularity: 'sentence' })

// A longer "sentence" is a table or a list, and no assertion; the bound keeps every pattern's work small.
const LONGEST = 1500

const ABBREVIATED =
  /(?:^|[\s("“‘])(?:Mr|Mrs|Ms|Dr|Prof|Gen|Brig|Maj|Col|Lt|Capt|Sgt|Cpl|Cmdr|Adm|Sen|Rep|Gov|Rev|Hon|Pres|St|Mt|Ft|No|Nos|vs|approx|est|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Inc|Ltd|Co|Corp|[A-Z]|(?:[A-Z]\.){1,4}[A-Z])\.$/u
const STARTS_ANEW = /^["“‘(]?(?:The|A|An|In|On|It|He|She|They|We|But|This|That|There|At|As|For)\s/u

/** The sentences of a text, in order: never across a line end, each without the white space around it. */
export function sentencesOf(text: string): Sentence[] {
  const found: Sentence[] = []
  let start = 0
  for (const [paragraph, line] of text.split('\n').entries()) {
    for (const span of spansOf(line))
      if (span.end - span.start <= LONGEST)
        found.push({
          start: start + span.start,
          end: start + span.end,
          text: line.slice(span.start, span.end),
          paragraph,
        })
    start += line.length + 1
  }
  return found
}

function spansOf(line: string): Span[] {
  const pieces: Span[] = []
  for (const { segment, index } of SEGMENTER.segment(line)) {
    const last = pieces.at(-1)
    if (last && isBroken(line.slice(Math.max(last.start, last.end - 40), last.end), segment))
      last.end = index + segment.length
    else pieces.push({ start: index, end: index + segment.length })
  }
  return pieces
    .flatMap((piece) => beforeMoney(line, piece))
    .map((piece) => trimmed(line, piece))
    .filter(({ start, end }) => end > start)
}

/** Whether the segmenter broke after an abbreviation, or inside one. */
function isBroken(before: string, after: string): boolean {
  const ending = before.trimEnd()
  if (!ABBREVIATED.test(ending)) return false
  // "… of the U.S. The …" does end a sentence.
  return !(/[A-Z]\.[A-Z]\.$/u.test(ending) && STARTS_ANEW.test(after))
}

const MONEY_STARTS = /[.!?]["”’)]? (?=[$€£¥]\d)/gu

/** The segmenter does not break before "$3 million". */
function beforeMoney(line: string, piece: Span): Span[] {
  const words = line.slice(piece.start, piece.end)
  const cuts = [...words.matchAll(MONEY_STARTS)].map((match) => piece.start + match.index + match[0].length)
  const edges = [piece.start, ...cuts, piece.end]
  return edges.slice(1).map((end, i) => ({ start: edges[i] ?? end, end }))
}

function trimmed(line: string, { start, end }: Span): Span {
  const words = line.slice(start, end)
  const lead = words.length - words.trimStart().length
  return { start: start + lead, end: start + lead + words.trim().length }
}
