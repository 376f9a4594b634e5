import { and, asc, desc, eq, isNull, ne, type SQL } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Proposal, ProposalContent, ProposalDecision } from '@/domain/claim/proposal'
import { unsealedProposal } from '@/domain/claim/proposal-envelope'
import type { Reader } from '../client'
import { proposalDecisions, proposals, revisions } from '../schema/desk'
import { people } from '../schema/identity'
import { facts } from '../schema/published'

export type ProposalRow = Proposal & {
  content: ProposalContent
  at: Date
  proposer: { id: string; name: string }
  /** What the fact says now; empty when it was removed. */
  statement: string
  decision: { decision: ProposalDecision; by: string; remark: string; at: Date } | null
}

/** What lists show of a proposal. */
export type ProposalLine = Omit<ProposalRow, 'content'>

export async function proposalById(reader: Reader, id: string): Promise<ProposalRow | null> {
  const [found] = await proposalsWhere(reader, eq(proposals.id, id), desc(proposals.at), 1)
  return found ?? null
}

/** The proposals about a claim, newest first. */
export function proposalsOf(reader: Reader, claimId: string): Promise<ProposalRow[]> {
  return proposalsWhere(reader, eq(proposals.claimId, claimId), desc(proposals.at), 200)
}

/** The answers that were proposed to a challenge, newest first. */
export function answersTo(reader: Reader, challengeId: string): Promise<ProposalRow[]> {
  return proposalsWhere(reader, eq(proposals.challengeId, challengeId), desc(proposals.at), 50)
}

/** What waits for a second person, oldest first; `notBy` leaves out what that person proposed. */
export function proposalsWaiting(reader: Reader, limit: number, notBy?: string): Promise<ProposalRow[]> {
  const waiting = isNull(proposalDecisions.proposalId)
  const others = notBy === undefined ? undefined : ne(proposals.proposedBy, notBy)
  return proposalsWhere(reader, and(waiting, others), asc(proposals.at), limit)
}

/** The topic and the measure that a revision is about, for the history. */
export async function subjectOf(
  reader: Reader,
  claimId: string,
  no: number,
): Promise<{ topicId: string | null; measureId: string | null }> {
  const [row] = await reader
    .select({ topicId: revisions.topicId, measureId: revisions.measureId })
    .from(revisions)
    .where(and(eq(revisions.claimId, claimId), eq(revisions.no, no)))
  return row ?? { topicId: null, measureId: null }
}

const decider = alias(people, 'decider')

async function proposalsWhere(
  reader: Reader,
  which: SQL | undefined,
  order: SQL,
  limit: number,
): Promise<ProposalRow[]> {
  const rows = await reader
    .select({
      row: proposals,
      proposer: { id: people.id, name: people.name },
      statement: facts.statement,
      decision: proposalDecisions,
      by: decider.name,
    })
    .from(proposals)
    .innerJoin(people, eq(people.id, proposals.proposedBy))
    .leftJoin(facts, eq(facts.id, proposals.claimId))
    .leftJoin(proposalDecisions, eq(proposalDecisions.proposalId, proposals.id))
    .leftJoin(decider, eq(decider.id, proposalDecisions.decidedBy))
    .where(which)
    .orderBy(order, asc(proposals.id))
    .limit(limit)
  return rows.map(({ row, proposer, statement, decision, by }) => ({
    id: row.id,
    claimId: row.claimId,
    kind: row.kind,
    publishedNo: row.publishedNo,
    sha256: row.sha256,
    proposedBy: row.proposedBy,
    decided: decision !== null,
    content: unsealedProposal(row.body.toString('utf8')).content,
    at: row.at,
    proposer,
    statement: statement ?? '',
    decision: decision && {
      decision: decision.decision,
      by: by ?? '',
      remark: decision.remark,
      at: decision.at,
    },
  }))
}
