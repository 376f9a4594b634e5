import { OneButtonForm } from '@/components/desk/one-button-form'
import { OpinionLink } from '@/components/desk/opinion-link'
import { OpinionRemarks } from '@/components/desk/opinion-remarks'
import { Form } from '@/components/ui/form'
import { LocalMoment } from '@/components/ui/local-moment'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import { Words } from '@/components/ui/words'
import { desk } from '@/db/client'
import type { Revision } from '@/db/queries/claims'
import { type AskedOpinion, opinionsOn } from '@/db/queries/opinions'
import type { Actor } from '@/domain/policy/actor'
import { OPINION_DAYS, opinionState } from '@/domain/policy/opinion-policy'
import { may } from '@/domain/policy/permissions'
import { askOpinionAction, endOpinionAction } from './opinion-actions'

/** Whom outside the desk asked about this claim, what they said, and the way to ask somebody. */
export async function Opinions({ revision, actor }: { revision: Revision; actor: Actor }) {
  const opinions = await opinionsOn(desk(), revision.claimId)
  const asks = may(actor, 'writeClaim')
  if (!asks && opinions.length === 0) return null
  return (
    <section aria-labelledby="opinions" className="mt-6 border-t border-rule py-5 text-sm">
      <h2 id="opinions" className="mb-3 text-xl">
        Second opinions
      </h2>
      <ul className="grid gap-4">
        {opinions.map((opinion) => (
          <Opinion key={opinion.id} opinion={opinion} ends={asks} />
        ))}
      </ul>
      {asks && (
        <Form
          action={askOpinionAction}
          label="Ask for a second opinion"
          guarded={false}
          className="mt-3 grid gap-4"
        >
          <OpinionLink />
          <input type="hidden" name="claimId" value={revision.claimId} />
          <input type="hidden" name="revisionNo" value={revision.no} />
          <div className="flex flex-wrap items-end gap-4">
            <TextField
              name="expert"
              label="Ask somebody outside"
              hint="Whom: for the desk to know."
              className="min-w-48 flex-1"
            />
            <TextField
              name="days"
              label="For so many days"
              inputMode="numeric"
              defaultValue={String(OPINION_DAYS)}
              className="w-36"
            />
            <SubmitButton variant="quiet">Make a link</SubmitButton>
          </div>
        </Form>
      )}
    </section>
  )
}

function Opinion({ opinion, ends }: { opinion: AskedOpinion; ends: boolean }) {
  const state = opinionState(opinion, new Date())
  return (
    <li className="grid gap-2">
      <p>
        <b className="font-semibold">
          <Words>{opinion.expert}</Words>
        </b>{' '}
        on revision {opinion.no}, asked by <Words>{opinion.asker}</Words>,{' '}
        <LocalMoment at={opinion.at.toISOString()} /> ·{' '}
        {opinion.endedAt ? (
          <>
            link ended by <Words>{opinion.ender ?? 'somebody'}</Words>,{' '}
            <LocalMoment at={opinion.endedAt.toISOString()} />
          </>
        ) : (
          <>
            {state === 'open' ? 'open until' : 'expired'} <LocalMoment at={opinion.expiresAt.toISOString()} />
          </>
        )}
        {opinion.remarks.length === 0 && ' · nothing said'}
      </p>
      <OpinionRemarks remarks={opinion.remarks} />
      {ends && state === 'open' && (
        <OneButtonForm
          action={endOpinionAction}
          about={{ opinionId: opinion.id }}
          label={`End the link for ${opinion.expert}`}
        >
          End this link
        </OneButtonForm>
      )}
    </li>
  )
}
