import type { MeasurePage } from '@/db/queries/reading-room/measure-page'
import type { TopicPage } from '@/db/queries/reading-room/topic-pages'
import { compareFacts } from '@/domain/tally/standing'
import type { Column } from '../csv/csv'
import { factColumns } from '../csv/fact-columns'
import { type MeasuredRow, measuredColumns } from '../csv/measured-columns'
import { measureUrl, type Publisher, reportUrl, topicUrl } from '../publisher'
import { dataPackage, table } from './data-package'

type Printed = { edition: number; at: Date }

export type TopicToTake = Pick<TopicPage, 'measures' | 'lines' | 'facts' | 'reports'> & {
  topic: NonNullable<TopicPage['topic']>
  /** Whether `facts` are all there are. */
  whole: boolean
} & Printed

/** A topic as a Data Package: its facts, what its measures count, and the reports they come from. */
export function topicPackage(given: TopicToTake, publisher: Publisher): Uint8Array<ArrayBuffer> {
  const { topic, measures, lines, facts, reports, whole } = given
  const titles = new Map(measures.map(({ id, title }) => [id, title]))
  const rows = measured(lines, (id) => titles.get(id) ?? '')
  return dataPackage(
    {
      ...given,
      name: topic.slug,
      title: topic.title,
      url: topicUrl(publisher, topic.slug),
      incomplete: whole ? '' : `Only the ${facts.length} facts that changed last are in it; there are more.`,
      tables: [
        table(FACTS, factColumns(publisher), facts),
        ...(rows.length > 0 ? [table(COUNTED, measuredColumns(publisher), rows)] : []),
        ...(reports.length > 0 ? [table(REPORTS, reportColumns(publisher), reports)] : []),
      ],
      sources: reports,
    },
    publisher,
  )
}

export type MeasureToPack = Pick<MeasurePage, 'lines'> & {
  measure: NonNullable<MeasurePage['measure']>
} & Printed

/** A measure as a Data Package: every fact it counts. */
export function measurePackage(given: MeasureToPack, publisher: Publisher): Uint8Array<ArrayBuffer> {
  const { measure, lines } = given
  return dataPackage(
    {
      ...given,
      name: measure.slug,
      title: measure.title,
      url: measureUrl(publisher, measure.slug),
      incomplete: '',
      tables: [
        table(
          COUNTED,
          measuredColumns(publisher),
          measured(lines, () => measure.title),
        ),
      ],
      sources: [],
    },
    publisher,
  )
}

const FACTS = { name: 'facts', title: 'Facts', says: 'one row is one fact, the last changed first' }
const REPORTS = { name: 'reports', title: 'Reports', says: 'one row is one report that facts come from' }
const COUNTED = {
  name: 'counted',
  title: 'What is counted',
  says: 'one row is one fact as its measure counts it, by the day it speaks of',
}

function measured(lines: MeasurePage['lines'], titleOf: (id: string) => string): MeasuredRow[] {
  return [...lines].sort(compareFacts).map((line) => ({ ...line, measure: titleOf(line.measureId) }))
}

type ReportRow = TopicPage['reports'][number]

const reportColumns = (publisher: Publisher): Column<ReportRow>[] => [
  { name: 'id', type: 'string', says: 'the report, for ever', of: ({ id }) => id },
  { name: 'url', type: 'string', says: 'its page', of: ({ id }) => reportUrl(publisher, id) },
  { name: 'title', type: 'string', says: 'its title', of: ({ report }) => report.title },
  { name: 'outlet', type: 'string', says: 'who published it', of: ({ report }) => report.outlet.name },
  {
    name: 'published',
    type: 'string',
    says: 'when, as exactly as it is known',
    of: ({ report }) => report.published,
  },
  { name: 'language', type: 'string', says: 'in which language', of: ({ report }) => report.language },
  { name: 'original', type: 'string', says: 'where it stands', of: ({ report }) => report.url },
]
