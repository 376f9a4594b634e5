import { TallyTable } from '../reading/tally-table'
import { spokenLanguage } from '../voice'
import { ChartDownloads } from './chart-downloads'
import { type ChartWords, chartWords } from './chart-words'
import { pageInk } from './ink'
import { SIZES } from './sizes'
import { TallyDrawing } from './tally-drawing'
import { TallyFigures } from './tally-figures'
import { tallyLayout } from './tally-layout'
import type { TallyTold } from './tally-told'
import { isEmpty, tallyDescription, toldFigures } from './tally-words'

type Shown = TallyTold & {
  /** The days that were asked for, as a query, so that a download shows them too. */
  query?: string
  /** Whether its figures stand above it and its table below; not where the page tells both beside it. */
  alone?: boolean
  /** The day it is told on, when that is not today. */
  day?: string
}

/** What was pledged, is there and is announced, as bars on one axis, drawn for narrow and for wide columns. */
export function TallyFigure({ query = '', alone = false, day, ...told }: Shown) {
  const words = chartWords(spokenLanguage())
  const { measure, tally, lines } = told
  const id = `tally-${measure.slug}`
  const title = words.say('tallyTitle', { measure: measure.title, day: words.day(tally.date) })
  if (isEmpty(tally)) return <NothingKnown words={words} />
  const figures = toldFigures(told, words)
  return (
    <figure className="mb-6 max-w-[60rem]">
      {alone && <TallyFigures figures={figures} id={id} unknown={words.say('notKnown')} />}
      {SIZES.map(({ name, width, shown }) => {
        const layout = tallyLayout(told, width, words)
        const own = `${id}-${name}`
        return layout ? (
          <svg
            key={name}
            role="img"
            aria-labelledby={`${own}-title`}
            aria-describedby={`${own}-text`}
            viewBox={`0 0 ${width} ${layout.height}`}
            className={`h-auto w-full ${shown}`}
          >
            <title id={`${own}-title`}>{title}</title>
            <desc id={`${own}-text`}>{tallyDescription(told, words)}</desc>
            <TallyDrawing layout={layout} id={own} ink={pageInk} />
          </svg>
        ) : null
      })}
      <figcaption className="mt-3 grid gap-1 text-[0.8125rem] text-ink-muted">
        {figures.some(({ bounds }) => bounds !== '') && <p>{words.say('tallyUncertain')}</p>}
        <ChartDownloads slug={measure.slug} chart="tally" title={title} query={query} words={words} />
        {alone && (
          <details className="chart-table">
            <summary className="min-h-6">{words.say('numbers')}</summary>
            <div className="mt-2 text-ink">
              <TallyTable tally={tally} lines={lines} today={day} />
            </div>
          </details>
        )}
      </figcaption>
    </figure>
  )
}

/** What stands in the place of bars when no number is known: an open outline, and a sentence. */
function NothingKnown({ words }: { words: ChartWords }) {
  return (
    <p className="mb-6 max-w-[60rem] rounded-control border border-dashed border-edge px-4 py-3 text-[0.9375rem] text-ink-muted">
      {words.say('emptyTally')}
    </p>
  )
}
