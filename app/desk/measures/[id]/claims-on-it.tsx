import { ClaimList } from '@/components/desk/claim-list'
import { EmptyState } from '@/components/ui/empty-state'
import { desk } from '@/db/client'
import { claimsOnMeasure } from '@/db/queries/desk'

const MOST = 200

/** The claims on a measure in all states, those that changed last first. */
export async function ClaimsOnIt({ measureId }: { measureId: string }) {
  const claims = await claimsOnMeasure(desk(), measureId, MOST)
  return (
    <section>
      <h2 className="mb-3 text-xl">Claims on it</h2>
      {claims.length > 0 ? (
        <ClaimList lines={claims} />
      ) : (
        <EmptyState title="No claim is on it now">
          Name it in the form of a claim that tells a number.
        </EmptyState>
      )}
      {claims.length === MOST && (
        <p className="mt-2 text-sm text-ink-muted">The {MOST} that changed last are shown.</p>
      )}
    </section>
  )
}
