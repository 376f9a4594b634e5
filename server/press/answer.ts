import type { IncomingMessage, ServerResponse } from 'node:http'
import { encodingFor } from './encoding'
import type { Copy, Sheet } from './sheet'

// What describes the bytes that a 304 does not send.
const OF_THE_BODY = new Set(['content-length', 'content-encoding', 'content-type', 'content-disposition'])

/**
 * Sends a sheet in the form its reader understands, or says that they have it already. Only its exact bytes count for
 * that: two editions can appear within the second that a date can tell.
 */
export async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  sheet: Sheet,
): Promise<void> {
  const copy = await sheet.copy(encodingFor(request.headers['accept-encoding'] as string | undefined))
  if (sheet.status === 200 && has(request.headers['if-none-match'], copy)) {
    response.writeHead(304, withoutBody(copy.head)).end()
    return
  }
  response.writeHead(sheet.status, copy.head)
  response.end(request.method === 'HEAD' ? undefined : copy.body)
}

/** Whether a reader holds these bytes; what stands between may have weakened the tag. */
function has(held: string | undefined, { etag }: Copy): boolean {
  return (
    Boolean(held) &&
    (held === '*' || held?.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag) === true)
  )
}

const withoutBody = (head: string[]) =>
  head.filter((_, at) => !OF_THE_BODY.has(head[at - (at % 2)] as string))
