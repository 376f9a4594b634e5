import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import canonicalize from 'canonicalize'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { reviewClaim } from '@/commands/review-claim'
import { rewordClaim } from '@/commands/reword-claim'
import { connect, type Database } from '@/db/client'
import { migrate } from '@/db/migrate'
import { claimById, revisionOf } from '@/db/queries/claims'
import { publishedFact } from '@/db/queries/published'
import { asAdmin, prepareDatabase } from '@/db/roles'
import { canonicalClaim } from '@/tests/support/canonical-claim'
import { castOf } from '@/tests/support/cast'
import { asWritten, clarified, type Desk, decision, done, drawnKey, entry } from '@/tests/support/claims'

// The last migration before facts could move.
const BEFORE = '0006_unknown_day'

const { adminUrl, passwords, template } = inject('server')
const database = template.replace('template', 'first_form')
let db: Database
let end = async () => {}

/** The committed migrations up to and with the one that is named. */
function migrationsUpTo(tag: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'migrations-'))
  cpSync('db/migrations', folder, { recursive: true })
  const file = path.join(folder, 'meta/_journal.json')
  const journal = JSON.parse(readFileSync(file, 'utf8')) as { entries: { tag: string }[] }
  journal.entries = journal.entries.slice(0, journal.entries.findIndex((entry) => entry.tag === tag) + 1)
  writeFileSync(file, JSON.stringify(journal))
  return folder
}

const { measure: _, links: __, ...content } = canonicalClaim({ topic: null, citations: [] })
const body = canonicalize({ v: 1, claim: 'claim_222222222222', no: 1, content }) ?? ''

beforeAll(async () => {
  const urls = await prepareDatabase(adminUrl, { database, passwords })
  const older = migrationsUpTo(BEFORE)
  await migrate(urls.owner, older)
  rmSync(older, { recursive: true })
  const opened = connect(urls.desk)
  db = opened.db
  end = opened.end
  const { editor, reviewer } = await castOf(db)
  const { internalNote: ___, ...shown } = content
  const version = {
    no: 1,
    at: '2024-09-24T09:00:00.000Z',
    edition: 1,
    change: content.change,
    content: shown,
  }
  const document = { id: 'claim_222222222222', slug: 'old', verdict: {}, versions: [version] }
  await db.transaction(async (tx) => {
    for (const step of [
      sql`insert into desk.outlets (id, name, created_by) values ('outlet_1', 'Example Wire', ${editor.id})`,
      sql`insert into desk.reports (id, outlet_id, title, created_by) values ('report_1', 'outlet_1', 'Old', ${editor.id})`,
      sql`insert into desk.claims (id, report_id, created_by) values ('claim_222222222222', 'report_1', ${editor.id})`,
      sql`insert into desk.revisions (claim_id, no, body, author_id) values ('claim_222222222222', 1, convert_to(${body}, 'UTF8'), ${editor.id})`,
      sql`update desk.claims set state = 'submitted', submitted_at = now()`,
      sql`insert into desk.reviews (id, claim_id, no, sha256, reviewer_id, decision) select 'review_1', claim_id, 1, sha256, ${reviewer.id}, 'approve' from desk.revisions`,
      sql`update desk.claims set state = 'published', published_no = 1, submitted_at = null`,
      sql`update published.edition set no = no + 1, at = now()`,
      sql`insert into published.facts (id, slug, statement, no, document, first_published_at, changed_at, edition)
          select 'claim_222222222222', 'old', ${content.statement}, 1, ${JSON.stringify(document)}, now(), now(), no from published.edition`,
      sql`insert into published.events (edition, at, kind, fact_id, no) select no, at, 'first', 'claim_222222222222', 1 from published.edition`,
    ])
      await tx.execute(step)
  })
  await migrate(urls.owner)
})

afterAll(async () => {
  await end()
  await asAdmin(adminUrl, (admin) => admin.query(`drop database if exists ${database} with (force)`))
})

test('a fact that was published before facts could move is told as one that has not', async () => {
  const fact = await publishedFact(db, 'claim_222222222222')
  expect(fact).toMatchObject({ standing: 'current', notices: [] })
  expect(fact?.versions[0]?.content).toMatchObject({ statement: content.statement, measure: null, links: [] })
  const revision = await revisionOf(db, 'claim_222222222222', 1)
  expect(revision?.content).toEqual({ ...content, measure: null, links: [] })
})

test('it can be revised and countersigned like any other, and its first version stays', async () => {
  const { rows } = await db.transaction((tx) =>
    tx.execute<{ id: string; name: string; email: string; roles: string[] }>('select * from identity.people'),
  )
  const person = (role: string) => {
    const found = rows.find(({ roles }) => roles.includes(role))
    if (!found) throw new Error(`There is no ${role}.`)
    return { ...found, roles: [role as 'editor'] }
  }
  const cast = { editor: person('editor'), reviewer: person('reviewer') } as unknown as Desk['cast']
  const desk: Desk = { db, cast, reportId: 'report_1', citations: [] }
  const claim = await claimById(db, 'claim_222222222222')
  if (!claim) throw new Error('The claim is gone.')
  const changes = clarified('William Ruto said: nearly 400 Kenyan officers were serving in Haiti.')
  const order = { key: drawnKey(), claimId: claim.id, baseNo: 1, entered: entry(desk, changes) }
  done(await rewordClaim(db, cast.editor, order))
  // What it lacks to be submitted is not what this is about: it is put into review by hand.
  await db.transaction((tx) => tx.execute(`update desk.claims set state = 'submitted', submitted_at = now()`))
  done(await reviewClaim(db, cast.reviewer, decision(await asWritten(desk, claim.id))))
  const fact = await publishedFact(db, claim.id)
  expect(fact?.versions.map((version) => version.no)).toEqual([2, 1])
})
