import { CommentForm } from '@/components/desk/comment-form'
import { CommentThread } from '@/components/desk/comment-thread'
import { anchorWords, sinceWords } from '@/components/desk/comment-words'
import { FIELD } from '@/components/wording'
import { desk } from '@/db/client'
import { type Revision, revisionsOf } from '@/db/queries/claims'
import { type Comment, colleagues, type Thread, threadsOf } from '@/db/queries/comments'
import type { Actor } from '@/domain/policy/actor'
import { may } from '@/domain/policy/permissions'
import { anchorCode, FIELDS, sinceThen } from '@/domain/talk/anchor'
import { commentAction, markCommentAction } from './comment-actions'

/** What the desk says about a claim: open threads first, then a new comment, then what is resolved. */
export async function Talk({ revision, actor }: { revision: Revision; actor: Actor }) {
  const { claimId, no } = revision
  const [threads, everybody, revisions] = await Promise.all([
    threadsOf(desk(), claimId),
    colleagues(desk()),
    revisionsOf(desk(), claimId),
  ])
  const passages = passagesOf(revisions)
  const speaks = may(actor, 'comment')
  const form = {
    action: commentAction,
    claimId,
    revisionNo: no,
    names: everybody.filter(({ id }) => id !== actor.id).map(({ name }) => name),
  }
  const since = ({ anchor }: Thread, comment: Comment) => {
    const then = revisions.find((each) => each.no === comment.revisionNo)
    const became = then ? sinceThen(anchor, then.content, revision.content) : 'same'
    return sinceWords(anchor, comment.revisionNo, no, became)
  }
  const drawn = (thread: Thread) => (
    <CommentThread
      key={thread.id}
      thread={thread}
      about={anchorWords(thread.anchor, passages)}
      since={(comment) => since(thread, comment)}
      reader={speaks ? actor.id : null}
      mark={markCommentAction}
      reply={
        <details>
          <summary className="min-h-6 text-sm underline underline-offset-4">Reply</summary>
          <CommentForm {...form} to={{ replyTo: thread.id }} />
        </details>
      }
    />
  )
  const open = threads.filter(({ resolved }) => !resolved)
  const resolved = threads.filter((thread) => thread.resolved)
  return (
    <section id="comments" aria-labelledby="comments-title" className="mt-8 grid scroll-mt-4 gap-5 pb-6">
      <h2 id="comments-title" className="border-b border-rule pb-2 text-xl">
        Comments
      </h2>
      <p role="status" className="text-sm text-ink-muted">
        {threads.length === 0 ? 'Nobody has said anything about this claim yet.' : counted(open, resolved)}
      </p>
      {open.map(drawn)}
      {speaks && <CommentForm {...form} to={{ choices: choices(revision) }} />}
      {resolved.length > 0 && (
        <details className="grid gap-5">
          <summary className="min-h-6 text-sm underline underline-offset-4">
            {resolved.length} resolved
          </summary>
          <div className="mt-4 grid gap-5">{resolved.map(drawn)}</div>
        </details>
      )}
    </section>
  )
}

const counted = (open: readonly Thread[], resolved: readonly Thread[]) =>
  `${open.length} open, ${resolved.length} resolved.`

/** Every passage that a revision ever cited, by id. */
const passagesOf = (revisions: readonly Revision[]): ReadonlyMap<string, string> =>
  new Map(
    revisions.flatMap(({ content }) =>
      content.citations.map(({ passage }): [string, string] => [passage.id, passage.exact]),
    ),
  )

function choices({ content }: Revision) {
  const passages = passagesOf([{ content } as Revision])
  const ofPassages = [...passages.keys()].map((passageId) => ({ kind: 'passage', passageId }) as const)
  return [
    { value: 'claim', label: 'The claim' },
    ...FIELDS.map((field) => ({ value: anchorCode({ kind: 'field', field }), label: FIELD[field] })),
    ...ofPassages.map((anchor) => ({ value: anchorCode(anchor), label: anchorWords(anchor, passages) })),
  ]
}
