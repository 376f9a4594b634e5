import type { MetadataRoute } from 'next'
import { addressIn, LANGUAGES } from '@/domain/language'
import { readHouse } from './(reading)/read'
import { siteOrigin } from './(reading)/site-origin'

export const dynamic = 'force-dynamic'

// The ledger is for everybody; the desk's doors and the way to challenge a fact are no use to a robot. A made-up newsroom may
// be read, so that its pages can say that they are not to be found, but its addresses are not offered.
export default async function robots(): Promise<MetadataRoute.Robots> {
  const { example } = await readHouse()
  const challenges = LANGUAGES.map((language) => addressIn(language, '/challenge'))
  return {
    rules: { userAgent: '*', allow: '/', disallow: ['/desk', '/sign-in', ...challenges, '/api/auth'] },
    sitemap: example ? undefined : `${siteOrigin()}/sitemap.xml`,
  }
}
