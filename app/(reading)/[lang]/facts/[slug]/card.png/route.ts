import { factCard } from '@/components/cards/fact-card'
import { addressIn } from '@/domain/language'
import { cardAnswer, cardLanguage } from '../../../../card-answer'
import { foundFact } from '../../../../taken/facts/found-fact'

export const dynamic = 'force-dynamic'

export async function GET(request: Request, { params }: RouteContext<'/[lang]/facts/[slug]/card.png'>) {
  const { lang, slug } = await params
  const language = cardLanguage(lang)
  if (language instanceof Response) return language
  const found = await foundFact(request, slug, (words) => addressIn(language, `/facts/${words}/card.png`))
  if (found instanceof Response) return found
  return cardAnswer(found.house, factCard(found.fact, found.house, language))
}
