import type { Anchor } from '@/domain/talk/anchor'
import type { CommentMark } from '@/domain/talk/comment'
import type { Writer } from '../client'
import { newId } from '../ids'
import { commentMarks, comments, mentions } from '../schema/talk'

export type NewComment = {
  claimId: string
  revisionNo: number
  authorId: string
  words: string
  /** What it is about, or the comment it replies to. */
  place: Anchor | { kind: 'reply'; to: string }
}

/** Adds a comment with whom it mentions; returns its id. */
export async function insertComment(
  tx: Writer,
  { place, ...said }: NewComment,
  mentioned: readonly string[],
): Promise<string> {
  const id = newId('comment')
  await tx.insert(comments).values({
    id,
    ...said,
    replyTo: place.kind === 'reply' ? place.to : null,
    field: place.kind === 'field' ? place.field : null,
    passageId: place.kind === 'passage' ? place.passageId : null,
  })
  if (mentioned.length > 0)
    await tx.insert(mentions).values(mentioned.map((personId) => ({ commentId: id, personId })))
  return id
}

export async function insertCommentMark(
  tx: Writer,
  mark: { commentId: string; mark: CommentMark; markedBy: string },
): Promise<void> {
  await tx.insert(commentMarks).values(mark)
}
