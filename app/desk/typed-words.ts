import { type KeptWords, keptWords } from '@/domain/claim/kept-words'

const MOST_BYTES = 1_000_000

/** Answers script, which asks for a number and never for a page; nothing of it is stored on the way. */
export const answer = (status: number, body: object = {}): Response =>
  Response.json(body, { status, headers: { 'cache-control': 'no-store' } })

/**
 * What is typed in a claim's form, as our own pages send it; else the number that says what is wrong with it. To be asked only
 * once it is known who types: whoever may not write learns nothing of what would be fit.
 */
export async function typedWords(request: Request): Promise<KeptWords | number> {
  // Only our own pages ask: another site's form cannot send this type without the browser asking us first.
  if (!request.headers.get('content-type')?.startsWith('application/json')) return 415
  // Whoever types on may take the question back before it is asked whole.
  const body = await request.text().catch(() => null)
  if (body === null) return 400
  if (body.length > MOST_BYTES) return 413
  return keptWords(parsed(body)) ?? 422
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return null
  }
}
