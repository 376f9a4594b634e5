import { asc, desc, eq, sql } from 'drizzle-orm'
import type { Reader } from '../../client'
import { edition, events, facts, newsroom, topics } from '../../schema/published'
import { type House, house, printed } from './house'
import {
  type ChangeLine,
  type FactLine,
  FEW,
  factLines,
  isTold,
  listOf,
  newestFirst,
  picked,
  type TopicLine,
  topicLines,
} from './lines'
import { type SmallMeasure, smallMeasures } from './small-measures'

const LATEST = 20
const LATEST_CHANGES = 5

export type FrontPage = {
  house: House
  facts: FactLine[]
  topics: TopicLine[]
  /** Of each topic, those that moved last. */
  measures: SmallMeasure[]
  changes: ChangeLine[]
}

/** The latest facts, the topics that moved last, and the last changes to what was public already. */
export async function frontPage(reader: Reader): Promise<FrontPage> {
  const latest = reader
    .select(picked)
    .from(facts)
    .where(isTold)
    .orderBy(...newestFirst)
    .limit(LATEST)
    .as('latest')
  // Named once, since the measures are those of the topics that are shown.
  const moved = reader
    .$with('moved')
    .as(topicLines(reader).orderBy(sql`latest.changed_at desc`, asc(topics.title)).limit(LATEST))
  // Looked for among the newest events only: where nothing is ever corrected, none is sought in the whole past.
  const recent = reader.select().from(events).orderBy(desc(events.edition)).limit(FEW).as('recent')
  const change = sql<ChangeLine>`jsonb_build_object(
    'at', ${recent.at}, 'kind', ${recent.kind}, 'note', ${recent.note},
    'slug', ${facts.slug}, 'statement', ${facts.statement}
  )`.as('line')
  const changes = reader
    .select({ line: change })
    .from(recent)
    .innerJoin(facts, eq(facts.id, recent.factId))
    // Of a removed fact only the removal is told.
    .where(sql`${recent.kind} <> 'first' and (${facts.standing} <> 'removed' or ${recent.kind} = 'removed')`)
    .orderBy(desc(recent.edition))
    .limit(LATEST_CHANGES)
    .as('changes')
  const [row] = await reader
    .with(moved)
    .select({
      house,
      facts: factLines(latest),
      topics: listOf<TopicLine>(moved),
      measures: smallMeasures(moved),
      changes: listOf<ChangeLine>(changes),
    })
    .from(edition)
    .leftJoin(newsroom, sql`true`)
  return printed(row)
}
