import { ClaimList } from '@/components/desk/claim-list'
import { ProposalList } from '@/components/desk/proposal-list'
import { FEW, WaitingFor } from '@/components/desk/waiting-for'
import { desk } from '@/db/client'
import { type ClaimLine, waitingFor } from '@/db/queries/desk'
import { proposalsWaiting } from '@/db/queries/proposals'
import type { Actor } from '@/domain/policy/actor'
import { may } from '@/domain/policy/permissions'

/** What waits for this person by name: what they may decide on, and what is theirs to write. */
export async function ClaimsWaiting({ actor }: { actor: Actor }) {
  const decides = may(actor, 'countersign')
  const [{ assigned, toReview, sentBack, drafts, inReview }, proposals] = await Promise.all([
    waitingFor(desk(), actor.id, decides),
    decides ? proposalsWaiting(desk(), 51, actor.id) : [],
  ])
  const few = (lines: readonly ClaimLine[], href?: (line: ClaimLine) => string) => (
    <ClaimList lines={lines.slice(0, FEW)} href={href} />
  )
  return (
    <>
      {decides && (
        <>
          <WaitingFor
            title="Yours to review"
            counted={assigned.length}
            href="/desk/review?for=mine"
            empty="No review was given to you by name."
          >
            {few(assigned, (line) => `/desk/claims/${line.id}/review`)}
          </WaitingFor>
          <WaitingFor
            title="To review"
            counted={toReview.length}
            href="/desk/review"
            empty="Nothing of your colleagues’ waits for you."
          >
            {few(toReview, (line) => `/desk/claims/${line.id}/review`)}
          </WaitingFor>
          <WaitingFor
            title="Proposed about facts"
            counted={proposals.length}
            href="/desk/review"
            empty="Nobody waits for you to agree."
          >
            <ProposalList lines={proposals.slice(0, FEW)} />
          </WaitingFor>
        </>
      )}
      <WaitingFor
        title="Sent back to you"
        counted={sentBack.length}
        href="/desk/waiting/sent-back"
        empty="Nothing was sent back."
      >
        {few(sentBack)}
      </WaitingFor>
      <WaitingFor
        title="Your drafts"
        counted={drafts.length}
        href="/desk/waiting/drafts"
        empty="No draft. Open a report and select an assertion."
      >
        {few(drafts)}
      </WaitingFor>
      <WaitingFor
        title="Yours, in review"
        counted={inReview.length}
        href="/desk/waiting/in-review"
        empty="Nothing of yours is in review."
      >
        {few(inReview)}
      </WaitingFor>
    </>
  )
}
