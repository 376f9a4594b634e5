import { eq, type SQL, sql } from 'drizzle-orm'
import type { LinkKind, Quantity } from '@/domain/claim/content'
import type { FactDocument, Standing } from '@/domain/claim/fact'
import type { Promised } from '@/domain/tally/promise'
import type { Reader } from '../../client'
import { edition, factLinks, facts, newsroom } from '../../schema/published'
import { aliasKnownBefore } from '../known'
import { promisedBefore } from '../promises'
import { type House, house, printed } from './house'

/** Another fact that this one speaks of, or that speaks of it, as it is told now; its words are empty once removed. */
export type OtherFact = {
  id: string
  slug: string
  statement: string
  standing: Standing
  quantity: Quantity | null
  edtf: string | null
}

export type FactPage = {
  house: House
  fact: FactDocument | null
  others: Record<string, OtherFact>
  /** What other facts do to this one. */
  linkedBy: { kind: LinkKind; factId: string }[]
  /** The fact as a promise, when it is a pledge or a forecast. */
  promise: Promised | null
}

/**
 * A fact by the part of its id that ends its address, with the house around it. What others do to it is told as it was
 * known before an instant, or as it is now; the document holds the whole past, and the page picks from it.
 */
export async function factPage(reader: Reader, idPart: string, known: Date | null = null): Promise<FactPage> {
  const linking = sql`${factLinks} l where l.to_id = ${facts.id} and ${aliasKnownBefore('l', known)}`
  const linkedBy = sql<FactPage['linkedBy']>`(
    select coalesce(jsonb_agg(jsonb_build_object('kind', l.kind, 'factId', l.fact_id) order by l.from_day, l.fact_id), '[]'::jsonb)
    from ${linking}
  )`
  const [row] = await reader
    .select({
      house,
      fact: facts.document,
      others: othersOf(sql`
        select n ->> 'with' from jsonb_array_elements(${facts.document} -> 'notices') n
        union select n ->> 'by' from jsonb_array_elements(${facts.document} -> 'notices') n
        union select link #>> '{fact,id}' from jsonb_array_elements(${facts.document} -> 'versions') v,
          jsonb_array_elements(v #> '{content,links}') link
        union select l.fact_id from ${linking}`),
      linkedBy,
      promise: sql<Promised | null>`case when ${facts.kind} in ('pledge', 'forecast') then ${promisedBefore(known)} end`,
    })
    .from(edition)
    .leftJoin(newsroom, sql`true`)
    .leftJoin(facts, eq(facts.id, `claim_${idPart}`))
  return printed(row)
}

const othersOf = (ids: SQL) => sql<FactPage['others']>`(
  select coalesce(jsonb_object_agg(o.id, jsonb_build_object(
    'id', o.id, 'slug', o.slug, 'statement', o.statement, 'standing', o.standing,
    'quantity', o.document #> '{versions,0,content,quantity}',
    'edtf', o.document #>> '{versions,0,content,time,edtf}'
  )), '{}'::jsonb)
  from ${facts} o where o.id in (${ids})
)`
