import type { NotificationKind } from './notification'

/** Something to tell, as far as its words need it. `actor` is null where a reader did it, or nobody but time. */
export type Told = {
  kind: NotificationKind
  actor: { id: string; name: string } | null
  claimId: string | null
  commentId: string | null
}

/** Who did what, as a sentence without its full stop. It never quotes a claim: it goes out by mail. */
export function notificationSentence({ kind, actor }: Pick<Told, 'kind' | 'actor'>): string {
  const who = actor?.name ?? 'Somebody'
  switch (kind) {
    case 'mentioned':
      return `${who} mentioned you in a comment`
    case 'commented':
      return `${who} commented on a claim you take part in`
    case 'assigned':
      return `${who} assigned a review to you`
    case 'sent_back':
      return `${who} sent a claim of yours back`
    case 'countersigned':
      return `${who} countersigned a claim of yours`
    case 'rejected':
      return `${who} rejected a claim of yours`
    case 'challenged':
      return 'A reader challenged a fact of yours'
    case 'promise_due':
      return 'A promise that you wrote or countersigned is due soon'
    case 'promise_overdue':
      return 'A promise that you wrote or countersigned is past its day'
    case 'mail_failed':
      return `Mail to ${who} could not be sent`
  }
}

/** Where one sees what it tells of: a path at the desk. */
export function notificationPath({ kind, actor, claimId, commentId }: Told): string {
  if (kind === 'mail_failed') return actor ? `/desk/people/${actor.id}` : '/desk/people'
  if (kind === 'challenged') return '/desk/challenges'
  if (claimId === null) return '/desk/notifications'
  if (kind === 'assigned') return `/desk/claims/${claimId}/review`
  return `/desk/claims/${claimId}${commentId ? `#${commentId}` : ''}`
}
