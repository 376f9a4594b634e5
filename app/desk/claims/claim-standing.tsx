import { randomUUID } from 'node:crypto'
import { ButtonLink } from '@/components/ui/button'
import { Form } from '@/components/ui/form'
import { Notice } from '@/components/ui/notice'
import { Status } from '@/components/ui/status'
import { SubmitButton } from '@/components/ui/submit-button'
import { desk } from '@/db/client'
import type { ClaimRow, Review, Revision } from '@/db/queries/claims'
import { publishedFact } from '@/db/queries/published'
import { formatTime } from '@/domain/evidence/time-words'
import type { Actor } from '@/domain/policy/actor'
import { barrierTo } from '@/domain/policy/claim-policy'
import { withdrawAction } from './actions'
import { besideRevision, inOrder } from './beside'
import { ContradictionNotice } from './beside-it'
import type { Query } from './is-being-written'
import { PassageAdded } from './passage-added'

/** Where a claim stands, what just happened to it, and what this person can do with it next. */
export async function ClaimStanding({
  claim,
  revision,
  actor,
  reviews,
  query,
}: {
  claim: ClaimRow
  revision: Revision
  actor: Actor
  reviews: Review[]
  query: Query
}) {
  const fact = claim.publishedNo === null ? null : await publishedFact(desk(), claim.id)
  const address = `/desk/claims/${claim.id}`
  const beside = await besideRevision(claim, revision)
  const mayReview = !barrierTo('approve', claim, actor)
  const mayEdit =
    claim.state !== 'draft' && !barrierTo(claim.state === 'published' ? 'revise' : 'edit', claim, actor)
  return (
    <div className="mb-6 grid gap-4">
      <JustDone query={query} />
      <PassageAdded revision={revision} query={query} />
      {query.filled === 'check-again' && revision.content.checkAgainOn && (
        <Notice tone="info" title={`Check again on ${formatTime(revision.content.checkAgainOn)}`}>
          The newsroom’s rule for a level of this kind. Change it below, or empty it for never.
        </Notice>
      )}
      {/* What is public was judged by its reviewer, and tells of its disputes itself. */}
      {(claim.state === 'draft' || claim.state === 'submitted') && (
        <ContradictionNotice others={inOrder(beside)} live={Boolean(query.saved ?? query.submitted)} />
      )}
      <SentBack claim={claim} reviews={reviews} />
      <div className="flex flex-wrap items-center gap-x-5 gap-y-3 text-sm">
        <Status name={claim.state === 'draft' && claim.headReviewed ? 'sent_back' : claim.state} />
        {fact && <a href={`/facts/${fact.slug}`}>The public page, revision {claim.publishedNo}</a>}
        {revision.no > 1 && (
          <a href={`${address}/compare?from=${revision.no - 1}&to=${revision.no}`}>What changed</a>
        )}
        {claim.state === 'submitted' && mayReview && (
          <ButtonLink href={`${address}/review`} variant="primary" size="small">
            Review it
          </ButtonLink>
        )}
        {mayEdit && query.edit !== '1' && (
          <ButtonLink href={`${address}?edit=1`} size="small">
            {claim.state === 'published' ? 'Revise' : 'Edit'}
          </ButtonLink>
        )}
        {claim.state === 'submitted' && !barrierTo('withdraw', claim, actor) && (
          <Form action={withdrawAction} guarded={false} label="Withdraw" className="contents">
            <input type="hidden" name="claimId" value={claim.id} />
            <input type="hidden" name="key" value={randomUUID()} />
            <SubmitButton variant="quiet" size="small">
              Take out of review
            </SubmitButton>
          </Form>
        )}
      </div>
      {claim.state === 'submitted' && query.edit === '1' && (
        <Notice tone="warning">
          Saving a change takes the claim back out of review: nobody signs a moving text.
        </Notice>
      )}
      {claim.state === 'published' && query.edit === '1' && (
        <Notice tone="info">Readers keep the public revision until the new one is countersigned.</Notice>
      )}
    </div>
  )
}

/** Why the head came back, before the form that answers it. */
function SentBack({ claim, reviews }: { claim: ClaimRow; reviews: Review[] }) {
  const last = reviews[0]
  if (claim.state !== 'draft' || last?.no !== claim.head.no || last.decision !== 'requestChanges') return null
  return (
    <Notice
      tone="warning"
      title={
        <>
          Sent back by <bdi>{last.reviewer.name}</bdi>
        </>
      }
    >
      <bdi className="font-serif text-base">{last.remark}</bdi>
    </Notice>
  )
}

const DECIDED: ReadonlyMap<string, { title: string; sentence: string }> = new Map(
  Object.entries({
    approve: { title: 'Countersigned', sentence: 'It is public now, in the words you saw.' },
    requestChanges: {
      title: 'Sent back',
      sentence: 'Its writer finds it with your remark under “Sent back to you”.',
    },
    reject: { title: 'Rejected', sentence: 'It stays at the desk with your remark; readers never see it.' },
  }),
)

function JustDone({ query }: { query: Query }) {
  if (query.submitted)
    return (
      <Notice tone="success" title="Sent to review" live>
        A colleague who had no hand in it will check revision {String(query.submitted)}.
      </Notice>
    )
  if (query.saved)
    return (
      <Notice tone="success" title="Saved" live>
        Revision {String(query.saved)} is a draft; only the desk sees it.
      </Notice>
    )
  const decided = DECIDED.get(String(query.decided))
  if (decided)
    return (
      <Notice tone="success" title={decided.title} live>
        {decided.sentence}
      </Notice>
    )
  if (query.withdrawn)
    return (
      <Notice tone="success" title="Taken out of review" live>
        It is a draft again.
      </Notice>
    )
  return null
}
