import { ButtonLink } from '@/components/ui/button'
import { Words } from '@/components/ui/words'
import { PROPOSAL } from '@/components/wording'
import type { ProposalLine } from '@/db/queries/proposals'
import type { ProposalKind } from '@/domain/claim/proposal'
import { ProposalList } from './proposal-list'

export type OpenDispute = { disputeId: string; statement: string; note: string }

/** What can be done about a public fact with a second person, its open disputes, and what was proposed so far. */
export function FactActs({
  claimId,
  kinds,
  disputes,
  proposals,
}: {
  claimId: string
  /** The acts that this person may propose now. */
  kinds: readonly ProposalKind[]
  disputes: readonly OpenDispute[]
  proposals: readonly ProposalLine[]
}) {
  const at = `/desk/claims/${claimId}/propose`
  const plain = PLAIN.filter(({ kind }) => kinds.includes(kind))
  return (
    <section className="mt-8" aria-labelledby="fact-acts">
      <h2 id="fact-acts" className="mb-2 text-xl">
        The public fact
      </h2>
      <div className="grid gap-4 border-t border-rule pt-3">
        {plain.length > 0 && (
          <div className="flex flex-wrap gap-3">
            {plain.map(({ kind, path, variant }) => (
              <ButtonLink key={kind} href={`${at}/${path}`} size="small" variant={variant}>
                {PROPOSAL[kind]}
              </ButtonLink>
            ))}
          </div>
        )}
        {disputes.map(({ disputeId, statement, note }) => (
          <div
            key={disputeId}
            className="grid gap-2 border-l-[3px] border-disputed bg-wash px-4 py-3 text-sm"
          >
            <p>
              <b className="font-semibold text-disputed">Disputed</b> with{' '}
              <Words className="font-serif text-base">{statement || 'a fact that was removed'}</Words>
            </p>
            <Words as="p" className="wrap-anywhere">
              {note}
            </Words>
            {kinds.includes('explain') && (
              <ButtonLink
                href={`${at}/explain?dispute=${disputeId}`}
                size="small"
                className="justify-self-start"
              >
                {PROPOSAL.explain}
              </ButtonLink>
            )}
          </div>
        ))}
        {plain.length === 0 && disputes.length === 0 && proposals.length === 0 && (
          <p className="text-sm text-ink-muted">Nothing more can be done about it.</p>
        )}
        {proposals.length > 0 && (
          <div>
            <h3 className="mb-2 font-sans text-sm font-semibold tracking-normal">Proposed about it</h3>
            <ProposalList lines={proposals} named={false} />
          </div>
        )}
      </div>
    </section>
  )
}

const PLAIN = [
  { kind: 'check_again', path: 'check-again', variant: 'quiet' },
  { kind: 'retract', path: 'retract', variant: 'danger' },
  { kind: 'remove', path: 'remove', variant: 'danger' },
] as const
