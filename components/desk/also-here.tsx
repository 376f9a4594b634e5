'use client'

import { useEffect, useState } from 'react'
import { Notice } from '../ui/notice'

const EVERY = 10_000

/** Who else has this claim's form open, asked anew while the page is looked at. */
export function AlsoHere({ claimId }: { claimId: string }) {
  const [others, setOthers] = useState<readonly string[]>([])
  useEffect(() => {
    const stop = new AbortController()
    const ask = async () => {
      if (document.visibilityState !== 'visible') return
      const answer = await fetch(`/desk/claims/${claimId}/present`, { method: 'PUT', signal: stop.signal })
      if (answer.ok) setOthers((await answer.json()).others)
    }
    // Out of reach is said by the line that keeps what is typed; here it only means that nobody is seen.
    const asked = () => void ask().catch(() => undefined)
    asked()
    const timer = setInterval(asked, EVERY)
    document.addEventListener('visibilitychange', asked)
    return () => {
      stop.abort()
      clearInterval(timer)
      document.removeEventListener('visibilitychange', asked)
    }
  }, [claimId])
  return (
    <div role="status">
      {others.length > 0 && (
        <Notice
          tone="info"
          title={`${names(others)} ${others.length > 1 ? 'have' : 'has'} this claim open too`}
        >
          Whoever saves second is shown both versions; nothing is overwritten unseen.
        </Notice>
      )}
    </div>
  )
}

const names = (others: readonly string[]) =>
  new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(others)
