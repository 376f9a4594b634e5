'use client'

import { useEffect, useState } from 'react'
import type { Found } from '@/db/queries/found-at-desk'

/** How long the typing rests before it is asked for. */
const REST = 120

/** What the desk finds for the words as they are typed; the answer to older words is dropped. */
export function useFound(words: string): Found[] {
  const [found, setFound] = useState<Found[]>([])
  useEffect(() => {
    const asked = new AbortController()
    const timer = setTimeout(async () => {
      if (words.trim().length < 2) return setFound([])
      try {
        const answer = await fetch(`/desk/find?q=${encodeURIComponent(words)}`, { signal: asked.signal })
        // Sent to sign in again, it is no list: the pages above can still be gone to.
        setFound(answer.ok && !answer.redirected ? await answer.json() : [])
      } catch {
        if (!asked.signal.aborted) setFound([])
      }
    }, REST)
    return () => {
      clearTimeout(timer)
      asked.abort()
    }
  }, [words])
  return found
}
