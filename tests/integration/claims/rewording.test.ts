import { describe, expect, test } from 'vitest'
import { reviewClaim } from '@/commands/review-claim'
import { type RewordOrder, rewordClaim } from '@/commands/reword-claim'
import { claimById, revisionOf, revisionsOf } from '@/db/queries/claims'
import { historyOfClaim } from '@/db/queries/history'
import {
  barred,
  clarified,
  decision,
  done,
  drawnKey,
  enteredClaim,
  entry,
  openDesk,
  publishedClaim,
  reworded,
  submittedClaim,
  type Written,
} from '@/tests/support/claims'
import { testDatabase } from '@/tests/support/database'

const { db } = await testDatabase()
const desk = await openDesk(db)
const { editor, secondEditor, reviewer, admin } = desk.cast

const order = (claim: Written, changes = {}): RewordOrder => ({
  key: drawnKey(),
  claimId: claim.claimId,
  baseNo: claim.no,
  entered: entry(desk, changes),
})
const actsOf = async (claim: Written) => (await historyOfClaim(db, claim.claimId)).map(({ act }) => act)

describe('a revision never changes', () => {
  test('rewording writes the next one and leaves the first as it was', async () => {
    const first = await enteredClaim(desk)
    const before = await revisionOf(db, first.claimId, 1)
    const second = await reworded(desk, first, { publicNote: 'Other words.' }, secondEditor)
    expect(second.no).toBe(2)
    expect(await revisionOf(db, first.claimId, 1)).toEqual(before)
    const authors = (await revisionsOf(db, first.claimId)).map(({ author }) => author.id)
    expect(authors).toEqual([secondEditor.id, editor.id])
    expect(await actsOf(first)).toEqual(['reworded', 'entered'])
  })

  test('rewording what is in review takes it back to draft, and out of the queue', async () => {
    const claim = await submittedClaim(desk)
    await reworded(desk, claim, { publicNote: 'Other words.' })
    expect(await claimById(db, claim.claimId)).toMatchObject({ state: 'draft', submittedAt: null })
  })

  test('equal content writes no revision, no history, and leaves it in review', async () => {
    const claim = await submittedClaim(desk)
    const before = await claimById(db, claim.claimId)
    expect(await reworded(desk, claim, {}, secondEditor)).toEqual(claim)
    expect(await claimById(db, claim.claimId)).toEqual(before)
    expect(await actsOf(claim)).toEqual(['submitted', 'entered'])
  })

  test('equal content on a published claim does not open a draft', async () => {
    const claim = await publishedClaim(desk)
    await reworded(desk, claim, {})
    expect(await claimById(db, claim.claimId)).toMatchObject({ state: 'published', head: { no: 1 } })
  })

  test('words written over a newer revision are refused, not lost', async () => {
    const first = await enteredClaim(desk)
    await reworded(desk, first, { publicNote: 'Theirs.' }, secondEditor)
    const mine = order(first, { publicNote: 'Mine.' })
    const refusal = { kind: 'stale', seenNo: 1, headNo: 2 }
    expect(await rewordClaim(db, editor, mine)).toEqual({ ok: false, refusal })
    done(await rewordClaim(db, editor, { ...mine, baseNo: 2 }))
    expect((await revisionsOf(db, first.claimId)).map(({ content }) => content.publicNote)).toEqual([
      'Mine.',
      'Theirs.',
      '',
    ])
  })

  test('a passage nobody marked cannot be cited', async () => {
    const citations = [{ passageId: 'passage_nowhere', role: 'supports' as const, saidBy: '' }]
    const claim = await enteredClaim(desk)
    expect(await rewordClaim(db, editor, order(claim, { citations }))).toEqual({
      ok: false,
      refusal: { kind: 'passage-unknown', passageId: 'passage_nowhere' },
    })
  })
})

describe('who may reword, and when', () => {
  test('admins do not write claims', async () => {
    expect(await rewordClaim(db, admin, order(await enteredClaim(desk)))).toEqual(barred('writers-only'))
  })

  test('a rejected claim stays as it is', async () => {
    const claim = await submittedClaim(desk)
    done(await reviewClaim(db, reviewer, decision(claim, { decision: 'reject', remark: 'A duplicate.' })))
    const changed = order(claim, { publicNote: 'Once more.' })
    expect(await rewordClaim(db, editor, changed)).toEqual(barred('wrong-state'))
  })

  test('a published claim is revised beside what is public', async () => {
    const claim = await publishedClaim(desk)
    await reworded(desk, claim, clarified('Nearly 400 officers were in Haiti, William Ruto said.'))
    expect(await claimById(db, claim.claimId)).toMatchObject({
      state: 'draft',
      publishedNo: 1,
      head: { no: 2 },
    })
  })
})
