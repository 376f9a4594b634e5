import { describe, expect, test } from 'vitest'
import { reviewClaim } from '@/commands/review-claim'
import { submitClaim } from '@/commands/submit-claim'
import { withdrawClaim } from '@/commands/withdraw-claim'
import { claimById, reviewsOf } from '@/db/queries/claims'
import { historyOfClaim } from '@/db/queries/history'
import { publishedFact } from '@/db/queries/published'
import {
  barred,
  clarified,
  decision,
  done,
  drawnKey,
  enteredClaim,
  openDesk,
  publishedClaim,
  reworded,
  submitted,
  submittedClaim,
  type Written,
} from '@/tests/support/claims'
import { testDatabase } from '@/tests/support/database'

const { db, reading } = await testDatabase()
const desk = await openDesk(db)
const { editor, secondEditor, reviewer, secondReviewer, admin } = desk.cast

const stateOf = async (claim: Written) => (await claimById(db, claim.claimId))?.state
const sentBack = async (claim: Written) =>
  done(await reviewClaim(db, reviewer, decision(claim, { decision: 'requestChanges', remark: 'Date it.' })))
const submit = (claim: Written, by = editor) =>
  submitClaim(db, by, { key: drawnKey(), claimId: claim.claimId, revisionNo: claim.no })
const withdraw = (claim: Written, by = editor) =>
  withdrawClaim(db, by, { key: drawnKey(), claimId: claim.claimId })

describe('a remark', () => {
  test.each([
    ['requestChanges', ''],
    ['requestChanges', ' \n\t '],
    ['reject', ''],
    ['reject', '   '],
  ] as const)('is asked of whoever decides %s with %j', async (move, remark) => {
    const claim = await submittedClaim(desk)
    const refused = await reviewClaim(db, reviewer, decision(claim, { decision: move, remark }))
    expect(refused).toEqual({ ok: false, refusal: { kind: 'remark-missing' } })
    expect(await stateOf(claim)).toBe('submitted')
  })

  test('is kept with the review, without white space around it', async () => {
    const claim = await submittedClaim(desk)
    done(await reviewClaim(db, reviewer, decision(claim, { remark: '  Clear as it is.\n' })))
    const [review] = await reviewsOf(db, claim.claimId)
    expect(review).toMatchObject({ decision: 'approve', remark: 'Clear as it is.', no: 1 })
    const [event] = await historyOfClaim(db, claim.claimId)
    expect(event).toMatchObject({ act: 'approve', detail: { remark: 'Clear as it is.' } })
  })
})

describe('a revision that was sent back', () => {
  test('is a draft again, with its review beside it', async () => {
    const claim = await submittedClaim(desk)
    await sentBack(claim)
    expect(await stateOf(claim)).toBe('draft')
    expect(await publishedFact(reading, claim.claimId)).toBeNull()
  })

  test('cannot be submitted again unchanged, by nobody', async () => {
    const claim = await submittedClaim(desk)
    await sentBack(claim)
    expect(await submit(claim)).toEqual(barred('unchanged-since-review'))
    expect(await submit(claim, secondReviewer)).toEqual(barred('unchanged-since-review'))
  })

  test('can be submitted once it was reworded, and judged by the same reviewer', async () => {
    const first = await submittedClaim(desk)
    await sentBack(first)
    const second = await reworded(desk, first, { publicNote: 'Dated now.' })
    done(await submit(second))
    done(await reviewClaim(db, reviewer, decision(second)))
    expect(await stateOf(second)).toBe('published')
    expect((await reviewsOf(db, first.claimId)).map((r) => r.decision)).toEqual(['approve', 'requestChanges'])
  })
})

describe('a claim that was turned down', () => {
  test('is rejected, for good, when nothing of it was public', async () => {
    const claim = await submittedClaim(desk)
    done(await reviewClaim(db, reviewer, decision(claim, { decision: 'reject', remark: 'A duplicate.' })))
    expect(await stateOf(claim)).toBe('rejected')
    expect(await submit(claim)).toEqual(barred('wrong-state'))
    expect(await withdraw(claim)).toEqual(barred('wrong-state'))
    expect(await reviewClaim(db, secondReviewer, decision(claim))).toEqual(barred('wrong-state'))
  })
})

describe('withdrawing', () => {
  test('takes a claim out of review unchanged, and it can be submitted again', async () => {
    const claim = await submittedClaim(desk)
    done(await withdraw(claim))
    expect(await claimById(db, claim.claimId)).toMatchObject({ state: 'draft', submittedAt: null })
    expect(await reviewClaim(db, reviewer, decision(claim))).toEqual(barred('wrong-state'))
    done(await submit(claim, secondEditor))
    done(await reviewClaim(db, reviewer, decision(claim)))
  })

  test('is for writers, and for what is in review', async () => {
    const claim = await submittedClaim(desk)
    expect(await withdraw(claim, admin)).toEqual(barred('writers-only'))
    expect(await withdraw(await enteredClaim(desk))).toEqual(barred('wrong-state'))
    expect(await withdraw(await publishedClaim(desk))).toEqual(barred('wrong-state'))
  })
})

describe('a new revision beside a public one', () => {
  const wording = 'Nearly 400 Kenyan officers were in Haiti, William Ruto said.'
  const beside = async () => {
    const first = await publishedClaim(desk)
    const shown = await publishedFact(reading, first.claimId)
    return { first, shown, next: await reworded(desk, first, clarified(wording)) }
  }

  test('leaves the public document as it was until it is countersigned', async () => {
    const { shown, next } = await beside()
    expect(await publishedFact(reading, next.claimId)).toEqual(shown)
    await submitted(desk, next)
    expect(await publishedFact(reading, next.claimId)).toEqual(shown)
    await sentBack(next)
    expect(await publishedFact(reading, next.claimId)).toEqual(shown)
    const third = await submitted(desk, await reworded(desk, next, clarified(`${wording} So he said.`)))
    done(await reviewClaim(db, reviewer, decision(third)))
    const fact = await publishedFact(reading, next.claimId)
    expect(fact?.versions.map(({ no }) => no)).toEqual([3, 1])
    expect(fact?.versions.slice(1)).toEqual(shown?.versions)
    expect(fact?.firstPublishedAt).toBe(shown?.firstPublishedAt)
  })

  test('that is rejected leaves the claim published as it was, and open to another revision', async () => {
    const { first, shown, next } = await beside()
    await submitted(desk, next)
    done(await reviewClaim(db, reviewer, decision(next, { decision: 'reject', remark: 'It was clear.' })))
    expect(await claimById(db, first.claimId)).toMatchObject({
      state: 'published',
      publishedNo: 1,
      head: { no: 2 },
    })
    expect(await publishedFact(reading, first.claimId)).toEqual(shown)
    expect(await submit(next)).toEqual(barred('wrong-state'))
    const third = await reworded(desk, next, clarified(`${wording} So he said.`))
    done(await submit(third))
  })

  test('that is withdrawn stays a draft beside it', async () => {
    const { first, shown, next } = await beside()
    await submitted(desk, next)
    done(await withdraw(next))
    expect(await claimById(db, first.claimId)).toMatchObject({ state: 'draft', publishedNo: 1 })
    expect(await publishedFact(reading, first.claimId)).toEqual(shown)
  })
})
