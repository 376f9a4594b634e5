import { describe, expect, test } from 'vitest'
import { reviewClaim } from '@/commands/review-claim'
import { submitClaim } from '@/commands/submit-claim'
import { withdrawClaim } from '@/commands/withdraw-claim'
import { claimById, reviewsOf } from '@/db/queries/claims'
import { DECISIONS } from '@/domain/claim/decide'
import {
  barred,
  decision,
  done,
  drawnKey,
  enteredClaim,
  openDesk,
  reworded,
  submitted,
  submittedClaim,
} from '@/tests/support/claims'
import { testDatabase } from '@/tests/support/database'

const { db } = await testDatabase()
const desk = await openDesk(db)
const { editor, reviewer } = desk.cast

const stale = (seenNo: number, headNo: number) => ({ ok: false, refusal: { kind: 'stale', seenNo, headNo } })
const remark = 'Please look again.'

describe.each(DECISIONS)('what was seen is what is signed: %s', (move) => {
  test('of an older revision is refused while the newer one is in review', async () => {
    const seen = await submittedClaim(desk)
    await submitted(desk, await reworded(desk, seen, { publicNote: 'Newer.' }))
    expect(await reviewClaim(db, reviewer, decision(seen, { decision: move, remark }))).toEqual(stale(1, 2))
    expect(await reviewsOf(db, seen.claimId)).toEqual([])
  })

  test('of an older revision is stale, whatever state the newer one is in', async () => {
    const seen = await submittedClaim(desk)
    const newer = await reworded(desk, seen, { publicNote: 'Newer.' })
    const order = () => decision(seen, { decision: move, remark })
    expect(await reviewClaim(db, reviewer, order())).toEqual(stale(1, 2))
    await submitted(desk, newer)
    done(await reviewClaim(db, reviewer, decision(newer)))
    expect(await reviewClaim(db, reviewer, order())).toEqual(stale(1, 2))
  })

  test('of other bytes under the right number is refused', async () => {
    const claim = await submittedClaim(desk)
    const twin = await submittedClaim(desk)
    const order = decision(claim, { decision: move, remark, sha256: twin.sha256 })
    expect(await reviewClaim(db, reviewer, order)).toEqual(stale(1, 1))
    expect((await claimById(db, claim.claimId))?.state).toBe('submitted')
  })

  test('of a revision that is still to come is refused', async () => {
    const claim = await submittedClaim(desk)
    const order = decision(claim, { decision: move, remark, revisionNo: 2 })
    expect(await reviewClaim(db, reviewer, order)).toEqual(stale(2, 1))
  })

  test('of a draft is refused though the bytes are right', async () => {
    const order = decision(await enteredClaim(desk), { decision: move, remark })
    expect(await reviewClaim(db, reviewer, order)).toEqual(barred('wrong-state'))
  })
})

test('the same content in two claims is signed by two different hashes', async () => {
  const [one, other] = [await enteredClaim(desk), await enteredClaim(desk)]
  expect(one.sha256).not.toBe(other.sha256)
})

test('submitting names the revision that was on the page, too', async () => {
  const first = await enteredClaim(desk)
  await reworded(desk, first, { publicNote: 'Newer.' })
  const order = { key: drawnKey(), claimId: first.claimId, revisionNo: 1 }
  expect(await submitClaim(db, editor, order)).toEqual(stale(1, 2))
})

test('nothing is found where there is no claim', async () => {
  const nowhere = { ok: false, refusal: { kind: 'not-found' } }
  const claim = { claimId: 'claim_nowhere', no: 1, sha256: '0'.repeat(64) }
  expect(await reviewClaim(db, reviewer, decision(claim))).toEqual(nowhere)
  expect(await submitClaim(db, editor, { key: drawnKey(), claimId: claim.claimId, revisionNo: 1 })).toEqual(
    nowhere,
  )
  expect(await withdrawClaim(db, editor, { key: drawnKey(), claimId: claim.claimId })).toEqual(nowhere)
})
