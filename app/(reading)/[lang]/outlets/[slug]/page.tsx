import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { words } from '@/components/language'
import { OutletSheet } from '@/components/reading/outlet-sheet'
import { ReadingPage } from '@/components/reading/reading-page'
import { addressIn } from '@/domain/language'
import { outletIdOf, outletSlug } from '@/domain/search/outlet-slug'
import { pageMetadata } from '../../../page-metadata'
import { readOutlet } from '../../../read'
import { speaking } from '../../../speaking'

export const dynamic = 'force-dynamic'

type Props = PageProps<'/[lang]/outlets/[slug]'>

/** Only the end of the address names the outlet: its words may change with its name, and the old ones lead to the new. */
async function requireOutlet({ params, searchParams }: Props) {
  const language = await speaking(params)
  const [{ slug }, { after: asked }] = await Promise.all([params, searchParams])
  const after = typeof asked === 'string' && asked !== '' ? asked : null
  const id = outletIdOf(slug)
  if (!id) notFound()
  const { outlet, ...page } = await readOutlet(id, after)
  if (!outlet) notFound()
  const path = `/outlets/${outletSlug(outlet)}`
  if (`/outlets/${slug}` !== path) permanentRedirect(addressIn(language, path))
  return { outlet, path, after, ...page }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { house, outlet, path } = await requireOutlet(props)
  const description = words('outlets')('outletDescription', { house: house.name, name: outlet.name })
  return pageMetadata(house, { title: outlet.name, description, path })
}

export default async function Outlet(props: Props) {
  const { house, ...page } = await requireOutlet(props)
  return (
    <ReadingPage house={house} path={page.path}>
      <OutletSheet {...page} />
    </ReadingPage>
  )
}
