'use client'

import { useField } from '../ui/form-context'
import { LocalMoment } from '../ui/local-moment'
import { Notice } from '../ui/notice'

/** The one-time link of an invitation just made. It is in this answer and nowhere else. */
export function InvitationLink() {
  const link = useField('link').typed
  const email = useField('invited').typed
  const until = useField('until').typed
  if (!link || !email || !until) return null
  return (
    <Notice tone="success" title={`${email} is invited`} live>
      <div className="grid gap-2">
        <label className="grid gap-1">
          <span>
            Send this link yourself. It is shown only now, works once, until <LocalMoment at={until} />.
          </span>
          <input
            readOnly
            defaultValue={link}
            onFocus={(event) => event.currentTarget.select()}
            className="w-full rounded-control border border-edge bg-sheet px-3 py-2 text-sm"
          />
        </label>
        <p className="text-ink-muted">
          Whoever holds it can open the account. Lost it? Invite the same address again: the new link replaces
          this one.
        </p>
      </div>
    </Notice>
  )
}
