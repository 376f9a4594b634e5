import { randomUUID } from 'node:crypto'
import { proposeAction } from '@/app/desk/proposals/actions'
import { ChallengeClosingForm } from '@/components/desk/challenge-closing-form'
import { ProposalEffects } from '@/components/desk/proposal-effects'
import { ProposalForm } from '@/components/desk/proposal-form'
import { ButtonLink } from '@/components/ui/button'
import type { ChallengeLine } from '@/db/queries/challenges'
import type { FactDocument } from '@/domain/claim/fact'
import { closeChallengeAction } from './actions'

/** The three ways on from an open challenge: change the fact, answer in public, or close it and say why. */
export function WhatToDo({ challenge, fact }: { challenge: ChallengeLine; fact: FactDocument }) {
  const { id, claimId } = challenge
  const publishedNo = fact.versions[0]?.no
  return (
    <>
      {fact.standing === 'current' && (
        <section className="grid justify-items-start gap-2">
          <h2 className="text-xl">They are right: change the fact</h2>
          <p className="max-w-measure text-sm text-ink-muted">
            A correction is written and countersigned like any revision. Close the challenge as corrected once
            it is public. When the fact cannot be saved, propose its retraction from the claim.
          </p>
          <div className="flex flex-wrap gap-3">
            <ButtonLink href={`/desk/claims/${claimId}?edit=1`} size="small">
              Revise the claim
            </ButtonLink>
            <ButtonLink href={`/desk/claims/${claimId}`} size="small">
              Open the claim
            </ButtonLink>
          </div>
        </section>
      )}
      {publishedNo && (
        <section className="grid gap-4">
          <h2 className="text-xl">Answer in public</h2>
          <ProposalEffects kind="answer" />
          <ProposalForm
            action={proposeAction}
            kind="answer"
            hidden={{ key: randomUUID(), claimId, publishedNo: String(publishedNo), challengeId: id }}
          />
        </section>
      )}
      <section className="grid gap-4">
        <h2 className="text-xl">Close it</h2>
        <ChallengeClosingForm action={closeChallengeAction} hidden={{ key: randomUUID(), challengeId: id }} />
      </section>
    </>
  )
}
