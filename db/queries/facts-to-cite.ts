import { and, desc, eq, ilike, inArray, sql } from 'drizzle-orm'
import type { ClaimState } from '@/domain/claim/lifecycle'
import type { Reader } from '../client'
import { citations, claims, revisions } from '../schema/desk'
import { people } from '../schema/identity'
import { facts } from '../schema/published'

export type FactToCite = {
  id: string
  statement: string
  speaker: string | null
  headNo: number
  publishedNo: number | null
  state: ClaimState
  /** Who wrote the head. */
  author: string
  /** Whether it cites the passage already. */
  cites: boolean
}

const MOST_WORDS = 8

/** Facts that stand and hold all of `words`, those of these topics first, then the last changed. */
export function factsToCite(
  reader: Reader,
  sought: { words: string; topicIds: string[]; passageId: string; limit: number },
): Promise<FactToCite[]> {
  const words = sought.words.split(/\s+/).filter((word) => word !== '')
  const base = sql`case when ${claims.state} = 'published' then ${claims.publishedNo} else ${claims.headNo} end`
  const ours = sought.topicIds.length > 0 ? inArray(facts.topicId, sought.topicIds) : sql`false`
  return reader
    .select({
      id: facts.id,
      statement: facts.statement,
      speaker: sql<string | null>`${facts.document} #>> '{versions,0,content,attribution,chain,0,name}'`,
      headNo: claims.headNo,
      publishedNo: claims.publishedNo,
      state: claims.state,
      author: people.name,
      cites: sql<boolean>`exists (select from ${citations} where ${citations.claimId} = ${claims.id}
        and ${citations.no} = ${base} and ${citations.passageId} = ${sought.passageId})`,
    })
    .from(facts)
    .innerJoin(claims, eq(claims.id, facts.id))
    .innerJoin(revisions, and(eq(revisions.claimId, claims.id), eq(revisions.no, claims.headNo)))
    .innerJoin(people, eq(people.id, revisions.authorId))
    .where(
      and(
        eq(facts.standing, 'current'),
        ...words.slice(0, MOST_WORDS).map((word) => ilike(facts.statement, `%${literally(word)}%`)),
      ),
    )
    .orderBy(sql`${ours} is true desc`, desc(facts.changedAt), desc(facts.id))
    .limit(sought.limit)
}

const literally = (word: string) => word.replace(/[\\%_]/g, '\\$&')
