import type { Metadata } from 'next'
import { words } from '@/components/language'
import { FrontSheet } from '@/components/reading/front-sheet'
import { ReadingPage } from '@/components/reading/reading-page'
import { cardOf } from '../card-of'
import { today } from '../known-day'
import { NewsroomData } from '../newsroom-data'
import { pageMetadata } from '../page-metadata'
import { readFront } from '../read'
import { speaking } from '../speaking'

export const dynamic = 'force-dynamic'

type Props = PageProps<'/[lang]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await speaking(params)
  const { house } = await readFront()
  const description = words('head')('front', { house: house.name })
  return pageMetadata(house, { title: null, description, path: '/', card: cardOf('/', house.name) })
}

export default async function Front({ params }: Props) {
  await speaking(params)
  const page = await readFront()
  return (
    <ReadingPage house={page.house} path="/" room="front">
      <FrontSheet page={page} on={today()} />
      <NewsroomData house={page.house} />
    </ReadingPage>
  )
}
