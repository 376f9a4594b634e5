import type { Metadata } from 'next'
import { words } from '@/components/language'
import { HistorySheet } from '@/components/reading/history-sheet'
import { ReadingPage } from '@/components/reading/reading-page'
import { asking } from '../../../../asking'
import { pageMetadata } from '../../../../page-metadata'
import { requireFact } from '../../require-fact'
import { factTitle } from '../fact-description'

export const dynamic = 'force-dynamic'

type Props = PageProps<'/[lang]/facts/[slug]/history'>

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { house, fact } = await requireFact(props, '/history')
  return pageMetadata(house, {
    title: words('head')('historyTitle', { fact: factTitle(fact) }),
    description: words('head')('history'),
    path: `/facts/${fact.slug}/history`,
  })
}

export default async function FactHistory(props: Props) {
  const { house, fact, others, query } = await requireFact(props, '/history')
  const [from, to] = [numberIn(query.from), numberIn(query.to)]
  return (
    <ReadingPage house={house} path={asking(`/facts/${fact.slug}/history`, { from, to })}>
      <HistorySheet fact={fact} others={others} from={Number(from)} to={Number(to)} />
    </ReadingPage>
  )
}

const numberIn = (asked: string | string[] | undefined): string | undefined =>
  typeof asked === 'string' && /^\d{1,9}$/.test(asked) ? asked : undefined
