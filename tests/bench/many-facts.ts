import type pg from 'pg'
import type { ClaimContent } from '@/domain/claim/content'
import type { FactDocument } from '@/domain/claim/fact'
import { verdictOf } from '@/domain/evidence/origin'
import { measuredLine } from '@/domain/tally/measured-line'
import { canonicalClaim, cited, timed } from '@/tests/support/canonical-claim'
import { seeded } from './seeded'

export const TOPIC = { id: 'topic_bench', slug: 'bench-topic', title: 'A topic with many facts' }
const ELSEWHERE = { id: 'topic_other', slug: 'other-topic', title: 'Another topic' }
const MEASURE = {
  id: 'measure_bench',
  slug: 'bench-measure',
  title: 'Officers in Haiti',
  unit: 'persons',
  nouns: ['officers', 'police officers'],
  places: ['Haiti'],
}
export const MEASURE_SLUG = MEASURE.slug

const FIRST_DAY = Date.UTC(2014, 0, 1)
const DAY = 86_400_000
const REPORTS = 500
const BATCH = 500

/** Writes `count` facts on one measure of one topic, and as many elsewhere, the same in every run. */
export async function writeManyFacts(admin: pg.Client, count: number): Promise<void> {
  const random = seeded(20240921)
  const on = Array.from({ length: count }, (_, n) => madeUp(n, random, true))
  const elsewhere = Array.from({ length: count }, (_, n) => madeUp(count + n, random, false))
  await withoutTriggers(admin, async () => {
    for (const topic of [TOPIC, ELSEWHERE])
      await admin.query('insert into published.topics (id, slug, title) values ($1, $2, $3)', [
        topic.id,
        topic.slug,
        topic.title,
      ])
    await admin.query(
      'insert into published.measures (id, topic_id, slug, title, unit, nouns, places) values ($1, $2, $3, $4, $5, $6, $7)',
      [
        MEASURE.id,
        TOPIC.id,
        MEASURE.slug,
        MEASURE.title,
        MEASURE.unit,
        JSON.stringify(MEASURE.nouns),
        JSON.stringify(MEASURE.places),
      ],
    )
    const all = [...on, ...elsewhere]
    for (let from = 0; from < all.length; from += BATCH)
      await writeBatch(admin, all.slice(from, from + BATCH), from)
    await admin.query('update published.edition set no = $1', [all.length])
  })
  await admin.query('vacuum analyze')
}

/** A dated, cited fact: one in fifty a target, four in ten a level, the rest changes, two in five of them announced. */
export function madeUp(n: number, random: () => number, measured: boolean): FactDocument {
  const share = random()
  const role = share < 0.02 ? 'target' : share < 0.42 ? 'level' : 'change'
  const announced = role === 'change' && random() < 0.4
  const number = String(1 + Math.floor(random() * 1000))
  const time = timed(dayAfter(FIRST_DAY, random() * 3900), `on a day in report ${n}`, '2024-12-31')
  // Some promises before it, if there are any: whichever that number falls on.
  const keeps = role === 'change' && !announced && n > 10 && random() < 0.3 ? Math.floor(random() * n) : null
  const content: ClaimContent = canonicalClaim({
    statement: `William Ruto said in report ${n} that ${number} Kenyan officers were serving in Haiti on patrol beside their colleagues.`,
    kind: announced || role === 'target' ? 'pledge' : 'deployment',
    quantity: {
      state: 'stated',
      value: number,
      lower: random() < 0.5 ? number : null,
      upper: number,
      unit: 'persons',
      noun: 'officers',
      approximator: random() < 0.5 ? 'exactly' : 'nearly',
      words: `${number} Kenyan officers`,
      formula: '',
    },
    time,
    due: announced ? timed(dayAfter(Date.parse(time.earliest), 90)) : null,
    topic: measured ? TOPIC : ELSEWHERE,
    measure: measured ? { ...MEASURE, role, direction: role === 'change' ? 'up' : null, despite: [] } : null,
    links:
      keeps === null ? [] : [{ kind: 'fulfils', fact: { id: idOf(keeps), statement: '' }, amount: null }],
    citations: [
      cited(`Close to ${number} of our officers are here on patrol beside their Haitian colleagues`, {
        saidBy: 'William Ruto',
        report: { id: `report_${n % REPORTS}` },
      }),
      cited('President William Ruto came to Haiti on Saturday', { role: 'dates' }),
    ],
    checkAgainOn: role === 'level' ? dayAfter(Date.parse(time.earliest), 120) : null,
  })
  const { internalNote: _, ...open } = content
  const at = new Date(Date.UTC(2025, 0, 1) + n * 60_000).toISOString()
  const fact: FactDocument = {
    id: idOf(n),
    slug: `william-ruto-said-in-report-${n}-that-kenyan-officers-were-serving-${n}`,
    verdict: verdictOf(content),
    firstPublishedAt: at,
    changedAt: at,
    standing: random() < 0.05 ? 'retracted' : 'current',
    versions: [
      {
        no: 1,
        at,
        edition: n + 1,
        change: content.change,
        writers: [{ name: null, part: 'writer' }],
        reviewer: { name: null, part: 'reviewer' },
        content: open,
      },
    ],
    notices: [],
  }
  return fact
}

const idOf = (n: number) => `claim_${n}`
const dayAfter = (from: number, days: number) =>
  new Date(from + Math.floor(days) * DAY).toISOString().slice(0, 10)

async function writeBatch(admin: pg.Client, batch: FactDocument[], from: number): Promise<void> {
  const rows = batch.map((fact, n) => {
    const content = fact.versions[0]?.content
    return {
      id: fact.id,
      slug: fact.slug,
      topic_id: content?.topic?.id,
      statement: content?.statement,
      no: 1,
      standing: fact.standing,
      kind: content?.kind,
      disputed: n === 0,
      due_earliest: content?.due?.earliest ?? null,
      due_latest: content?.due?.latest ?? null,
      check_again_on: content?.checkAgainOn ?? null,
      document: fact,
      first_published_at: fact.firstPublishedAt,
      changed_at: fact.changedAt,
      edition: from + n + 1,
    }
  })
  await insert(admin, 'facts', rows)
  await insert(
    admin,
    'reports',
    batch.map((fact) => {
      const report = fact.versions[0]?.content.citations[0]?.report
      return { id: report?.id, document: report }
    }),
  )
  await insert(
    admin,
    'fact_reports',
    batch.map((fact) => ({
      fact_id: fact.id,
      report_id: fact.versions[0]?.content.citations[0]?.report.id,
    })),
  )
  await insert(
    admin,
    'events',
    rows.map((row) => ({
      edition: row.edition,
      at: row.changed_at,
      kind: 'first',
      fact_id: row.id,
      no: 1,
      note: '',
    })),
  )
  const lines = batch.map(measuredLine)
  await insert(
    admin,
    'measured_facts',
    lines.flatMap((line, n) =>
      line
        ? [
            {
              fact_id: line.factId,
              edition: from + n + 1,
              measure_id: line.measureId,
              role: line.role,
              known_from: rows[n]?.changed_at,
              line,
            },
          ]
        : [],
    ),
  )
  await insert(
    admin,
    'fact_links',
    batch.flatMap((fact, n) =>
      (fact.versions[0]?.content.links ?? []).map((link) => ({
        fact_id: fact.id,
        edition: from + n + 1,
        kind: link.kind,
        to_id: link.fact.id,
        from_day: fact.versions[0]?.content.time?.earliest,
        known_from: rows[n]?.changed_at,
      })),
    ),
  )
  const [first, second] = batch
  if (first && second)
    await insert(admin, 'disputes', [
      {
        id: `dispute_${from}`,
        fact_id: first.id,
        other_id: second.id,
        note: 'They differ.',
        opened_at: first.changedAt,
      },
    ])
}

async function insert(admin: pg.Client, table: string, rows: object[]): Promise<void> {
  if (rows.length === 0) return
  const columns = Object.keys(rows[0] ?? {}).join(', ')
  await admin.query(
    `insert into published.${table} (${columns})
     select ${columns} from json_populate_recordset(null::published.${table}, $1) on conflict do nothing`,
    [JSON.stringify(rows)],
  )
}

const TABLES = ['facts', 'events', 'measured_facts', 'fact_links', 'disputes', 'measures', 'edition']

/** What is made up was countersigned by nobody, so the guards that ask for that are away meanwhile. */
async function withoutTriggers(admin: pg.Client, act: () => Promise<void>): Promise<void> {
  for (const table of TABLES) await admin.query(`alter table published.${table} disable trigger user`)
  await act()
  for (const table of TABLES)
    await admin.query(`alter table published.${table} enable always trigger all`).catch(() => undefined)
}
