import type { PublicReport } from '@/domain/claim/public-report'
import { type Column, csv } from '../csv/csv'
import { type Publisher, reportUrl } from '../publisher'
import { readme } from './readme'
import { type PackedFile, weighed, zipped } from './zip'

/** A table of a package. `says` tells in a sentence what one row is. */
export type Table = { name: string; title: string; says: string; columns: Described[]; text: string }

type Described = Pick<Column<never>, 'name' | 'type' | 'says'>

export type Package = {
  /** Lower-case letters, digits and hyphens. */
  name: string
  title: string
  url: string
  /** The edition it was made from, and when that was printed. */
  edition: number
  at: Date
  /** Said where the tables do not hold everything; empty when they do. */
  incomplete: string
  tables: readonly Table[]
  sources: readonly { id: string; report: PublicReport }[]
}

const PROFILES = 'https://datapackage.org/profiles/2.0'

/**
 * A Data Package (version 2): tables with what every column means, a readme, and the words on reuse, as one zip. The same
 * edition gives the same bytes.
 */
export function dataPackage(given: Package, publisher: Publisher): Uint8Array<ArrayBuffer> {
  const files: PackedFile[] = [
    { path: 'datapackage.json', text: `${JSON.stringify(descriptor(given, publisher), null, 2)}\n` },
    { path: 'README.md', text: readme(given, publisher) },
    { path: 'LICENCE.txt', text: reuse(publisher) },
    ...given.tables.map(({ name, text }) => ({ path: pathOf(name), text })),
  ]
  return zipped(files)
}

/** A table with its columns described and its rows written. */
export function table<Row>(
  about: Pick<Table, 'name' | 'title' | 'says'>,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): Table {
  return {
    ...about,
    columns: columns.map(({ name, type, says }) => ({ name, type, says })),
    text: csv(columns, rows),
  }
}

const pathOf = (name: string) => `data/${name}.csv`

function descriptor(given: Package, publisher: Publisher) {
  return {
    $schema: `${PROFILES}/datapackage.json`,
    name: given.name,
    id: given.url,
    title: given.title,
    description: [described(publisher), given.incomplete].filter(Boolean).join(' '),
    homepage: given.url,
    version: String(given.edition),
    created: given.at.toISOString(),
    contributors: [{ title: publisher.name, path: publisher.origin, roles: ['publisher'] }],
    sources: given.sources.map(({ id, report }) => ({
      title: `${report.title} (${report.outlet.name})`,
      path: reportUrl(publisher, id),
    })),
    resources: given.tables.map(resource),
  }
}

const described = ({ name, example }: Publisher) =>
  `Facts that ${name} has checked and countersigned, with their bounds, dates and sources.${
    example ? ' The newsroom is made up, and so are its facts.' : ''
  }`

function resource({ name, title, says, columns, text }: Table) {
  return {
    $schema: `${PROFILES}/dataresource.json`,
    name,
    type: 'table',
    title,
    description: says,
    path: pathOf(name),
    scheme: 'file',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    ...weighed(text),
    dialect: {
      $schema: `${PROFILES}/tabledialect.json`,
      header: true,
      delimiter: ',',
      lineTerminator: '\r\n',
    },
    schema: {
      $schema: `${PROFILES}/tableschema.json`,
      fields: columns.map((column) => ({
        name: column.name,
        type: column.type,
        description: column.says,
        ...(column.name === 'id' ? { constraints: { required: true, unique: true } } : {}),
      })),
      missingValues: [''],
      primaryKey: ['id'],
    },
  }
}

/** What may be done with it. A newsroom that has set no licence has given none, and no other word is put in its mouth. */
const reuse = ({ name, origin }: Publisher) =>
  [
    `${name} has not said under which licence this data may be reused.`,
    `Ask it first: ${origin}`,
    '',
    'Passages quoted from reports belong to those who published the reports.',
    '',
  ].join('\n')
