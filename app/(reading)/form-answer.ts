import type { House } from '@/db/queries/reading-room/house'

/**
 * Answers with another form of what a page tells. It may be read from any site, since it is the same for everybody; that of a
 * made-up newsroom is not to be found by searching.
 */
export function formAnswer(
  house: Pick<House, 'example'>,
  body: string | Uint8Array<ArrayBuffer>,
  type: string,
  { status = 200, headers = {} }: { status?: number; headers?: Record<string, string> } = {},
): Response {
  const unfound: Record<string, string> = house.example ? { 'x-robots-tag': 'noindex' } : {}
  return new Response(body, {
    status,
    headers: { 'content-type': type, 'access-control-allow-origin': '*', ...unfound, ...headers },
  })
}

/** Says in a sentence why there is no such form. */
export function noForm(status: number, sentence: string): Response {
  return new Response(`${sentence}\n`, {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'access-control-allow-origin': '*' },
  })
}

/** Says to a browser that this is a file to keep, and what it is called. */
export const asFile = (name: string): Record<string, string> => ({
  'content-disposition': `attachment; filename="${name.replace(/[^\w.-]/g, '-')}"`,
})
