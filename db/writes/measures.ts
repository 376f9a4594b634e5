import slugify from '@sindresorhus/slugify'
import { eq, sql } from 'drizzle-orm'
import type { Writer } from '../client'
import { newId } from '../ids'
import { measures } from '../schema/desk'

export type NewMeasure = {
  title: string
  topicId: string
  unit: string
  nouns: string[]
  places: string[]
}

export type MeasureRow = NewMeasure & { id: string; slug: string }

/** The measure of this title, made in passing when there is none yet. Upper and lower case are one title. */
export async function ensureMeasure(
  tx: Writer,
  measure: NewMeasure,
  createdBy: string,
): Promise<{ measure: MeasureRow; made: boolean }> {
  const existing = await measureByTitle(tx, measure.title)
  if (existing) return { measure: existing, made: false }
  const id = newId('measure')
  const words = slugify(measure.title).slice(0, 80)
  // As with topics: where words give no address of their own, the id tells two measures apart.
  const apart = [words, id.slice('measure_'.length)].filter(Boolean).join('-')
  for (const slug of words === '' ? [apart] : [words, apart]) {
    await tx
      .insert(measures)
      .values({ id, slug, ...measure, createdBy })
      .onConflictDoNothing()
    const made = await measureByTitle(tx, measure.title)
    if (made) return { measure: made, made: made.id === id }
  }
  throw new Error(`The measure "${measure.title}" could not be made.`)
}

/** Changes what a measure is called and what it accepts; facts keep what they were signed with. */
export async function changeMeasure(
  tx: Writer,
  id: string,
  change: Pick<NewMeasure, 'title' | 'nouns' | 'places'>,
): Promise<void> {
  await tx.update(measures).set(change).where(eq(measures.id, id))
}

async function measureByTitle(tx: Writer, title: string): Promise<MeasureRow | undefined> {
  const [found] = await tx.select().from(measures).where(sql`lower(${measures.title}) = lower(${title})`)
  return found
}
