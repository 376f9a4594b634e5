import { and, eq, or, type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import { type CardName, NAME_KINDS, type NameKind, nameKey } from '@/domain/search/card'
import { spelledName } from '@/domain/search/spelled'
import { foldedName } from '@/domain/search/words'
import type { Reader } from '../../client'
import { catalogue, factReports, names, reports } from '../../schema/published'

/** What facts may be gathered under, as a reader typed it or an address has it. */
export type AskedNames = Partial<Record<NameKind, string>>
export type FoundNames = Partial<Record<NameKind, CardName[]>>

const MOST_ALIKE = 20

/** What each name that is asked for was taken for: by its address, its words or its key. None when nothing is called so. */
export async function namesCalled(reader: Reader, asked: AskedNames): Promise<FoundNames> {
  const kinds = NAME_KINDS.filter((kind) => asked[kind] !== undefined)
  if (kinds.length === 0) return {}
  const called = kinds.map((kind) => {
    const typed = asked[kind] ?? ''
    return and(
      eq(names.kind, kind),
      or(eq(names.slug, typed), eq(names.folded, foldedName(typed)), eq(names.key, nameKey(kind, typed))),
      isUsed(names.kind, names.key),
    )
  })
  const rows = await reader
    .select({ kind: names.kind, key: names.key, slug: names.slug, name: names.name })
    .from(names)
    .where(or(...called))
    .limit(MOST_ALIKE * kinds.length)
  return Object.fromEntries(kinds.map((kind) => [kind, exactly(rows, kind, asked[kind] ?? '')]))
}

/** An address means one; a name everything that is called so. */
function exactly(rows: CardName[], kind: NameKind, typed: string): CardName[] {
  const ofKind = rows.filter((row) => row.kind === kind)
  const addressed = ofKind.filter(({ slug }) => slug === typed)
  return addressed.length > 0 ? addressed : ofKind
}

/** Only what a public fact is gathered under is told: a name outlives its facts in the table of names. */
const isUsed = (kind: SQLWrapper, key: SQLWrapper) => sql`case ${kind}
  when 'topic' then exists (select from ${catalogue} where ${catalogue.topicId} = ${key})
  when 'measure' then exists (select from ${catalogue} where ${catalogue.measureId} = ${key})
  when 'place' then exists (select from ${catalogue} where ${catalogue.place} = ${key})
  when 'speaker' then exists (select from ${catalogue} where ${catalogue.speaker} = ${key})
  else exists (
    select from ${reports} join ${factReports} on ${factReports.reportId} = ${reports.id}
    where ${reports.outletId} = ${key}
  ) end`

export type CloseName = Omit<CardName, 'key'>

const MOST_CLOSE = 8
// So many of the closest are looked at: whether one is used takes a look-up for each.
const MOST_TRIED = 40

/** Names that are close to what was typed, the closest first, as a list inside a row; of one kind, or of any. */
export function closeNames(typed: string, kind: NameKind | null): SQL<CloseName[]> {
  const spelled = spelledName(typed)
  const near = sql`greatest(
    trigram.similarity(${names.spelled}, ${spelled}), trigram.word_similarity(${spelled}, ${names.spelled})
  )`
  return sql<CloseName[]>`(
    select coalesce(jsonb_agg(jsonb_build_object('kind', kind, 'slug', slug, 'name', name) order by near desc, name, kind), '[]'::jsonb)
    from (
      select * from (
        select kind, key, slug, name, ${near} as near from ${names}
        where (${names.spelled} operator(trigram.%) ${spelled} or ${spelled} operator(trigram.<%) ${names.spelled})
          ${kind ? sql`and ${names.kind} = ${kind}` : sql``}
        order by near desc, name, kind limit ${MOST_TRIED}
      ) tried where ${isUsed(sql`kind`, sql`key`)} order by near desc, name, kind limit ${MOST_CLOSE}
    ) closest
  )`
}
