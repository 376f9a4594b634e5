import { randomBytes } from 'node:crypto'
import { type DecideProposalOrder, decideOnProposal } from '@/commands/decide-proposal'
import { type ProposedAct, proposeAct } from '@/commands/propose-act'
import { type RaiseOrder, raiseChallenge } from '@/commands/raise-challenge'
import { challengeByToken } from '@/db/queries/challenges'
import { claimById } from '@/db/queries/claims'
import { proposalById } from '@/db/queries/proposals'
import { secretHash } from '@/db/secret'
import type { Actor } from '@/domain/policy/actor'
import { type Desk, done, drawnKey, type Written } from './claims'
import { contradicts, countedFact } from './measured-desk'

/** A proposal with the bytes its second person would see. */
export type Proposed = { proposalId: string; sha256: string }

export const RETRACT: ProposedAct = { kind: 'retract', reason: 'wrong', note: 'It was never counted.' }
export const REMOVE: ProposedAct = {
  kind: 'remove',
  reason: 'privacy',
  note: 'It named somebody who must not be named.',
}

/** A first person's order on what is public of a fact now. */
export async function orderFor({ db }: Desk, { claimId }: Pick<Written, 'claimId'>, act: ProposedAct) {
  const claim = await claimById(db, claimId)
  return { key: drawnKey(), claimId, publishedNo: claim?.publishedNo ?? 0, act }
}

export async function proposed(
  desk: Desk,
  fact: Pick<Written, 'claimId'>,
  act: ProposedAct,
  by: Actor = desk.cast.editor,
): Promise<Proposed> {
  const { proposalId } = done(await proposeAct(desk.db, by, await orderFor(desk, fact, act)))
  const proposal = await proposalById(desk.db, proposalId)
  return { proposalId, sha256: proposal?.sha256 ?? '' }
}

/** A countersignature on exactly what was proposed, unless the test changes it. */
export const decisionOn = (
  proposal: Proposed,
  changes: Partial<DecideProposalOrder> = {},
): DecideProposalOrder => ({
  key: drawnKey(),
  ...proposal,
  decision: 'countersign',
  remark: '',
  ...changes,
})

/** An act that two people agreed on; returns the edition it was printed in. */
export async function carriedOut(
  desk: Desk,
  fact: Pick<Written, 'claimId'>,
  act: ProposedAct,
): Promise<number> {
  const proposal = await proposed(desk, fact, act)
  const { edition } = done(await decideOnProposal(desk.db, desk.cast.reviewer, decisionOn(proposal)))
  return edition ?? 0
}

/** Two facts that cannot both hold, in dispute. `on` tells apart what each test is about. */
export async function disputedPair(desk: Desk, on: string): Promise<[Written, Written]> {
  const first = await countedFact(desk, { number: '400', on })
  const other = { number: '380', on, speaker: 'Marie Celestin', outlet: 'Example Courier' }
  const second = await countedFact(desk, other, { judgements: [contradicts(first)] })
  return [first, second]
}

export const drawnSecret = (): string => randomBytes(24).toString('base64url')

export const everybodyAdmitted = { admit: async () => true }

export const challengeOf = (
  fact: Pick<Written, 'claimId'>,
  changes: Partial<RaiseOrder> = {},
): RaiseOrder => ({
  key: drawnSecret(),
  factId: fact.claimId,
  readNo: 1,
  reason: 'wrong_number',
  words: 'The ministry counted 383.',
  link: '',
  address: '198.51.100.7',
  ...changes,
})

/** A reader's challenge; returns its id and the token it is followed by. */
export async function challenged(
  { db }: Desk,
  fact: Pick<Written, 'claimId'>,
  changes: Partial<RaiseOrder> = {},
): Promise<{ challengeId: string; token: string }> {
  const { token } = done(await raiseChallenge(db, everybodyAdmitted, challengeOf(fact, changes)))
  const challenge = await challengeByToken(db, secretHash(token))
  return { challengeId: challenge?.id ?? '', token }
}

export const answerTo = (challengeId: string): ProposedAct => ({
  kind: 'answer',
  challengeId,
  question: 'Did the ministry count 383?',
  answer: 'The ministry counted those on duty that day only.',
})
