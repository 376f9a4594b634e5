import { OneButtonForm } from '@/components/desk/one-button-form'
import type { Person } from '@/db/queries/people'
import type { Actor } from '@/domain/policy/actor'
import { barrierToDeactivation } from '@/domain/policy/people-policy'
import { PEOPLE_BARRIER } from '../refusals'
import { deactivateAction, reactivateAction } from './actions'

/** Closing an account, or opening it again, with what that means and what stands against it. */
export function Activity({
  person,
  actor,
  activeAdmins,
}: {
  person: Person
  actor: Actor
  activeAdmins: number
}) {
  const barrier = person.active ? barrierToDeactivation(actor, person, activeAdmins) : null
  const about = { personId: person.id }
  return (
    <section>
      <h2 className="mb-2 text-xl">{person.active ? 'Active' : 'Deactivated'}</h2>
      <p id="activity" className="mb-3 max-w-measure text-sm text-ink-muted">
        {barrier
          ? PEOPLE_BARRIER[barrier]
          : person.active
            ? 'Deactivating signs this person out at once and lets them in no more. What they wrote and countersigned stays, with their name.'
            : 'Reactivating lets this person in again, with the roles above and the password they had.'}
      </p>
      {person.active ? (
        <OneButtonForm
          action={deactivateAction}
          about={about}
          label="Deactivate"
          variant="danger"
          barrier={barrier && { id: 'activity' }}
        >
          Deactivate
        </OneButtonForm>
      ) : (
        <OneButtonForm action={reactivateAction} about={about} label="Reactivate">
          Reactivate
        </OneButtonForm>
      )}
    </section>
  )
}
