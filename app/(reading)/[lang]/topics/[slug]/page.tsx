import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { words } from '@/components/language'
import { ReadingPage } from '@/components/reading/reading-page'
import { TopicSheet } from '@/components/reading/topic-sheet'
import { asking } from '../../../asking'
import { cardOf } from '../../../card-of'
import { knownDay, today } from '../../../known-day'
import { TopicData } from '../../../measured-data'
import { pageMetadata } from '../../../page-metadata'
import { readTopic } from '../../../read'
import { speaking } from '../../../speaking'

export const dynamic = 'force-dynamic'

type Props = PageProps<'/[lang]/topics/[slug]'>

async function requireTopic({ params, searchParams }: Props) {
  await speaking(params)
  const [{ slug }, { before, known }] = await Promise.all([params, searchParams])
  const day = knownDay(known)?.day ?? null
  const after = typeof before === 'string' && before ? before : null
  const { topic, ...page } = await readTopic(slug, after, day)
  if (!topic) notFound()
  return { topic, known: day, before: after, ...page }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { house, topic } = await requireTopic(props)
  const description = words('head')('topic', { title: topic.title })
  return pageMetadata(house, {
    title: topic.title,
    description,
    path: `/topics/${topic.slug}`,
    topic,
    card: cardOf(`/topics/${topic.slug}`, topic.title),
  })
}

export default async function Topic(props: Props) {
  const { house, before, ...page } = await requireTopic(props)
  return (
    <ReadingPage
      house={house}
      path={asking(`/topics/${page.topic.slug}`, { before, known: page.known })}
      room="topics"
    >
      <TopicSheet {...page} on={page.known ?? today()} />
      {!page.known && <TopicData house={house} {...page} />}
    </ReadingPage>
  )
}
