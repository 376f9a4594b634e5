import type { Dataset } from 'schema-dts'
import type { House } from '@/db/queries/reading-room/house'
import type { MeasuredLine } from '@/domain/tally/measured-line'
import { newsroom } from './newsroom'

type Described = {
  origin: string
  house: Pick<House, 'name'>
  /** The path of its page, whose other forms end in .json and .csv, or come packed. */
  path: string
  name: string
  description: string
  measures: readonly { title: string; unit: string }[]
  lines: readonly Pick<MeasuredLine, 'time'>[]
}

/** The numbers of a measure or a topic as a data set. A licence is only named where the newsroom has set one: so far, none. */
export function dataset({ origin, house, path, name, description, measures, lines }: Described): Dataset {
  const covered = coverage(lines)
  return {
    '@type': 'Dataset',
    '@id': `${origin}${path}#data`,
    name,
    description,
    url: origin + path,
    creator: newsroom(origin, house.name),
    isAccessibleForFree: true,
    ...(covered ? { temporalCoverage: covered } : {}),
    variableMeasured: measures.map(({ title, unit }) => ({
      '@type': 'PropertyValue',
      name: title,
      ...(unit ? { unitText: unit } : {}),
    })),
    distribution: Object.entries(PACKED).map(([ending, encodingFormat]) => ({
      '@type': 'DataDownload',
      encodingFormat,
      contentUrl: `${origin}${path}.${ending}`,
    })),
  }
}

const PACKED = { json: 'application/json', csv: 'text/csv', zip: 'application/zip' } as const

/** From the first day to the last that its facts speak of, `2023-07-01/2024-09-21`; an end that is open stays so. */
function coverage(lines: Described['lines']): string | null {
  const from = lines.map(({ time }) => time.earliest).sort()[0]
  if (from === undefined) return null
  const ends = lines.map(({ time }) => time.latest)
  const until = ends.every((end) => end !== null) ? ends.sort().at(-1) : null
  return `${from}/${until ?? '..'}`
}
