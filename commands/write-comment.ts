import type { Database, Writer } from '@/db/client'
import { claimForUpdate, type Revision, revisionOf } from '@/db/queries/claims'
import { colleagues, threadsOf } from '@/db/queries/comments'
import { insertComment, type NewComment } from '@/db/writes/comments'
import { recordHistory } from '@/db/writes/history'
import { normalise } from '@/domain/evidence/normal-text'
import type { Actor } from '@/domain/policy/actor'
import { may } from '@/domain/policy/permissions'
import { err, ok, type Result } from '@/domain/result'
import type { Anchor } from '@/domain/talk/anchor'
import { type CommentProblem, commentProblem } from '@/domain/talk/comment'
import { type Mentions, mentionsIn } from '@/domain/talk/mention'
import { atomically } from './atomically'
import { tellOfComment } from './tell-colleagues'

/** `revisionNo` is the one that stood on the screen; `place` what is spoken about, or the comment that is replied to. */
export type CommentOrder = {
  key: string
  claimId: string
  revisionNo: number
  place: Anchor | { kind: 'reply'; to: string }
  words: string
}

export type CommentRefusal =
  | { kind: 'not-found' }
  | { kind: 'barred'; barrier: 'writers-only' }
  | { kind: CommentProblem }
  | { kind: 'passage-gone' }
  | { kind: 'thread-resolved' }
  | { kind: 'mentions'; unknown: Mentions['unknown']; unclear: Mentions['unclear'] }

/** Says something about one revision of a claim, to everybody at the desk and first to whom it mentions. */
export function writeComment(
  db: Database,
  actor: Actor,
  order: CommentOrder,
): Promise<Result<{ commentId: string }, CommentRefusal>> {
  return atomically(db, { actor, act: 'write-comment', order }, async (tx) => {
    if (!may(actor, 'comment')) return err({ kind: 'barred', barrier: 'writers-only' })
    const words = normalise(order.words).trim()
    const problem = commentProblem(words)
    if (problem) return err({ kind: problem })
    // The lock keeps a thread from being resolved while somebody replies to it.
    const claim = await claimForUpdate(tx, order.claimId)
    const revision = claim && (await revisionOf(tx, claim.id, order.revisionNo))
    if (!revision) return err({ kind: 'not-found' })
    const misplaced = await misplacement(tx, revision, order.place)
    if (misplaced) return err(misplaced)
    const { people, unknown, unclear } = mentionsIn(words, await colleagues(tx))
    if (unknown.length > 0 || unclear.length > 0) return err({ kind: 'mentions', unknown, unclear })
    const { claimId, no: revisionNo } = revision
    const said: NewComment = { claimId, revisionNo, place: order.place, words, authorId: actor.id }
    const commentId = await insertComment(tx, said, people)
    await tellOfComment(tx, { commentId, claimId, actorId: actor.id }, people)
    const detail = { comment: commentId }
    await recordHistory(tx, { personId: actor.id, act: 'commented', claimId, revisionNo, detail })
    return ok({ commentId })
  })
}

async function misplacement(
  tx: Writer,
  { claimId, content }: Revision,
  place: CommentOrder['place'],
): Promise<CommentRefusal | null> {
  if (place.kind === 'passage')
    return content.citations.some(({ passage }) => passage.id === place.passageId)
      ? null
      : { kind: 'passage-gone' }
  if (place.kind !== 'reply') return null
  const thread = (await threadsOf(tx, claimId)).find(({ id }) => id === place.to)
  if (!thread) return { kind: 'not-found' }
  return thread.resolved ? { kind: 'thread-resolved' } : null
}
