import { answer, typedByWriter } from '@/app/desk/typed-words'
import { toldWhileTyping } from '../told-while-typing'

/** Says what the ledger holds already of what is typed in a claim's form. Asked by script while somebody types. */
export async function PUT(request: Request): Promise<Response> {
  const typed = await typedByWriter(request)
  return typed instanceof Response ? typed : answer(200, await toldWhileTyping(typed.words.fields))
}
