import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { reviewClaim } from '@/commands/review-claim'
import { reviewsOf } from '@/db/queries/claims'
import { historyOfClaim } from '@/db/queries/history'
import { publishedFact } from '@/db/queries/published'
import { edition, events } from '@/db/schema/published'
import { barred, type Desk, decision, openDesk, submittedClaim } from '@/tests/support/claims'
import { testDatabase } from '@/tests/support/database'
import { carelessReview, collide, ROUNDS, rounds, takeTheWallDown } from './races'

const guarded = await testDatabase()
const bare = await testDatabase()
const guardedDesk = await openDesk(guarded.db)
const bareDesk = await openDesk(bare.db)
await takeTheWallDown(bare)

type Outcome = { reviews: number; printed: number; versions: number; history: number; refusals: unknown[] }

const once: Omit<Outcome, 'refusals'> = { reviews: 1, printed: 1, versions: 1, history: 1 }

/** Two reviewers countersign the same revision. */
async function round(desk: Desk, review: typeof reviewClaim | typeof carelessReview): Promise<Outcome> {
  const { db, cast } = desk
  const claim = await submittedClaim(desk)
  const answers = await collide(
    () => answered(review(db, cast.reviewer, decision(claim))),
    () => answered(review(db, cast.secondReviewer, decision(claim))),
  )
  return {
    reviews: (await reviewsOf(db, claim.claimId)).length,
    printed: (await db.select().from(events).where(eq(events.factId, claim.claimId))).length,
    versions: (await publishedFact(db, claim.claimId))?.versions.length ?? 0,
    history: (await historyOfClaim(db, claim.claimId)).filter(({ act }) => act === 'approve').length,
    refusals: answers.filter((answer) => answer !== null),
  }
}

/** Null when it was accepted, else the refusal, or the SQLSTATE of the database's own. */
const answered = (act: Promise<{ ok: boolean }>): Promise<unknown> =>
  act.then(
    (answer) => (answer.ok ? null : answer),
    (error) => error.cause?.code,
  )

const told = ({ refusals: _, ...counts }: Outcome) => counts

describe('two countersignatures of one revision at the same moment', () => {
  test('give one review, one edition, and the other reviewer a refusal', { timeout: 180_000 }, async () => {
    const outcomes = await rounds(ROUNDS, () => round(guardedDesk, reviewClaim))
    expect(outcomes).toEqual(outcomes.map(() => ({ ...once, refusals: [barred('wrong-state')] })))
    const [{ no } = { no: 0 }] = await guarded.reading.select().from(edition)
    expect(no).toBe(outcomes.length)
  })

  test('do so by the claim’s lock alone', { timeout: 120_000 }, async () => {
    const outcomes = await rounds(ROUNDS / 4, () => round(bareDesk, reviewClaim))
    expect(outcomes).toEqual(outcomes.map(() => ({ ...once, refusals: [barred('wrong-state')] })))
  })

  test('do so by the database alone', { timeout: 120_000 }, async () => {
    const outcomes = await rounds(ROUNDS / 4, () => round(guardedDesk, carelessReview))
    expect(outcomes.map(told)).toEqual(outcomes.map(() => once))
    expect(outcomes.flatMap(({ refusals }) => refusals)).toContain('CS409')
  })

  test('control: without lock, triggers and the one-review rule, both count', {
    timeout: 180_000,
  }, async () => {
    const doubled = (outcomes: Outcome[]) =>
      outcomes.some(({ reviews, printed }) => reviews === 2 && printed === 2)
    expect(doubled(await rounds(ROUNDS, () => round(bareDesk, carelessReview), doubled))).toBe(true)
  })
})
