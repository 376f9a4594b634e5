import { reading } from '@/db/client'
import { amendmentsFeed, factsFeed } from '@/db/queries/reading-room/feeds'
import { feedOfAmendments } from '@/formats/feeds/amendments-feed'
import { feedOfFacts } from '@/formats/feeds/facts-feed'
import { MEDIA_TYPE, readBefore, readFeedName } from '@/formats/feeds/feed'
import { writeFeed } from '@/formats/feeds/write-feed'
import { formAnswer, noForm } from '../../form-answer'
import { siteOrigin } from '../../site-origin'

export const dynamic = 'force-dynamic'

export async function GET(request: Request, { params }: RouteContext<'/feeds/[name]'>) {
  const asked = readFeedName((await params).name)
  const found =
    asked && (await feedAbout(asked.about, readBefore(new URL(request.url).searchParams.get('before'))))
  if (!found) return noForm(404, 'There are the feeds facts and corrections, each as .atom, .rss and .json.')
  return formAnswer(found.house, writeFeed(found.feed, asked.form), MEDIA_TYPE[asked.form])
}

async function feedAbout(about: string, before: string | null) {
  if (about === 'facts') {
    const found = await factsFeed(reading(), null, before)
    return { house: found.house, feed: feedOfFacts(siteOrigin(), found) }
  }
  if (about !== 'corrections') return null
  const edition = before !== null && /^\d+$/.test(before) ? Number(before) : null
  const found = await amendmentsFeed(reading(), edition)
  return { house: found.house, feed: feedOfAmendments(siteOrigin(), found) }
}
