import { createHash } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { changeNewsroom } from '@/commands/change-newsroom'
import { reviewClaim } from '@/commands/review-claim'
import { claimById, reviewsOf, revisionOf } from '@/db/queries/claims'
import { historyOfClaim } from '@/db/queries/history'
import { publishedFact } from '@/db/queries/published'
import { asAdmin } from '@/db/roles'
import { history } from '@/db/schema/desk'
import { edition, events, factReports, facts, reports, topics } from '@/db/schema/published'
import { writeNewsroom } from '@/db/writes/newsroom'
import { sealed } from '@/domain/claim/envelope'
import {
  clarified,
  decision,
  done,
  openDesk,
  publishedClaim,
  reworded,
  submitted,
  submittedClaim,
} from '@/tests/support/claims'
import { testDatabase } from '@/tests/support/database'

const place = await testDatabase()
const { db, reading } = place
const desk = await openDesk(db)
const { editor, secondEditor, reviewer, secondReviewer, admin } = desk.cast
beforeAll(() =>
  db.transaction((tx) => writeNewsroom(tx, { name: 'The Test Ledger', bylines: 'roles', example: false })),
)

const everythingPublic = async () =>
  JSON.stringify([
    await reading.select().from(facts),
    await reading.select().from(events),
    await reading.select().from(edition),
    await reading.select().from(topics),
    await reading.select().from(reports),
    await reading.select().from(factReports),
  ])
const currentEdition = async () => (await reading.select().from(edition))[0]

describe('countersigning', () => {
  test('writes review, document, event, edition and history together', async () => {
    const claim = await submittedClaim(desk)
    const before = await currentEdition()
    const { reviewId, edition: printed } = done(await reviewClaim(db, reviewer, decision(claim)))
    const now = await currentEdition()
    expect(printed).toBe((before?.no ?? 0) + 1)
    expect(now?.no).toBe(printed)
    expect(await reviewsOf(db, claim.claimId)).toMatchObject([{ id: reviewId, no: 1, decision: 'approve' }])
    expect(await claimById(db, claim.claimId)).toMatchObject({ state: 'published', publishedNo: 1 })
    const [event] = await reading.select().from(events).where(sql`edition = ${printed}`)
    expect(event).toEqual({
      edition: printed,
      at: now?.at,
      kind: 'first',
      factId: claim.claimId,
      no: 1,
      note: '',
    })
    const [row] = await reading.select().from(facts).where(sql`id = ${claim.claimId}`)
    expect(row).toMatchObject({ no: 1, edition: printed, changedAt: now?.at, firstPublishedAt: now?.at })
    expect((await historyOfClaim(db, claim.claimId))[0]).toMatchObject({
      act: 'approve',
      revisionNo: 1,
      edition: printed,
    })
  })

  test('publishes exactly the content whose hash was signed, without its internal note', async () => {
    const claim = await publishedClaim(desk, { internalNote: 'Only for us.', publicNote: 'For everybody.' })
    const content = (await publishedFact(reading, claim.claimId))?.versions[0]?.content
    if (!content) throw new Error('It was not published.')
    expect(content).not.toHaveProperty('internalNote')
    const bytes = sealed(claim.claimId, claim.no, { ...content, internalNote: 'Only for us.' })
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(claim.sha256)
  })

  test('prints what kind of change it was, with its public note', async () => {
    const claim = await publishedClaim(desk)
    const changes = {
      ...clarified('William Ruto said nearly 400 officers were there.'),
      change: { kind: 'clarification' as const, note: 'Shorter.' },
    }
    const next = await submitted(desk, await reworded(desk, claim, changes))
    const { edition: printed } = done(await reviewClaim(db, reviewer, decision(next)))
    const [event] = await reading.select().from(events).where(sql`edition = ${printed}`)
    expect(event).toMatchObject({ kind: 'clarification', note: 'Shorter.', no: 2 })
    const [topic] = await reading.select().from(topics)
    expect(topic).toMatchObject({ title: 'Haiti mission' })
    expect(await reading.select().from(factReports).where(sql`fact_id = ${claim.claimId}`)).toEqual([
      { factId: claim.claimId, reportId: desk.reportId },
    ])
  })

  test('asking for changes and rejecting print nothing', async () => {
    const before = await everythingPublic()
    for (const move of ['requestChanges', 'reject'] as const) {
      const order = decision(await submittedClaim(desk), { decision: move, remark: 'Not so.' })
      expect(done(await reviewClaim(db, reviewer, order)).edition).toBeNull()
    }
    expect(await everythingPublic()).toBe(before)
  })

  test('editions count every public event and never run back in time', async () => {
    const claims = await Promise.all(Array.from({ length: 12 }, () => submittedClaim(desk)))
    await Promise.all(claims.map((claim) => reviewClaim(db, reviewer, decision(claim))))
    const printed = await reading.select().from(events).orderBy(events.edition)
    expect(printed.map((event) => event.edition)).toEqual(
      printed.map((_, i) => (printed[0]?.edition ?? 0) + i),
    )
    const times = printed.map((event) => event.at.getTime())
    expect(times).toEqual([...times].sort((a, b) => a - b))
  })

  test('a transaction that began first and printed last does not print an earlier time', async () => {
    const [slow, quick] = [await submittedClaim(desk), await submittedClaim(desk)]
    const last = await asAdmin(place.adminUrl, async (lock) => {
      await lock.query('begin')
      await lock.query('select from desk.claims where id = $1 for update', [slow.claimId])
      const waiting = reviewClaim(db, reviewer, decision(slow))
      const locked = `select from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`
      await vi.waitUntil(async () => (await lock.query(locked)).rowCount, { timeout: 10_000 })
      done(await reviewClaim(db, secondReviewer, decision(quick)))
      await lock.query('commit')
      return done(await waiting).edition ?? 0
    })
    const [before, after] = await reading
      .select()
      .from(events)
      .where(sql`edition >= ${last - 1}`)
      .orderBy(events.edition)
    expect(before?.factId).toBe(quick.claimId)
    expect(after?.at.getTime()).toBeGreaterThanOrEqual(before?.at.getTime() ?? Number.POSITIVE_INFINITY)
  })
})

describe('when publishing fails in the middle, nothing is left of it', () => {
  const writing = (event: string, table: string) =>
    `create trigger broken after ${event} on ${table} for each statement`
  // Each step of the transaction in its order.
  test.each([
    ['the key', writing('insert', 'desk.receipts')],
    ['the review', writing('insert', 'desk.reviews')],
    ['the claim', writing('update', 'desk.claims')],
    ['the edition', writing('update', 'published.edition')],
    ['the topic', writing('insert', 'published.topics')],
    ['the document', writing('insert', 'published.facts')],
    ['the report', writing('insert', 'published.reports')],
    ['the report’s fact', writing('insert', 'published.fact_reports')],
    ['the event', writing('insert', 'published.events')],
    ['the history', writing('insert', 'desk.history')],
    ['the answer', writing('update', 'desk.receipts')],
    [
      'the commit itself',
      'create constraint trigger broken after insert on desk.reviews deferrable initially deferred for each row',
    ],
  ])('at %s', async (step, trigger) => {
    const claim = await submittedClaim(desk, {
      topicTitle: `Failing at ${step}`,
      publicNote: 'Never public.',
    })
    const deskAsItIs = async () =>
      JSON.stringify([
        await claimById(db, claim.claimId),
        await reviewsOf(db, claim.claimId),
        await db.select().from(history),
      ])
    const before = [await everythingPublic(), await deskAsItIs()]
    const order = decision(claim)
    await asAdmin(place.adminUrl, async (admin) => {
      await admin.query(
        `create function desk.broken() returns trigger language plpgsql as $$begin raise 'broken on purpose'; end$$`,
      )
      await admin.query(`${trigger} execute function desk.broken()`)
      try {
        await expect(reviewClaim(db, reviewer, order)).rejects.toMatchObject({
          cause: { message: 'broken on purpose' },
        })
      } finally {
        await admin.query('drop function desk.broken() cascade')
      }
    })
    expect([await everythingPublic(), await deskAsItIs()]).toEqual(before)
    // The same form posted again works now: its key was not used up.
    expect((await reviewClaim(db, reviewer, order)).ok).toBe(true)
  })
})

describe('who wrote and who countersigned', () => {
  const bylinesOf = async (claimId: string) => {
    const version = (await publishedFact(reading, claimId))?.versions[0]
    return { writers: version?.writers, reviewer: version?.reviewer }
  }
  const coAuthored = async () => {
    const first = await submittedClaim(desk)
    const second = await reworded(desk, first, { publicNote: 'A second hand.' }, secondEditor)
    const third = await submitted(desk, await reworded(desk, second, { publicNote: 'The first again.' }))
    done(await reviewClaim(db, reviewer, decision(third)))
    return third
  }

  test('are told by their parts, when that is the house’s policy', async () => {
    expect(await bylinesOf((await coAuthored()).claimId)).toEqual({
      writers: [
        { name: null, part: 'writer' },
        { name: null, part: 'writer' },
      ],
      reviewer: { name: null, part: 'reviewer' },
    })
  })

  test('are told by name, each once, when that is the house’s policy', async () => {
    done(await changeNewsroom(db, admin, { name: 'The Test Ledger', bylines: 'names' }))
    const claim = await coAuthored()
    expect(await bylinesOf(claim.claimId)).toEqual({
      writers: [
        { name: editor.name, part: 'writer' },
        { name: secondEditor.name, part: 'writer' },
      ],
      reviewer: { name: reviewer.name, part: 'reviewer' },
    })
    const next = await submitted(
      desk,
      await reworded(desk, claim, clarified('Nearly 400 officers, William Ruto said.'), reviewer),
      reviewer,
    )
    done(await reviewClaim(db, secondReviewer, decision(next)))
    expect(await bylinesOf(claim.claimId)).toEqual({
      writers: [{ name: reviewer.name, part: 'writer' }],
      reviewer: { name: secondReviewer.name, part: 'reviewer' },
    })
    expect((await revisionOf(db, claim.claimId, next.no))?.author.name).toBe(reviewer.name)
  })
})
