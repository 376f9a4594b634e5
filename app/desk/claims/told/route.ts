import { currentActor } from '@/app/_session/current-actor'
import { answer, typedWords } from '@/app/desk/typed-words'
import { may } from '@/domain/policy/permissions'
import { toldWhileTyping } from '../told-while-typing'

/** Says what the ledger holds already of what is typed in a claim's form. Asked by script while somebody types. */
export async function PUT(request: Request): Promise<Response> {
  const actor = await currentActor()
  if (!actor) return answer(401)
  if (!may(actor, 'writeClaim')) return answer(404)
  const typed = await typedWords(request)
  return typeof typed === 'number' ? answer(typed) : answer(200, await toldWhileTyping(typed.fields))
}
