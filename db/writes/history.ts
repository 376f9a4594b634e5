import type { Writer } from '../client'
import { history } from '../schema/desk'

export type HistoryEvent = {
  /** Who acted; null only before the first person exists. */
  personId: string | null
  /** What was done, as the past of a verb or the name of a move. */
  act: string
  claimId?: string | null
  revisionNo?: number | null
  reportId?: string | null
  topicId?: string | null
  measureId?: string | null
  /** The edition a public event is printed in. */
  edition?: number | null
  detail?: Record<string, string>
}

/** Writes down who did what, in the transaction that does it. */
export async function recordHistory(tx: Writer, event: HistoryEvent): Promise<void> {
  await tx.insert(history).values(event)
}
