import type { Metadata } from 'next'
import { words } from '@/components/language'
import { changesAddress } from '@/components/reading/changes-address'
import { ChangesSheet } from '@/components/reading/changes-sheet'
import { ReadingPage } from '@/components/reading/reading-page'
import { type ChangeSort, isChangeSort } from '@/domain/claim/change-sort'
import { pageMetadata } from '../../page-metadata'
import { readChanges } from '../../read'
import { speaking } from '../../speaking'

export const dynamic = 'force-dynamic'

type Props = PageProps<'/[lang]/corrections'>

async function requireChanges({ params, searchParams }: Props) {
  await speaking(params)
  const { show, below: asked } = await searchParams
  const sort: ChangeSort = isChangeSort(show) ? show : 'amends'
  const below = typeof asked === 'string' && /^[1-9]\d{0,14}$/.test(asked) ? Number(asked) : null
  return { sort, below, ...(await readChanges(sort, below)) }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { house, sort, below } = await requireChanges(props)
  const say = words('changes')
  const title = [
    say('title'),
    ...(sort === 'amends' ? [] : [say(`sorts.${sort}`)]),
    ...(below ? [say('before', { edition: below })] : []),
  ].join(', ')
  const path = changesAddress(sort, below)
  return pageMetadata(house, { title, description: say('description', { house: house.name }), path })
}

export default async function Corrections(props: Props) {
  const { house, ...page } = await requireChanges(props)
  return (
    <ReadingPage house={house} path={changesAddress(page.sort, page.below)} room="corrections">
      <ChangesSheet {...page} />
    </ReadingPage>
  )
}
