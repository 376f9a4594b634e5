import { and, asc, desc, eq, isNotNull, isNull, type SQL, sql } from 'drizzle-orm'
import type { Standing } from '@/domain/claim/fact'
import { unsealedProposal } from '@/domain/claim/proposal-envelope'
import type { Reader } from '../client'
import { challenges, proposalDecisions, proposals } from '../schema/desk'
import { people } from '../schema/identity'
import { facts } from '../schema/published'
import { after, before, type Place } from './beyond'

// Never its token's hash: nobody needs it but the one who follows the link.
const columns = {
  id: challenges.id,
  claimId: challenges.claimId,
  publishedNo: challenges.publishedNo,
  reason: challenges.reason,
  words: challenges.words,
  link: challenges.link,
  at: challenges.at,
  closedAt: challenges.closedAt,
  closing: challenges.closing,
  closingNote: challenges.closingNote,
}

export type ChallengeRow = Pick<typeof challenges.$inferSelect, keyof typeof columns>

/** One challenge, or null. */
export async function challengeById(reader: Reader, id: string): Promise<ChallengeRow | null> {
  const [row] = await reader.select(columns).from(challenges).where(eq(challenges.id, id))
  return row ?? null
}

/** The challenge that this token follows, or null. */
export async function challengeByToken(reader: Reader, tokenHash: string): Promise<ChallengeRow | null> {
  const [row] = await reader.select(columns).from(challenges).where(eq(challenges.tokenHash, tokenHash))
  return row ?? null
}

export type ChallengeLine = ChallengeRow & {
  /** What the fact says now; empty when it was removed. */
  statement: string
  /** Whether an answer to it waits for its second person. */
  answerProposed: boolean
  closedByName: string | null
}

/** Challenges that nobody has answered or closed, oldest first, a page at a time. */
export function openChallenges(reader: Reader, limit: number, place?: Place): Promise<ChallengeLine[]> {
  const beyond = place && after(challenges.at, challenges.id, place)
  const order = [asc(challenges.at), asc(challenges.id)]
  return linesWhere(reader, and(isNull(challenges.closedAt), beyond), order, limit)
}

/** Challenges that were answered or closed, newest first, a page at a time. */
export function closedChallenges(reader: Reader, limit: number, place?: Place): Promise<ChallengeLine[]> {
  const beyond = place && before(challenges.at, challenges.id, place)
  const order = [desc(challenges.at), desc(challenges.id)]
  return linesWhere(reader, and(isNotNull(challenges.closedAt), beyond), order, limit)
}

/** One challenge as lists show it, or null. */
export async function challengeLine(reader: Reader, id: string): Promise<ChallengeLine | null> {
  const [line] = await linesWhere(reader, eq(challenges.id, id), [asc(challenges.id)], 1)
  return line ?? null
}

/** The open challenges to one fact, oldest first. */
export function openChallengesTo(reader: Reader, claimId: string): Promise<ChallengeLine[]> {
  const which = and(eq(challenges.claimId, claimId), isNull(challenges.closedAt))
  return linesWhere(reader, which, [asc(challenges.at), asc(challenges.id)], 50)
}

function linesWhere(
  reader: Reader,
  which: SQL | undefined,
  order: SQL[],
  limit: number,
): Promise<ChallengeLine[]> {
  return reader
    .select({
      ...columns,
      statement: sql<string>`coalesce(${facts.statement}, '')`,
      answerProposed: sql<boolean>`exists (select from ${proposals} p
        where p.challenge_id = ${challenges.id}
        and not exists (select from ${proposalDecisions} d where d.proposal_id = p.id))`,
      closedByName: people.name,
    })
    .from(challenges)
    .leftJoin(facts, eq(facts.id, challenges.claimId))
    .leftJoin(people, eq(people.id, challenges.closedBy))
    .where(which)
    .orderBy(...order)
    .limit(limit)
}

/** What the reader who raised a challenge may know of it: never who at the desk did what. */
export type FollowedChallenge = Pick<
  ChallengeRow,
  'reason' | 'at' | 'closedAt' | 'closing' | 'closingNote'
> & {
  fact: { slug: string; statement: string; standing: Standing }
  /** The public answer, once there is one and the fact is not removed. */
  answer: { question: string; answer: string } | null
}

/** A challenge as the holder of its token follows it, or null. */
export async function followedChallenge(
  reader: Reader,
  tokenHash: string,
): Promise<FollowedChallenge | null> {
  const [row] = await reader
    .select({
      challenge: columns,
      fact: { slug: facts.slug, statement: facts.statement, standing: facts.standing },
      body: proposals.body,
    })
    .from(challenges)
    .innerJoin(facts, eq(facts.id, challenges.claimId))
    .leftJoin(
      proposals,
      and(
        eq(proposals.challengeId, challenges.id),
        sql`exists (select from ${proposalDecisions} d
          where d.proposal_id = ${proposals.id} and d.decision = 'countersign')`,
      ),
    )
    .where(eq(challenges.tokenHash, tokenHash))
    .limit(1)
  if (!row) return null
  const { reason, at, closedAt, closing, closingNote } = row.challenge
  const content =
    row.body && row.fact.standing !== 'removed' && unsealedProposal(row.body.toString('utf8')).content
  return {
    ...{ reason, at, closedAt, closing, closingNote },
    fact: row.fact,
    answer: content && content.kind === 'answer' ? content : null,
  }
}
