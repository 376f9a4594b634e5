import { type SQL, type Subquery, sql } from 'drizzle-orm'
import type { MeasuredLine } from '@/domain/tally/measured-line'
import type { Ending } from '@/domain/tally/pledge'
import { measuredFacts, measures, topics } from '../../schema/published'
import { endingsOf, measureJson, type PublicMeasure } from './measure-lines'

/** A measure with all its lines, small enough to be drawn beside others; `topic` is the slug of the topic it is under. */
export type SmallMeasure = { topic: string; measure: PublicMeasure; lines: MeasuredLine[]; endings: Ending[] }

const OF_A_TOPIC = 2
// A page of many measures reads them all, so what one of them costs has a bound; a larger one is drawn on its own page.
const MOST_LINES = 200

/** The measures that moved last under each of the topic lines `shown`, inside the row of a page. */
export function smallMeasures(shown: Subquery, mostLines = MOST_LINES): SQL<SmallMeasure[]> {
  const ofMeasure = sql`${measuredFacts.measureId} = ${measures.id} and ${measuredFacts.knownUntil} is null`
  const chosen = sql`
    select ranked.* from (
      select ${measures.id}, topic.slug as topic, topic.place as topic_place,
        row_number() over (partition by ${measures.topicId} order by latest.at desc, ${measures.id}) as place
      from (
        select ${topics.id}, ${topics.slug}, row_number() over () as place
        from ${shown} join ${topics} on ${topics.slug} = line ->> 'slug'
      ) topic
      join ${measures} on ${measures.topicId} = topic.id
      cross join lateral (
        select max(own.known_from) as at, count(*) as lines
        from (select ${measuredFacts.knownFrom} from ${measuredFacts} where ${ofMeasure} limit ${mostLines + 1}) own
      ) latest
      where latest.lines between 1 and ${mostLines}
    ) ranked where place <= ${OF_A_TOPIC}`
  return sql<SmallMeasure[]>`(
    select coalesce(jsonb_agg(jsonb_build_object(
      'topic', chosen.topic,
      'measure', ${measureJson},
      'lines', (select coalesce(jsonb_agg(${measuredFacts.line}), '[]'::jsonb) from ${measuredFacts}
        where ${ofMeasure} and ${measuredFacts.line} is not null),
      'endings', ${endingsOf(sql`${measures.id}`, null)}
    ) order by chosen.topic_place, chosen.place), '[]'::jsonb)
    from (${chosen}) chosen join ${measures} on ${measures.id} = chosen.id
  )`
}
