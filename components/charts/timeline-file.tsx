import type { Language } from '@/domain/language'
import { ChartFile } from './chart-file'
import { keyOf } from './chart-key'
import { chartWords } from './chart-words'
import { type Edition, sourceLine } from './edition'
import { fileInk } from './ink'
import { KeySwatch, SWATCH } from './key-swatch'
import { TimelineDrawing } from './timeline-drawing'
import { type TimelineTold, timelineLayout } from './timeline-layout'
import { timelineDescription } from './timeline-words'

const SIZE = { width: 784, height: 360 }

/** A measure over time as a file of its own; its points are no links, since a file has no address to start from. */
export function TimelineFile({
  told,
  edition,
  language,
}: {
  told: TimelineTold
  edition: Edition
  language: Language
}) {
  const words = chartWords(language)
  const layout = timelineLayout(told, SIZE, words)
  const { title } = told.measure
  const around = { source: sourceLine(edition, words), address: edition.address }
  if (!layout) {
    const empty = words.say('emptyTimeline')
    return (
      <ChartFile
        title={title}
        description={empty}
        note={empty}
        chart={{ ...SIZE, height: 0, drawing: null }}
        {...around}
      />
    )
  }
  return (
    <ChartFile
      title={title}
      lead={words.say('timelineHeading')}
      description={timelineDescription(layout.model, words)}
      note={words.say('line.gap')}
      chart={{
        ...SIZE,
        drawing: (
          <TimelineDrawing
            layout={layout}
            ink={fileInk}
            linked={(point, drawing) => <g key={point.line.factId}>{drawing}</g>}
          />
        ),
      }}
      entries={keyOf(layout.model, words).map((entry) => ({
        width: SWATCH.width,
        drawing: <KeySwatch entry={entry} ink={fileInk} />,
        text: entry.text,
      }))}
      {...around}
    />
  )
}
