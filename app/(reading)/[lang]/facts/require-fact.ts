import { notFound, permanentRedirect, redirect } from 'next/navigation'
import { asKnownBefore } from '@/domain/claim/as-known'
import { addressIn } from '@/domain/language'
import { endOfSecond, mementoAt, readMementoName } from '@/formats/memento'
import { knownDay } from '../../known-day'
import { partNamed, readFact } from '../../read'
import { speaking } from '../../speaking'

type Props = {
  params: Promise<{ lang: string; slug: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/**
 * The fact an address names: now, as it was known on a day, or as it stood at the moment that the address ends in; `told` is
 * null when it was not public by then. Only the end of the address names the fact: its words may change with the statement,
 * and the old ones lead to the new.
 */
export async function requireFact({ params, searchParams }: Props, page = '') {
  const language = await speaking(params)
  const [{ slug: name }, query] = await Promise.all([params, searchParams])
  const { slug, stamp } = readMementoName(name)
  const known = stamp ? null : knownDay(query.known)
  const before = stamp ? endOfSecond(stamp) : (known?.end.toISOString() ?? null)
  const { fact, ...found } = await readFact(partNamed(slug), before)
  if (!fact) notFound()
  const here = addressIn(language, `/facts/${fact.slug}`)
  // Of what was removed nothing is told, of any moment; its page says why.
  if (fact.slug !== slug || (stamp && fact.standing === 'removed'))
    permanentRedirect(`${here}${stamp && fact.standing !== 'removed' ? `@${stamp}` : page}${asked(query)}`)
  const memento = stamp ? mementoAt(fact, stamp) : null
  if (stamp && (!memento || page !== '')) notFound()
  // A memento has one address, that of the moment it came to be.
  if (memento && memento.stamp !== stamp) redirect(`${here}@${memento.stamp}`)
  return { ...found, fact, known, memento, query, told: before ? asKnownBefore(fact, before) : fact }
}

function asked(query: Record<string, string | string[] | undefined>): string {
  const given = Object.entries(query).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value]] : [],
  )
  const search = new URLSearchParams(given).toString()
  return search && `?${search}`
}
