import type pg from 'pg'
import { CLAIM_STATES, type ClaimState } from '@/domain/claim/lifecycle'
import { madeUpWord } from './million-facts'
import { seeded } from './seeded'

type Row = Record<string, unknown>

const BATCH = 2000
const FIRST = Date.UTC(2023, 0, 1)
const LAST = Date.UTC(2026, 10, 1)
const PEOPLE = 40
const TOPICS = 300
const MEASURES = 120
const OUTLETS = 60
const REPORTS = 5000

/** Of a hundred claims, how many stand in each state: most of a ledger is public. */
const SHARES: Record<ClaimState, number> = {
  draft: 12,
  submitted: 5,
  published: 68,
  rejected: 6,
  superseded: 3,
  retracted: 4,
  removed: 2,
}

const random = seeded(20261130)
const upTo = (count: number) => Math.floor(random() * count)
/** From the commonest to the rarest, each order of magnitude as often: few topics hold most claims. */
const skewed = (count: number) =>
  Math.min(count - 1, Math.floor(Math.exp(random() * Math.log(count + 1))) - 1)
const padded = (kind: string, n: number) => `${kind}_${String(n).padStart(12, '0')}`

export const anyMoment = () => new Date(FIRST + random() * (LAST - FIRST))
export const anyPerson = () => padded('person', skewed(PEOPLE))
export const anyTopic = () => padded('topic', skewed(TOPICS))
export const rareTopic = () => padded('topic', TOPICS - 1 - upTo(30))
export const anyMeasure = () => padded('measure', skewed(MEASURES))
export const anyOutlet = () => padded('outlet', skewed(OUTLETS))
export const anyReport = () => padded('report', upTo(REPORTS))
export const anyWord = () => madeUpWord(skewed(20_000))
export const commonWord = () => madeUpWord(upTo(20))
/** Few outlets print most reports. */
const outletOf = (report: number) => padded('outlet', Math.floor(OUTLETS * (report / REPORTS) ** 3))
/** A word that no claim holds. */
export const strangeWord = () => `qx${madeUpWord(upTo(90_000))}qx`

/** Writes `count` claims in every state with their revisions, reviews and comments, the same in every run. */
export async function writeManyClaims(admin: pg.Client, count: number): Promise<void> {
  // Nobody signed what is made up, so the guards are away, in a database that is thrown away.
  await admin.query('set session_replication_role = replica')
  for (const table of ['claims', 'revisions', 'reviews', 'comments', 'comment_marks'])
    await admin.query(`alter table desk.${table} disable trigger user`)
  await writeNamed(admin)
  for (let from = 0; from < count; from += BATCH) await writeBatch(admin, from, Math.min(BATCH, count - from))
  await admin.query('vacuum analyze')
}

async function writeNamed(admin: pg.Client): Promise<void> {
  const by = { created_by: padded('person', 0), created_at: new Date(FIRST) }
  const each = (many: number, make: (n: number) => Row) => Array.from({ length: many }, (_, n) => make(n))
  const person = (n: number) => ({
    id: padded('person', n),
    email: `${n}@desk.example`,
    name: `Person ${n}`,
    password_hash: '-',
    roles: n % 2 === 0 ? ['editor', 'reviewer'] : ['editor'],
    active: true,
    created_at: new Date(FIRST),
  })
  await insert(admin, 'identity.people', each(PEOPLE, person))
  const named = (kind: string, n: number) => ({ id: padded(kind, n), ...by })
  const outlet = (n: number) => ({ ...named('outlet', n), name: `Outlet ${n}`, owner: '', wire: false })
  await insert(admin, 'desk.outlets', each(OUTLETS, outlet))
  const topic = (n: number) => ({ ...named('topic', n), slug: `topic-${n}`, title: `Topic ${n}` })
  await insert(admin, 'desk.topics', each(TOPICS, topic))
  const measure = (n: number) => ({
    ...named('measure', n),
    topic_id: padded('topic', n),
    slug: `measure-${n}`,
    title: `Measure ${n}`,
    unit: 'persons',
    nouns: ['officers'],
    places: [],
  })
  await insert(admin, 'desk.measures', each(MEASURES, measure))
  const report = (n: number) => ({
    ...named('report', n),
    outlet_id: outletOf(n),
    title: `${madeUpWord(n)} ${madeUpWord(n + 700)} told in report ${n}`,
    byline: '',
    zone: 'UTC',
    language: 'en',
  })
  await insert(admin, 'desk.reports', each(REPORTS, report))
}

async function writeBatch(admin: pg.Client, from: number, count: number): Promise<void> {
  const claims = Array.from({ length: count }, (_, n) => claim(from + n))
  await insert(
    admin,
    'desk.claims',
    claims.map(({ words: _, ...row }) => row),
  )
  const revisions = claims.flatMap(revisionsOf)
  // As long as the signed bytes of a usual claim are, and as hard to press together.
  await insert(
    admin,
    'desk.revisions',
    revisions,
    "convert_to((select string_agg(md5(row.claim_id || row.no || part), '') from generate_series(1, 40) part), 'UTF8') as body",
  )
  await insert(admin, 'desk.reviews', claims.flatMap(reviewsOf))
  const comments = claims.flatMap(commentsOn)
  await insert(admin, 'desk.comments', comments)
  const marks = comments.filter((row) => row.reply_to === null && random() < 0.6)
  await insert(
    admin,
    'desk.comment_marks',
    marks.map((row) => ({ comment_id: row.id, mark: 'resolve', marked_by: row.author_id, at: row.at })),
  )
}

function claim(n: number) {
  const state = stateAt(random() * 100)
  const at = anyMoment()
  const headNo = random() < 0.6 ? 1 : random() < 0.75 ? 2 : 3
  const isPublic = !['draft', 'submitted', 'rejected'].includes(state)
  const submitted = state === 'submitted'
  const assigned = submitted && random() < 0.5
  const author = anyPerson()
  const report = upTo(REPORTS)
  const measured = random() < 0.3 ? skewed(MEASURES) : null
  const words = Array.from({ length: 14 }, anyWord)
  return {
    id: padded('claim', n),
    report_id: padded('report', report),
    state,
    head_no: headNo,
    published_no: isPublic ? headNo : null,
    submitted_by: submitted ? author : null,
    submitted_at: submitted ? at : null,
    assignee_id: assigned ? padded('person', upTo(PEOPLE / 2) * 2) : null,
    review_due: assigned && random() < 0.5 ? new Date(at.getTime() + 7 * 86_400_000) : null,
    created_by: author,
    created_at: at,
    changed_at: at,
    // The trigger that writes these is away with the others.
    statement: sentence(words),
    topic_id: padded('topic', measured ?? skewed(TOPICS)),
    measure_id: measured === null ? null : padded('measure', measured),
    writer_id: author,
    outlet_id: outletOf(report),
    words,
  }
}

const sentence = (words: readonly string[]) => `${words.join(' ')}.`

function stateAt(share: number): ClaimState {
  let above = share
  for (const state of CLAIM_STATES) {
    above -= SHARES[state]
    if (above < 0) return state
  }
  return 'published'
}

type MadeUp = ReturnType<typeof claim>

function revisionsOf({ id, head_no, changed_at, writer_id, topic_id, measure_id, words }: MadeUp): Row[] {
  return Array.from({ length: head_no }, (_, before) => ({
    claim_id: id,
    no: before + 1,
    author_id: before + 1 === head_no ? writer_id : anyPerson(),
    at: changed_at,
    statement: sentence(words.slice(head_no - before - 1)),
    vouch: 'said',
    kind: 'statement',
    topic_id,
    measure_id,
    measure_role: measure_id === null ? null : 'level',
  }))
}

function reviewsOf({ id, state, head_no, changed_at }: MadeUp): Row[] {
  if (state === 'submitted' || (state === 'draft' && random() < 0.7)) return []
  const decision = state === 'draft' ? 'requestChanges' : state === 'rejected' ? 'reject' : 'approve'
  const by = { reviewer_id: anyPerson(), decision, remark: 'Made up.', answers: {} }
  return [{ id: `review_${id}`, claim_id: id, no: head_no, sha256: '-', ...by, at: changed_at }]
}

/** One claim in five is talked about, in up to four threads with a reply each. */
function commentsOn({ id, changed_at }: MadeUp): Row[] {
  if (random() > 0.2) return []
  return Array.from({ length: 1 + upTo(4) }, (_, n) => n).flatMap((n) => {
    const thread = `comment_${id}_${n}`
    const said = { claim_id: id, revision_no: 1, author_id: anyPerson(), words: 'Made up.', at: changed_at }
    return [
      { id: thread, ...said, reply_to: null },
      { id: `${thread}_reply`, ...said, reply_to: thread },
    ]
  })
}

async function insert(admin: pg.Client, table: string, rows: Row[], computed?: string): Promise<void> {
  const [first] = rows
  if (!first) return
  const columns = Object.keys(first)
  const given = columns.map((column) => `row.${column}`)
  await admin.query(
    `insert into ${table} (${[...columns, ...(computed ? [computed.split(' as ').at(-1)] : [])].join(', ')})
     select ${[...given, ...(computed ? [computed] : [])].join(', ')} from json_populate_recordset(null::${table}, $1) row`,
    [JSON.stringify(rows)],
  )
}
