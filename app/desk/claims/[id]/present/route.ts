import { currentActor } from '@/app/_session/current-actor'
import { bePresent } from '@/commands/be-present'
import { desk } from '@/db/client'

const answer = (status: number, body: object = {}) =>
  Response.json(body, { status, headers: { 'cache-control': 'no-store' } })

/** Says who else has the form open. Asked by script every few seconds. */
export async function PUT(_: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const actor = await currentActor()
  if (!actor) return answer(401)
  const here = await bePresent(desk(), actor, (await params).id)
  return here.ok ? answer(200, here.value) : answer(404)
}
