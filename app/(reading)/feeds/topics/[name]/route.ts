import { reading } from '@/db/client'
import { factsFeed } from '@/db/queries/reading-room/feeds'
import { feedOfFacts } from '@/formats/feeds/facts-feed'
import { MEDIA_TYPE, readBefore, readFeedName } from '@/formats/feeds/feed'
import { writeFeed } from '@/formats/feeds/write-feed'
import { formAnswer, noForm } from '../../../form-answer'
import { siteOrigin } from '../../../site-origin'

export const dynamic = 'force-dynamic'

export async function GET(request: Request, { params }: RouteContext<'/feeds/topics/[name]'>) {
  const asked = readFeedName((await params).name)
  if (!asked) return noForm(404, 'A feed ends in .atom, .rss or .json.')
  const before = readBefore(new URL(request.url).searchParams.get('before'))
  const found = await factsFeed(reading(), asked.about, before)
  if (!found.topic) return noForm(404, 'There is no such topic.')
  const feed = feedOfFacts(siteOrigin(), found)
  return formAnswer(found.house, writeFeed(feed, asked.form), MEDIA_TYPE[asked.form])
}
