import { randomUUID } from 'node:crypto'
import type { ReactNode } from 'react'
import { LocalMoment } from '@/components/ui/local-moment'
import { Words } from '@/components/ui/words'
import type { Comment, Thread } from '@/db/queries/comments'
import type { FormAction } from '../ui/form-state'
import { OneButtonForm } from './one-button-form'

/** A conversation: its comments, what can be done to it by who looks, and a reply. `about` is its heading. */
export function CommentThread({
  thread,
  about,
  since,
  reader,
  mark,
  reply,
}: {
  thread: Thread
  about: string
  /** Where a comment stands to the revision shown, in words; empty while it speaks of that one. */
  since: (comment: Comment) => string
  /** Who looks; null when they may not comment. */
  reader: string | null
  mark: FormAction
  reply: ReactNode
}) {
  const [first] = thread.comments
  const marking = (commentId: string, wish: string) => ({ commentId, mark: wish, key: randomUUID() })
  return (
    <article
      aria-label={`${about}, by ${first?.author.name ?? 'somebody'}`}
      className="grid gap-3 border-l-[3px] border-rule-strong pl-4"
    >
      <header className="flex flex-wrap items-baseline gap-x-3 gap-y-1 text-sm">
        <h3 className="font-sans text-sm font-semibold">
          <Words>{about}</Words>
        </h3>
        <span className={thread.resolved ? 'text-verified' : 'text-disputed'}>
          {thread.resolved ? 'Resolved' : 'Open'}
        </span>
        {thread.resolved && (
          <span className="text-ink-muted">
            by <Words>{thread.resolved.name}</Words>
          </span>
        )}
      </header>
      <ol className="grid gap-3">
        {thread.comments.map((comment) => (
          <li key={comment.id} id={comment.id} className="grid scroll-mt-4 justify-items-start gap-1">
            <p className="text-[0.8125rem] text-ink-muted">
              <Words className="font-semibold text-ink">{comment.author.name}</Words>{' '}
              <LocalMoment at={comment.at.toISOString()} />
              {since(comment) && ` · ${since(comment)}`}
            </p>
            {comment.withdrawn ? (
              <p className="text-sm text-ink-muted italic">Withdrawn by its writer.</p>
            ) : (
              <Words as="p" className="max-w-prose font-serif break-words whitespace-pre-line">
                {comment.words}
              </Words>
            )}
            {reader === comment.author.id && !comment.withdrawn && (
              <OneButtonForm action={mark} about={marking(comment.id, 'withdraw')} label="Withdraw a comment">
                Withdraw
              </OneButtonForm>
            )}
          </li>
        ))}
      </ol>
      {reader !== null && (
        <div className="grid gap-2">
          {!thread.resolved && reply}
          <OneButtonForm
            action={mark}
            about={marking(thread.id, thread.resolved ? 'reopen' : 'resolve')}
            label={thread.resolved ? 'Reopen a thread' : 'Resolve a thread'}
          >
            {thread.resolved ? 'Reopen' : 'Resolve'}
          </OneButtonForm>
        </div>
      )}
    </article>
  )
}
