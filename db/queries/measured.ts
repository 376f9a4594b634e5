import { and, desc, eq, gte, inArray, isNotNull, isNull, lte, ne, notInArray, or, sql } from 'drizzle-orm'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'
import type { ClaimContent } from '@/domain/claim/content'
import { unsealed } from '@/domain/claim/envelope'
import type { ClaimState } from '@/domain/claim/lifecycle'
import type { MeasuredFact } from '@/domain/tally/measured-fact'
import type { MeasuredLine } from '@/domain/tally/measured-line'
import type { Reader } from '../client'
import { claims, revisions } from '../schema/desk'
import { disputes, measuredFacts } from '../schema/published'

type Place = Pick<MeasuredFact, 'measureId' | 'role' | 'time' | 'factId'>

/** The public facts of the same measure and role whose days overlap, as the tally reads them. */
export async function measuredBeside(reader: Reader, { measureId, role, time, factId }: Place) {
  const rows = await reader
    .select({ line: measuredFacts.line })
    .from(measuredFacts)
    .where(
      and(
        toldNowOf(measureId),
        eq(measuredFacts.role, role),
        ne(measuredFacts.factId, factId),
        meeting(measuredFacts, time),
      ),
    )
  return rows.map(({ line }) => line as MeasuredLine)
}

/** What readers are told of a measure now. */
const toldNowOf = (measureId: string) =>
  and(eq(measuredFacts.measureId, measureId), isNull(measuredFacts.knownUntil), isNotNull(measuredFacts.line))

/** Whether the days of a row share one with a time; a row without a first day speaks of none. */
function meeting(days: { earliest: AnyPgColumn; latest: AnyPgColumn }, { earliest, latest }: Place['time']) {
  return and(
    isNotNull(days.earliest),
    latest === null ? undefined : lte(days.earliest, latest),
    or(isNull(days.latest), gte(days.latest, earliest)),
  )
}

export type ClaimBeside = { id: string; no: number; state: ClaimState; content: ClaimContent }

const MOST_CLAIMS = 50

/** The claims on the same measure and role, in the same days, that are being written or reviewed, newest first. */
export async function claimsBeside(
  reader: Reader,
  { measureId, role, time, factId }: Place,
): Promise<ClaimBeside[]> {
  const rows = await reader
    .select({ id: claims.id, no: revisions.no, state: claims.state, body: revisions.body })
    .from(claims)
    .innerJoin(revisions, and(eq(revisions.claimId, claims.id), eq(revisions.no, claims.headNo)))
    .where(
      and(
        eq(revisions.measureId, measureId),
        eq(revisions.measureRole, role),
        ne(claims.id, factId),
        inArray(claims.state, ['draft', 'submitted']),
        meeting(revisions, time),
      ),
    )
    .orderBy(sql`${claims.changedAt} desc`)
    .limit(MOST_CLAIMS)
  return rows.map(({ body, ...row }) => ({ ...row, content: unsealed(body.toString('utf8')).content }))
}

/** The facts that a fact is disputed with now. */
export async function disputedWith(reader: Reader, factId: string): Promise<string[]> {
  const rows = await reader
    .select({ factId: disputes.factId, otherId: disputes.otherId })
    .from(disputes)
    .where(and(isNull(disputes.closedAt), or(eq(disputes.factId, factId), eq(disputes.otherId, factId))))
  return rows.map((row) => (row.factId === factId ? row.otherId : row.factId))
}

const MOST_ON_MEASURE = 5

/** What readers were told last of a measure. */
export async function lastOnMeasure(
  reader: Reader,
  measureId: string,
  except: readonly string[],
): Promise<MeasuredLine[]> {
  const rows = await reader
    .select({ line: measuredFacts.line })
    .from(measuredFacts)
    .where(
      and(
        toldNowOf(measureId),
        sql`${measuredFacts.line} ->> 'state' = 'current'`,
        notInArray(measuredFacts.factId, ['', ...except]),
      ),
    )
    .orderBy(desc(measuredFacts.knownFrom), desc(measuredFacts.factId))
    .limit(MOST_ON_MEASURE)
  return rows.map(({ line }) => line as MeasuredLine)
}
