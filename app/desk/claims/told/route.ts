import { currentActor } from '@/app/_session/current-actor'
import { keptWords } from '@/domain/claim/kept-words'
import { may } from '@/domain/policy/permissions'
import { toldWhileTyping } from '../told-while-typing'

const MOST_BYTES = 1_000_000

const answer = (status: number, body: object = {}) =>
  Response.json(body, { status, headers: { 'cache-control': 'no-store' } })

/** Says what the ledger holds already of what is typed in a claim's form. Asked by script while somebody types. */
export async function PUT(request: Request): Promise<Response> {
  const actor = await currentActor()
  if (!actor) return answer(401)
  if (!may(actor, 'writeClaim')) return answer(404)
  // Only our own pages ask: another site's form cannot send this type without the browser asking us first.
  if (!request.headers.get('content-type')?.startsWith('application/json')) return answer(415)
  // Whoever types on takes the question back before it is asked whole.
  const body = await request.text().catch(() => null)
  if (body === null) return answer(400)
  if (body.length > MOST_BYTES) return answer(413)
  const typed = keptWords(parsed(body))
  return typed ? answer(200, await toldWhileTyping(typed.fields)) : answer(422)
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return null
  }
}
