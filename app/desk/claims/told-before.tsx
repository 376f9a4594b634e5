import { toldAlready } from '@/commands/told-already'
import { nothingTold, ToldAlready } from '@/components/desk/told-already'
import { desk } from '@/db/client'
import type { Revision } from '@/db/queries/claims'
import type { BesideRevision } from './beside'
import { toldLines } from './told-lines'

/** What the ledger held of a revision before it, beside what is compared with its number; nothing where there is nothing. */
export async function ToldBefore({
  claimId,
  revision,
  beside,
}: {
  claimId: string
  revision: Revision
  beside: BesideRevision
}) {
  const already = await toldAlready(desk(), claimId, revision.content)
  const told = toldLines(already, [...beside.facts, ...beside.claims])
  if (nothingTold(told)) return null
  return (
    <section className="mt-8">
      <h2 className="mb-2 text-xl">In the ledger already</h2>
      <ToldAlready told={told} />
    </section>
  )
}
