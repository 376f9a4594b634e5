import type { Database } from '@/db/client'
import { claimById, revisionOf } from '@/db/queries/claims'
import { proposalById } from '@/db/queries/proposals'
import { disputesOf } from '@/db/queries/published'
import { type Answers, askedFields } from '@/domain/claim/passage-answer'
import type { Actor } from '@/domain/policy/actor'
import type { Result } from '@/domain/result'
import { addReport } from '../add-report'
import type { EnteredClaim } from '../claim-content'
import { decideOnProposal } from '../decide-proposal'
import { enterClaim } from '../enter-claim'
import { markPassage } from '../mark-passage'
import { type ProposedAct, proposeAct } from '../propose-act'
import { reviewClaim } from '../review-claim'
import { rewordClaim } from '../reword-claim'
import { submitClaim } from '../submit-claim'
import { CLAIMS, type ExampleClaim, type ExampleReportName } from './claims'
import { COURIER, LATER, OBSERVER, WIRE } from './reports'

const DECISIONS = { published: 'approve', 'sent-back': 'requestChanges', rejected: 'reject' } as const

/** Who loads the example, and what has been loaded so far, by the names the example gives. */
type Newsroom = {
  db: Database
  editor: Actor
  reviewer: Actor
  reports: Record<ExampleReportName, string>
  claims: Map<string, string>
}

/** Fills an empty newsroom with the example, by the same acts that people perform: no rule is stepped round. */
export async function loadExample(db: Database, people: { editor: Actor; reviewer: Actor }): Promise<void> {
  const { editor, reviewer } = people
  const reports = {
    wire: await captured(db, editor, WIRE),
    courier: await captured(db, editor, COURIER),
    observer: await captured(db, editor, OBSERVER),
    later: await captured(db, editor, LATER),
  }
  const newsroom: Newsroom = { db, editor, reviewer, reports, claims: new Map() }
  for (const claim of CLAIMS) await load(newsroom, claim)
}

async function load(newsroom: Newsroom, claim: ExampleClaim): Promise<void> {
  const { db, editor, reports, claims } = newsroom
  const links = (claim.links ?? []).map(({ kind, to }) => ({
    kind,
    factId: idOf(newsroom, to),
    amount: null,
  }))
  const last = { ...claim.entered, citations: await cited(newsroom, claim), links }
  const entered = { ...last, ...claim.first }
  const reportId = reports[claim.quotes[0]?.report ?? 'wire']
  const { claimId } = done(await enterClaim(db, editor, { key: `${claim.name}-enter`, reportId, entered }))
  claims.set(claim.name, claimId)
  if (claim.fate === 'draft') return
  await judge(newsroom, claim, 1)
  if (claim.first) await correct(newsroom, claim, last)
  for (const [index, { act, countersigned }] of (claim.acts ?? []).entries())
    await propose(newsroom, `${claim.name}-act-${index}`, claimId, act, countersigned)
}

/** Sends the newest revision to review, and has it decided unless it is to wait there. */
async function judge(newsroom: Newsroom, claim: ExampleClaim, revisionNo: number): Promise<void> {
  const { db, editor, reviewer } = newsroom
  const claimId = idOf(newsroom, claim.name)
  const key = (step: string) => `${claim.name}-${step}-${revisionNo}`
  done(await submitClaim(db, editor, { key: key('submit'), claimId, revisionNo }))
  if (claim.fate === 'draft' || claim.fate === 'submitted') return
  const order = {
    key: key('review'),
    claimId,
    decision: DECISIONS[claim.fate],
    revisionNo,
    sha256: (await claimById(db, claimId))?.head.sha256 ?? '',
    remark: claim.remark,
    answers: claim.fate === 'published' ? await allYes(db, claimId, revisionNo) : {},
    judgements: (claim.judged ?? []).map(({ to, ...found }) => ({ otherId: idOf(newsroom, to), ...found })),
  }
  done(await reviewClaim(db, reviewer, order))
}

async function allYes(db: Database, claimId: string, no: number): Promise<Answers> {
  const revision = await revisionOf(db, claimId, no)
  return revision ? Object.fromEntries(askedFields(revision.content).map((field) => [field, 'yes'])) : {}
}

async function correct(newsroom: Newsroom, claim: ExampleClaim, entered: EnteredClaim): Promise<void> {
  const { db, editor } = newsroom
  const order = { key: `${claim.name}-correct`, claimId: idOf(newsroom, claim.name), baseNo: 1, entered }
  const { no } = done(await rewordClaim(db, editor, order))
  await judge(newsroom, claim, no)
}

async function propose(
  newsroom: Newsroom,
  key: string,
  claimId: string,
  act: NonNullable<ExampleClaim['acts']>[number]['act'],
  countersigned: boolean,
): Promise<void> {
  const { db, editor, reviewer } = newsroom
  const publishedNo = (await claimById(db, claimId))?.publishedNo ?? 0
  const order = { key, claimId, publishedNo, act: await proposed(newsroom, claimId, act) }
  const { proposalId } = done(await proposeAct(db, editor, order))
  if (!countersigned) return
  const sha256 = (await proposalById(db, proposalId))?.sha256 ?? ''
  const decision = { decision: 'countersign' as const, sha256, remark: '' }
  done(await decideOnProposal(db, reviewer, { key: `${key}-decision`, proposalId, ...decision }))
}

async function proposed(
  newsroom: Newsroom,
  claimId: string,
  act: NonNullable<ExampleClaim['acts']>[number]['act'],
): Promise<ProposedAct> {
  if (act.kind !== 'explain') return act
  const other = idOf(newsroom, act.with)
  const dispute = (await disputesOf(newsroom.db, claimId)).find(({ otherId }) => otherId === other)
  return { kind: 'explain', disputeId: dispute?.id ?? '', note: act.note }
}

function idOf({ claims }: Newsroom, name: string): string {
  const id = claims.get(name)
  if (!id) throw new Error(`The example speaks of ${name} before it is there.`)
  return id
}

async function captured(db: Database, editor: Actor, report: typeof WIRE): Promise<string> {
  return done(await addReport(db, editor, { ...report, key: report.url ?? report.title, again: false }))
    .reportId
}

async function cited({ db, editor, reports }: Newsroom, claim: ExampleClaim) {
  const citations = []
  for (const { report, words, role, saidBy } of claim.quotes) {
    const order = { reportId: reports[report], typed: words, occurrence: 0 }
    citations.push({ passageId: done(await markPassage(db, editor, order)).passageId, role, saidBy })
  }
  return citations
}

function done<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(`The example could not be loaded: ${JSON.stringify(result.refusal)}`)
  return result.value
}
