import { currentActor } from '@/app/_session/current-actor'
import { type KeptWords, keptWords } from '@/domain/claim/kept-words'
import type { Actor } from '@/domain/policy/actor'
import { may } from '@/domain/policy/permissions'

const MOST_BYTES = 1_000_000

/** Answers script, which asks for a number and never for a page; nothing of it is stored on the way. */
export const answer = (status: number, body: object = {}): Response =>
  Response.json(body, { status, headers: { 'cache-control': 'no-store' } })

/**
 * What a writer types in a claim's form, as our own pages send it; else the answer that says what is wrong with it.
 * Who asks is looked at before what is sent: whoever may not write learns nothing of what would be fit.
 */
export async function typedByWriter(
  request: Request,
): Promise<{ actor: Actor; words: KeptWords } | Response> {
  const actor = await currentActor()
  if (!actor) return answer(401)
  if (!may(actor, 'writeClaim')) return answer(404)
  // Only our own pages ask: another site's form cannot send this type without the browser asking us first.
  if (!request.headers.get('content-type')?.startsWith('application/json')) return answer(415)
  // Whoever types on may take the question back before it is asked whole.
  const body = await request.text().catch(() => null)
  if (body === null) return answer(400)
  if (body.length > MOST_BYTES) return answer(413)
  const words = keptWords(parsed(body))
  return words ? { actor, words } : answer(422)
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return null
  }
}
