import type { SessionRow } from '@/db/queries/sessions'
import type { FormAction } from '../ui/form-state'
import { LocalMoment } from '../ui/local-moment'
import { deviceName } from './device-name'
import { OneButtonForm } from './one-button-form'

/** A person's open sessions. `here` is the one that is looking: it is marked, and ends by signing out. */
export function SessionList({
  sessions,
  here,
  personId,
  end,
}: {
  sessions: readonly SessionRow[]
  here?: string
  personId: string
  end: FormAction
}) {
  return (
    <ul className="border-t border-rule">
      {sessions.map(({ idHash, agent, address, startedAt, seenAt }, n) => (
        <li
          key={idHash}
          className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-rule py-3 text-sm"
        >
          <div className="min-w-0">
            <p className="font-semibold">
              {deviceName(agent)}
              {idHash === here && <span className="font-normal text-verified"> · this one</span>}
            </p>
            <p className="text-ink-muted">
              from {address || 'an unknown address'} · began <LocalMoment at={startedAt.toISOString()} /> ·
              last seen <LocalMoment at={seenAt.toISOString()} />
            </p>
          </div>
          {idHash !== here && (
            <OneButtonForm
              action={end}
              about={{ personId, session: idHash }}
              // Two browsers of one make on one machine are told apart by ear only by their place.
              label={`Sign out ${deviceName(agent)}, from ${address}, number ${n + 1}`}
              busy="Signing out …"
            >
              Sign out
            </OneButtonForm>
          )}
        </li>
      ))}
    </ul>
  )
}
