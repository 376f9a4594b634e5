import { describe, expect, test } from 'vitest'
import { reviewClaim } from '@/commands/review-claim'
import { reviewsOf } from '@/db/queries/claims'
import { DECISIONS } from '@/domain/claim/decide'
import type { Actor } from '@/domain/policy/actor'
import {
  barred,
  clarified,
  decision,
  done,
  enteredClaim,
  openDesk,
  publishedClaim,
  reworded,
  submitted,
  submittedClaim,
} from '@/tests/support/claims'
import { testDatabase } from '@/tests/support/database'

const { db } = await testDatabase()
const desk = await openDesk(db)
const { editor, secondEditor, reviewer, secondReviewer, admin, deactivated } = desk.cast

const remark = 'Please look again.'
const judged = (
  claim: Awaited<ReturnType<typeof submittedClaim>>,
  by: Actor,
  move: (typeof DECISIONS)[number],
) => reviewClaim(db, by, decision(claim, { decision: move, remark }))

describe.each(DECISIONS)('two people: %s', (move) => {
  test('bars whoever wrote it, though they are a reviewer', async () => {
    const claim = await submittedClaim(desk, {}, reviewer)
    expect(await judged(claim, reviewer, move)).toEqual(barred('own-work'))
    expect(await reviewsOf(db, claim.claimId)).toEqual([])
  })

  test('bars whoever worded it, even when a colleague submitted it', async () => {
    const claim = await submitted(desk, await enteredClaim(desk, {}, reviewer), editor)
    expect(await judged(claim, reviewer, move)).toEqual(barred('own-work'))
  })

  test('bars a co-author whose words were all overwritten since', async () => {
    const first = await enteredClaim(desk)
    const second = await reworded(desk, first, { publicNote: 'Words of the reviewer.' }, reviewer)
    const third = await submitted(desk, await reworded(desk, second, {}, editor))
    expect(await judged(third, reviewer, move)).toEqual(barred('own-work'))
  })

  test('bars a reviewer who edited what was in review', async () => {
    const first = await submittedClaim(desk)
    const second = await reworded(desk, first, { publicNote: 'A small repair.' }, reviewer)
    await submitted(desk, second)
    expect(await judged(second, reviewer, move)).toEqual(barred('own-work'))
    done(await judged(second, secondReviewer, move))
  })

  test('lets a reviewer judge what they only worded before it was last published', async () => {
    const first = await submittedClaim(desk, {}, reviewer)
    done(await reviewClaim(db, secondReviewer, decision(first)))
    const changes = clarified('William Ruto said nearly 400 Kenyan officers were serving in Haiti.')
    const next = await submitted(desk, await reworded(desk, first, changes))
    done(await judged(next, reviewer, move))
  })

  test('bars a reviewer who worded any revision since it was last published', async () => {
    const first = await publishedClaim(desk)
    const second = await reworded(
      desk,
      first,
      clarified('Nearly 400 officers, William Ruto said.'),
      secondReviewer,
    )
    const changes = clarified('William Ruto said nearly 400 officers were in Haiti.')
    const third = await submitted(desk, await reworded(desk, second, changes))
    expect(await judged(third, secondReviewer, move)).toEqual(barred('own-work'))
  })

  test.each([
    ['an editor who had no hand in it', secondEditor],
    ['an admin', admin],
  ])('bars %s', async (_, by) => {
    expect(await judged(await submittedClaim(desk), by, move)).toEqual(barred('reviewers-only'))
  })

  test('is refused by the database to somebody deactivated since the request began', async () => {
    const claim = await submittedClaim(desk)
    await expect(judged(claim, deactivated, move)).rejects.toMatchObject({ cause: { code: 'CS403' } })
    expect(await reviewsOf(db, claim.claimId)).toEqual([])
  })
})

test('a reviewer who saved what they found, without a change, worded nothing', async () => {
  const claim = await submittedClaim(desk)
  expect(await reworded(desk, claim, {}, reviewer)).toEqual(claim)
  done(await reviewClaim(db, reviewer, decision(claim)))
})
