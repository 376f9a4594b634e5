import { requireActor } from '@/app/_session/current-actor'
import { desk } from '@/db/client'
import { foundAtDesk } from '@/db/queries/found-at-desk'

export const dynamic = 'force-dynamic'

/** What at the desk holds the words that are typed into the palette. */
export async function GET(request: Request) {
  await requireActor('seeDesk')
  const words = (new URL(request.url).searchParams.get('q') ?? '').replaceAll('\0', '').slice(0, 100)
  return Response.json(await foundAtDesk(desk(), words), {
    headers: { 'cache-control': 'private, no-store' },
  })
}
