import { randomUUID } from 'node:crypto'
import type { ReactNode } from 'react'
import { AnswerFields } from '@/components/desk/answer-fields'
import { claimItems } from '@/components/desk/claim-items'
import { ClaimSheet } from '@/components/desk/claim-sheet'
import { CompareLink } from '@/components/desk/compare-link'
import { JudgementFields, type ToJudge } from '@/components/desk/judgement-fields'
import type { Side } from '@/components/desk/neighbour-table'
import { Form } from '@/components/ui/form'
import { Notice } from '@/components/ui/notice'
import { BARRIER, FIELD } from '@/components/wording'
import type { ClaimRow, Revision } from '@/db/queries/claims'
import { askedFields } from '@/domain/claim/passage-answer'
import type { Actor } from '@/domain/policy/actor'
import { barrierTo } from '@/domain/policy/claim-policy'
import { decideAction } from './actions'
import { DecisionBar } from './decision-bar'

/**
 * The fields of the revision, each asked about, how they stand to the public facts beside them, and the decision on exactly
 * these bytes; when it is barred, it says why and what would help, and asks nothing.
 */
export function ReviewPanel({
  claim,
  revision,
  actor,
  own,
  facts,
  children,
}: {
  claim: ClaimRow
  revision: Revision
  actor: Actor
  own: Side | null
  facts: ToJudge[]
  children: ReactNode
}) {
  const barrier = barrierTo('approve', claim, actor)
  const asked = barrier ? [] : askedFields(revision.content)
  const items = claimItems(revision.content)
  const rows = asked.map((field) => ({
    field,
    term: FIELD[field],
    value: items.find((item) => item.field === field)?.value ?? null,
  }))
  const toJudge = facts.map(({ id, kind, differs, disputed }) => ({ factId: id, kind, differs, disputed }))
  return (
    <Form action={decideAction} label="Decision" shortcut={false} className="grid gap-6">
      <input type="hidden" name="claimId" value={claim.id} />
      <input type="hidden" name="revisionNo" value={revision.no} />
      <input type="hidden" name="sha256" value={revision.sha256} />
      <input type="hidden" name="key" value={randomUUID()} />
      <CompareLink />
      {asked.length > 0 && <AnswerFields fields={rows} />}
      <ClaimSheet content={revision.content} without={asked} />
      {own !== null && facts.length > 0 && !barrier && <JudgementFields own={own} facts={facts} />}
      <div>{children}</div>
      {barrier && (
        <div id="why-not">
          <Notice tone="warning" title="You cannot decide this">
            {barrier === 'wrong-state' ? 'The claim is not in review now.' : BARRIER[barrier]}
          </Notice>
        </div>
      )}
      <DecisionBar revision={revision} asked={asked} facts={toJudge} barred={barrier !== null} />
    </Form>
  )
}
