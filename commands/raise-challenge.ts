import { createHash } from 'node:crypto'
import { readUrl } from '@/capture/address'
import type { Database, Writer } from '@/db/client'
import { challengeByToken } from '@/db/queries/challenges'
import { subjectOf } from '@/db/queries/proposals'
import { publishedFact } from '@/db/queries/published'
import { secretHash } from '@/db/secret'
import { insertChallenge } from '@/db/writes/challenges'
import { recordHistory } from '@/db/writes/history'
import { type ChallengeProblem, type ChallengeReason, challengeProblem } from '@/domain/claim/challenge'
import type { FactDocument } from '@/domain/claim/fact'
import { normalise, storable } from '@/domain/evidence/normal-text'
import { err, ok, type Result } from '@/domain/result'
import type { ChallengeLimit } from './challenge-limit'
import { tellOfChallenge } from './tell-colleagues'

/**
 * `key` is drawn with the form, at least 192 random bits; `readNo` is the version that was on the reader's screen, and
 * `link` what they typed, empty for none.
 */
export type RaiseOrder = {
  key: string
  factId: string
  readNo: number
  reason: ChallengeReason
  words: string
  link: string
  address: string
}

export type RaiseRefusal =
  | { kind: 'not-found' }
  | { kind: 'too-many' }
  | { kind: 'link-odd' }
  | { kind: 'words-odd' }
  | { kind: ChallengeProblem }

/**
 * Takes down what a reader says is wrong with a fact. Returns the token of the link it can be followed at, of which only
 * the SHA-256 is kept. The same words under the same key are one challenge, and get the same link.
 */
export async function raiseChallenge(
  db: Database,
  limit: ChallengeLimit,
  order: RaiseOrder,
): Promise<Result<{ token: string }, RaiseRefusal>> {
  const words = normalise(order.words).trim()
  if (!storable(words)) return err({ kind: 'words-odd' })
  const problem = challengeProblem(words)
  if (problem) return err({ kind: problem })
  const link = order.link.trim() === '' ? ok(null) : readUrl(order.link)
  if (!link.ok) return err({ kind: 'link-odd' })
  const token = tokenOf([order.key, order.factId, order.reason, words, link.value ?? ''])
  if (await challengeByToken(db, secretHash(token))) return ok({ token })
  const fact = await publishedFact(db, order.factId)
  if (!fact || fact.standing === 'removed') return err({ kind: 'not-found' })
  if (!(await limit.admit(order.address))) return err({ kind: 'too-many' })
  return db.transaction(async (tx) => {
    const { reason } = order
    await write(tx, { fact, readNo: readVersion(fact, order.readNo), reason, words, link: link.value, token })
    return ok({ token })
  })
}

type Raised = {
  fact: FactDocument
  readNo: number
  reason: ChallengeReason
  words: string
  link: string | null
  token: string
}

async function write(tx: Writer, { fact, readNo, token, ...said }: Raised): Promise<void> {
  const tokenHash = secretHash(token)
  const row = { claimId: fact.id, publishedNo: readNo, ...said, tokenHash, key: tokenHash }
  const challenge = await insertChallenge(tx, row)
  if (challenge === null) return
  await tellOfChallenge(tx, fact.id)
  await recordHistory(tx, {
    personId: null,
    act: 'challenged',
    claimId: fact.id,
    revisionNo: readNo,
    ...(await subjectOf(tx, fact.id, readNo)),
    detail: { challenge, reason: said.reason },
  })
}

/** Whoever holds the form's key can work it out, and nobody else; other words under that key make another. */
const tokenOf = (parts: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('base64url')

/** The version they read, when there is one of that number; else what is public now. */
function readVersion({ versions }: FactDocument, no: number): number {
  return versions.find((version) => version.no === no)?.no ?? versions[0]?.no ?? 1
}
