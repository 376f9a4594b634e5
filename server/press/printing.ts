import type { OutgoingHttpHeaders, RequestListener } from 'node:http'
import inject from 'light-my-request'
import type { Inside } from '../inside'
import type { Settings } from '../settings'

export type Printed = { status: number; headers: OutgoingHttpHeaders; body: Buffer }

const PATIENCE_MS = 30_000
// That a form is not made here is an answer, and no failure.
const NOT_MADE = 501

/**
 * Has Next draw what is at an address, for nobody in particular: no cookie and no header of a reader comes with it. Null when
 * it fails.
 */
export function printer(inside: Inside, { baseUrl }: Settings): (url: string) => Promise<Printed | null> {
  const headers = {
    host: baseUrl.host,
    'x-forwarded-proto': baseUrl.protocol.slice(0, -1),
    'user-agent': 'countersign-press',
  }
  const drawn: RequestListener = (request, response) => {
    inside(request, response).catch((error: Error) => response.destroy(error))
  }
  return async (url) => {
    const patience = new AbortController()
    const timer = setTimeout(() => patience.abort(), PATIENCE_MS)
    try {
      const asked = inject(drawn, { url, headers, signal: patience.signal })
      const { statusCode, headers: told, rawPayload } = await asked
      return statusCode >= 500 && statusCode !== NOT_MADE
        ? null
        : { status: statusCode, headers: told, body: rawPayload }
    } catch (error) {
      console.error(error)
      return null
    } finally {
      clearTimeout(timer)
    }
  }
}
