import Link from 'next/link'
import { LocalMoment } from '@/components/ui/local-moment'
import { Words } from '@/components/ui/words'
import { PROPOSAL, PROPOSAL_DECISION } from '@/components/wording'
import type { ProposalLine } from '@/db/queries/proposals'

/** Proposals one can scan: what each wants of which fact, whose it is, and what became of it. */
export function ProposalList({ lines, named = true }: { lines: readonly ProposalLine[]; named?: boolean }) {
  return (
    <ul className="@container border-t border-rule">
      {lines.map((line) => (
        <li
          key={line.id}
          className="grid gap-x-6 gap-y-1 border-b border-rule py-3 @3xl:grid-cols-[12rem_minmax(0,1fr)_15rem]"
        >
          <Link
            href={`/desk/proposals/${line.id}`}
            prefetch={false}
            className="min-h-6 text-sm font-semibold"
          >
            {PROPOSAL[line.kind]}
          </Link>
          {named ? (
            <Words className="min-w-0 font-serif text-lg leading-snug">
              {line.statement || 'A fact that was removed'}
            </Words>
          ) : (
            <p className="min-w-0 text-sm">
              {line.decision ? (
                <>
                  {PROPOSAL_DECISION[line.decision.decision]} by <Words>{line.decision.by}</Words>
                  {line.decision.remark && (
                    <Words as="div" className="mt-1 font-serif text-base wrap-anywhere">
                      {line.decision.remark}
                    </Words>
                  )}
                </>
              ) : (
                'Waits for a second person'
              )}
            </p>
          )}
          <p className="text-[0.8125rem] text-ink-muted">
            proposed by <Words>{line.proposer.name}</Words>
            <br />
            <LocalMoment at={line.at.toISOString()} />
          </p>
        </li>
      ))}
    </ul>
  )
}
