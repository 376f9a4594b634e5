import type { FactPage } from '@/db/queries/reading-room/fact-page'
import { asKnownBefore } from '@/domain/claim/as-known'
import type { FactDocument } from '@/domain/claim/fact'
import { noForm } from '../../form-answer'
import { knownDay } from '../../known-day'
import { partNamed, readFact } from '../../read'
import { siteOrigin } from '../../site-origin'

type Found = FactPage & { fact: FactDocument }

/**
 * The fact an address names, as it is told now or was known on the day that `?known=` asks for; or the answer that there is
 * none, or that its address has other words now. `addressOf` gives the address of the form for a slug.
 */
export async function foundFact(
  request: Request,
  slug: string,
  addressOf: (slug: string) => string,
): Promise<Found | Response> {
  const { search, searchParams } = new URL(request.url)
  const known = knownDay(searchParams.get('known') ?? undefined)
  const found = await readFact(partNamed(slug), known?.end.toISOString() ?? null)
  const { fact } = found
  if (!fact) return noForm(404, 'There is no such fact.')
  if (fact.slug !== slug) return Response.redirect(`${siteOrigin()}${addressOf(fact.slug)}${search}`, 308)
  const told = known ? asKnownBefore(fact, known.end.toISOString()) : fact
  return told
    ? { ...found, fact: told }
    : noForm(404, `This fact was not public by the end of ${known?.day}.`)
}
