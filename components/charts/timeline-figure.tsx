import type { ReactNode } from 'react'
import { spokenLanguage } from '../voice'
import { ChartDownloads } from './chart-downloads'
import { keyOf } from './chart-key'
import { type ChartWords, chartWords } from './chart-words'
import { pageInk } from './ink'
import { KeySwatch } from './key-swatch'
import { SIZES } from './sizes'
import { TimelineDrawing } from './timeline-drawing'
import { type TimelineLayout, type TimelineTold, timelineLayout } from './timeline-layout'
import type { DrawnPoint } from './timeline-model'
import { rowName, type TimelineRow, timelineRows } from './timeline-rows'
import { TimelineTable } from './timeline-table'
import { timelineDescription } from './timeline-words'

/** More links than this would stand between a reader with a keyboard and the table, which has them all. */
const MOST_STOPS = 24

/** A measure over time, drawn for narrow and for wide columns; each point is a link to its fact. */
export function TimelineFigure({ told, query = '' }: { told: TimelineTold; query?: string }) {
  const words = chartWords(spokenLanguage())
  const { slug, title: measure, unit } = told.measure
  const title = words.say('timelineTitle', { measure })
  const drawn = SIZES.flatMap(({ name, width, timeline, shown }) => {
    const layout = timelineLayout(told, { width, height: timeline }, words)
    return layout ? [{ name, layout, shown }] : []
  })
  const model = drawn[0]?.layout.model
  if (!model) {
    return (
      <p className="mb-6 max-w-[60rem] rounded-control border border-dashed border-edge px-4 py-3 text-[0.9375rem] text-ink-muted">
        {words.say('emptyTimeline')}
      </p>
    )
  }
  const rows = timelineRows(model.points, unit, words)
  const text = timelineDescription(model, words)
  return (
    <figure className="mb-6 max-w-[60rem]">
      {drawn.map(({ name, layout, shown }) => (
        <Drawing
          key={name}
          id={`timeline-${slug}-${name}`}
          layout={layout}
          title={title}
          text={text}
          rows={rows}
          shown={shown}
          words={words}
        />
      ))}
      <figcaption className="mt-2 grid gap-1.5 text-[0.8125rem] text-ink-muted">
        <ul aria-label={words.say('key')} className="flex flex-wrap gap-x-5 gap-y-1">
          {keyOf(model, words).map((entry) => (
            <li key={entry.text} className="flex items-center gap-1.5">
              <svg viewBox="0 0 22 16" width="22" height="16" aria-hidden="true" className="shrink-0">
                <KeySwatch entry={entry} ink={pageInk} />
              </svg>
              {entry.text}
            </li>
          ))}
        </ul>
        <p>{words.say('line.gap')}</p>
        {model.count > model.points.length && (
          <p>
            {words.say('timelineCut', {
              drawn: words.number(String(model.points.length)),
              count: words.number(String(model.count)),
            })}
          </p>
        )}
        {model.inOtherUnits > 0 && (
          <p>
            {words.say('notDrawn', {
              n: model.inOtherUnits,
              count: words.number(String(model.inOtherUnits)),
            })}
          </p>
        )}
        <ChartDownloads slug={slug} chart="timeline" title={title} query={query} words={words} />
        <details className="chart-table">
          <summary className="min-h-6">{words.say('numbers')}</summary>
          <TimelineTable rows={rows} title={title} words={words} />
        </details>
      </figcaption>
    </figure>
  )
}

type Drawn = {
  id: string
  layout: TimelineLayout
  title: string
  text: string
  rows: readonly TimelineRow[]
  shown: string
  words: ChartWords
}

// No role: by itself an svg is a document of graphics, whose links can be heard. Those of an image are hidden.
function Drawing({ id, layout, title, text, rows, shown, words }: Drawn) {
  const named = new Map(rows.map((row) => [row.factId, row]))
  const isCrowded = rows.length > MOST_STOPS
  const linked = ({ line, x, y }: DrawnPoint, drawing: ReactNode) => {
    const row = named.get(line.factId)
    return row ? (
      <a
        key={line.factId}
        href={row.href}
        aria-label={rowName(row, words)}
        tabIndex={isCrowded ? -1 : undefined}
      >
        <title>{rowName(row, words)}</title>
        {!isCrowded && <circle cx={x} cy={y} r="12" fill="none" pointerEvents="all" />}
        {drawing}
      </a>
    ) : null
  }
  return (
    <svg
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      className={`h-auto w-full overflow-visible ${shown}`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-text`}>{text}</desc>
      <TimelineDrawing layout={layout} ink={pageInk} linked={linked} />
    </svg>
  )
}
