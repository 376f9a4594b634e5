import { type NameToken, nameTokens } from './name-token'

/** Capitalised words that stand together, with the small words that join them: "Port-au-Prince", "Bank of Haiti". */
export type NameRun = { tokens: NameToken[]; startsSentence: boolean }

// Small words inside a name, each between two capitalised ones.
const PARTICLES = new Set(
  'of the de la le les du des del da do dos di d l van von der den bin ibn al el'.split(' '),
)
const MOST_PARTICLES = 3

const TIGHT = /^[-\u2010\u2011'’ʼ]$/u
const LOOSE = /^\s{1,2}$/u
const SENTENCE_END = /[.!?…:;\n“"„«]/u

/** The runs of capitalised words of a text, in order, in one pass. */
export function nameRuns(text: string): NameRun[] {
  const tokens = nameTokens(text)
  const gapAfter = (i: number) => text.slice(tokens[i]?.end, tokens[i + 1]?.start)
  const runs: NameRun[] = []
  for (let at = 0; at < tokens.length; ) {
    const first = tokens[at]
    if (!first?.isCapital) {
      at += 1
      continue
    }
    let end = at + 1
    for (let next = nextInRun(tokens, end, gapAfter); next !== null; next = nextInRun(tokens, end, gapAfter))
      end = next
    const startsSentence = at === 0 || isSentenceEnd(gapAfter(at - 1), tokens[at - 1])
    runs.push({ tokens: tokens.slice(at, end), startsSentence })
    at = end
  }
  return runs
}

/** Where the run goes on after the token before `end`: past small words and the capitalised one they lead to. */
function nextInRun(tokens: NameToken[], end: number, gapAfter: (i: number) => string): number | null {
  for (let i = end; i <= end + MOST_PARTICLES; i += 1) {
    const token = tokens[i]
    const gap = gapAfter(i - 1)
    const isTight = TIGHT.test(gap)
    if (!token || !(isTight || LOOSE.test(gap) || isInitialGap(gap, tokens[i - 1]))) return null
    if (token.isCapital) return i + 1
    // "Kenya-led" ends with Kenya; "Port-au-Prince" goes on.
    if (!PARTICLES.has(token.folded) && !(isTight && TIGHT.test(gapAfter(i)))) return null
  }
  return null
}

const ABBREVIATED = /^(?:\p{L}|mr|mrs|ms|dr|st|gen|col|capt|lt|sgt|prof|sen|gov)$/u

const isInitialGap = (gap: string, before: NameToken | undefined) =>
  /^\.\s?$/u.test(gap) && before !== undefined && ABBREVIATED.test(before.folded)

function isSentenceEnd(gap: string, before: NameToken | undefined): boolean {
  return SENTENCE_END.test(gap) && !isInitialGap(gap, before)
}
