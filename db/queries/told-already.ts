import { and, desc, eq, gt, inArray, lt, ne, notInArray, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { ClaimState } from '@/domain/claim/lifecycle'
import type { Wording } from '@/domain/claim/wording'
import type { Reader } from '../client'
import { citations, claims, outlets, passages, reports, wordings } from '../schema/desk'
import { someOfText } from '../search-text'
import { plainKey } from '../wording-row'

/** A claim by its newest revision, as far as it takes to know it again. */
export type ToldClaim = {
  id: string
  state: ClaimState
  isPublic: boolean
  statement: string
  told: string | null
  earliest: string | null
  latest: string | null
}

const MOST_PLAIN = 20
const MOST_NUMBERS = 100
// Of what holds the rarest words, the claims with most words in common; more candidates are looked at in no order.
const MOST_CANDIDATES = 2000
const MOST_ALIKE = 20
// Near is what holds at least three of the five rarest words.
const RAREST = 5
const OF_THEM = 3

const line = {
  id: claims.id,
  state: claims.state,
  isPublic: sql<boolean>`${claims.publishedNo} is not null`,
  statement: claims.statement,
  told: wordings.told,
  earliest: wordings.earliest,
  latest: wordings.latest,
}

/** Claims that may be the same as one of this wording: of the same words, of the same number, of many words in common. */
export async function claimsTold(
  reader: Reader,
  wording: Wording,
  except: readonly string[],
): Promise<ToldClaim[]> {
  const found = await Promise.all([
    wording.words.length > 0 ? told(reader, eq(wordings.plain, plainKey(wording)), except, MOST_PLAIN) : [],
    wording.told === null ? [] : told(reader, eq(wordings.told, wording.told), except, MOST_NUMBERS),
    claimsAlike(reader, wording, except),
  ])
  return [...new Map(found.flat().map((claim) => [claim.id, claim])).values()]
}

function told(reader: Reader, where: ReturnType<typeof eq>, except: readonly string[], limit: number) {
  return reader
    .select(line)
    .from(wordings)
    .innerJoin(claims, eq(claims.id, wordings.claimId))
    .where(and(where, ne(claims.state, 'removed'), notInArray(claims.id, ['', ...except])))
    .orderBy(desc(claims.changedAt), desc(claims.id))
    .limit(limit)
}

async function claimsAlike(
  reader: Reader,
  { words }: Wording,
  except: readonly string[],
): Promise<ToldClaim[]> {
  const rare = await rarestOf(reader, words)
  if (rare.length < OF_THEM) return []
  const query = sql`${someOfText(rare, OF_THEM)}::tsquery`
  const candidates = reader
    .select({ claimId: wordings.claimId, search: wordings.search })
    .from(wordings)
    .where(and(sql`${wordings.search} @@ ${query}`, notInArray(wordings.claimId, ['', ...except])))
    .limit(MOST_CANDIDATES)
    .as('candidates')
  const shared = sql`(select count(*) from unnest(tsvector_to_array(${candidates.search})) word
    where word = any(${sql.param([...new Set(words)])}::text[]))`
  const best = reader
    .select({ claimId: candidates.claimId })
    .from(candidates)
    // Of two with as many of the words, the shorter has less besides.
    .orderBy(sql`${shared} desc, length(${candidates.search})`)
    .limit(MOST_ALIKE)
  return told(reader, inArray(wordings.claimId, best), except, MOST_ALIKE)
}

/**
 * The rarest of the words as the server's own statistics have them; a word they do not name is rarer than all they name.
 * Numbers come last: two statements of one thing differ in them first.
 */
async function rarestOf(reader: Reader, words: readonly string[]): Promise<string[]> {
  const rows = await reader
    .select({ word: sql<string>`s.word`, share: sql<number>`s.share` })
    .from(
      sql`pg_catalog.pg_stats t, unnest(t.most_common_elems::text::text[], t.most_common_elem_freqs) s (word, share)`,
    )
    .where(
      sql`t.schemaname = 'desk' and t.tablename = 'wordings' and t.attname = 'search'
        and s.word = any(${sql.param([...new Set(words)])}::text[])`,
    )
  const shares = new Map(rows.map(({ word, share }) => [word, share]))
  const rank = (word: string) => (/^\p{N}/u.test(word) ? 2 : 0) + (shares.get(word) ?? 0)
  return [...new Set(words)]
    .sort((a, b) => rank(a) - rank(b) || b.length - a.length || (a < b ? -1 : 1))
    .slice(0, RAREST)
}

/** A passage that a claim rests on already. */
export type CitedBefore = {
  id: string
  state: ClaimState
  isPublic: boolean
  statement: string
  exact: string
  report: { id: string; title: string; outlet: string }
}

const MOST_CITING = 6

/** Claims that rest on the same words: of the same text, at least in part, or in the same letters anywhere else. */
export async function citingBefore(
  reader: Reader,
  passageIds: readonly string[],
  except: readonly string[],
): Promise<CitedBefore[]> {
  const same = await samePassages(reader, passageIds)
  if (same.length === 0) return []
  const citing = await reader
    .selectDistinctOn([claims.changedAt, claims.id], {
      id: claims.id,
      state: claims.state,
      isPublic: sql<boolean>`${claims.publishedNo} is not null`,
      statement: claims.statement,
      exact: passages.exact,
      reportId: claims.reportId,
    })
    .from(citations)
    .innerJoin(claims, and(eq(claims.id, citations.claimId), eq(claims.headNo, citations.no)))
    .innerJoin(passages, eq(passages.id, citations.passageId))
    .where(
      and(
        inArray(citations.passageId, same),
        // A dateline is cited by every claim of its report.
        inArray(citations.role, ['supports', 'disputes']),
        ne(claims.state, 'removed'),
        notInArray(claims.id, ['', ...except]),
      ),
    )
    .orderBy(desc(claims.changedAt), desc(claims.id))
    .limit(MOST_CITING)
  const told = await reportsOf(
    reader,
    citing.map(({ reportId }) => reportId),
  )
  return citing.flatMap(({ reportId, ...claim }) => {
    const report = told.get(reportId)
    return report ? [{ ...claim, report }] : []
  })
}

const MOST_SAME_PASSAGES = 200

async function samePassages(reader: Reader, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const mine = alias(passages, 'mine')
  const other = alias(passages, 'other')
  const overlaps = and(
    eq(other.captureId, mine.captureId),
    lt(other.start, mine.end),
    gt(other.end, mine.start),
  )
  const sameWords = and(sql`md5(${other.exact}) = md5(${mine.exact})`, eq(other.exact, mine.exact))
  const found = (how: typeof overlaps) =>
    reader
      .select({ id: other.id })
      .from(mine)
      .innerJoin(other, how)
      .where(inArray(mine.id, [...ids]))
      .limit(MOST_SAME_PASSAGES)
  const rows = await Promise.all([found(overlaps), found(sameWords)])
  return [...new Set(rows.flat().map(({ id }) => id))]
}

async function reportsOf(
  reader: Reader,
  ids: readonly string[],
): Promise<Map<string, CitedBefore['report']>> {
  if (ids.length === 0) return new Map()
  const rows = await reader
    .select({ id: reports.id, title: reports.title, outlet: outlets.name })
    .from(reports)
    .innerJoin(outlets, eq(outlets.id, reports.outletId))
    .where(inArray(reports.id, [...ids]))
  return new Map(rows.map((row) => [row.id, row]))
}
