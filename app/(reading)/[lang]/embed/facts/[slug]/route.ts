import { isLanguage } from '@/domain/language'
import { embedDocument } from '@/formats/embed/embed-document'
import { factEmbed } from '@/formats/embed/fact-embed'
import { formAnswer, noForm } from '../../../../form-answer'
import { today } from '../../../../known-day'
import { partNamed, readFact } from '../../../../read'
import { siteOrigin } from '../../../../site-origin'
import { phrasesIn } from '../../phrases-in'

export const dynamic = 'force-dynamic'

// Whatever words stood in its address when somebody put it into their page: it shows the fact as it is now.
export async function GET(_: Request, { params }: RouteContext<'/[lang]/embed/facts/[slug]'>) {
  const { lang: language, slug } = await params
  const found = isLanguage(language) ? await readFact(partNamed(slug)) : null
  if (!isLanguage(language) || !found?.fact) return noForm(404, 'There is no such fact.')
  const { fact, ...around } = found
  const embed = factEmbed({
    ...around,
    fact,
    origin: siteOrigin(),
    language,
    say: phrasesIn(language),
    today: today(),
  })
  return formAnswer(found.house, embedDocument(embed), 'text/html; charset=utf-8', {
    headers: { 'cross-origin-resource-policy': 'cross-origin' },
  })
}
