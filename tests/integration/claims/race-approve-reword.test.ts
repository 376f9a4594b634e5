import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { reviewClaim } from '@/commands/review-claim'
import { rewordClaim } from '@/commands/reword-claim'
import { submitClaim } from '@/commands/submit-claim'
import { reviewsOf } from '@/db/queries/claims'
import { publishedFact } from '@/db/queries/published'
import { sealed } from '@/domain/claim/envelope'
import { type Desk, decision, drawnKey, entry, openDesk, submittedClaim } from '@/tests/support/claims'
import { testDatabase } from '@/tests/support/database'
import { carelessReview, collide, ROUNDS, rounds, takeTheWallDown } from './races'

const guarded = await testDatabase()
const bare = await testDatabase()
const guardedDesk = await openDesk(guarded.db)
const bareDesk = await openDesk(bare.db)
await takeTheWallDown(bare)

type Outcome = 'approved' | 'reworded first' | 'unseen words are public'

/** A reviewer countersigns while an editor rewords, and now and then submits again. */
async function round(desk: Desk, review: typeof reviewClaim | typeof carelessReview): Promise<Outcome> {
  const { db, cast } = desk
  const seen = await submittedClaim(desk)
  const [approved] = await collide(
    () => answered(review(db, cast.reviewer, decision(seen))),
    async () => {
      const entered = entry(desk, { publicNote: 'Words that the reviewer never saw.' })
      await rewordClaim(db, cast.editor, { key: drawnKey(), claimId: seen.claimId, baseNo: 1, entered })
      if (Math.random() < 0.5)
        await submitClaim(db, cast.editor, { key: drawnKey(), claimId: seen.claimId, revisionNo: 2 })
    },
  )
  const shown = await publishedFact(db, seen.claimId)
  const signed = (await reviewsOf(db, seen.claimId)).map(({ no, decision }) => `${no} ${decision}`)
  if (!approved && shown === null && signed.length === 0) return 'reworded first'
  const version = shown?.versions[0]
  const bytes = version && sealed(seen.claimId, version.no, { ...version.content, internalNote: '' })
  const isSeen = bytes !== undefined && createHash('sha256').update(bytes).digest('hex') === seen.sha256
  return approved && isSeen && signed.join() === '1 approve' ? 'approved' : 'unseen words are public'
}

/** Whether it was accepted; an exception is the database's own refusal. */
const answered = (act: Promise<{ ok: boolean }>) =>
  act.then(
    ({ ok }) => ok,
    () => false,
  )

describe('a countersignature and a rewording at the same moment', () => {
  test('publish exactly the bytes that were seen, or nothing', { timeout: 180_000 }, async () => {
    const outcomes = new Set(await rounds(ROUNDS, () => round(guardedDesk, reviewClaim)))
    expect(outcomes).toEqual(new Set(['approved', 'reworded first']))
  })

  test('do so by the claim’s lock alone', { timeout: 120_000 }, async () => {
    const outcomes = await rounds(ROUNDS / 4, () => round(bareDesk, reviewClaim))
    expect(outcomes).not.toContain('unseen words are public')
  })

  test('do so by the database alone', { timeout: 120_000 }, async () => {
    const outcomes = await rounds(ROUNDS / 4, () => round(guardedDesk, carelessReview))
    expect(outcomes).not.toContain('unseen words are public')
    expect(outcomes).toContain('approved')
  })

  test('control: without lock and triggers, unseen words become public', { timeout: 180_000 }, async () => {
    const violated = (outcomes: Outcome[]) => outcomes.includes('unseen words are public')
    expect(violated(await rounds(ROUNDS, () => round(bareDesk, carelessReview), violated))).toBe(true)
  })
})
