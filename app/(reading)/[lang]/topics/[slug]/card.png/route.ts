import { pageCard } from '@/components/cards/fact-card'
import { cardAnswer, cardLanguage } from '../../../../card-answer'
import { noForm } from '../../../../form-answer'
import { readTopic } from '../../../../read'

export const dynamic = 'force-dynamic'

export async function GET(_: Request, { params }: RouteContext<'/[lang]/topics/[slug]/card.png'>) {
  const { lang, slug } = await params
  const language = cardLanguage(lang)
  if (language instanceof Response) return language
  const { house, topic } = await readTopic(slug, null)
  if (!topic) return noForm(404, 'There is no such topic.')
  return cardAnswer(house, pageCard({ kind: 'topic', title: topic.title }, house, language))
}
