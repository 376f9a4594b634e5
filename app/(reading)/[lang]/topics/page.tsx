import type { Metadata } from 'next'
import { words } from '@/components/language'
import { ReadingPage } from '@/components/reading/reading-page'
import { TopicsSheet } from '@/components/reading/topics-sheet'
import { pageMetadata } from '../../page-metadata'
import { readTopics } from '../../read'
import { speaking } from '../../speaking'

export const dynamic = 'force-dynamic'

type Props = PageProps<'/[lang]/topics'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await speaking(params)
  const { house } = await readTopics()
  const title = words('chrome')('topics')
  const description = words('head')('topics', { house: house.name })
  return pageMetadata(house, { title, description, path: '/topics' })
}

export default async function Topics({ params }: Props) {
  await speaking(params)
  const { house, topics } = await readTopics()
  return (
    <ReadingPage house={house} path="/topics" room="topics">
      <TopicsSheet topics={topics} />
    </ReadingPage>
  )
}
