import type { Database } from '@/db/client'
import { type ClaimRow, claimForUpdate, revisionOf } from '@/db/queries/claims'
import { evidenceFor } from '@/db/queries/evidence'
import { insertRevision, setClaimState } from '@/db/writes/claims'
import { recordHistory } from '@/db/writes/history'
import type { CitationRole, CitedEvidence, ClaimContent } from '@/domain/claim/content'
import { stateAfter } from '@/domain/claim/lifecycle'
import type { Actor } from '@/domain/policy/actor'
import { type Barrier, barrierTo } from '@/domain/policy/claim-policy'
import { err, ok, type Result } from '@/domain/result'
import { atomically } from './atomically'
import { type ContentRefusal, contentFor } from './claim-content'
import { enteredAgain } from './entered-again'

/** `baseNo` is the head that stood on the screen: nobody adds to words they have not seen. */
export type CiteAlsoOrder = {
  key: string
  factId: string
  baseNo: number
  passageId: string
  role: CitationRole
  saidBy: string
}

export type CiteAlsoRefusal =
  | { kind: 'not-found' }
  | { kind: 'barred'; barrier: Barrier }
  | { kind: 'in-review' }
  | { kind: 'stale'; seenNo: number; headNo: number }
  | { kind: 'cited-already' }
  | ContentRefusal

/**
 * Adds a passage to a public fact: the next revision, as a draft beside what readers have. Where somebody is writing such a
 * draft already the passage goes into it; what is in review is left alone, since a reviewer reads no moving text.
 */
export function citeAlso(
  db: Database,
  actor: Actor,
  order: CiteAlsoOrder,
): Promise<Result<{ claimId: string; no: number }, CiteAlsoRefusal>> {
  return atomically(db, { actor, act: 'cite-also', order }, async (tx) => {
    const claim = await claimForUpdate(tx, order.factId)
    if (!claim || claim.publishedNo === null) return err({ kind: 'not-found' })
    const move = claim.state === 'published' ? 'revise' : 'edit'
    const barrier = barrierTo(move, claim, actor)
    const state = stateAfter(move, claim)
    if (barrier || !state) return err({ kind: 'barred', barrier: barrier ?? 'wrong-state' })
    if (claim.state === 'submitted') return err({ kind: 'in-review' })
    const { id: claimId, head } = claim
    if (order.baseNo !== head.no) return err({ kind: 'stale', seenNo: order.baseNo, headNo: head.no })
    const base = await revisionOf(tx, claimId, baseNoOf(claim))
    const added = (await evidenceFor(tx, [order.passageId])).get(order.passageId)
    if (!base) return err({ kind: 'not-found' })
    if (!added) return err({ kind: 'passage-unknown', passageId: order.passageId })
    if (base.content.citations.some(({ passage }) => passage.id === order.passageId))
      return err({ kind: 'cited-already' })
    const { passageId, role, saidBy } = order
    const again = enteredAgain(base.content)
    const citations = [...again.citations, { passageId, role, saidBy }]
    const change = changeWith(base.content, claim, added)
    const content = await contentFor(tx, { ...again, citations, change }, actor.id)
    if (!content.ok) return content
    const next = { claimId, no: head.no + 1, content: content.value, authorId: actor.id }
    const { no } = await insertRevision(tx, next)
    await setClaimState(tx, claimId, { state })
    const event = { act: 'cited', claimId, revisionNo: no, reportId: added.report.id }
    await recordHistory(tx, { personId: actor.id, ...event })
    return ok({ claimId, no })
  })
}

/** What the passage is added to: the draft being written, else what readers have and not a revision that was rejected. */
export function baseNoOf({
  state,
  head,
  publishedNo,
}: Pick<ClaimRow, 'state' | 'head' | 'publishedNo'>): number {
  return state === 'published' && publishedNo !== null ? publishedNo : head.no
}

const LONGEST_NOTE = 1000

function changeWith(
  base: ClaimContent,
  { state }: ClaimRow,
  { report }: CitedEvidence,
): ClaimContent['change'] {
  const told = `A passage was added: “${report.title}”, ${report.outlet.name}.`
  const { kind, note } = base.change
  // What is public tells of its own change; a draft beside it is already telling of the next.
  if (state === 'published' || kind === 'first') return { kind: 'clarification', note: told }
  const both = [note, told].filter((words) => words !== '').join(' ')
  return { kind, note: both.length <= LONGEST_NOTE ? both : note }
}
