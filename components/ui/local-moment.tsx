'use client'

import { ownZone, useToldZone } from './told-zone'
import { useHydrated } from './use-hydrated'
import { utcMoment } from './utc-moment'

// Making one takes longer than drawing a line of a list, and the times of a page are all of one zone.
let kept: { zone: string; format: Intl.DateTimeFormat } | null = null

function inZone(at: string, timeZone: string): string {
  if (kept?.zone !== timeZone) {
    const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone })
    kept = { zone: timeZone, format }
  }
  return kept.format.format(new Date(at))
}

/**
 * At the desk: a time in the reader's own zone, which is named on hover. Until their browser has told it, and without
 * script, it stays UTC by name.
 */
export function LocalMoment({ at, className }: { at: string; className?: string }) {
  const told = useToldZone()
  const zone = useHydrated() ? ownZone() : told
  return (
    // Two versions of the names of months are no reason to draw a page again.
    <time dateTime={at} title={zone ?? 'UTC'} className={className} suppressHydrationWarning>
      {zone === null ? utcMoment(new Date(at), 'minute') : inZone(at, zone)}
    </time>
  )
}
