import type { Figure } from '@/domain/tally/figure'
import { sameInterval } from '@/domain/tally/interval'
import { intervalWords } from '@/domain/tally/interval-words'
import type { MeasuredFact } from '@/domain/tally/measured-fact'
import type { Tally } from '@/domain/tally/tally'
import { words } from '../language'
import { toldAsOfPeriod, toldPeriod } from '../told'
import { spokenLanguage } from '../voice'
import { capitalised } from './counted'

/** The tally in sentences: what is there of what was promised, and whether what is announced would meet it. */
export function TallySentences({
  tally,
  lines,
  nouns,
}: {
  tally: Tally
  lines: readonly MeasuredFact[]
  nouns: readonly string[]
}) {
  return (
    <p className="mb-5 max-w-measure font-serif text-xl leading-snug">
      {tallySentences(tally, lines, nouns[0] ?? '').join(' ')}
    </p>
  )
}

type Plain = (figure: Figure) => string

/** "Nearly 400 officers were there on 21 September 2024, of 1,000 pledged. …"; says so where nothing is known. */
export function tallySentences(tally: Tally, lines: readonly MeasuredFact[], noun: string): string[] {
  const plain: Plain = (figure) => bare(figure, tally.unit, lines)
  const sentences = [
    presentSentence(tally, noun, plain),
    ...changeSentences(tally, plain),
    ...announcedSentences(tally, plain),
    prospectSentence(tally, plain),
  ]
  return sentences.filter((sentence) => sentence !== null).map(capitalised)
}

function presentSentence({ target, level, unit }: Tally, noun: string, plain: Plain): string {
  const say = words('tally')
  const pledge = target && { target: plain(target), pledgedOn: toldPeriod(target.time) }
  if (!level) return pledge ? say('pledgedOnly', pledge) : say('nothingKnown')
  const { interval, approximator, time } = level
  const number = withoutBounds(intervalWords(interval, { unit, noun, approximator }, spokenLanguage()))
  const there = { number, asOf: toldAsOfPeriod(time) }
  return pledge ? say('thereOf', { ...there, ...pledge }) : say('there', there)
}

function changeSentences({ level, since: { up, down } }: Tally, plain: Plain): string[] {
  const say = words('tally')
  return [
    up && say(level ? 'cameSince' : 'came', { number: plain(up) }),
    down && say(level ? 'leftSince' : 'left', { number: plain(down) }),
  ].filter((sentence) => sentence !== null)
}

function announcedSentences({ announced: { up, down } }: Tally, plain: Plain): (string | null)[] {
  const say = words('tally')
  const more = up && { number: plain(up) }
  return [
    more &&
      (up.delivered
        ? say('announcedBeside', { ...more, delivered: plain(up.delivered) })
        : say('announcedNone', more)),
    down && say('toLeave', { number: plain(down) }),
  ]
}

const NOW = { yes: 'met', no: 'notMet', maybe: 'maybeMet' } as const
const THEN = { yes: 'wouldMeet', no: 'wouldNotMeet', maybe: 'maybeMeet' } as const

function prospectSentence(
  { target, announced, wouldMeetTarget: { answer } }: Tally,
  plain: Plain,
): string | null {
  if (!target || answer === 'unknown') return null
  const say = words('tally')
  const pledge = { target: plain(target) }
  return announced.up
    ? say(THEN[answer], { ...pledge, announced: plain(announced.up) })
    : say(NOW[answer], pledge)
}

function bare(figure: Figure, unit: string, lines: readonly MeasuredFact[]): string {
  const approximator = approximatorOf(figure, lines)
  return withoutBounds(intervalWords(figure.interval, { unit, noun: '', approximator }, spokenLanguage()))
}

/** A number that one fact tells keeps the word it was told with: “about 24” is never 24. */
export function approximatorOf({ interval, factIds }: Figure, lines: readonly MeasuredFact[]) {
  if (factIds.length !== 1) return undefined
  const line = lines.find(({ factId }) => factId === factIds[0])
  return line && sameInterval(line.interval, interval) ? line.approximator : undefined
}

// The table below tells the bounds; the sentence keeps to the number and its approximator.
const withoutBounds = (told: string): string => told.replace(/ \([^)]*\)$/, '')
