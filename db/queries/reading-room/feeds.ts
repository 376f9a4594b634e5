import { and, desc, eq, gt, inArray, lt, type SQL, sql } from 'drizzle-orm'
import type { FactDocument, FactNotice, FactVersion, PublicEvent, Standing } from '@/domain/claim/fact'
import type { Reader } from '../../client'
import { edition, events, facts, newsroom, topics } from '../../schema/published'
import { type House, house, printed } from './house'
import { listOf } from './lines'

const IN_A_FEED = 50

/** As much of a fact as a feed tells. `version` is null for one that was removed. */
export type FeedFact = Pick<
  FactDocument,
  'id' | 'slug' | 'verdict' | 'firstPublishedAt' | 'changedAt' | 'standing'
> & {
  disputed: boolean
  version: (Omit<FactVersion, 'content'> & { content: Omit<FactVersion['content'], 'citations'> }) | null
  /** What ended it, when it does not stand any more. */
  ended: FactNotice | null
}

export type FactsFeed = {
  house: House
  topic: { slug: string; title: string } | null
  facts: FeedFact[]
  /** The last facts that were removed, of whatever topic: what is left of one does not tell. */
  removed: { id: string; at: string; note: string }[]
  /** The id part that the next page starts after, or null on the last. */
  next: string | null
}

/**
 * The facts that changed last, also those that do not stand any more; of one topic, or of all when `slug` is null. `before`
 * is the id part of the last fact on the page before.
 */
export async function factsFeed(
  reader: Reader,
  slug: string | null,
  before: string | null,
): Promise<FactsFeed> {
  const older = before
    ? sql`(${facts.changedAt}, ${facts.id}) < (select changed_at, id from ${facts} where id = ${`claim_${before}`})`
    : undefined
  const ofTopic =
    slug === null ? undefined : sql`${facts.topicId} = (select id from ${topics} where slug = ${slug})`
  const page = reader
    .select({ line: feedLine.as('line') })
    .from(facts)
    .where(and(ofTopic, older))
    .orderBy(desc(facts.changedAt), desc(facts.id))
    .limit(IN_A_FEED + 1)
    .as('page')
  const [row] = await reader
    .select({
      house,
      removed: listOf<FactsFeed['removed'][number]>(lastRemoved(reader)),
      topic: sql<FactsFeed['topic']>`(
        select jsonb_build_object('slug', slug, 'title', title) from ${topics} where slug = ${slug}
      )`,
      facts: listOf<FeedFact>(page),
    })
    .from(edition)
    .leftJoin(newsroom, sql`true`)
  const found = printed(row)
  const shown = found.facts.slice(0, IN_A_FEED)
  const more = found.facts.length > IN_A_FEED
  return { ...found, facts: shown, next: more ? (shown.at(-1)?.id.slice('claim_'.length) ?? null) : null }
}

// What happens seldom is sought in this many editions, and not in the whole past.
const SOUGHT = 10_000

function lastRemoved(reader: Reader) {
  const line = sql`jsonb_build_object('id', ${events.factId}, 'at', ${events.at}, 'note', ${events.note})`
  return reader
    .select({ line: line.as('line') })
    .from(events)
    .where(
      and(
        eq(events.kind, 'removed'),
        gt(events.edition, sql`(select ${edition.no} - ${SOUGHT} from ${edition})`),
      ),
    )
    .orderBy(desc(events.edition))
    .limit(IN_A_FEED)
    .as('removed')
}

const feedLine: SQL<FeedFact> = sql`jsonb_build_object(
  'id', ${facts.id}, 'slug', ${facts.slug}, 'standing', ${facts.standing}, 'disputed', ${facts.disputed},
  'verdict', ${facts.document} -> 'verdict',
  'firstPublishedAt', ${facts.document} -> 'firstPublishedAt',
  'changedAt', ${facts.document} -> 'changedAt',
  'version', ${facts.document} #> '{versions,0}' #- '{content,citations}',
  'ended', (
    select n from jsonb_array_elements(${facts.document} -> 'notices') n
    where n ->> 'kind' = ${facts.standing} limit 1
  )
)`

/** The public events by which something we had published turned out not to hold. */
export const AMENDING = ['correction', 'retracted', 'removed'] as const satisfies PublicEvent[]

/** Such an event; `statement` is the fact's newest, and empty when it was removed. */
export type Amendment = {
  edition: number
  at: string
  kind: (typeof AMENDING)[number]
  note: string
  id: string
  slug: string
  statement: string
  standing: Standing
  /** When the fact was last changed: for a removed one, when it was removed. */
  changedAt: string
}

export type AmendmentsFeed = { house: House; amendments: Amendment[]; next: string | null }

/** Corrections, retractions and removals, newest first; `before` is the edition of the last one on the page before. */
export async function amendmentsFeed(reader: Reader, before: number | null): Promise<AmendmentsFeed> {
  const from = before === null ? sql`${edition.no} + 1` : sql`${before}::bigint`
  const line = sql`jsonb_build_object(
    'edition', ${events.edition}, 'at', ${events.at}, 'kind', ${events.kind}, 'note', ${events.note},
    'id', ${facts.id}, 'slug', ${facts.slug}, 'statement', ${facts.statement}, 'standing', ${facts.standing},
    'changedAt', ${facts.document} -> 'changedAt'
  )`.as('line')
  const page = reader
    .select({ line })
    .from(events)
    .innerJoin(facts, eq(facts.id, events.factId))
    .where(
      and(
        lt(events.edition, sql`(select ${from} from ${edition})`),
        gt(events.edition, sql`(select ${from} - ${SOUGHT} from ${edition})`),
        inArray(events.kind, [...AMENDING]),
      ),
    )
    .orderBy(desc(events.edition))
    .limit(IN_A_FEED + 1)
    .as('page')
  const [row] = await reader
    .select({ house, amendments: listOf<Amendment>(page) })
    .from(edition)
    .leftJoin(newsroom, sql`true`)
  const found = printed(row)
  const shown = found.amendments.slice(0, IN_A_FEED)
  const more = found.amendments.length > IN_A_FEED
  return { ...found, amendments: shown, next: more ? String(shown.at(-1)?.edition ?? '') : null }
}
