import { desc, eq, sql } from 'drizzle-orm'
import type { Reader } from '../client'
import { claims, measures, outlets, reports, topics } from '../schema/desk'
import { people } from '../schema/identity'
import { containing } from './containing'

/** Something at the desk that words lead to. */
export type Found = {
  kind: 'claim' | 'fact' | 'report' | 'topic' | 'measure' | 'person'
  id: string
  name: string
}

const FEW = 6

/** What holds these words, a few of each kind, latest first. */
export async function foundAtDesk(reader: Reader, words: string): Promise<Found[]> {
  if (words.trim() === '') return []
  const [claimed, reported, named, measured, known] = await Promise.all([
    reader
      .select({ id: claims.id, name: claims.statement, publishedNo: claims.publishedNo })
      .from(claims)
      .where(containing(claims.statement, words))
      .orderBy(desc(claims.changedAt))
      .limit(FEW),
    reader
      .select({ id: reports.id, name: sql<string>`${reports.title} || ', ' || ${outlets.name}` })
      .from(reports)
      .innerJoin(outlets, eq(outlets.id, reports.outletId))
      .where(containing(reports.title, words))
      .orderBy(desc(reports.createdAt))
      .limit(FEW),
    reader
      .select({ id: topics.id, name: topics.title })
      .from(topics)
      .where(containing(topics.title, words))
      .limit(FEW),
    reader
      .select({ id: measures.id, name: measures.title })
      .from(measures)
      .where(containing(measures.title, words))
      .limit(FEW),
    reader
      .select({ id: people.id, name: people.name })
      .from(people)
      .where(containing(people.name, words))
      .limit(FEW),
  ])
  return [
    ...claimed.map(({ id, name, publishedNo }) => ({
      kind: publishedNo === null ? ('claim' as const) : ('fact' as const),
      id,
      name,
    })),
    ...reported.map((row) => ({ kind: 'report' as const, ...row })),
    ...named.map((row) => ({ kind: 'topic' as const, ...row })),
    ...measured.map((row) => ({ kind: 'measure' as const, ...row })),
    ...known.map((row) => ({ kind: 'person' as const, ...row })),
  ]
}
