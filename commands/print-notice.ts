import type { Writer } from '@/db/client'
import { disputesOf, type OpenDispute, publicNo, publishedFact } from '@/db/queries/published'
import { recordHistory } from '@/db/writes/history'
import { closeDispute, nextEdition, openDispute, writeFact } from '@/db/writes/published'
import type { DisputeEnding, FactDocument, FactNotice, Standing } from '@/domain/claim/fact'
import type { DisputeMove } from '@/domain/claim/judgement'
import { idPart } from './publish-fact'

// A notice without what printing gives it; the union stays one of its kinds.
type Unprinted<Notice> = Notice extends FactNotice ? Omit<Notice, 'at' | 'edition'> : never
export type NewNotice = Unprinted<FactNotice>

/** Prints one public event on a fact as it stands, in an edition of its own; returns the edition. */
export async function printNotice(
  tx: Writer,
  factId: string,
  notice: NewNotice,
  standing?: Standing,
): Promise<number> {
  const edition = await nextEdition(tx)
  const [before, no] = [await publishedFact(tx, factId), await publicNo(tx, factId)]
  if (!before || no === null) throw new Error(`Fact ${factId} is not public.`)
  const at = edition.at.toISOString()
  const printed = { ...notice, at, edition: edition.no } as FactNotice
  const fact: FactDocument = {
    ...before,
    changedAt: at,
    standing: standing ?? before.standing,
    notices: [printed, ...before.notices],
  }
  await writeFact(tx, notice.kind === 'removed' ? blanked(fact, printed) : fact, no, edition, {
    kind: notice.kind,
    note: wordsOf(notice),
  })
  return edition.no
}

/** What is left of a fact whose content was removed: its address, its dates, and the reason with the hashes. */
function blanked(fact: FactDocument, removed: FactNotice): FactDocument {
  return {
    ...fact,
    slug: idPart(fact.id),
    verdict: { kind: 'as_said', speaker: null, origins: 0, outlets: 0 },
    versions: [],
    notices: [removed],
  }
}

function wordsOf(notice: NewNotice): string {
  return notice.kind === 'answered' ? notice.answer : notice.note
}

/** Carries out what an approval does to disputes: each is told on both facts. */
export async function moveDisputes(
  tx: Writer,
  fact: FactDocument,
  moves: readonly DisputeMove[],
  personId: string,
): Promise<void> {
  const open = await disputesOf(tx, fact.id)
  for (const move of moves) {
    if (move.kind === 'open') await beginDispute(tx, fact, move.otherId, move.note, personId)
    else {
      const dispute = open.find(({ otherId }) => otherId === move.otherId)
      if (dispute) await endDispute(tx, dispute, move.how, move.note, personId)
    }
  }
}

async function beginDispute(
  tx: Writer,
  fact: FactDocument,
  otherId: string,
  note: string,
  personId: string,
): Promise<void> {
  const disputeId = await openDispute(tx, {
    factId: fact.id,
    otherId,
    note,
    openedAt: new Date(fact.changedAt),
  })
  const notice = { kind: 'disputed', disputeId, note } as const
  const record = recorder(tx, personId, 'disputed', disputeId)
  await record(otherId, await printNotice(tx, otherId, { ...notice, with: fact.id }))
  await record(fact.id, await printNotice(tx, fact.id, { ...notice, with: otherId }))
}

/** Each of a dispute's two facts has an edition of its own to remember. */
function recorder(tx: Writer, personId: string, act: 'disputed' | 'dispute-ended', dispute: string) {
  return (claimId: string, edition: number) =>
    recordHistory(tx, { personId, act, claimId, edition, detail: { dispute } })
}

/** Ends a dispute, and tells readers of both facts how; returns the edition that told it on `factId`. */
export async function endDispute(
  tx: Writer,
  dispute: Pick<OpenDispute, 'id' | 'factId' | 'otherId'>,
  how: DisputeEnding,
  note: string,
  personId: string,
): Promise<number> {
  const { id: disputeId, factId, otherId } = dispute
  await closeDispute(tx, disputeId, { closedAt: new Date(), how, closingNote: note })
  const notice = { kind: 'dispute_ended', disputeId, how, note } as const
  // The fact that ended it last, so that its newest edition is the one that carries the decision.
  const record = recorder(tx, personId, 'dispute-ended', disputeId)
  await record(otherId, await printNotice(tx, otherId, { ...notice, with: factId }))
  const edition = await printNotice(tx, factId, { ...notice, with: otherId })
  await record(factId, edition)
  return edition
}

/** Ends every open dispute of a fact at once, as when it is retracted. */
export async function endDisputesOf(
  tx: Writer,
  factId: string,
  how: DisputeEnding,
  note: string,
  personId: string,
): Promise<void> {
  for (const dispute of await disputesOf(tx, factId)) await endDispute(tx, dispute, how, note, personId)
}
