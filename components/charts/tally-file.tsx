import type { Language } from '@/domain/language'
import { ChartFile } from './chart-file'
import { type ChartWords, chartWords } from './chart-words'
import { type Edition, sourceLine } from './edition'
import { fileInk } from './ink'
import { TallyDrawing } from './tally-drawing'
import { tallyLayout } from './tally-layout'
import { SwatchDrawing } from './tally-swatch'
import type { TallyTold } from './tally-told'
import { tallyDescription, toldFigures } from './tally-words'

const WIDTH = 784

/** A tally as a file of its own; without any number it says so. */
export function TallyFile({
  told,
  edition,
  language,
}: {
  told: TallyTold
  edition: Edition
  language: Language
}) {
  const words = chartWords(language)
  const layout = tallyLayout(told, WIDTH, words)
  const figures = toldFigures(told, words)
  const { measure, tally } = told
  return (
    <ChartFile
      title={measure.title}
      lead={words.say('tallyHeading', { day: words.day(tally.date) })}
      description={tallyDescription(told, words)}
      source={sourceLine(edition, words)}
      address={edition.address}
      note={noteOf(figures, layout !== null, words)}
      chart={{
        width: WIDTH,
        height: layout?.height ?? 0,
        drawing: layout && <TallyDrawing layout={layout} id="tally" ink={fileInk} />,
      }}
      entries={figures
        .filter(({ name, number }) => number !== null && name !== 'expected')
        .map(({ name, label, number, when }) => ({
          width: 16,
          drawing: <SwatchDrawing name={name} id={`key-${name}`} ink={fileInk} />,
          text: [`${label}: ${number}`, when].filter(Boolean).join(', '),
        }))}
    />
  )
}

function noteOf(figures: ReturnType<typeof toldFigures>, isDrawn: boolean, { say }: ChartWords): string {
  if (!isDrawn) return say('emptyTally')
  return figures.some(({ bounds }) => bounds !== '') ? say('tallyUncertain') : ''
}
