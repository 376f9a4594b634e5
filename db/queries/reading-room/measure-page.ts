import { eq, sql } from 'drizzle-orm'
import type { MeasuredLine } from '@/domain/tally/measured-line'
import type { Ending } from '@/domain/tally/pledge'
import type { Reader } from '../../client'
import { measures, topics } from '../../schema/published'
import { type House, type HouseJson, houseJson, houseOf } from './house'
import {
  endingsOf,
  isPublicMeasure,
  measureJson,
  type PublicMeasure,
  withMeasureLines,
} from './measure-lines'

export type MeasurePage = {
  house: House
  measure: PublicMeasure | null
  topic: { slug: string; title: string } | null
  /** In no order. */
  lines: MeasuredLine[]
  endings: Ending[]
}

type Head = Pick<MeasurePage, 'topic' | 'endings'> & { house: HouseJson; measure: PublicMeasure | null }

/** A measure with every line its tally needs: those of now, or those that were valid just before `known`. */
export async function measurePage(reader: Reader, slug: string, known: Date | null): Promise<MeasurePage> {
  const ofSlug = eq(measures.slug, slug)
  const ids = sql`select ${measures.id} from ${measures} where ${ofSlug}`
  const head = sql<Head>`jsonb_build_object(
    'house', ${houseJson},
    'measure', (select ${measureJson} from ${measures} where ${ofSlug} and ${isPublicMeasure}),
    'topic', (
      select jsonb_build_object('slug', ${topics.slug}, 'title', ${topics.title})
      from ${topics} join ${measures} on ${measures.topicId} = ${topics.id} where ${ofSlug}
    ),
    'endings', ${endingsOf(ids, known)}
  )`
  const { head: found, lines } = await withMeasureLines(reader, head, ids, known)
  return { ...found, house: houseOf(found.house), lines }
}
