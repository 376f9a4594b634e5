import { eq, sql } from 'drizzle-orm'
import type { ClaimContent } from '@/domain/claim/content'
import type { Decided } from '@/domain/claim/decide'
import { sealed } from '@/domain/claim/envelope'
import type { Judgement } from '@/domain/claim/judgement'
import type { ClaimState } from '@/domain/claim/lifecycle'
import type { Answers } from '@/domain/claim/passage-answer'
import type { Writer } from '../client'
import { newId } from '../ids'
import { citations, claims, judgements, reviews, revisions, wordings } from '../schema/desk'
import { wordingRow } from '../wording-row'

/** Begins a claim without revisions; returns its id. */
export async function insertClaim(
  tx: Writer,
  claim: { reportId: string; createdBy: string },
): Promise<string> {
  const id = newId('claim')
  await tx.insert(claims).values({ id, ...claim })
  return id
}

/** Adds the next revision; a trigger makes it the head and takes the claim out of review. The claim is locked, or new. */
export async function insertRevision(
  tx: Writer,
  revision: { claimId: string; no: number; content: ClaimContent; authorId: string },
): Promise<{ no: number; sha256: string }> {
  const { claimId, no, content, authorId } = revision
  const body = Buffer.from(sealed(claimId, no, content), 'utf8')
  const [row] = await tx
    .insert(revisions)
    .values({ claimId, no, body, authorId })
    .returning({ sha256: revisions.sha256 })
  if (content.citations.length > 0)
    await tx.insert(citations).values(
      content.citations.map((citation, ordinal) => ({
        claimId,
        no,
        ordinal,
        passageId: citation.passage.id,
        role: citation.role,
      })),
    )
  await writeWording(tx, claimId, content)
  return { no, sha256: row?.sha256 ?? '' }
}

/** What the claim is known again by follows its newest revision. */
async function writeWording(tx: Writer, claimId: string, content: ClaimContent): Promise<void> {
  const row = wordingRow(content)
  await tx
    .insert(wordings)
    .values({ claimId, ...row })
    .onConflictDoUpdate({ target: wordings.claimId, set: row })
}

/** Writes the state a move leads to, with the marks that belong to it. */
export async function setClaimState(
  tx: Writer,
  claimId: string,
  change: { state: ClaimState; submittedBy?: string; publishedNo?: number },
): Promise<void> {
  const submitted = change.state === 'submitted'
  await tx
    .update(claims)
    .set({
      state: change.state,
      submittedBy: submitted ? change.submittedBy : null,
      submittedAt: submitted ? sql`now()` : null,
      changedAt: sql`now()`,
      ...(change.publishedNo === undefined ? {} : { publishedNo: change.publishedNo }),
    })
    .where(eq(claims.id, claimId))
}

/** Writes whose review a claim is, and the day it is due. */
export async function setAssignment(
  tx: Writer,
  claimId: string,
  assignment: { assigneeId: string | null; due: string | null },
): Promise<void> {
  const { assigneeId, due } = assignment
  await tx.update(claims).set({ assigneeId, reviewDue: due }).where(eq(claims.id, claimId))
}

/** Records how the reviewer of a revision found it to stand to other facts. */
export async function insertJudgements(
  tx: Writer,
  review: { claimId: string; no: number; reviewerId: string },
  found: readonly Judgement[],
): Promise<void> {
  if (found.length === 0) return
  await tx.insert(judgements).values(found.map((judgement) => ({ ...review, ...judgement })))
}

/** Records a decision on exactly the revision and bytes it names; a trigger checks both again. */
export async function insertReview(
  tx: Writer,
  review: { claimId: string; reviewerId: string; decided: Decided; answers?: Answers },
): Promise<string> {
  const { decision, revisionNo, sha256, remark } = review.decided
  const id = newId('review')
  await tx.insert(reviews).values({
    id,
    claimId: review.claimId,
    no: revisionNo,
    sha256,
    reviewerId: review.reviewerId,
    decision,
    remark,
    answers: review.answers ?? {},
  })
  return id
}
