import { sha256 } from '@/capture/sha256'
import type { Database, Writer } from '@/db/client'
import { receiptOutcome, takeReceipt, writeOutcome } from '@/db/writes/receipts'
import type { Actor } from '@/domain/policy/actor'
import { ok, type Result } from '@/domain/result'

/** What was posted, by whom: the key is drawn with the form, so that a repeated post is known as one. */
export type Posted = { actor: Actor; act: string; order: { key: string } }

/**
 * Runs an act in one transaction, all or nothing: a refusal leaves no trace.
 * The same order under the same key has one effect, and every repeat gets the first answer. Another order under that
 * key, as after going back to a sent form and changing it, is judged for itself and never mistaken for the first.
 */
export async function atomically<Outcome extends Result<unknown, unknown>>(
  db: Database,
  posted: Posted,
  effect: (tx: Writer) => Promise<Outcome>,
): Promise<Outcome> {
  const { actor, act, order } = posted
  const receipt = { personId: actor.id, key: order.key, orderSha256: sha256(JSON.stringify(order)), act }
  try {
    return await db.transaction(async (tx) => {
      if (!(await takeReceipt(tx, receipt))) return ok(await receiptOutcome(tx, receipt)) as Outcome
      const result = await effect(tx)
      if (!result.ok) throw new Refused(result)
      await writeOutcome(tx, receipt, result.value)
      return result
    })
  } catch (thrown) {
    if (thrown instanceof Refused) return thrown.result as Outcome
    throw thrown
  }
}

/** Carries a refusal out of a transaction, so that it is rolled back. */
class Refused extends Error {
  constructor(readonly result: { ok: false; refusal: unknown }) {
    super('refused')
  }
}
