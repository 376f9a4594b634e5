import { z } from 'zod'
import type { MarkCommentOrder } from '@/commands/mark-comment'
import type { CommentOrder } from '@/commands/write-comment'
import { readAnchor } from '@/domain/talk/anchor'
import { COMMENT_MARKS } from '@/domain/talk/comment'

const id = z.string().max(40)

const said = z.object({
  key: z.string().min(1).max(80),
  claimId: id,
  revisionNo: z.coerce.number().int().min(1).max(2_147_483_647),
  about: z.string().max(60).default('claim'),
  replyTo: id.optional(),
  words: z.string(),
})

const mark = z.object({ key: z.string().min(1).max(80), commentId: id, mark: z.enum(COMMENT_MARKS) })

/** What a comment's form ordered; null for what no form of ours posts. */
export function readComment(form: FormData): CommentOrder | null {
  const read = said.safeParse(Object.fromEntries(form))
  if (!read.success) return null
  const { about, replyTo, ...order } = read.data
  const place = replyTo ? ({ kind: 'reply', to: replyTo } as const) : readAnchor(about)
  return place && { ...order, place }
}

export function readMark(form: FormData): MarkCommentOrder | null {
  return mark.safeParse(Object.fromEntries(form)).data ?? null
}
