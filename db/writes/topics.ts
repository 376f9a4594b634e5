import slugify from '@sindresorhus/slugify'
import { sql } from 'drizzle-orm'
import type { Writer } from '../client'
import { newId } from '../ids'
import { topics } from '../schema/desk'

export type Topic = { id: string; slug: string; title: string }

/** The topic of this title, made in passing when there is none yet. Upper and lower case are one title. */
export async function ensureTopic(tx: Writer, title: string, createdBy: string): Promise<Topic> {
  const existing = await topicByTitle(tx, title)
  if (existing) return existing
  const id = newId('topic')
  const words = slugify(title).slice(0, 80)
  // A title without Latin letters leaves no slug, and two titles may share one, even at this very moment: then the id
  // tells them apart.
  const apart = [words, id.slice('topic_'.length)].filter(Boolean).join('-')
  for (const slug of words === '' ? [apart] : [words, apart]) {
    await tx.insert(topics).values({ id, slug, title, createdBy }).onConflictDoNothing()
    const made = await topicByTitle(tx, title)
    if (made) return made
  }
  throw new Error(`The topic "${title}" could not be made.`)
}

async function topicByTitle(tx: Writer, title: string): Promise<Topic | undefined> {
  const [found] = await tx
    .select({ id: topics.id, slug: topics.slug, title: topics.title })
    .from(topics)
    .where(sql`lower(${topics.title}) = lower(${title})`)
  return found
}
