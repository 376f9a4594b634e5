import type { Metadata } from 'next'
import { words } from '@/components/language'
import { OutletsSheet } from '@/components/reading/outlets-sheet'
import { ReadingPage } from '@/components/reading/reading-page'
import { pageMetadata } from '../../page-metadata'
import { readOutlets } from '../../read'
import { speaking } from '../../speaking'

export const dynamic = 'force-dynamic'

type Props = PageProps<'/[lang]/outlets'>

async function requireOutlets({ params, searchParams }: Props) {
  await speaking(params)
  const { after: asked } = await searchParams
  const after = typeof asked === 'string' && /^outlet_[a-z0-9_-]{1,40}$/.test(asked) ? asked : null
  return { after, ...(await readOutlets(after)) }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { house, after } = await requireOutlets(props)
  const say = words('outlets')
  const path = after ? `/outlets?after=${after}` : '/outlets'
  return pageMetadata(house, {
    title: say('title'),
    description: say('description', { house: house.name }),
    path,
  })
}

export default async function Outlets(props: Props) {
  const { house, ...page } = await requireOutlets(props)
  return (
    <ReadingPage house={house} path={page.after ? `/outlets?after=${page.after}` : '/outlets'}>
      <OutletsSheet {...page} />
    </ReadingPage>
  )
}
