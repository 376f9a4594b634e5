import { OneButtonForm } from '@/components/desk/one-button-form'
import { SessionList } from '@/components/desk/session-list'
import { desk } from '@/db/client'
import { sessionsOf } from '@/db/queries/sessions'
import { idleSince } from '@/domain/policy/session-policy'
import { endPersonSessionAction, endPersonSessionsAction } from './actions'

/** Where a person is signed in, and how to end that. */
export async function TheirSessions({ personId, here }: { personId: string; here: string }) {
  const now = new Date()
  const sessions = await sessionsOf(desk(), personId, { now, idle: idleSince(now) })
  return (
    <section>
      <h2 className="mb-2 text-xl">Where they are signed in</h2>
      {sessions.length === 0 ? (
        <p className="border-t border-rule py-3 text-sm text-ink-muted">Nowhere.</p>
      ) : (
        <div className="grid gap-4">
          <SessionList sessions={sessions} here={here} personId={personId} end={endPersonSessionAction} />
          <OneButtonForm action={endPersonSessionsAction} about={{ personId }} label="Sign out everywhere">
            Sign out everywhere
          </OneButtonForm>
        </div>
      )}
    </section>
  )
}
