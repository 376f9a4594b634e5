'use server'

import { refresh } from 'next/cache'
import { requireActor } from '@/app/_session/current-actor'
import { markComment } from '@/commands/mark-comment'
import { writeComment } from '@/commands/write-comment'
import { type FormState, FRESH, refused } from '@/components/ui/form-state'
import { desk } from '@/db/client'
import { commentRefusal, markCommentRefusal } from './comment-refusal'
import { readComment, readMark } from './read-comment'

// Neither leads elsewhere: what is being written in another form of the page stays.
const emptied = (previous: FormState): FormState => ({ ...FRESH, attempt: previous.attempt + 1 })

/** Says something about a claim, or replies. */
export async function commentAction(previous: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor('comment')
  const order = readComment(form)
  const written = order ? await writeComment(desk(), actor, order) : null
  refresh()
  if (written?.ok) return emptied(previous)
  return refused(previous, form, commentRefusal(written?.refusal ?? { kind: 'not-found' }))
}

/** Resolves or reopens a thread, or withdraws a comment. */
export async function markCommentAction(previous: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor('comment')
  const order = readMark(form)
  const marked = order ? await markComment(desk(), actor, order) : null
  refresh()
  if (marked?.ok) return emptied(previous)
  return refused(previous, form, markCommentRefusal(marked?.refusal ?? { kind: 'not-found' }))
}
