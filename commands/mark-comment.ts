import type { Database } from '@/db/client'
import { claimForUpdate } from '@/db/queries/claims'
import { claimOfComment, threadsOf } from '@/db/queries/comments'
import { insertCommentMark } from '@/db/writes/comments'
import { recordHistory } from '@/db/writes/history'
import type { Actor } from '@/domain/policy/actor'
import { may } from '@/domain/policy/permissions'
import { err, ok, type Result } from '@/domain/result'
import { barrierToMark, type CommentMark, type MarkBarrier } from '@/domain/talk/comment'
import { atomically } from './atomically'

export type MarkCommentOrder = { key: string; commentId: string; mark: CommentMark }

export type MarkCommentRefusal =
  | { kind: 'not-found' }
  | { kind: 'barred'; barrier: 'writers-only' }
  | { kind: MarkBarrier }

const ACT = {
  resolve: 'resolved-comment',
  reopen: 'reopened-comment',
  withdraw: 'withdrew-comment',
} as const satisfies Record<CommentMark, string>

/** Resolves or reopens a thread, or withdraws one's own comment: its words are hidden, its place in the thread stays. */
export function markComment(
  db: Database,
  actor: Actor,
  order: MarkCommentOrder,
): Promise<Result<{ claimId: string }, MarkCommentRefusal>> {
  return atomically(db, { actor, act: 'mark-comment', order }, async (tx) => {
    if (!may(actor, 'comment')) return err({ kind: 'barred', barrier: 'writers-only' })
    const claimId = await claimOfComment(tx, order.commentId)
    // A comment is insert-only and cannot be locked: whoever marks one takes turns at its claim.
    const claim = claimId === null ? null : await claimForUpdate(tx, claimId)
    const threads = claim ? await threadsOf(tx, claim.id) : []
    const thread = threads.find(({ comments }) => comments.some(({ id }) => id === order.commentId))
    const comment = thread?.comments.find(({ id }) => id === order.commentId)
    if (!claim || !thread || !comment) return err({ kind: 'not-found' })
    const { author, revisionNo, withdrawn } = comment
    const first = comment.id === thread.id
    const standing = { authorId: author.id, first, resolved: thread.resolved !== null, withdrawn }
    const barrier = barrierToMark(order.mark, standing, actor.id)
    if (barrier) return err({ kind: barrier })
    await insertCommentMark(tx, { commentId: comment.id, mark: order.mark, markedBy: actor.id })
    const detail = { comment: comment.id }
    await recordHistory(tx, {
      personId: actor.id,
      act: ACT[order.mark],
      claimId: claim.id,
      revisionNo,
      detail,
    })
    return ok({ claimId: claim.id })
  })
}
