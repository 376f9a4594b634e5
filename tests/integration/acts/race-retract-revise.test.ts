import { describe, expect, test } from 'vitest'
import { type DecideProposalOrder, decideOnProposal } from '@/commands/decide-proposal'
import { printNotice } from '@/commands/print-notice'
import { reviewClaim } from '@/commands/review-claim'
import { rewordClaim } from '@/commands/reword-claim'
import type { Database } from '@/db/client'
import { claimById } from '@/db/queries/claims'
import { proposalById } from '@/db/queries/proposals'
import { publishedFact } from '@/db/queries/published'
import { asAdmin } from '@/db/roles'
import { setClaimState } from '@/db/writes/claims'
import { insertProposalDecision } from '@/db/writes/proposals'
import { decideProposal } from '@/domain/claim/proposal'
import type { Actor } from '@/domain/policy/actor'
import { decisionOn, proposed, RETRACT } from '@/tests/support/acts'
import {
  barred,
  clarified,
  type Desk,
  decision,
  drawnKey,
  entry,
  openDesk,
  publishedClaim,
  reworded,
  submitted,
} from '@/tests/support/claims'
import { type TestDatabase, testDatabase } from '@/tests/support/database'
import { carelessReview, collide, ROUNDS, rounds, takeTheWallDown } from '../claims/races'

const guarded = await testDatabase()
const bare = await testDatabase()
const guardedDesk = await openDesk(guarded.db)
const bareDesk = await openDesk(bare.db)
await takeTheWallDown(bare)
await takeTheWallOfActsDown(bare)

type Outcome = 'retracted' | 'revised' | 'told two things'
type Acts = {
  review: typeof reviewClaim | typeof carelessReview
  retract: typeof decideOnProposal | typeof carelessRetraction
}

/** One reviewer countersigns the retraction of a fact while another countersigns its next version. */
async function round(desk: Desk, { review, retract }: Acts): Promise<Outcome> {
  const { db, cast } = desk
  const fact = await publishedClaim(desk)
  const proposal = await proposed(desk, fact, RETRACT)
  const next = await submitted(desk, await reworded(desk, fact, clarified('Nearly 400, said William Ruto.')))
  const [isRevised, isRetracted] = await collide(
    () => accepted(review(db, cast.secondReviewer, decision(next))),
    () => accepted(retract(db, cast.reviewer, decisionOn(proposal))),
  )
  const standing = await told(desk, fact.claimId)
  if (isRetracted && !isRevised && standing === 'retracted retracted 1') return 'retracted'
  return isRevised && !isRetracted && standing === 'published current 2' ? 'revised' : 'told two things'
}

/** How the claim stands at the desk and in public, and in how many versions. */
async function told({ db }: Desk, claimId: string): Promise<string> {
  const [claim, fact] = [await claimById(db, claimId), await publishedFact(db, claimId)]
  return `${claim?.state} ${fact?.standing} ${fact?.versions.length}`
}

/** Whether it was accepted; an exception is the database's own refusal. */
const accepted = (act: Promise<{ ok: boolean }>): Promise<boolean> =>
  act.then(
    ({ ok }) => ok,
    () => false,
  )

/** decide-proposal without the claim's lock: it retracts what it read, whatever became of it since. */
async function carelessRetraction(db: Database, actor: Actor, order: DecideProposalOrder) {
  return db.transaction(async (tx) => {
    const proposal = await proposalById(tx, order.proposalId)
    const claim = proposal && (await claimById(tx, proposal.claimId))
    if (!claim || proposal.content.kind !== 'retract') throw new Error('There is nothing to retract.')
    const decided = decideProposal(order, proposal, claim, actor)
    if (!decided.ok) return decided
    await insertProposalDecision(tx, proposal, decided.value, actor.id)
    await setClaimState(tx, claim.id, { state: 'retracted' })
    const people = {
      proposer: { name: null, part: 'writer' },
      reviewer: { name: null, part: 'reviewer' },
    } as const
    const { reason, note } = proposal.content
    await printNotice(tx, claim.id, { kind: 'retracted', reason, note, ...people }, 'retracted')
    return decided
  })
}

/** Takes away what the database itself holds against a careless retraction. */
function takeTheWallOfActsDown(place: TestDatabase): Promise<unknown> {
  return asAdmin(place.adminUrl, (admin) =>
    admin.query(`
      drop trigger four_eyes on desk.proposal_decisions;
      drop trigger carried_out_with_it on desk.proposal_decisions;
      drop trigger told_to_readers on desk.claims;`),
  )
}

const GUARDED: Acts = { review: reviewClaim, retract: decideOnProposal }
const CARELESS: Acts = { review: carelessReview, retract: carelessRetraction }

describe('a retraction and a revision countersigned at the same moment', () => {
  test('end in one of the two, whole, and the other reviewer is refused', { timeout: 300_000 }, async () => {
    const outcomes = new Set(await rounds(ROUNDS, () => round(guardedDesk, GUARDED)))
    expect(outcomes).toEqual(new Set(['retracted', 'revised']))
  })

  test('do so by the claim’s lock alone', { timeout: 120_000 }, async () => {
    const outcomes = await rounds(ROUNDS / 4, () => round(bareDesk, GUARDED))
    expect(outcomes).not.toContain('told two things')
  })

  test('do so by the database alone', { timeout: 120_000 }, async () => {
    const outcomes = await rounds(ROUNDS / 4, () => round(guardedDesk, CARELESS))
    expect(outcomes).not.toContain('told two things')
    expect(outcomes).toContain('retracted')
  })

  test('control: without lock and triggers, readers are told both', { timeout: 300_000 }, async () => {
    const violated = (outcomes: Outcome[]) => outcomes.includes('told two things')
    expect(violated(await rounds(ROUNDS, () => round(bareDesk, CARELESS), violated))).toBe(true)
  })
})

test('a retraction while somebody opens a revision always stands, and nothing more is written on the fact', {
  timeout: 300_000,
}, async () => {
  const desk = guardedDesk
  const { db, cast } = desk
  const outcomes = await rounds(ROUNDS, async () => {
    const fact = await publishedClaim(desk)
    const proposal = await proposed(desk, fact, RETRACT)
    const entered = entry(desk, clarified('Nearly 400, said William Ruto.'))
    const order = { key: drawnKey(), claimId: fact.claimId, baseNo: fact.no, entered }
    const [revision, retraction] = await collide(
      () => rewordClaim(db, cast.editor, order),
      () => decideOnProposal(db, cast.reviewer, decisionOn(proposal)),
    )
    expect(retraction.ok).toBe(true)
    expect(await told(desk, fact.claimId)).toBe('retracted retracted 1')
    if (!revision.ok) expect(revision).toEqual(barred('wrong-state'))
    return revision.ok
  })
  expect(new Set(outcomes)).toEqual(new Set([true, false]))
})
