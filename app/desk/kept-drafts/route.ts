import { keepDraft } from '@/commands/keep-draft'
import { desk } from '@/db/client'
import { answer, typedByWriter } from '../typed-words'

/** Keeps what is typed in a claim's form. Asked by script, so it answers with a number, never with a page. */
export async function PUT(request: Request): Promise<Response> {
  const typed = await typedByWriter(request)
  if (typed instanceof Response) return typed
  const kept = await keepDraft(desk(), typed.actor, typed.words)
  if (kept.ok) return answer(200, { savedAt: kept.value.savedAt.toISOString() })
  return answer(kept.refusal.kind === 'barred' ? 404 : 422)
}
