import { scopeWords } from '@/components/measure-words'
import { StructuredData } from '@/components/reading/structured-data'
import type { MeasurePage } from '@/db/queries/reading-room/measure-page'
import type { TopicPage } from '@/db/queries/reading-room/topic-pages'
import { dataset } from '@/formats/json-ld/dataset'
import { ldJson } from '@/formats/json-ld/ld-json'
import { siteOrigin } from './site-origin'

type Measured = Pick<MeasurePage, 'house' | 'lines'> & { measure: NonNullable<MeasurePage['measure']> }

/** The numbers of a measure as a data set, for machines. */
export function MeasureData({ house, measure, lines }: Measured) {
  return (
    <DataSet
      house={house}
      path={`/measures/${measure.slug}`}
      name={measure.title}
      description={`What is known and promised of ${measure.title}: ${scopeWords(measure)}, each number with its source.`}
      measures={[measure]}
      lines={lines}
    />
  )
}

type Collected = Pick<TopicPage, 'house' | 'measures' | 'lines'> & { topic: NonNullable<TopicPage['topic']> }

/** The numbers of a topic as a data set, for machines; none where nothing is counted. */
export function TopicData({ house, topic, measures, lines }: Collected) {
  return (
    lines.length > 0 && (
      <DataSet
        house={house}
        path={`/topics/${topic.slug}`}
        name={topic.title}
        description={`Everything counted about ${topic.title}: each number with its date, its bounds and its source.`}
        measures={measures}
        lines={lines}
      />
    )
  )
}

function DataSet(described: Omit<Parameters<typeof dataset>[0], 'origin'>) {
  return <StructuredData json={ldJson([dataset({ origin: siteOrigin(), ...described })])} />
}
