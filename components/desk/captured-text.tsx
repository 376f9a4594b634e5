import { utf16Offset } from '@/domain/evidence/code-point'

/** A span of the text in code points, end exclusive. `own` is cited by the claim on the screen, the rest by others. */
export type TextMark = { start: number; end: number; own: boolean; title: string; suggestion?: string }

/**
 * A captured text, exactly as stored, with cited passages marked. The element's text content is the text itself,
 * so that a selection in it can be counted back to code points.
 */
export function CapturedText({
  text,
  marks,
  lang,
  id = 'captured-text',
}: {
  text: string
  marks: readonly TextMark[]
  lang: string
  id?: string
}) {
  return (
    <div
      id={id}
      lang={lang}
      dir="auto"
      className="whitespace-pre-wrap font-serif text-lg leading-[1.7] text-ink [overflow-wrap:anywhere]"
    >
      {pieces(text, marks).map(({ from, words, mark }) =>
        mark ? (
          <mark
            key={from}
            id={mark.startsHere ? mark.suggestion : undefined}
            title={mark.title}
            className={
              mark.own
                ? ''
                : `bg-transparent ${mark.suggestion ? 'border-b-2 border-dotted border-ink-muted' : 'border-b-2 border-pen'}`
            }
          >
            {words}
          </mark>
        ) : (
          words
        ),
      )}
    </div>
  )
}

type Piece = { from: number; words: string; mark: (TextMark & { startsHere: boolean }) | null }

/** The text cut wherever a mark begins or ends. Where marks overlap, the claim's own is the one that shows. */
function pieces(text: string, marks: readonly TextMark[]): Piece[] {
  const edges = [...new Set(marks.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b)
  const cut: Piece[] = []
  let codePoints = 0
  let from = 0
  for (const edge of [...edges, Number.POSITIVE_INFINITY]) {
    const to = Number.isFinite(edge)
      ? (utf16Offset(text, edge - codePoints, from) ?? text.length)
      : text.length
    if (to > from) {
      const here = marks.filter((mark) => mark.start <= codePoints && mark.end > codePoints)
      const shown = here.find((mark) => mark.own) ?? here.find((mark) => mark.suggestion) ?? here[0]
      const mark = shown ? { ...shown, startsHere: shown.start === codePoints } : null
      cut.push({ from, words: text.slice(from, to), mark })
    }
    from = to
    codePoints = edge
  }
  return cut
}
