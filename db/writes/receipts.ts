import { and, eq, ne } from 'drizzle-orm'
import type { Reader, Writer } from '../client'
import { receipts } from '../schema/desk'

export type Receipt = { personId: string; key: string; orderSha256: string; act: string }

const posted = ({ personId, key }: Receipt) => and(eq(receipts.personId, personId), eq(receipts.key, key))
const same = (receipt: Receipt) => and(posted(receipt), eq(receipts.orderSha256, receipt.orderSha256))

/** Whether this order is new. A repeat at the same moment waits here until the first has been written or refused. */
export async function takeReceipt(tx: Writer, receipt: Receipt): Promise<boolean> {
  const [other] = await tx
    .select({ act: receipts.act })
    .from(receipts)
    .where(and(posted(receipt), ne(receipts.act, receipt.act)))
  if (other) throw new Error(`The key of ${other.act} was used for ${receipt.act}.`)
  const taken = await tx
    .insert(receipts)
    .values(receipt)
    .onConflictDoNothing()
    .returning({ key: receipts.key })
  return taken.length === 1
}

export async function writeOutcome(tx: Writer, receipt: Receipt, outcome: unknown): Promise<void> {
  await tx.update(receipts).set({ outcome }).where(same(receipt))
}

export async function receiptOutcome(tx: Reader, receipt: Receipt): Promise<unknown> {
  const [found] = await tx.select({ outcome: receipts.outcome }).from(receipts).where(same(receipt))
  return found?.outcome
}
