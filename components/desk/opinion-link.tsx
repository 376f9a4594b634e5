'use client'

import { useField } from '../ui/form-context'
import { LocalMoment } from '../ui/local-moment'
import { Notice } from '../ui/notice'

/** The secret link just made. It is in this answer and nowhere else. */
export function OpinionLink() {
  const link = useField('link').typed
  const asked = useField('asked').typed
  const until = useField('until').typed
  if (!link || !asked || !until) return null
  return (
    <Notice tone="success" title={`The link for ${asked}`} live>
      <label className="grid gap-1">
        <span>
          Send it yourself. It is shown only now, and opens this one revision until <LocalMoment at={until} />
          .
        </span>
        <input
          readOnly
          defaultValue={link}
          onFocus={(event) => event.currentTarget.select()}
          className="w-full rounded-control border border-edge bg-sheet px-3 py-2 text-sm"
        />
      </label>
    </Notice>
  )
}
