import type pg from 'pg'
import { daysText, vectorText } from '@/db/search-text'
import type { ClaimContent, Kind } from '@/domain/claim/content'
import { KINDS } from '@/domain/claim/content'
import type { FactDocument, FactVersion, Standing } from '@/domain/claim/fact'
import { cardOf } from '@/domain/search/card'
import { spelledName } from '@/domain/search/spelled'
import { foldedName } from '@/domain/search/words'
import { canonicalClaim, cited } from '@/tests/support/canonical-claim'
import { seeded } from './seeded'

const BATCH = 5000
const VOCABULARY = 30_000
const SPEAKERS = 80_000
const PLACES = 2_000
const TOPICS = 400
const MEASURES = 1_000
const OUTLETS = 300
const REPORTS = 50_000
const DAY = 86_400_000

const SYLLABLES =
  'ba de fi go lu ma ne pi ro su ta ve wi zo ka le mi no pa ri sa te vu xa yo che sha tri gra plo'.split(' ')

/** A word or a name of its own for every number; the same in every run. */
export function madeUpWord(n: number): string {
  let rest = n
  let word = ''
  do {
    word += SYLLABLES[rest % SYLLABLES.length]
    rest = Math.floor(rest / SYLLABLES.length)
  } while (rest > 0)
  return `${word}${word.length < 4 ? 'n' : ''}`
}

const capital = (word: string) => word[0]?.toUpperCase() + word.slice(1)
export const speakerName = (n: number) =>
  `${capital(madeUpWord(n % 997))} ${capital(madeUpWord(1000 + Math.floor(n / 7)))} ${capital(madeUpWord(n))}`
export const placeName = (n: number) => `Port-${capital(madeUpWord(n))}`
const topic = (n: number) => ({
  id: `topic_${n}`,
  slug: `topic-${n}`,
  title: `${capital(madeUpWord(n))} and ${madeUpWord(n + 500)}`,
})
const measure = (n: number) => ({
  id: `measure_${n}`,
  slug: `measure-${n}`,
  title: `${capital(madeUpWord(n + 3000))} in ${placeName(n)}`,
  unit: 'persons',
  nouns: ['officers'],
  places: [placeName(n)],
})
const outlet = (n: number) => ({
  id: `outlet_${n}`,
  name: `The ${capital(madeUpWord(n))} ${['Post', 'Courier', 'Herald', 'Times'][n % 4]}`,
  owner: '',
  wire: n % 50 === 0,
})

/** From 0 to below `count`, the first far more often than the last, as words and names occur in the world. */
const often = (random: () => number, count: number) =>
  Math.min(count - 1, Math.floor(Math.exp(random() * Math.log(count + 1))) - 1)

type Row = Record<string, unknown>
type Rows = Record<'facts' | 'catalogue' | 'names' | 'fact_reports' | 'events', Row[]>

/** Writes `count` facts over all names, kinds and years, the same in every run; returns the last edition. */
export async function writeMillionFacts(admin: pg.Client, count: number): Promise<number> {
  const random = seeded(20261125)
  // Names that have been written.
  const told = new Set<string>()
  let edition = 0
  return whileUnindexed(admin, async () => {
    await writeNamed(admin)
    for (let from = 0; from < count; from += BATCH) {
      const rows: Rows = { facts: [], catalogue: [], names: [], fact_reports: [], events: [] }
      for (let n = from; n < Math.min(from + BATCH, count); n += 1)
        edition = addFact(rows, told, n, edition, random)
      for (const table of Object.keys(rows) as (keyof Rows)[]) await insert(admin, table, rows[table])
    }
    await admin.query('update published.edition set no = $1', [edition])
    return edition
  })
}

const BASE = canonicalClaim()
const { internalNote: _, ...OPEN } = BASE
const CITED = cited('Close to 400 of our officers are here')

function addFact(rows: Rows, told: Set<string>, n: number, before: number, random: () => number): number {
  const fact = madeUpFact(n, before + 1, random)
  const edition = before + fact.versions.length + fact.notices.length
  const card = cardOf(fact)
  const content = fact.versions[0]?.content
  if (!card || !content) throw new Error('What is made up here is never removed.')
  const key = (kind: string) => card.names.find((name) => name.kind === kind)?.key ?? null
  rows.facts.push({
    id: fact.id,
    slug: fact.slug,
    topic_id: content.topic?.id ?? null,
    statement: content.statement,
    no: fact.versions.length,
    standing: fact.standing,
    kind: content.kind,
    disputed: card.marks.includes('disputed'),
    check_again_on: content.checkAgainOn,
    document: fact,
    first_published_at: fact.firstPublishedAt,
    changed_at: fact.changedAt,
    edition,
  })
  rows.catalogue.push({
    fact_id: fact.id,
    edition,
    standing: fact.standing,
    topic_id: key('topic'),
    measure_id: key('measure'),
    kind: card.kind,
    place: key('place'),
    speaker: key('speaker'),
    disputed: card.marks.includes('disputed'),
    corrected: card.marks.includes('corrected'),
    updated: card.marks.includes('updated'),
    check_again_on: card.checkAgainOn,
    days: card.earliest && daysText(card.earliest, card.latest),
    search: vectorText(card),
  })
  for (const each of card.names) {
    const { kind, key, slug, name } = each
    if (told.has(`${kind} ${key}`)) continue
    told.add(`${kind} ${key}`)
    rows.names.push({ kind, key, slug, name, folded: foldedName(name), spelled: spelledName(name) })
  }
  rows.fact_reports.push({ fact_id: fact.id, report_id: content.citations[0]?.report.id })
  fact.versions.toReversed().forEach((version, i) => {
    rows.events.push({
      edition: before + 1 + i,
      at: version.at,
      kind: version.change.kind,
      fact_id: fact.id,
      no: version.no,
      note: version.change.note,
    })
  })
  if (fact.notices.length > 0)
    rows.events.push({
      edition,
      at: fact.changedAt,
      kind: fact.standing,
      fact_id: fact.id,
      no: 1,
      note: 'So it is.',
    })
  return edition
}

/** One in thirty corrected, one in twenty updated, one in a hundred retracted, one in fifty superseded. */
function madeUpFact(n: number, edition: number, random: () => number): FactDocument {
  const speaker = speakerName(often(random, SPEAKERS))
  const place = placeName(often(random, PLACES))
  const kind = KINDS[often(random, KINDS.length)] as Kind
  const words = Array.from({ length: 12 }, () => madeUpWord(often(random, VOCABULARY)))
  const first = new Date(Date.UTC(2000, 0, 1) + Math.floor(random() * 9500) * DAY).toISOString().slice(0, 10)
  const number = String(1 + Math.floor(random() * 5000))
  const fate = random()
  const change = fate < 0.033 ? 'correction' : fate < 0.083 ? 'update' : null
  const standing: Standing = fate > 0.99 ? 'retracted' : fate > 0.97 ? 'superseded' : 'current'
  const at = new Date(Date.UTC(2015, 0, 1) + n * 300_000).toISOString()
  const reportNo = often(random, REPORTS)
  const content: FactVersion['content'] = {
    ...OPEN,
    statement: `${speaker} said that ${number} officers in ${place} ${words.join(' ')}.`,
    kind,
    quantity: { ...(OPEN.quantity as Extract<ClaimContent['quantity'], { state: 'stated' }>), value: number },
    // Written out: a million dates need no parser.
    time: { words: first, edtf: first, earliest: first, latest: first, precision: 'day', anchor: null },
    place: { name: place, point: null },
    attribution: { mode: 'paraphrase', chain: [{ name: speaker, detail: '' }] },
    topic: topic(often(random, TOPICS)),
    measure:
      random() < 0.3
        ? { ...measure(often(random, MEASURES)), role: 'level', direction: null, despite: [] }
        : null,
    links: [],
    citations: [
      { ...CITED, report: { ...CITED.report, id: `report_${reportNo}`, outlet: outlet(reportNo % OUTLETS) } },
    ],
    checkAgainOn: random() < 0.05 ? first : null,
  }
  const version = (no: number, kind: FactVersion['change']['kind']): FactVersion => ({
    no,
    at,
    edition: edition + no - 1,
    change: { kind, note: kind === 'first' ? '' : 'A note.' },
    writers: [{ name: null, part: 'writer' }],
    reviewer: { name: null, part: 'reviewer' },
    content,
  })
  const notice = { at, edition: edition + 1, note: 'So it is.' }
  return {
    id: `claim_${String(n).padStart(12, '0')}`,
    slug: `made-up-${String(n).padStart(12, '0')}`,
    verdict: { kind: 'as_said', speaker, origins: 1, outlets: 1 },
    firstPublishedAt: at,
    changedAt: at,
    standing,
    versions: change ? [version(2, change), version(1, 'first')] : [version(1, 'first')],
    notices:
      standing === 'retracted'
        ? [
            {
              kind: 'retracted',
              reason: 'wrong',
              ...notice,
              proposer: { name: null, part: 'writer' },
              reviewer: { name: null, part: 'reviewer' },
            },
          ]
        : standing === 'superseded'
          ? [{ kind: 'superseded', by: 'claim_000000000000', ...notice }]
          : [],
  }
}

async function writeNamed(admin: pg.Client): Promise<void> {
  const each = <T>(count: number, make: (n: number) => T) => Array.from({ length: count }, (_, n) => make(n))
  await insert(admin, 'topics', each(TOPICS, topic))
  await insert(admin, 'outlets', each(OUTLETS, outlet))
  await insert(
    admin,
    'measures',
    each(MEASURES, (n) => ({ ...measure(n), topic_id: topic(n % TOPICS).id })),
  )
  for (let from = 0; from < REPORTS; from += BATCH)
    await insert(
      admin,
      'reports',
      each(BATCH, (i) => {
        const report = { ...CITED.report, id: `report_${from + i}`, outlet: outlet((from + i) % OUTLETS) }
        return { id: report.id, document: report }
      }),
    )
}

async function insert(admin: pg.Client, table: string, rows: Row[]): Promise<void> {
  const [first] = rows
  if (!first) return
  const columns = Object.keys(first).join(', ')
  await admin.query(
    `insert into published.${table} (${columns})
     select ${columns} from json_populate_recordset(null::published.${table}, $1) on conflict do nothing`,
    [JSON.stringify(rows)],
  )
}

const TABLES = [
  'facts',
  'catalogue',
  'names',
  'topics',
  'measures',
  'outlets',
  'reports',
  'fact_reports',
  'events',
  'edition',
]
const NAMES = TABLES.map((table) => `'${table}'`).join(', ')

/**
 * What is made up was countersigned by nobody, so the guards that ask for that are away meanwhile, in a database that is
 * thrown away. Indexes are built afterwards, which takes a tenth of the time.
 */
async function whileUnindexed<T>(admin: pg.Client, act: () => Promise<T>): Promise<T> {
  await admin.query("set session_replication_role = replica; set maintenance_work_mem = '512MB'")
  for (const table of TABLES) await admin.query(`alter table published.${table} disable trigger user`)
  const { rows } = await admin.query<{ name: string; made: string }>(
    `select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as made from pg_index i
     join pg_class c on c.oid = i.indrelid
     where c.relnamespace = 'published'::regnamespace and c.relname in (${NAMES}) and not i.indisprimary`,
  )
  for (const { name } of rows) await admin.query(`drop index ${name}`)
  const done = await act()
  for (const { made } of rows) await admin.query(made)
  await admin.query('reset session_replication_role')
  for (const table of TABLES) await admin.query(`alter table published.${table} enable trigger user`)
  await admin.query('vacuum analyze')
  return done
}
