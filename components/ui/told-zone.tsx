'use client'

import { createContext, type ReactNode, use, useEffect } from 'react'
import { ZONE_COOKIE } from './zone-cookie'

const ToldZone = createContext<string | null>(null)

/** The zone that this browser told on an earlier page; null on its first, and without script. */
export const useToldZone = (): string | null => use(ToldZone)

/** The zone of whoever reads; in the browser only. */
export const ownZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone

const A_YEAR = 365 * 86_400

/**
 * Lets the times within be drawn in the reader's own zone from the start, so that nothing moves when the page comes to life:
 * the browser tells its zone once, for the pages after this.
 */
export function ZoneProvider({ told, children }: { told: string | null; children: ReactNode }) {
  useEffect(() => {
    const own = ownZone()
    if (own === told) return
    const secure = location.protocol === 'https:' ? '; secure' : ''
    // biome-ignore lint/suspicious/noDocumentCookie: there is no cookieStore in Firefox and Safari of two years ago.
    document.cookie = `${ZONE_COOKIE}=${encodeURIComponent(own)}; path=/desk; max-age=${A_YEAR}; samesite=lax${secure}`
  }, [told])
  return <ToldZone value={told}>{children}</ToldZone>
}
