import { currentActor } from '@/app/_session/current-actor'
import { keepDraft } from '@/commands/keep-draft'
import { desk } from '@/db/client'
import { may } from '@/domain/policy/permissions'
import { answer, typedWords } from '../typed-words'

/** Keeps what is typed in a claim's form. Asked by script, so it answers with a number, never with a page. */
export async function PUT(request: Request): Promise<Response> {
  const actor = await currentActor()
  if (!actor) return answer(401)
  if (!may(actor, 'writeClaim')) return answer(404)
  const typed = await typedWords(request)
  if (typeof typed === 'number') return answer(typed)
  const kept = await keepDraft(desk(), actor, typed)
  if (kept.ok) return answer(200, { savedAt: kept.value.savedAt.toISOString() })
  return answer(kept.refusal.kind === 'barred' ? 404 : 422)
}
