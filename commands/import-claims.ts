import type { Database, Writer } from '@/db/client'
import { insertClaim, insertRevision } from '@/db/writes/claims'
import { recordHistory } from '@/db/writes/history'
import { type Problem, submissionProblems } from '@/domain/claim/submission'
import type { Actor } from '@/domain/policy/actor'
import { may } from '@/domain/policy/permissions'
import { err, ok, type Result } from '@/domain/result'
import { atomically } from './atomically'
import { contentFor, type EnteredClaim } from './claim-content'
import { type EvidenceRefusal, type QuotedRow, quotedPassage } from './quoted-passage'

/** `row` counts the file's rows from 1, without its header. */
export type ImportedRow = QuotedRow & { row: number; entered: EnteredClaim }

/** `file` is kept in the history by name and SHA-256; `check` only says what would come of it, and writes nothing. */
export type ImportOrder = {
  key: string
  file: { name: string; sha256: string }
  rows: ImportedRow[]
  check: boolean
}

export type RowRefusal = { row: number } & (
  | EvidenceRefusal
  | { kind: 'problems'; problems: Problem[] }
  | { kind: 'unknown' }
)

/** What would still stand against sending a row's draft to review. */
export type RowOpen = { row: number; problems: Problem[] }

export type ImportRefusal =
  | { kind: 'barred'; barrier: 'writers-only' }
  | { kind: 'rows'; refused: RowRefusal[] }
  /** The answer to a check: every row may be written. */
  | { kind: 'checked'; open: RowOpen[] }

/** Writes every row of a file as a draft of the person who imports it, or none: one refused row refuses all. */
export function importClaims(
  db: Database,
  actor: Actor,
  order: ImportOrder,
): Promise<Result<{ claimIds: string[] }, ImportRefusal>> {
  return atomically(db, { actor, act: 'import-claims', order }, async (tx) => {
    if (!may(actor, 'writeClaim')) return err({ kind: 'barred', barrier: 'writers-only' })
    const refused: RowRefusal[] = []
    const open: RowOpen[] = []
    const claimIds: string[] = []
    for (const row of order.rows) {
      const written = await rowWritten(tx, actor, row, order.file)
      if (!written.ok) refused.push({ row: row.row, ...written.refusal } as RowRefusal)
      else {
        claimIds.push(written.value.claimId)
        open.push({ row: row.row, problems: written.value.problems })
      }
    }
    if (refused.length > 0) return err({ kind: 'rows', refused })
    if (order.check) return err({ kind: 'checked', open })
    const detail = { ...order.file, claims: String(claimIds.length) }
    await recordHistory(tx, { personId: actor.id, act: 'imported', detail })
    return ok({ claimIds })
  })
}

async function rowWritten(
  tx: Writer,
  actor: Actor,
  row: ImportedRow,
  file: ImportOrder['file'],
): Promise<
  Result<
    { claimId: string; problems: Problem[] },
    EvidenceRefusal | { kind: 'problems'; problems: Problem[] } | { kind: 'unknown' }
  >
> {
  const quoted = await quotedPassage(tx, actor, row)
  if (!quoted.ok) return quoted
  const { reportId, passageId } = quoted.value
  const citations = [{ passageId, role: row.role, saidBy: row.saidBy }]
  const content = await contentFor(tx, { ...row.entered, citations }, actor.id)
  if (!content.ok)
    return content.refusal.kind === 'problems' ? err(content.refusal) : err({ kind: 'unknown' })
  const claimId = await insertClaim(tx, { reportId, createdBy: actor.id })
  const { no } = await insertRevision(tx, { claimId, no: 1, content: content.value, authorId: actor.id })
  const detail = { import: file.sha256 }
  await recordHistory(tx, { personId: actor.id, act: 'entered', claimId, revisionNo: no, reportId, detail })
  return ok({ claimId, problems: submissionProblems(content.value) })
}
