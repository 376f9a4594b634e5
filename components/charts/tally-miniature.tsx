import type { PublicMeasure } from '@/db/queries/reading-room/measure-lines'
import type { MeasuredLine } from '@/domain/tally/measured-line'
import type { Ending } from '@/domain/tally/pledge'
import { tallyOn } from '@/domain/tally/tally'
import { Words } from '../ui/words'
import { spokenLanguage } from '../voice'
import { type ChartWords, chartWords } from './chart-words'
import { pageInk } from './ink'
import { TallyBars } from './tally-bars'
import { tallyModel } from './tally-model'
import type { TallyTold } from './tally-told'
import { isEmpty, numberOf } from './tally-words'

const SIZE = { width: 288, top: 4, bar: 12, height: 20 }

type Measured = { measure: PublicMeasure; lines: readonly MeasuredLine[]; endings: readonly Ending[] }

/** Measures small and alike, one below the other: each with its bar and its numbers in a line. */
export function TallyMiniatures({ measures, on }: { measures: readonly Measured[]; on: string }) {
  const words = chartWords(spokenLanguage())
  const told = measures
    .map(({ measure, lines, endings }) => ({ measure, lines, tally: tallyOn(on, measure, lines, endings) }))
    .filter(({ tally }) => !isEmpty(tally))
  if (told.length === 0) return null
  return (
    <ul className="mt-2 grid max-w-[24rem] gap-3">
      {told.map((each) => (
        <li key={each.measure.slug}>
          <Miniature told={each} words={words} />
        </li>
      ))}
    </ul>
  )
}

function Miniature({ told, words }: { told: TallyTold; words: ChartWords }) {
  const { measure } = told
  const model = tallyModel(told.tally, SIZE.width)
  if (!model) return null
  const { at } = model.target ?? {}
  return (
    <>
      <a
        href={words.address(`/measures/${measure.slug}`)}
        className="inline-block min-h-6 text-[0.875rem] no-underline hover:underline"
      >
        <Words>{measure.title}</Words>
      </a>
      <svg viewBox={`0 0 ${SIZE.width} ${SIZE.height}`} aria-hidden="true" className="my-0.5 h-auto w-full">
        <TallyBars
          model={model}
          top={SIZE.top}
          height={SIZE.bar}
          id={`miniature-${measure.slug}`}
          ink={pageInk}
        />
        {at !== undefined && (
          <path d={`M${at} 0V${SIZE.height}`} strokeWidth="2" {...pageInk({ stroke: 'ink' })} />
        )}
      </svg>
      <p className="text-[0.8125rem] text-ink-muted">{miniatureText(told, words)}</p>
    </>
  )
}

/** "nearly 400 of 1,000 pledged, 600 announced". */
export function miniatureText(told: TallyTold, words: ChartWords): string {
  const { level, target, since, announced } = told.tally
  const number = (figure: Parameters<typeof numberOf>[0]) => ({ number: numberOf(figure, told, words) })
  const { say } = words
  const pledged = target ? numberOf(target, told, words) : ''
  const parts = [
    level && target && say('ofPledged', { ...number(level), pledged }),
    level && !target && say('onlyThere', number(level)),
    !level && target && say('onlyPledged', { pledged }),
    since.up && say('andCame', number(since.up)),
    since.down && say('andLeft', number(since.down)),
    announced.up && say('andAnnounced', number(announced.up)),
    announced.down && say('andLeaving', number(announced.down)),
  ]
  return parts.filter(Boolean).join(', ')
}
