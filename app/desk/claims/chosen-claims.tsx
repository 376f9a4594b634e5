import { BulkBar } from '@/components/desk/bulk-bar'
import { ClaimsTable } from '@/components/desk/claims-table'
import { Form } from '@/components/ui/form'
import { desk } from '@/db/client'
import { reviewersAtWork } from '@/db/queries/assignments'
import type { ListedClaim } from '@/db/queries/claims-list'
import { bulkAction } from './bulk-actions'

/** The list with what can be done to its chosen rows, by those who write claims. */
export async function ChosenClaims({
  lines,
  more,
  writes,
}: {
  lines: readonly ListedClaim[]
  more: boolean
  writes: boolean
}) {
  const count = lines.length === 1 ? '1 claim' : `${lines.length} claims`
  const told = <p className="my-3 text-sm text-ink-muted">{more ? `${count}, and more` : count}</p>
  if (!writes)
    return (
      <>
        {told}
        <ClaimsTable lines={lines} chosen={false} />
      </>
    )
  return (
    <Form action={bulkAction} label="Chosen claims" guarded={false} shortcut={false} className="grid">
      {told}
      <BulkBar reviewers={await reviewersAtWork(desk())} />
      <ClaimsTable lines={lines} chosen />
    </Form>
  )
}
