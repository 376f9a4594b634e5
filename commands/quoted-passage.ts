import { readUrl, urlKey } from '@/capture/address'
import type { Writer } from '@/db/client'
import { reportById, reportIdsByUrl } from '@/db/queries/reports'
import { ensurePassage } from '@/db/writes/reports'
import type { CitationRole } from '@/domain/claim/content'
import { locate } from '@/domain/evidence/passage'
import type { Actor } from '@/domain/policy/actor'
import { err, ok, type Result } from '@/domain/result'

/** What a row of an import rests on: a report by its id, its desk address or its own web address, and words from it. */
export type QuotedRow = { report: string; quote: string; role: CitationRole; saidBy: string }

export type EvidenceRefusal =
  | { kind: 'report-missing' }
  | { kind: 'report-unknown' }
  | { kind: 'report-repeated'; times: number }
  | { kind: 'quote-missing' }
  | { kind: 'quote-not-found' }
  | { kind: 'quote-repeated'; times: number }

/** Fixes the passage that a row quotes, found exactly and once in the latest capture of its report. */
export async function quotedPassage(
  tx: Writer,
  actor: Actor,
  { report: named, quote }: QuotedRow,
): Promise<Result<{ reportId: string; passageId: string }, EvidenceRefusal>> {
  if (named === '') return err({ kind: 'report-missing' })
  if (quote === '') return err({ kind: 'quote-missing' })
  const ids = await reportIds(tx, named)
  const [reportId] = ids
  if (ids.length > 1) return err({ kind: 'report-repeated', times: ids.length })
  const report = reportId === undefined ? null : await reportById(tx, reportId)
  if (!report) return err({ kind: 'report-unknown' })
  const located = locate(report.capture.text, quote)
  if (located.kind === 'missing') return err({ kind: 'quote-not-found' })
  if (located.kind === 'repeated') return err({ kind: 'quote-repeated', times: located.passages.length })
  const passageId = await ensurePassage(tx, report.capture, located.passage, actor.id)
  return ok({ reportId: report.id, passageId })
}

function reportIds(tx: Writer, named: string): Promise<string[]> | string[] {
  const id = /(?:^|\/desk\/reports\/)(report_[a-z0-9]{12})$/.exec(named)?.[1]
  if (id) return [id]
  const url = readUrl(named)
  return url.ok ? reportIdsByUrl(tx, urlKey(url.value)) : []
}
