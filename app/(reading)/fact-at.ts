import { addressIn, FIRST_LANGUAGE, isLanguage } from '@/domain/language'
import { partNamed, readFact } from './read'

/**
 * The fact whose past is asked for by the path of its page, `facts/…` or `fr/facts/…`, with that page's own path; null when
 * no page is there.
 */
export async function factAt(path: readonly string[]) {
  const [first = ''] = path
  const language = isLanguage(first) && first !== FIRST_LANGUAGE ? first : FIRST_LANGUAGE
  const [room, slug, ...more] = language === FIRST_LANGUAGE ? path : path.slice(1)
  if (room !== 'facts' || slug === undefined || more.length > 0) return null
  const { house, fact } = await readFact(partNamed(slug))
  return fact && { house, fact, path: addressIn(language, `/facts/${fact.slug}`) }
}
