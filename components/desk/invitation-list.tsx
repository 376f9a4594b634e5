import type { OpenInvitation } from '@/db/queries/invitations'
import type { FormAction } from '../ui/form-state'
import { LocalMoment } from '../ui/local-moment'
import { Words } from '../ui/words'
import { ROLE } from '../wording'
import { OneButtonForm } from './one-button-form'

/** Invitations that nobody has accepted yet, each with what it gives and until when. */
export function InvitationList({
  invitations,
  withdraw,
}: {
  invitations: readonly OpenInvitation[]
  withdraw: FormAction
}) {
  return (
    <ul className="border-t border-rule">
      {invitations.map(({ id, email, roles, expiresAt, invitedBy }) => (
        <li
          key={id}
          className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-rule py-3 text-sm"
        >
          <div className="min-w-0">
            <p className="font-semibold break-words">{email}</p>
            <p className="text-ink-muted">
              {roles.map((role) => ROLE[role]).join(', ')} · invited by <Words>{invitedBy}</Words> · good
              until <LocalMoment at={expiresAt.toISOString()} />
            </p>
          </div>
          <OneButtonForm
            action={withdraw}
            about={{ invitationId: id }}
            label={`Withdraw the invitation of ${email}`}
            busy="Withdrawing …"
          >
            Withdraw
          </OneButtonForm>
        </li>
      ))}
    </ul>
  )
}
