import type { Database, Writer } from '@/db/client'
import { type ClaimRow, claimForUpdate, lockClaims, revisionOf } from '@/db/queries/claims'
import { insertJudgements, insertReview, setClaimState } from '@/db/writes/claims'
import { recordHistory } from '@/db/writes/history'
import { type Decided, decide, type ReviewOrder, type ReviewRefusal } from '@/domain/claim/decide'
import type { FactDocument } from '@/domain/claim/fact'
import { disputeMoves, type Judgement, judgementProblems } from '@/domain/claim/judgement'
import { stateAfter } from '@/domain/claim/lifecycle'
import { type Answers, answerProblems, askedFields } from '@/domain/claim/passage-answer'
import type { Actor } from '@/domain/policy/actor'
import { err, ok, type Result } from '@/domain/result'
import { atomically } from './atomically'
import { besideClaim } from './neighbours'
import { endDisputesOf, moveDisputes, printNotice } from './print-notice'
import { publishFact } from './publish-fact'
import { tellOfDecision } from './tell-colleagues'

/** `answers`: what the passage was found to say; `judgements`: how the claim stands to the public facts beside it. */
export type ReviewClaimOrder = ReviewOrder & {
  key: string
  claimId: string
  answers?: Answers
  judgements?: readonly Judgement[]
}

export type Reviewed = { claimId: string; reviewId: string; edition: number | null }

/**
 * Records one person's decision on one exact revision. An approval publishes it in the same transaction:
 * review, document, history event and next edition are written together or not at all.
 */
export function reviewClaim(
  db: Database,
  actor: Actor,
  order: ReviewClaimOrder,
): Promise<Result<Reviewed, ReviewRefusal | { kind: 'not-found' }>> {
  return atomically(db, { actor, act: 'review-claim', order }, async (tx) => {
    // The locks make two reviewers deciding at once take turns, so the second is refused.
    await lockClaims(tx, [order.claimId, ...(await supersededBy(tx, order))])
    const claim = await claimForUpdate(tx, order.claimId)
    if (!claim) return err({ kind: 'not-found' })
    const decided = decide(order, claim, actor)
    if (!decided.ok) return decided
    const answers = order.answers ?? {}
    const revision = await revisionOf(tx, claim.id, decided.value.revisionNo)
    const problems = revision ? answerProblems(askedFields(revision.content), { ...order, answers }) : []
    if (problems.length > 0) return err({ kind: 'answers', problems })
    const reviewId = await insertReview(tx, {
      claimId: claim.id,
      reviewerId: actor.id,
      decided: decided.value,
      answers,
    })
    const { decision, revisionNo, to, remark } = decided.value
    await tellOfDecision(tx, { decision, claimId: claim.id, actorId: actor.id }, claim.wordedBy)
    if (decision === 'approve') {
      const edition = await approve(tx, claim, decided.value, actor, order.judgements ?? [])
      return edition.ok ? ok({ claimId: claim.id, reviewId, edition: edition.value }) : edition
    }
    await setClaimState(tx, claim.id, { state: to })
    await record(tx, claim, actor, { act: decision, revisionNo, remark, edition: null })
    return ok({ claimId: claim.id, reviewId, edition: null })
  })
}

/** Publishes what was approved, with all that follows from it for other facts. Returns the edition of the fact itself. */
async function approve(
  tx: Writer,
  claim: ClaimRow,
  { revisionNo, to, remark }: Decided,
  reviewer: Actor,
  judgements: readonly Judgement[],
): Promise<Result<number, ReviewRefusal>> {
  await setClaimState(tx, claim.id, { state: to, publishedNo: revisionNo })
  const { fact, edition } = await publishFact(tx, { claim, reviewer })
  // Looked for only now, under the edition's lock: of two contradicting claims approved at once, one sees the other.
  const revision = await revisionOf(tx, claim.id, revisionNo)
  if (!revision) throw new Error(`Claim ${claim.id} lost revision ${revisionNo}.`)
  const superseded = revision.content.links.filter(({ kind }) => kind === 'supersedes')
  const beside = await besideClaim(tx, claim.id, revision.content)
  const problems = judgementProblems(beside.facts, judgements)
  if (problems.length > 0) return err({ kind: 'judgements', problems })
  const relevant = judgements.filter(({ otherId }) => beside.facts.some(({ factId }) => factId === otherId))
  await insertJudgements(tx, { claimId: claim.id, no: revisionNo, reviewerId: reviewer.id }, relevant)
  await record(tx, claim, reviewer, { act: 'approve', revisionNo, remark, edition })
  const moves = disputeMoves(beside.facts, relevant, beside.disputed, revision.content.change.note)
  await moveDisputes(tx, fact, moves, reviewer.id)
  for (const { fact: older } of superseded) {
    const refusal = await supersede(tx, older.id, fact, reviewer)
    if (refusal) return err(refusal)
  }
  return ok(edition)
}

async function supersede(
  tx: Writer,
  olderId: string,
  successor: FactDocument,
  reviewer: Actor,
): Promise<ReviewRefusal | null> {
  const older = await claimForUpdate(tx, olderId)
  // A later correction of the successor links to it still.
  if (older?.state === 'superseded') return null
  const state = older && stateAfter('supersede', older)
  if (!older || !state) return { kind: 'link-gone', factId: olderId }
  const note = successor.versions[0]?.change.note ?? ''
  await endDisputesOf(tx, olderId, 'superseded', note, reviewer.id)
  await setClaimState(tx, olderId, { state })
  const edition = await printNotice(tx, olderId, { kind: 'superseded', by: successor.id, note }, 'superseded')
  await record(tx, older, reviewer, { act: 'superseded', revisionNo: older.publishedNo, remark: '', edition })
  return null
}

async function supersededBy(
  tx: Writer,
  { claimId, revisionNo, decision }: ReviewClaimOrder,
): Promise<string[]> {
  if (decision !== 'approve') return []
  const revision = await revisionOf(tx, claimId, revisionNo)
  const links = revision?.content.links ?? []
  return links.filter(({ kind }) => kind === 'supersedes').map(({ fact }) => fact.id)
}

function record(
  tx: Writer,
  claim: ClaimRow,
  reviewer: Actor,
  done: { act: string; revisionNo: number | null; remark: string; edition: number | null },
): Promise<void> {
  const { remark, ...event } = done
  return recordHistory(tx, { personId: reviewer.id, claimId: claim.id, ...event, detail: { remark } })
}
