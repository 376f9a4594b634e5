'use client'

import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from 'react'
import type { Neighbour, Side } from './neighbour-table'
import type { Told } from './told-already'

/** What the desk says of what is typed. */
export type ToldNow = { told: Told; own: Side | null; others: Neighbour[] }

/** Null where nobody asks: without script, or where the desk is out of reach. */
const ToldContext = createContext<ToldNow | 'asking' | null>(null)

export const useTold = () => useContext(ToldContext)

const DOOR = '/desk/claims/told'
// Long enough for the next letter, short enough to be there when the eye is.
const PAUSE = 200

/** Asks, whenever somebody stops typing in the form around it, what the ledger holds already of that. */
export function ToldWhileTyping({ place, children }: { place: string; children: ReactNode }) {
  const within = useRef<HTMLDivElement>(null)
  const [now, setNow] = useState<ToldNow | 'asking' | null>(null)
  useEffect(() => {
    setNow('asking')
  }, [])
  useEffect(() => {
    const form = within.current?.closest('form')
    if (!form) return
    let asking: AbortController | undefined
    let timer: ReturnType<typeof setTimeout> | undefined
    const ask = async () => {
      asking?.abort()
      asking = new AbortController()
      const { signal } = asking
      const answer = await asked(form, place, signal)
      // What was told of older words stands until there is news of these.
      if (!signal.aborted) setNow((before) => answer ?? (before === 'asking' ? null : before))
    }
    const soon = () => {
      clearTimeout(timer)
      timer = setTimeout(() => void ask(), PAUSE)
    }
    soon()
    form.addEventListener('input', soon)
    return () => {
      clearTimeout(timer)
      asking?.abort()
      form.removeEventListener('input', soon)
    }
  }, [place])
  return (
    <ToldContext value={now}>
      <div ref={within} className="contents">
        {children}
      </div>
    </ToldContext>
  )
}

/** Null where there is no answer: the line that keeps what is typed says when the desk is out of reach. */
async function asked(form: HTMLFormElement, place: string, signal: AbortSignal): Promise<ToldNow | null> {
  const fields = [...new FormData(form)].filter(([, value]) => typeof value === 'string')
  try {
    const answer = await fetch(DOOR, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ place, baseNo: 0, fields }),
      signal,
    })
    return answer.ok ? await answer.json() : null
  } catch {
    return null
  }
}
