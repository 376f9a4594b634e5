import { pageCard } from '@/components/cards/fact-card'
import { cardAnswer, cardLanguage } from '../../card-answer'
import { readHouse } from '../../read'

export const dynamic = 'force-dynamic'

export async function GET(_: Request, { params }: RouteContext<'/[lang]/card.png'>) {
  const language = cardLanguage((await params).lang)
  if (language instanceof Response) return language
  const house = await readHouse()
  return cardAnswer(house, pageCard({ kind: 'ledger', title: null }, house, language))
}
