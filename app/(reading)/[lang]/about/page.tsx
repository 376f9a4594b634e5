import type { Metadata } from 'next'
import { words } from '@/components/language'
import { AboutSheet } from '@/components/reading/about-sheet'
import { ReadingPage } from '@/components/reading/reading-page'
import { NewsroomData } from '../../newsroom-data'
import { pageMetadata } from '../../page-metadata'
import { readHouse } from '../../read'
import { speaking } from '../../speaking'

export const dynamic = 'force-dynamic'

type Props = PageProps<'/[lang]/about'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await speaking(params)
  const house = await readHouse()
  const title = words('chrome')('method')
  const description = words('head')('method', { house: house.name })
  return pageMetadata(house, { title, description, path: '/about' })
}

export default async function About({ params }: Props) {
  await speaking(params)
  const house = await readHouse()
  return (
    <ReadingPage house={house} path="/about" room="about">
      <AboutSheet />
      <NewsroomData house={house} />
    </ReadingPage>
  )
}
