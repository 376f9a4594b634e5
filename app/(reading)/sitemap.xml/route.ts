import { reading } from '@/db/client'
import { factSitemaps } from '@/db/queries/reading-room/sitemaps'
import { sitemapIndex } from '@/formats/sitemap'
import { formAnswer } from '../form-answer'
import { siteOrigin } from '../site-origin'

export const dynamic = 'force-dynamic'

export async function GET() {
  const { house, files } = await factSitemaps(reading())
  const numbered = files.flatMap((file) => [`facts-${file}`, `reports-${file}`])
  const paths = ['pages', 'topics', 'measures', ...numbered].map((name) => `/sitemaps/${name}.xml`)
  return formAnswer(house, sitemapIndex(siteOrigin(), paths), 'application/xml; charset=utf-8')
}
