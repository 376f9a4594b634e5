import { eq, type SQL, sql } from 'drizzle-orm'
import { NAME_KINDS, type NameKind } from '@/domain/search/card'
import type { Facet } from '@/domain/search/facet'
import { placeText, type Search, type SearchPlace, type SearchStatus } from '@/domain/search/search'
import type { Reader } from '../../client'
import { catalogue, edition, facts, newsroom } from '../../schema/published'
import { daysText, queryText } from '../../search-text'
import { type House, house, printed } from './house'
import { type FactLine, factLines, picked } from './lines'
import { type AskedNames, type CloseName, closeNames, type FoundNames, namesCalled } from './names'

/** Of so many matches, the newest, the best come first. */
export const RANKED = 500
/**
 * Fewer matches than `few` are all fetched by their words; of more, the newest are looked for one after another, `back`
 * editions at most: what a page costs has an end. A page shows `shown` of them.
 */
export const BOUNDS = { few: 6000, back: 20_000, shown: 20 }
/** As many as a page of a form holds, which nobody reads from top to bottom. */
export const BOUNDS_TO_TAKE = { ...BOUNDS, shown: 200 }
// With fewer than this, names that are close to what was typed may help.
const SCARCE = 5

export type SearchPage = {
  house: House
  /** What each name that was asked for was taken for; empty where nothing is called so. */
  names: FoundNames
  facts: FactLine[]
  /** Where the next page goes on, as it stands in an address. */
  next: string | null
  /** Whether this page ends because so much was looked through, and not because there is nothing older. */
  paused: boolean
  /** How many matches were looked at, and whether these are all there are from here on. */
  matches: { count: number; all: boolean }
  close: CloseName[]
}

type Found = {
  facts: FactLine[]
  keys: [edition: number, rank: string][]
  count: number
  floor: number | null
  few: boolean
  top: number
  close: CloseName[]
}

/** Facts that are all that is asked for, on the day `on` (YYYY-MM-DD) for what ages. One query; two where a name is asked for. */
export async function searchFacts(
  reader: Reader,
  search: Search,
  on: string,
  bounds = BOUNDS,
): Promise<SearchPage> {
  const called = await namesCalled(reader, search.names)
  const unknown = NAME_KINDS.find((kind) => called[kind]?.length === 0)
  const groups = groupsOf(search, called)
  const alone = asOneList(search, groups, on)
  // What is typed and holds no word, an emoji, is found nowhere.
  const isVain = unknown !== undefined || (search.words !== '' && search.terms.length === 0)
  const wanted = alone ? listed(alone, search, bounds) : matched(search, groups, on, bounds)
  const matching = isVain ? nothing() : wanted
  const [row] = await reader
    .select({ house, found: foundIn(reader, matching, closest(search, unknown), bounds) })
    .from(edition)
    .leftJoin(newsroom, sql`true`)
  const { house: around, found } = printed(row)
  return { house: around, names: called, ...pageOf(search, found, bounds) }
}

/** `asked` has one row (few, top), `batch` the cards a page is taken from, `page` those it shows and one more. */
type Matching = { asked: SQL; batch: SQL; page: SQL }

const RANKED_FIRST = sql`rank desc, edition desc`

function foundIn(
  reader: Reader,
  { asked, batch, page }: Matching,
  close: SQL,
  { shown: most }: typeof BOUNDS,
): SQL<Found> {
  const shown = reader
    .select(picked)
    .from(facts)
    .innerJoin(sql`page`, sql`page.fact_id = ${facts.id}`)
    .orderBy(sql`page.rank desc, page.edition desc`)
    .limit(most)
    .as('shown')
  return sql<Found>`(
    with asked as materialized (${asked}), batch as materialized (${batch}), page as materialized (${page})
    select jsonb_build_object(
      'facts', ${factLines(shown)},
      'keys', (select coalesce(jsonb_agg(jsonb_build_array(edition, rank::text) order by ${RANKED_FIRST}), '[]'::jsonb) from page),
      'count', (select count(*) from batch),
      'floor', (select min(edition) from batch),
      'few', few,
      'top', top,
      'close', case when (select count(*) from page) < ${SCARCE} then ${close} else '[]'::jsonb end
    ) from asked
  )`
}

const closest = ({ words, names, after }: Search, unknown: NameKind | undefined): SQL =>
  after || (!unknown && words === '')
    ? sql`'[]'::jsonb`
    : closeNames((unknown && names[unknown]) ?? words, unknown ?? null)

const nothing = (): Matching => ({
  asked: sql`select true as few, 0::bigint as top`,
  batch: sql`select fact_id, edition, 0::real as rank from ${catalogue} where false`,
  page: sql`select * from batch`,
})

const topOf = ({ after }: Search): SQL =>
  after ? sql`${after.below - 1}::bigint` : sql`(select no from ${edition})`

/** What one index lists in the order of editions: a page of it costs the same at any depth. */
function listed(condition: SQL, search: Search, { shown }: typeof BOUNDS): Matching {
  return {
    asked: sql`select true as few, ${topOf(search)} as top`,
    batch: sql`
      select fact_id, edition, 0::real as rank from ${catalogue}
      where ${condition} and edition <= (select top from asked) order by edition desc limit ${shown + 1}`,
    page: sql`select * from batch`,
  }
}

/** Few matches are fetched by their lexemes; of many, the newest are met on the way back through the editions. */
function matched(
  search: Search,
  groups: readonly Facet[][],
  on: string,
  { few, back, shown }: typeof BOUNDS,
): Matching {
  const { terms, order, after } = search
  const isRanked = order === 'best' && terms.length > 0
  const most = (isRanked ? RANKED : shown) + 1
  const lexemes = queryText(terms, groups)
  const days = daysAsked(search)
  const conditions = sql.join(
    [
      sql`true`,
      ...(lexemes ? [sql`search @@ ${lexemes}::tsquery`] : []),
      ...(days ? [sql`days && ${days}::daterange`] : []),
      ...(search.status === 'ageing' ? [sql`check_again_on < ${on}::date`] : []),
    ],
    sql` and `,
  )
  const rank = isRanked ? sql`ts_rank(search, ${queryText(terms)}::tsquery)` : sql`0::real`
  // `offset 0` keeps the planner from mixing the two ways: each is only quick by itself.
  return {
    asked: sql`
      select published.expected(${lexemes || null}::tsquery, ${days}::daterange) <= ${few} as few, ${topOf(search)} as top`,
    batch: sql`
      select fact_id, edition, ${rank} as rank from (
        (select fact_id, edition, search from (
          select fact_id, edition, search from ${catalogue} where (select few from asked) and ${conditions} offset 0
        ) few where edition <= (select top from asked) order by edition desc limit ${most})
        union all
        (select fact_id, edition, search from (
          select * from ${catalogue}
          where not (select few from asked) and edition <= (select top from asked)
            and edition > (select top from asked) - ${back}::bigint
          order by edition desc offset 0
        ) newest where ${conditions} order by edition desc limit ${most})
      ) either limit ${most}`,
    page: sql`
      select * from (select * from batch order by edition desc limit ${most - 1}) best
      ${after?.rest ? sql`where (rank, edition) < (${after.rest.rank}::real, ${after.rest.edition}::bigint)` : sql``}
      order by ${RANKED_FIRST} limit ${shown + 1}`,
  }
}

/** The condition of a search that asks for one thing alone, or for nothing, whose answer stands in one index. */
function asOneList(search: Search, groups: readonly Facet[][], on: string): SQL | null {
  if (search.terms.length > 0 || search.words !== '' || daysAsked(search)) return null
  if (search.status === 'ageing') return groups.length === 1 ? sql`check_again_on < ${on}::date` : null
  const [group, ...others] = groups
  if (!group) return sql`true`
  const [facet, ...alike] = group
  if (!facet || alike.length > 0 || others.length > 0) return null
  return columnOf(facet)
}

function columnOf({ of, key }: Facet): SQL | null {
  switch (of) {
    case 'topic':
      return eq(catalogue.topicId, key)
    case 'measure':
      return eq(catalogue.measureId, key)
    case 'place':
      return eq(catalogue.place, key)
    case 'speaker':
      return eq(catalogue.speaker, key)
    case 'kind':
      return eq(catalogue.kind, key)
    case 'mark':
      return MARKED[key]
    default:
      return null
  }
}

// In the words of the indexes: they hold only what these are true of.
const MARKED: Record<Exclude<SearchStatus, 'ageing'>, SQL> = {
  current: sql`standing = 'current'`,
  superseded: sql`standing = 'superseded' and standing <> 'current'`,
  retracted: sql`standing = 'retracted' and standing <> 'current'`,
  disputed: sql`disputed`,
  corrected: sql`corrected`,
  updated: sql`updated`,
}

/** Everything that is asked for beside the words, each with all it may be. */
function groupsOf({ kind, status }: Search, called: FoundNames): Facet[][] {
  const named = NAME_KINDS.flatMap((of) => {
    const found = called[of]
    return found ? [found.map(({ key }): Facet => ({ of, key }))] : []
  })
  // What ages is current; its day is looked at beside the lexeme.
  const mark = status === 'ageing' ? 'current' : status
  return [
    ...named,
    ...(kind ? [[{ of: 'kind', key: kind } as const]] : []),
    ...(mark ? [[{ of: 'mark', key: mark } as const]] : []),
  ]
}

const daysAsked = ({ from, until }: Search): string | null =>
  from || until ? daysText(from ?? '-infinity', until) : null

function pageOf(
  search: Search,
  { facts: lines, keys, count, floor, few, top, close }: Found,
  { back, shown }: typeof BOUNDS,
) {
  const isRanked = search.order === 'best' && search.terms.length > 0
  const most = isRanked ? RANKED : shown
  const last = keys[shown - 1]
  const more = keys.length > shown
  const further = Math.max(top - back, 0)
  const paused = !more && !few && count <= most && further > 0
  let next: SearchPlace | null = null
  if (more && last)
    next = isRanked
      ? { below: top + 1, rest: { rank: last[1], edition: last[0] } }
      : { below: last[0], rest: null }
  // The one match too many is left to the page after these.
  else if (count > most && floor !== null) next = { below: floor + 1, rest: null }
  else if (paused) next = { below: further + 1, rest: null }
  return {
    facts: lines,
    next: next && placeText(next),
    paused,
    matches: { count: Math.min(count, most), all: few && count <= most },
    close,
  }
}

export type { AskedNames, CloseName }
