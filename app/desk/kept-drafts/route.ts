import { currentActor } from '@/app/_session/current-actor'
import { keepDraft } from '@/commands/keep-draft'
import { desk } from '@/db/client'

const MOST_BYTES = 1_000_000
const NEVER_STORED = { 'cache-control': 'no-store' }

const answer = (status: number, body: object = {}) => Response.json(body, { status, headers: NEVER_STORED })

/** Keeps what is typed in a claim's form. Asked by script, so it answers with a number, never with a page. */
export async function PUT(request: Request): Promise<Response> {
  const actor = await currentActor()
  if (!actor) return answer(401)
  // Only our own pages ask: another site's form cannot send this type without the browser asking us first.
  if (!request.headers.get('content-type')?.startsWith('application/json')) return answer(415)
  const body = await request.text()
  if (body.length > MOST_BYTES) return answer(413)
  const kept = await keepDraft(desk(), actor, parsed(body))
  if (kept.ok) return answer(200, { savedAt: kept.value.savedAt.toISOString() })
  return answer(kept.refusal.kind === 'barred' ? 404 : 422)
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return null
  }
}
