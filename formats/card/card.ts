import { drawnText, hasArabic, isRightToLeft } from './drawn-text'
import { faceFor, svg, type WidthOf } from './faces'
import { fitted } from './lines'
import { drawn, setWords, within } from './set-words'
import { COLOURS, mark, type ShapeName, shape } from './shapes'

/** The words of a card, told in the reader's language by whoever asks for it. An empty one is left away. */
export type Card = {
  publisher: string
  /** Beside the publisher: that the newsroom is an example. */
  ribbon: string
  /** What became of the fact, across the top: retracted, disputed. */
  band: { word: string; shape: keyof typeof BANDS } | null
  title: string
  /** Said instead of a title in letters that no face here has. */
  untold: string
  struck: boolean
  figure: { lead: string; number: string; noun: string } | null
  /** Where, and as of when. */
  when: string
  verdict: { words: string; shape: ShapeName } | null
  foot: string
}

const BANDS = {
  disputed: COLOURS.disputed,
  superseded: COLOURS.superseded,
  retracted: COLOURS.retracted,
  removed: COLOURS.ink,
}

export const CARD = { width: 1200, height: 630 }
const MARGIN = 64
const WIDTH = CARD.width - 2 * MARGIN
const SIZES = [72, 64, 56, 50, 44, 40, 36, 32]
const LEADING = { latin: 1.16, arabic: 1.4 }
const BAND = 68
const FOOT = 588
const RULE = 432

const NAME = { face: 'strong', size: 26 } as const
const NOUN = { face: 'strong', size: 26 } as const
const WHEN = { face: 'plain', size: 26 } as const
const VERDICT = { face: 'strong', size: 24 } as const
const FOOTNOTE = { face: 'plain', size: 24 } as const

/** A card as SVG, 1200 by 630, whose words fit by the widths of `widthOf`. */
export function cardSvg(card: Card, widthOf: WidthOf): string {
  const pen = { card, widthOf }
  const top = card.band ? BAND : 0
  const bottom = card.figure || card.when ? RULE : FOOT - 60
  return svg(
    CARD.width,
    CARD.height,
    [
      `<rect width="${CARD.width}" height="${CARD.height}" fill="${COLOURS.paper}"/>`,
      band(pen),
      head(pen, top + 44),
      title(pen, { top: top + 116, bottom: bottom - 20 }),
      figure(pen),
      foot(pen),
    ].join(''),
  )
}

type Pen = { card: Card; widthOf: WidthOf }

function band({ card }: Pen): string {
  if (!card.band) return ''
  const { word, shape: name } = card.band
  return [
    `<rect width="${CARD.width}" height="${BAND}" fill="${BANDS[name]}"/>`,
    shape(name, { x: MARGIN, y: 19, size: 30, colour: COLOURS.paper }),
    setWords(word, { x: MARGIN + 46, y: 45, size: 30, face: 'strong', colour: COLOURS.paper }),
  ].join('')
}

function head({ card, widthOf }: Pen, top: number): string {
  const ribbon = drawn(card.ribbon)
  const left = WIDTH - 58 - (ribbon === '' ? 0 : widthOf(ribbon, 'strong', 22) + 40)
  const name = within(card.publisher, left, NAME, widthOf)
  return [
    mark({ x: MARGIN - 4, y: top, size: 44 }),
    setWords(name, { x: MARGIN + 52, y: top + 33, ...NAME }),
    setWords(ribbon, {
      x: CARD.width - MARGIN,
      y: top + 32,
      size: 22,
      face: 'strong',
      colour: COLOURS.disputed,
      end: true,
    }),
  ].join('')
}

function title({ card, widthOf }: Pen, { top, bottom }: { top: number; bottom: number }): string {
  const told = drawnText(card.title)
  const words = told || drawn(card.untold)
  const leading = hasArabic(words) ? LEADING.arabic : LEADING.latin
  const { size, lines } = fitted(
    words,
    { width: WIDTH, height: bottom - top, sizes: SIZES, leading },
    (word, at) => widthOf(word, faceFor(words, 'statement'), at),
  )
  const end = isRightToLeft(words)
  return lines
    .map((line, at) =>
      setWords(line, {
        x: end ? CARD.width - MARGIN : MARGIN,
        y: top + size * (0.86 + at * leading),
        size,
        face: 'statement',
        colour: card.struck || !told ? COLOURS.muted : COLOURS.ink,
        struck: card.struck,
        end,
        whole: words,
      }),
    )
    .join('')
}

function figure({ card, widthOf }: Pen): string {
  if (!card.figure && !card.when) return ''
  const colour = card.struck ? COLOURS.muted : COLOURS.ink
  const lead = drawn(card.figure?.lead ?? '')
  const number = drawn(card.figure?.number ?? '')
  const size = sizeOf(number, WIDTH * 0.55, widthOf)
  const after = lead === '' ? MARGIN : MARGIN + widthOf(lead, 'statement', 34) + 14
  const beside = number === '' ? MARGIN : after + widthOf(number, 'statement', size) + 30
  const left = CARD.width - MARGIN - beside
  const noun = within(card.figure?.noun ?? '', left, NOUN, widthOf)
  const when = within(card.when, left, WHEN, widthOf)
  const [first, second] = noun === '' || when === '' ? [RULE + 66, RULE + 66] : [RULE + 48, RULE + 86]
  return [
    `<path d="M${MARGIN} ${RULE}H${CARD.width - MARGIN}" stroke="${COLOURS.rule}" stroke-width="2"/>`,
    setWords(lead, { x: MARGIN, y: RULE + 82, size: 34, face: 'statement', colour: COLOURS.muted }),
    setWords(number, { x: after, y: RULE + 82, size, face: 'statement', colour, struck: card.struck }),
    setWords(noun, { x: beside, y: first, ...NOUN, colour }),
    setWords(when, { x: beside, y: second, ...WHEN, colour: COLOURS.muted }),
  ].join('')
}

const sizeOf = (number: string, width: number, widthOf: WidthOf): number =>
  number === '' ? 0 : Math.min(76, Math.max(24, (76 * width) / widthOf(number, 'statement', 76)))

function foot({ card, widthOf }: Pen): string {
  const start = card.verdict ? MARGIN + 34 : MARGIN
  const verdict = within(card.verdict?.words ?? '', WIDTH * 0.62, VERDICT, widthOf)
  const after = verdict === '' ? start : start + widthOf(verdict, faceFor(verdict, 'strong'), 24) + 18
  const rest = within(card.foot, CARD.width - MARGIN - after, FOOTNOTE, widthOf)
  const colour = card.verdict?.shape === 'refuted' ? COLOURS.retracted : COLOURS.verified
  return [
    card.verdict ? shape(card.verdict.shape, { x: MARGIN, y: FOOT - 20, size: 24, colour }) : '',
    setWords(verdict, { x: start, y: FOOT, ...VERDICT, colour }),
    setWords(rest, { x: after, y: FOOT, ...FOOTNOTE, colour: COLOURS.muted }),
  ].join('')
}
