import { randomUUID } from 'node:crypto'
import { CompareLink } from '@/components/desk/compare-link'
import { JudgementFields, type ToJudge } from '@/components/desk/judgement-fields'
import type { Side } from '@/components/desk/neighbour-table'
import { Form } from '@/components/ui/form'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import { BARRIER } from '@/components/wording'
import type { ClaimRow, Revision } from '@/db/queries/claims'
import type { Actor } from '@/domain/policy/actor'
import { barrierTo } from '@/domain/policy/claim-policy'
import { decideAction } from './actions'

const BAR = 'grid gap-4 border-t border-rule-strong bg-paper py-4 lg:sticky lg:bottom-0 lg:z-10'

/**
 * The decision, on exactly the bytes above it, with how they stand to the public facts beside them; when it is barred, it
 * says why and what would help.
 */
export function ReviewPanel({
  claim,
  revision,
  actor,
  own,
  facts,
}: {
  claim: ClaimRow
  revision: Revision
  actor: Actor
  own: Side | null
  facts: ToJudge[]
}) {
  const barrier = barrierTo('approve', claim, actor)
  const why = barrier ? { id: 'why-not' } : null
  const judged = own !== null && facts.length > 0 && !barrier
  return (
    <Form
      action={decideAction}
      label="Decision"
      shortcut={false}
      // With facts to judge the form is too tall to stick: then only what decides does.
      className={`mt-8 ${judged ? 'grid gap-6' : BAR}`}
    >
      <input type="hidden" name="claimId" value={claim.id} />
      <input type="hidden" name="revisionNo" value={revision.no} />
      <input type="hidden" name="sha256" value={revision.sha256} />
      <input type="hidden" name="key" value={randomUUID()} />
      <CompareLink />
      {barrier && (
        <div id="why-not">
          <Notice tone="warning" title="You cannot decide this">
            {barrier === 'wrong-state' ? 'The claim is not in review now.' : BARRIER[barrier]}
          </Notice>
        </div>
      )}
      {judged && <JudgementFields own={own} facts={facts} />}
      <div className={judged ? BAR : 'contents'}>
        <TextArea
          name="remark"
          label="Remark"
          hint="Needed when you ask for changes or reject. The desk sees it; readers do not."
          rows={2}
        />
        <div className="flex flex-wrap gap-3">
          <SubmitButton
            name="decision"
            value="approve"
            variant="countersign"
            busy="Countersigning …"
            barrier={why}
          >
            Countersign
          </SubmitButton>
          <SubmitButton name="decision" value="requestChanges" variant="quiet" barrier={why}>
            Request changes
          </SubmitButton>
          <SubmitButton name="decision" value="reject" variant="danger" barrier={why}>
            Reject
          </SubmitButton>
        </div>
        <p className="text-[0.8125rem] text-ink-muted">
          Countersigning publishes revision {revision.no} at once. It signs{' '}
          <code title={revision.sha256}>sha256 {revision.sha256.slice(0, 12)}…</code>
        </p>
      </div>
    </Form>
  )
}
