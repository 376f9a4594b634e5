import { reading } from '@/db/client'
import { houseOnly } from '@/db/queries/reading-room/house'
import {
  factsInSitemap,
  measuresInSitemap,
  reportsInSitemap,
  type SitemapFile,
  topicsInSitemap,
} from '@/db/queries/reading-room/sitemaps'
import { MOST_PAGES, sitemap } from '@/formats/sitemap'
import { formAnswer, noForm } from '../../form-answer'
import { siteOrigin } from '../../site-origin'

export const dynamic = 'force-dynamic'

const STANDING_PAGES = ['/', '/topics', '/about']

export async function GET(_: Request, { params }: RouteContext<'/sitemaps/[name]'>) {
  const [, kind = '', file = ''] = /^([a-z]+)(?:-([1-9]\d{0,8}))?\.xml$/.exec((await params).name) ?? []
  const found = await fileOf(kind, file === '' ? null : Number(file))
  if (!found) return noForm(404, 'There is no such sitemap. They are named in /sitemap.xml.')
  const pages = found.lines.map(({ key, changedAt }) => ({ path: pathOf(kind, key), changedAt }))
  return formAnswer(found.house, sitemap(siteOrigin(), pages), 'application/xml; charset=utf-8')
}

function fileOf(kind: string, file: number | null): Promise<SitemapFile> | null {
  if (kind === 'facts' && file) return factsInSitemap(reading(), file)
  if (kind === 'reports' && file) return reportsInSitemap(reading(), file, MOST_PAGES)
  if (file !== null) return null
  if (kind === 'topics') return topicsInSitemap(reading(), MOST_PAGES)
  if (kind === 'measures') return measuresInSitemap(reading(), MOST_PAGES)
  return kind === 'pages' ? standingPages() : null
}

async function standingPages(): Promise<SitemapFile> {
  return {
    house: await houseOnly(reading()),
    lines: STANDING_PAGES.map((key) => ({ key, changedAt: null })),
  }
}

const pathOf = (kind: string, key: string) => (kind === 'pages' ? key : `/${kind}/${key}`)
