import type { MeasurePage } from '@/db/queries/reading-room/measure-page'
import type { MeasuredLine } from '@/domain/tally/measured-line'
import { compareFacts } from '@/domain/tally/standing'
import { type Tally, tallyOn } from '@/domain/tally/tally'
import { inUtc } from '../csv/fact-columns'
import { factUrl, measureUrl, type Publisher, topicUrl } from '../publisher'
import { publisherJson } from './fact-json'

export const MEASURE_SCHEMA = '/schemas/measure-1.json'

export type MeasureToTake = Pick<MeasurePage, 'topic' | 'lines' | 'endings'> & {
  measure: NonNullable<MeasurePage['measure']>
  edition: number
}

/**
 * A measure, its tally on a day (YYYY-MM-DD) and every fact it counts, in the public form that `/schemas/measure-1.json`
 * describes. Each figure names its facts by id, and each fact left out says why.
 */
export function measureJson(
  { measure, topic, lines, endings, edition }: MeasureToTake,
  on: string,
  publisher: Publisher,
) {
  return {
    $schema: `${publisher.origin}${MEASURE_SCHEMA}`,
    id: measure.id,
    url: measureUrl(publisher, measure.slug),
    title: measure.title,
    publisher: publisherJson(publisher),
    edition,
    topic: topic && { url: topicUrl(publisher, topic.slug), title: topic.title },
    unit: measure.unit,
    nouns: measure.nouns,
    places: measure.places,
    tally: tallyJson(tallyOn(on, measure, lines, endings)),
    facts: [...lines].sort(compareFacts).map((line) => lineJson(line, publisher)),
  }
}

// The measure and its unit stand above it already.
function tallyJson({ measureId: _, unit: __, ...tally }: Tally) {
  return tally
}

function lineJson(line: MeasuredLine, publisher: Publisher) {
  const url = factUrl(publisher, line.slug)
  return {
    id: line.factId,
    url,
    json: `${url}.json`,
    standing: line.state,
    disputed: line.disputed,
    refuted: line.refuted,
    role: line.role,
    direction: line.direction,
    announced: line.announced,
    statement: line.statement,
    approximator: line.approximator,
    interval: line.interval,
    unit: line.unit,
    noun: line.noun,
    place: line.place,
    time: line.time,
    due: line.due,
    fulfils: line.fulfils,
    speaker: line.speaker,
    origins: line.origins,
    publishedAt: inUtc(line.publishedAt),
    checkAgainOn: line.checkAgainOn,
  }
}
