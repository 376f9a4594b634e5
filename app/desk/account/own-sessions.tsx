import { OneButtonForm } from '@/components/desk/one-button-form'
import { SessionList } from '@/components/desk/session-list'
import { desk } from '@/db/client'
import { sessionsOf } from '@/db/queries/sessions'
import { idleSince } from '@/domain/policy/session-policy'
import { endOtherSessionsAction, endSessionAction } from './actions'

/** Where one is signed in oneself, and how to end that. */
export async function OwnSessions({ personId, here }: { personId: string; here: string }) {
  const now = new Date()
  const sessions = await sessionsOf(desk(), personId, { now, idle: idleSince(now) })
  return (
    <section>
      <h2 className="mb-3 text-xl">Where you are signed in</h2>
      <SessionList sessions={sessions} here={here} personId={personId} end={endSessionAction} />
      <p className="my-3 text-[0.8125rem] text-ink-muted">
        A session ends after 30 minutes without use, and after 12 hours at the latest.
      </p>
      {sessions.length > 1 && (
        <OneButtonForm action={endOtherSessionsAction} about={{}} label="Sign out everywhere else">
          Sign out everywhere else
        </OneButtonForm>
      )}
    </section>
  )
}
