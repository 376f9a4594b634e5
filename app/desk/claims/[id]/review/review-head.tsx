import { LocalMoment } from '@/components/ui/local-moment'
import { Mark } from '@/components/ui/mark'
import { Status } from '@/components/ui/status'
import { Words } from '@/components/ui/words'
import type { ClaimRow, Revision } from '@/db/queries/claims'

export function ReviewHead({ claim, revision }: { claim: ClaimRow; revision: Revision }) {
  return (
    <header className="mb-5 grid gap-2">
      <h1 className="flex items-center gap-2.5 text-2xl">
        <Mark className="size-6" /> Review revision {revision.no}
      </h1>
      <p className="flex flex-wrap gap-x-4 gap-y-1 text-[0.8125rem] text-ink-muted">
        <Status name={claim.state} />
        <span>
          written by <Words>{revision.author.name}</Words>
        </span>
        {claim.submittedAt && (
          <span>
            waiting since <LocalMoment at={claim.submittedAt.toISOString()} />
          </span>
        )}
        <a href={`/desk/claims/${claim.id}`}>The claim and its history</a>
      </p>
    </header>
  )
}
