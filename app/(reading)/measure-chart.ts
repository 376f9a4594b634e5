import path from 'node:path'
import { createElement } from 'react'
import { type Chart, MeasureDrawing } from '@/components/charts/measure-drawing'
import { timelineTold } from '@/components/charts/timeline-layout'
import type { MeasurePage } from '@/db/queries/reading-room/measure-page'
import { addressIn, type Language } from '@/domain/language'
import { tallyOn } from '@/domain/tally/tally'
import { measureCsv } from '@/formats/csv/facts-csv'
import { tallyCsv } from '@/formats/csv/tally-csv'
import { asFile, formAnswer } from './form-answer'
import { today } from './known-day'
import { publisherOf } from './publisher'
import { siteOrigin } from './site-origin'

type Told = Omit<MeasurePage, 'measure' | 'topic'> & {
  measure: NonNullable<MeasurePage['measure']>
  /** The day it is drawn for, YYYY-MM-DD. */
  day: string
  language: Language
}

const TYPES = { svg: 'image/svg+xml; charset=utf-8', png: 'image/png', csv: 'text/csv; charset=utf-8' }

/** Answers with a chart of a measure as a picture, or with its numbers. */
export async function measureChart(told: Told, asked: { chart: string; form: string }): Promise<Response> {
  const [chart, form] = [asked.chart as Chart, asked.form as keyof typeof TYPES]
  const { house, measure } = told
  // A picture is shown, a table is kept.
  const headers = form === 'csv' ? asFile(`${measure.slug}-${chart}.csv`) : {}
  return formAnswer(house, await drawn(told, chart, form), TYPES[form], { headers })
}

async function drawn(told: Told, chart: Chart, form: keyof typeof TYPES) {
  const { house, measure, lines, endings, day, language } = told
  if (form === 'csv')
    return chart === 'tally'
      ? tallyCsv(tallyOn(day, measure, lines, endings))
      : measureCsv(
          measure,
          timelineTold(measure, lines, endings, { on: day, today: today() }).lines,
          publisherOf(house),
        )
  const address = `${siteOrigin()}${addressIn(language, `/measures/${measure.slug}`)}`
  const edition = { newsroom: house.name, no: house.edition, day, address }
  const { renderToStaticMarkup } = await import('react-dom/server')
  const svg = renderToStaticMarkup(
    createElement(MeasureDrawing, {
      chart,
      measure,
      lines,
      endings,
      on: day,
      today: today(),
      edition,
      language,
    }),
  )
  if (form === 'svg') return svg
  const { picture } = await import('@/formats/picture')
  // What draws is loaded with the first picture that is asked for.
  return picture(
    svg,
    path.join(/* turbopackIgnore: true */ process.cwd(), 'node_modules', '@expo-google-fonts'),
  )
}
