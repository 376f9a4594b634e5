import { cpus } from 'node:os'
import type pg from 'pg'
import { besideClaim } from '@/commands/neighbours'
import { toldAlready } from '@/commands/told-already'
import { connect } from '@/db/client'
import { citingBefore, claimsTold } from '@/db/queries/told-already'
import { asAdmin } from '@/db/roles'
import { wordingRow } from '@/db/wording-row'
import type { ClaimContent } from '@/domain/claim/content'
import { sealed } from '@/domain/claim/envelope'
import { wordingOf } from '@/domain/claim/wording'
import { measuredLine } from '@/domain/tally/measured-line'
import { canonicalClaim, cited, NEARLY_400, timed } from '@/tests/support/canonical-claim'
import { benchDatabase } from './bench-database'
import { writeManyClaims } from './many-claims'
import { madeUp } from './many-facts'
import { madeUpWord } from './million-facts'
import { seeded } from './seeded'
import { type Took, tell, timeOf } from './timing'

const CLAIMS = Number(process.env.BENCH_CLAIMS ?? 100_000)
const QUESTIONS = 300
const BATCH = 2000
const NOUNS = [
  'officers',
  'soldiers',
  'people displaced',
  'trawlers',
  'nurses',
  'dollars',
  'schools',
  'doses',
]
/** Milliseconds for all that a form is told, asked as its door asks it. */
const ALL = { p95: 150 }

type Known = { id: string; statement: string; measureId: string | null }

const random = seeded(20261130)
const upTo = (count: number) => Math.floor(random() * count)
const pick = <T>(from: readonly T[]): T => from[upTo(from.length)] as T
const anyDay = () => new Date(Date.UTC(2014, 0, 1) + upTo(3900) * 86_400_000).toISOString().slice(0, 10)
const anyCount = (): ClaimContent['quantity'] => {
  const value = String(1 + upTo(upTo(10) === 0 ? 5000 : 60))
  return { ...NEARLY_400, value, lower: value, upper: value, noun: pick(NOUNS) }
}

const place = await benchDatabase()
try {
  const known = await asAdmin(place.adminUrl, fill)
  const { db, end } = connect(place.deskUrl)
  console.log(
    `${known.length.toLocaleString('en')} claims; ${QUESTIONS} forms; ${place.version}, Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model}`,
  )
  const forms = Array.from({ length: QUESTIONS }, () => typed(pick(known)))
  const ask = async (
    name: string,
    goal: { p95: number },
    act: (content: ClaimContent) => Promise<unknown>,
  ) => {
    for (const content of forms.slice(0, 20)) await act(content)
    const took: Took[] = []
    for (const content of forms) took.push(await timeOf(() => act(content)))
    tell(name, took, goal)
  }
  let found = 0
  await ask('the same, in words or numbers', { p95: 40 }, async (content) => {
    const claims = await claimsTold(db, wordingOf(content), [])
    found += claims.length > 0 ? 1 : 0
  })
  if (found < QUESTIONS) throw new Error(`Only ${found} forms found the claim they were made of.`)
  await ask('passages cited before', { p95: 40 }, (content) =>
    citingBefore(
      db,
      content.citations.map(({ passage }) => passage.id),
      [],
    ),
  )
  await ask('what stands beside its number', { p95: 150 }, (content) => besideClaim(db, '', content))
  await ask('all that a form is told', ALL, (content) =>
    Promise.all([toldAlready(db, '', content), besideClaim(db, '', content)]),
  )
  await end()
} finally {
  await place.end()
}

/** What somebody types who writes a claim of the ledger again: two words are others, on its measure, from its passage. */
function typed({ id, statement, measureId }: Known): ClaimContent {
  const words = statement.split(' ')
  for (let n = 0; n < 2; n += 1) words[upTo(words.length)] = madeUpWord(upTo(20_000))
  const on = measureId ?? 'measure_000000000000'
  return canonicalClaim({
    statement: words.join(' '),
    quantity: { ...(anyCount() as typeof NEARLY_400), noun: 'officers' },
    time: timed(anyDay()),
    measure: {
      id: on,
      slug: on,
      title: on,
      unit: 'persons',
      nouns: ['officers'],
      places: [],
      role: 'level',
      direction: null,
      despite: [],
    },
    citations: [{ ...cited('x'), passage: { ...cited('x').passage, id: `passage_${id}` } }],
    links: [],
  })
}

/** The claims of the lists' bench with their wordings, their passages, and the lines of those that are public on a measure. */
async function fill(admin: pg.Client): Promise<Known[]> {
  await writeManyClaims(admin, CLAIMS)
  // What is made up was cited and countersigned by nobody, in a database that is thrown away.
  for (const table of ['desk.captures', 'desk.passages', 'desk.citations', 'published.measured_facts'])
    await admin.query(`alter table ${table} disable trigger user`)
  const { rows } = await admin.query<Known & { state: string; no: number; reportId: string }>(
    `select c.id, c.state, c.head_no as no, c.report_id as "reportId", r.statement, r.measure_id as "measureId"
     from desk.claims c join desk.revisions r on r.claim_id = c.id and r.no = c.head_no where c.state <> 'removed' order by c.id`,
  )
  await admin.query(
    `insert into desk.captures (id, report_id, bytes, media_type, text, text_sha256, extractor, captured_by)
     select 'capture_' || id, id, 'x', 'text/plain', 'x', '-', 'paste/1', created_by from desk.reports`,
  )
  await admin.query(
    `insert into desk.passages (id, capture_id, start, "end", exact, prefix, suffix, created_by)
     select 'passage_' || id, 'capture_' || report_id, n * 100, n * 100 + 120, lpad(id || md5(id), 120, 'told '), '', '', created_by
     from (select *, row_number() over (partition by report_id order by id) as n from desk.claims) c`,
  )
  await admin.query(
    `insert into desk.citations (claim_id, no, ordinal, passage_id, role)
     select id, head_no, 0, 'passage_' || id, 'supports' from desk.claims`,
  )
  for (let from = 0; from < rows.length; from += BATCH)
    await fillBatch(admin, rows.slice(from, from + BATCH), from)
  await admin.query('vacuum analyze')
  return rows
}

async function fillBatch(
  admin: pg.Client,
  rows: (Known & { state: string; no: number })[],
  from: number,
): Promise<void> {
  const contents = rows.map(({ statement }) => {
    const day = anyDay()
    return { statement, quantity: anyCount(), time: timed(day), day }
  })
  await admin.query(
    `insert into desk.wordings select * from json_populate_recordset(null::desk.wordings, $1)`,
    [
      JSON.stringify(
        rows.map(({ id }, n) => ({ claim_id: id, ...wordingRow(contents[n] as (typeof contents)[0]) })),
      ),
    ],
  )
  await admin.query(
    `update desk.revisions r set earliest = d.earliest, latest = d.earliest
     from json_populate_recordset(null::desk.revisions, $1) d where r.claim_id = d.claim_id and r.no = d.no`,
    [JSON.stringify(rows.map(({ id, no }, n) => ({ claim_id: id, no, earliest: contents[n]?.day })))],
  )
  const onMeasure = rows.flatMap((row, n) => (row.measureId === null ? [] : [{ ...row, n }]))
  const lines = onMeasure
    .filter(({ state }) => state === 'published')
    .map(({ id, measureId, n }) => {
      const line = measuredLine(madeUp(from + n, random, true))
      return {
        fact_id: id,
        measure_id: measureId,
        line: { ...line, factId: id, measureId, state: 'current', role: 'level' },
      }
    })
  await admin.query(
    `insert into published.measured_facts (fact_id, edition, measure_id, role, known_from, line)
     select fact_id, row_number() over () + $2, measure_id, 'level', now(), line
     from json_populate_recordset(null::published.measured_facts, $1)`,
    [JSON.stringify(lines), from],
  )
  for (const { id, no, state, statement, measureId, n } of onMeasure)
    if (state === 'draft' || state === 'submitted') {
      const { quantity, day } = contents[n] as (typeof contents)[0]
      const measure = { ...typed({ id, statement, measureId }).measure } as ClaimContent['measure']
      const content = canonicalClaim({ statement, quantity, time: timed(day), measure })
      await admin.query('update desk.revisions set body = $3 where claim_id = $1 and no = $2', [
        id,
        no,
        Buffer.from(sealed(id, no, content), 'utf8'),
      ])
    }
}
