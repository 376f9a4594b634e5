import { createHash } from 'node:crypto'
import { parse } from 'csv-parse/sync'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { measurePackage, type TopicToTake, topicPackage } from '@/formats/package/take-along'
import { cited } from '@/tests/support/canonical-claim'
import { HOSTILE, lineOf, MEASURE, measuredLineOf, PUBLISHER } from '@/tests/support/taken-facts'

const printed = { edition: 9, at: new Date('2024-10-01T10:00:00Z') }
const { report } = cited('x')

const topic: TopicToTake = {
  topic: { slug: 'haiti-mission', title: 'Haiti mission' },
  measures: [MEASURE],
  lines: [measuredLineOf()],
  facts: [
    lineOf(),
    lineOf({ id: 'claim_b', disputed: true, quantity: { state: 'none', noun: 'x', words: '' } }),
  ],
  reports: [{ id: 'r-wire', report }],
  whole: true,
  ...printed,
}

type Field = { name: string; type: string; description: string; constraints?: { unique: boolean } }
type Resource = {
  name: string
  path: string
  type: string
  bytes: number
  hash: string
  encoding: string
  schema: { fields: Field[]; primaryKey: string[]; missingValues: string[] }
}

function opened(zip: Uint8Array) {
  const files = unzipSync(zip)
  const json = JSON.parse(strFromU8(files['datapackage.json']!))
  return { files, json, text: (path: string) => strFromU8(files[path]!) }
}

const FORMS: Record<string, RegExp> = {
  string: /^[\s\S]*$/,
  number: /^-?\d+(\.\d+)?$/,
  integer: /^-?\d+$/,
  boolean: /^(true|false)$/,
  datetime: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/,
}

/** Holds the package against every claim its descriptor makes. */
function expectTrue({ files, json }: ReturnType<typeof opened>) {
  expect(json.$schema).toBe('https://datapackage.org/profiles/2.0/datapackage.json')
  expect(json.name).toMatch(/^[a-z0-9._/-]+$/)
  expect(Object.keys(files).sort()).toEqual(
    [
      'datapackage.json',
      'README.md',
      'LICENCE.txt',
      ...json.resources.map(({ path }: Resource) => path),
    ].sort(),
  )
  for (const resource of json.resources as Resource[]) {
    const bytes = files[resource.path]!
    expect(resource).toMatchObject({ type: 'table', encoding: 'utf-8', bytes: bytes.length })
    expect(resource.hash).toBe(`sha256:${createHash('sha256').update(bytes).digest('hex')}`)
    const [header, ...rows] = parse(strFromU8(bytes), { bom: false })
    expect(header).toEqual(resource.schema.fields.map(({ name }) => name))
    for (const row of rows)
      for (const [at, field] of resource.schema.fields.entries())
        if (row[at] !== '') expect(row[at], field.name).toMatch(FORMS[field.type]!)
    const keys = rows.map((row: string[]) => row[header!.indexOf('id')])
    expect(new Set(keys).size).toBe(keys.length)
    expect(resource.schema.primaryKey).toEqual(['id'])
    for (const { description } of resource.schema.fields) expect(description).not.toBe('')
  }
}

describe('a topic to take along', () => {
  test('holds what its descriptor says', () => {
    const taken = opened(topicPackage(topic, PUBLISHER))
    expectTrue(taken)
    expect(taken.json.resources.map(({ name }: Resource) => name)).toEqual(['facts', 'counted', 'reports'])
    expect(taken.json).toMatchObject({
      name: 'haiti-mission',
      version: '9',
      created: '2024-10-01T10:00:00.000Z',
      sources: [
        { title: 'More officers to come (Example Wire)', path: 'https://ledger.example/reports/r-wire' },
      ],
    })
    expect(taken.json).not.toHaveProperty('licenses')
  })

  test('is the same to the last byte when it is made again', () => {
    expect(topicPackage(topic, PUBLISHER)).toEqual(topicPackage({ ...topic }, PUBLISHER))
  })

  test('explains every column, how to read a number, and that no licence is set', () => {
    const { json, text } = opened(topicPackage(topic, PUBLISHER))
    const readme = text('README.md')
    for (const { schema } of json.resources as Resource[])
      for (const { name, description } of schema.fields) {
        expect(readme).toContain(`| ${name} |`)
        expect(readme).toContain(description)
      }
    expect(readme).toContain('“nearly 400” is not 400')
    expect(text('LICENCE.txt')).toMatch(/^The Example Ledger has not said under which licence/)
  })

  test('says when it is not whole, and when the newsroom is made up', () => {
    const part = opened(topicPackage({ ...topic, whole: false }, { ...PUBLISHER, example: true }))
    expect(part.json.description).toMatch(/made up.*Only the 2 facts that changed last are in it/)
    expect(part.text('README.md')).toContain('Only the 2 facts that changed last are in it')
    expect(part.text('README.md')).toContain('made up')
  })

  test('has no empty tables but that of its facts', () => {
    const bare = opened(
      topicPackage({ ...topic, measures: [], lines: [], reports: [], facts: [] }, PUBLISHER),
    )
    expectTrue(bare)
    expect(bare.json.resources.map(({ name }: Resource) => name)).toEqual(['facts'])
  })

  test.each(HOSTILE)('holds what its descriptor says of hostile words too: %s', (_, words) => {
    const zip = topicPackage(
      {
        ...topic,
        topic: { slug: 'haiti-mission', title: words },
        measures: [{ ...MEASURE, title: words }],
        facts: [lineOf({ statement: words, edtf: words })],
        lines: [measuredLineOf({ statement: words, unit: words })],
        reports: [
          {
            id: 'r',
            report: { ...report, title: words, url: words, outlet: { ...report.outlet, name: words } },
          },
        ],
      },
      { ...PUBLISHER, name: words },
    )
    const taken = opened(zip)
    expectTrue(taken)
    expect(taken.json.title).toBe(words)
    const [heading] = taken.text('README.md').split('\n')
    expect(heading).toMatch(/^# /)
    expect(heading).not.toMatch(/[^\\]</)
  })
})

test('a measure to take along holds what its descriptor says', () => {
  const taken = opened(measurePackage({ measure: MEASURE, lines: [measuredLineOf()], ...printed }, PUBLISHER))
  expectTrue(taken)
  expect(taken.json.resources.map(({ path }: Resource) => path)).toEqual(['data/counted.csv'])
  expect(taken.text('data/counted.csv')).toContain('Kenyan officers in Haiti')
})
