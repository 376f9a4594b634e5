import { pageCard } from '@/components/cards/fact-card'
import { cardAnswer, cardLanguage } from '../../../../card-answer'
import { noForm } from '../../../../form-answer'
import { readMeasure } from '../../../../read'

export const dynamic = 'force-dynamic'

export async function GET(_: Request, { params }: RouteContext<'/[lang]/measures/[slug]/card.png'>) {
  const { lang, slug } = await params
  const language = cardLanguage(lang)
  if (language instanceof Response) return language
  const { house, measure } = await readMeasure(slug, null)
  if (!measure) return noForm(404, 'There is no such measure.')
  return cardAnswer(house, pageCard({ kind: 'measure', title: measure.title }, house, language))
}
