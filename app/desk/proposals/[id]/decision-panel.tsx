import { randomUUID } from 'node:crypto'
import { Form } from '@/components/ui/form'
import { LocalMoment } from '@/components/ui/local-moment'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import { Words } from '@/components/ui/words'
import { PROPOSAL_BARRIER, PROPOSAL_DECISION } from '@/components/wording'
import type { ClaimRow } from '@/db/queries/claims'
import type { ProposalRow } from '@/db/queries/proposals'
import { canPropose, proposalBarrier } from '@/domain/claim/proposal'
import type { Actor } from '@/domain/policy/actor'
import { decideProposalAction } from './actions'

type Shown = { proposal: ProposalRow; claim: ClaimRow; actor: Actor }

/** The decision on exactly the bytes above it, or what became of it; when it is barred, it says why. */
export function DecisionPanel({ proposal, claim, actor }: Shown) {
  if (proposal.decision) return <Decided decision={proposal.decision} />
  const barrier = proposalBarrier('countersign', proposal, actor)
  const moved = claim.publishedNo !== proposal.publishedNo || !canPropose(proposal.kind, claim)
  const why = barrier ? { id: 'why-not' } : null
  const stale = moved ? { id: 'moved-on' } : null
  return (
    <Form
      action={decideProposalAction}
      label="Decision"
      shortcut={false}
      className="mt-8 grid gap-4 border-t border-rule-strong bg-paper py-4 lg:sticky lg:bottom-0 lg:z-10"
    >
      <input type="hidden" name="proposalId" value={proposal.id} />
      <input type="hidden" name="sha256" value={proposal.sha256} />
      <input type="hidden" name="key" value={randomUUID()} />
      {barrier && (
        <div id="why-not">
          <Notice tone="warning" title="Somebody else decides this">
            {PROPOSAL_BARRIER[barrier]}
          </Notice>
        </div>
      )}
      {moved && (
        <div id="moved-on">
          <Notice tone="warning" title="The fact has moved on">
            It changed or ended since this was proposed, so it cannot be countersigned. Whoever proposed it
            can withdraw it and propose it anew on what readers see now.
          </Notice>
        </div>
      )}
      <TextArea
        name="remark"
        label="Remark"
        hint="Needed when you decline. The desk sees it; readers do not."
        rows={2}
      />
      <div className="flex flex-wrap gap-3">
        <SubmitButton
          name="decision"
          value="countersign"
          variant="countersign"
          busy="Countersigning …"
          barrier={why ?? stale}
        >
          Countersign
        </SubmitButton>
        <SubmitButton name="decision" value="decline" variant="danger" barrier={why}>
          Decline
        </SubmitButton>
        {!proposalBarrier('withdraw', proposal, actor) && (
          <SubmitButton name="decision" value="withdraw" variant="quiet">
            Withdraw
          </SubmitButton>
        )}
      </div>
      <p className="text-[0.8125rem] text-ink-muted">
        Countersigning carries it out at once. It signs{' '}
        <code title={proposal.sha256}>sha256 {proposal.sha256.slice(0, 12)}…</code>
      </p>
    </Form>
  )
}

function Decided({ decision }: { decision: NonNullable<ProposalRow['decision']> }) {
  return (
    <section className="mt-8 border-t border-rule-strong py-4 text-sm">
      <h2 className="mb-2 text-xl">{PROPOSAL_DECISION[decision.decision]}</h2>
      <p className="text-ink-muted">
        by <Words>{decision.by}</Words>, <LocalMoment at={decision.at.toISOString()} />
      </p>
      {decision.remark && (
        <Words as="p" className="mt-2 font-serif text-base wrap-anywhere">
          {decision.remark}
        </Words>
      )}
    </section>
  )
}
