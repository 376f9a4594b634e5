import { randomUUID } from 'node:crypto'
import { type AddReportOrder, addReport } from '@/commands/add-report'
import type { EnteredClaim } from '@/commands/claim-content'
import { enterClaim } from '@/commands/enter-claim'
import { markPassage } from '@/commands/mark-passage'
import { type ReviewClaimOrder, reviewClaim } from '@/commands/review-claim'
import { rewordClaim } from '@/commands/reword-claim'
import { submitClaim } from '@/commands/submit-claim'
import type { Database } from '@/db/client'
import { claimById, revisionOf } from '@/db/queries/claims'
import type { ClaimContent } from '@/domain/claim/content'
import { type Answers, askedFields } from '@/domain/claim/passage-answer'
import type { Actor } from '@/domain/policy/actor'
import type { Result } from '@/domain/result'
import { canonicalClaim } from './canonical-claim'
import { type Cast, castOf } from './cast'

/** A newsroom at work: its people, one captured report, and the passages that its claims rest on. */
export type Desk = { db: Database; cast: Cast; reportId: string; citations: EnteredClaim['citations'] }

/** A claim with the revision its writer last saw: what a reviewer would name, and a yes to each of its fields. */
export type Written = { claimId: string; no: number; sha256: string; answers?: Answers }

type Changes = Partial<EnteredClaim>

/** A key as a form draws it. */
export const drawnKey = (): string => randomUUID()

/** The value of an act that was expected to succeed. */
export function done<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.refusal)}`)
  return result.value
}

/** The answer of an act that something in the claim's policy stands against. */
export const barred = (barrier: string) => ({ ok: false, refusal: { kind: 'barred', barrier } })

export const QUOTED = 'Nearly 400 of our officers are here'
export const DATED = 'President William Ruto came to Haiti on Saturday'

/** A report in our own words, with a key of its own. */
export function report(changes: Partial<AddReportOrder> = {}): AddReportOrder {
  return {
    key: drawnKey(),
    outlet: { name: 'Example Wire', owner: 'Wire Cooperative', wire: true },
    carries: '',
    title: 'More officers to come',
    byline: '',
    url: null,
    published: '2024-09-22',
    zone: 'America/Port-au-Prince',
    language: 'en',
    text: `Example report, written for these tests.\n\n“${QUOTED},” the president told them. ${DATED}.`,
    again: true,
    ...changes,
  }
}

/** Opens a newsroom in an empty database. */
export async function openDesk(db: Database): Promise<Desk> {
  const cast = await castOf(db)
  const { reportId } = done(await addReport(db, cast.editor, report()))
  const cite = async (typed: string) =>
    done(await markPassage(db, cast.editor, { reportId, typed, occurrence: null })).passageId
  const citations: EnteredClaim['citations'] = [
    { passageId: await cite(QUOTED), role: 'supports', saidBy: 'William Ruto' },
    { passageId: await cite(DATED), role: 'dates', saidBy: '' },
  ]
  return { db, cast, reportId, citations }
}

/** "Nearly 400" as the form would post it, fit for review; each test changes what it is about. */
export function entry(desk: Desk, changes: Changes = {}): EnteredClaim {
  const { topic: _, citations: __, links: ___, ...fields } = canonicalClaim()
  const given = { topicTitle: 'Haiti mission', citations: desk.citations, measure: null, links: [] }
  return { ...fields, ...given, ...changes }
}

/** What a next version of a published fact needs to say about itself when only its wording changes. */
export const clarified = (statement: string): Changes => ({
  statement,
  change: { kind: 'clarification', note: '' },
})

export async function enteredClaim(desk: Desk, changes: Changes = {}, by?: Actor): Promise<Written> {
  const order = { key: drawnKey(), reportId: desk.reportId, entered: entry(desk, changes) }
  return asWritten(desk, done(await enterClaim(desk.db, by ?? desk.cast.editor, order)).claimId)
}

export async function submittedClaim(desk: Desk, changes: Changes = {}, by?: Actor): Promise<Written> {
  return submitted(desk, await enteredClaim(desk, changes, by), by)
}

export async function publishedClaim(desk: Desk, changes: Changes = {}, by?: Actor): Promise<Written> {
  const claim = await submittedClaim(desk, changes, by)
  done(await reviewClaim(desk.db, desk.cast.reviewer, decision(claim)))
  return claim
}

export async function reworded(desk: Desk, claim: Written, changes: Changes, by?: Actor): Promise<Written> {
  const order = {
    key: drawnKey(),
    claimId: claim.claimId,
    baseNo: claim.no,
    entered: entry(desk, changes),
  }
  return asWritten(desk, done(await rewordClaim(desk.db, by ?? desk.cast.editor, order)).claimId)
}

export async function submitted(desk: Desk, claim: Written, by?: Actor): Promise<Written> {
  const order = { key: drawnKey(), claimId: claim.claimId, revisionNo: claim.no }
  done(await submitClaim(desk.db, by ?? desk.cast.editor, order))
  return claim
}

/** A countersignature on exactly what was written, unless the test changes it. */
export function decision(claim: Written, changes: Partial<ReviewClaimOrder> = {}): ReviewClaimOrder {
  const { claimId, no, sha256, answers = {} } = claim
  const whole = { key: drawnKey(), claimId, revisionNo: no, sha256, answers }
  return { ...whole, decision: 'approve', remark: '', ...changes }
}

export async function asWritten({ db }: Pick<Desk, 'db'>, claimId: string): Promise<Written> {
  const claim = await claimById(db, claimId)
  if (!claim) throw new Error(`There is no claim ${claimId}.`)
  const revision = await revisionOf(db, claimId, claim.head.no)
  return { claimId, ...claim.head, answers: revision ? yesToAll(revision.content) : {} }
}

/** The answers of a reviewer who found the passage to say all that the claim does. */
export const yesToAll = (content: ClaimContent): Answers =>
  Object.fromEntries(askedFields(content).map((field) => [field, 'yes']))
