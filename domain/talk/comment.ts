import { storable } from '../evidence/normal-text'

/** What anybody may do to a thread, and a writer to their own comment. */
export const COMMENT_MARKS = ['resolve', 'reopen', 'withdraw'] as const
export type CommentMark = (typeof COMMENT_MARKS)[number]

/** The longest a comment may be, in code points. */
export const LONGEST_COMMENT = 4000

export type CommentProblem = 'words-missing' | 'words-long' | 'words-odd'

/** What keeps words from being a comment, or null. */
export function commentProblem(words: string): CommentProblem | null {
  if (!storable(words)) return 'words-odd'
  if (words.trim() === '') return 'words-missing'
  return Array.from(words).length > LONGEST_COMMENT ? 'words-long' : null
}

/** How a comment stands, as far as it decides what can be done to it. */
export type Standing = {
  authorId: string
  /** Whether it begins a thread. */
  first: boolean
  resolved: boolean
  withdrawn: boolean
}

export type MarkBarrier = 'not-the-first' | 'not-yours' | 'done-already'

/** What stands between a person and a mark on a comment; null when nothing does. Comments are never reworded. */
export function barrierToMark(mark: CommentMark, comment: Standing, personId: string): MarkBarrier | null {
  switch (mark) {
    case 'resolve':
      return comment.first ? already(comment.resolved) : 'not-the-first'
    case 'reopen':
      return comment.first ? already(!comment.resolved) : 'not-the-first'
    case 'withdraw':
      return comment.authorId === personId ? already(comment.withdrawn) : 'not-yours'
  }
}

const already = (so: boolean): MarkBarrier | null => (so ? 'done-already' : null)
