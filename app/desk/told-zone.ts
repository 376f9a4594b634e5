import { cookies } from 'next/headers'
import { ZONE_COOKIE } from '@/components/ui/zone-cookie'
import { isTimeZone } from '@/domain/time-zone'

/** The time zone that this browser told on an earlier page; null when it has not, or when nobody knows such a zone. */
export async function toldZone(): Promise<string | null> {
  const zone = (await cookies()).get(ZONE_COOKIE)?.value ?? ''
  return isTimeZone(zone) ? zone : null
}
