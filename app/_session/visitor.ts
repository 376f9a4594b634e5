import 'server-only'
import { headers } from 'next/headers'

/** Where a request comes from, and with what. The server in front writes the address; nobody else can. */
export async function visitor(): Promise<{ address: string; agent: string }> {
  const given = await headers()
  return { address: given.get('x-countersign-address') ?? 'unknown', agent: given.get('user-agent') ?? '' }
}
