import 'server-only'
import { headers } from 'next/headers'

/** What this place is called in a link that goes out. The server in front has checked the host, or set it. */
export async function siteOrigin(): Promise<string> {
  const given = await headers()
  return `${given.get('x-forwarded-proto') ?? 'http'}://${given.get('host')}`
}
