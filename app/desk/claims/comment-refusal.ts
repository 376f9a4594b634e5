import type { MarkCommentRefusal } from '@/commands/mark-comment'
import type { CommentRefusal } from '@/commands/write-comment'
import { MARK_BARRIER } from '@/components/desk/comment-words'
import { BARRIER } from '@/components/wording'
import { LONGEST_COMMENT } from '@/domain/talk/comment'

type Said = { message: string; errors?: Record<string, string> }

/** Why nothing was said, at the field that it stands against. */
export function commentRefusal(refusal: CommentRefusal): Said {
  const at = (errors: Record<string, string>): Said => ({ message: 'The comment was not kept.', errors })
  switch (refusal.kind) {
    case 'barred':
      return { message: BARRIER[refusal.barrier] }
    case 'not-found':
      return { message: 'There is no such claim or comment. It may have been opened from an old link.' }
    case 'words-missing':
      return at({ words: 'Write what you have to say.' })
    case 'words-long':
      return at({ words: `Keep it under ${LONGEST_COMMENT.toLocaleString('en-GB')} characters.` })
    case 'words-odd':
      return at({ words: 'It holds a character that cannot be stored. Type it again.' })
    case 'passage-gone':
      return at({ about: 'This revision does not cite that passage. Choose again.' })
    case 'thread-resolved':
      return {
        message: 'Somebody resolved this thread meanwhile. Reopen it to reply; your words are kept here.',
      }
    case 'mentions':
      return at({ words: mentionSentence(refusal) })
  }
}

/** Why a comment was not marked. */
export function markCommentRefusal(refusal: MarkCommentRefusal): Said {
  switch (refusal.kind) {
    case 'barred':
      return { message: BARRIER[refusal.barrier] }
    case 'not-found':
      return { message: 'There is no such comment.' }
    default:
      return { message: MARK_BARRIER[refusal.kind] }
  }
}

function mentionSentence({ unknown, unclear }: Extract<CommentRefusal, { kind: 'mentions' }>): string {
  const [nobody] = unknown
  if (nobody !== undefined)
    return `Nobody here is called “@${nobody}”. Write the name as it stands at the desk, or leave out the “@”.`
  const [several] = unclear
  const names = several?.people.map(({ name, email }) => `${name} (@${email})`).join(' or ') ?? ''
  return `“@${several?.name ?? ''}” could be ${names}: write the whole name or the address.`
}
