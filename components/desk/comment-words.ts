import { FIELD } from '@/components/wording'
import type { Anchor, Since } from '@/domain/talk/anchor'
import type { MarkBarrier } from '@/domain/talk/comment'

/** What a thread is about, as its heading. Passages are called by their beginning. */
export function anchorWords(anchor: Anchor, passages: ReadonlyMap<string, string>): string {
  switch (anchor.kind) {
    case 'claim':
      return 'The claim'
    case 'field':
      return FIELD[anchor.field]
    case 'passage':
      return `Passage “${beginning(passages.get(anchor.passageId) ?? '…')}”`
  }
}

/** Where a comment stands to the revision that is shown; empty while it speaks of that very one. */
export function sinceWords(anchor: Anchor, spokeOf: number, now: number, since: Since): string {
  if (spokeOf >= now) return ''
  const what = { claim: 'the claim', field: 'this field', passage: 'this passage' }[anchor.kind]
  const became = {
    same: `${what} is the same`,
    changed: `${what} has changed since`,
    gone: `${what} is no longer cited`,
  }
  return `Spoke of revision ${spokeOf}; now ${now}: ${became[since]}.`
}

/** Why a comment cannot be marked so. */
export const MARK_BARRIER: Record<MarkBarrier, string> = {
  'not-the-first': 'Only the comment that begins a thread is resolved or reopened.',
  'not-yours': 'Only its writer can withdraw a comment.',
  'done-already': 'Somebody has done this already. The page shows how it stands now.',
}

const beginning = (words: string) => {
  const letters = Array.from(words.replace(/\s+/g, ' '))
  return letters.length > 60 ? `${letters.slice(0, 59).join('')}…` : letters.join('')
}
