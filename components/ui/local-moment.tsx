'use client'

import { useHydrated } from './use-hydrated'
import { utcMoment } from './utc-moment'

function inZone(at: string): { text: string; zone: string } {
  const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' })
  return { text: format.format(new Date(at)), zone: format.resolvedOptions().timeZone }
}

/** At the desk: a time in the reader's own zone, which is named on hover. Without script it stays UTC by name. */
export function LocalMoment({ at, className }: { at: string; className?: string }) {
  // The server cannot know the zone.
  const here = useHydrated() ? inZone(at) : { text: utcMoment(new Date(at), 'minute'), zone: 'UTC' }
  return (
    <time dateTime={at} title={here.zone} className={className}>
      {here.text}
    </time>
  )
}
