import { CountersignButton } from '@/components/desk/countersign-button'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import type { Revision } from '@/db/queries/claims'
import type { Neighbour } from '@/domain/claim/judgement'
import type { AskedField } from '@/domain/claim/passage-answer'

/** The remark and the three decisions; it stays in sight where there is room for it. */
export function DecisionBar({
  revision,
  asked,
  facts,
  barred,
}: {
  revision: Revision
  asked: readonly AskedField[]
  facts: readonly Neighbour[]
  barred: boolean
}) {
  const why = barred ? { id: 'why-not' } : null
  return (
    <div className="grid gap-3 border-t border-rule-strong bg-paper py-4 lg:sticky lg:bottom-0 lg:z-10">
      <TextArea
        name="remark"
        label="Remark"
        hint="Needed when you ask for changes, reject, or cannot tell. The desk sees it; readers do not."
        rows={2}
      />
      <div className="flex flex-wrap gap-3 max-sm:grid max-sm:grid-cols-2 max-sm:[&>span>button]:col-span-2">
        <CountersignButton asked={asked} facts={facts} barrier={why} />
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
  )
}
