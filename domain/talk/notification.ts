/** What somebody can be told of and choose about. */
export const CHOSEN_KINDS = [
  'mentioned',
  'commented',
  'assigned',
  'sent_back',
  'countersigned',
  'rejected',
  'challenged',
  'promise_due',
  'promise_overdue',
] as const
export type ChosenKind = (typeof CHOSEN_KINDS)[number]

/** All there is to tell: `mail_failed` is for administrators, and never goes out by mail itself. */
export const NOTIFICATION_KINDS = [...CHOSEN_KINDS, 'mail_failed'] as const
export type NotificationKind = (typeof NOTIFICATION_KINDS)[number]

/** How soon mail tells of something. The desk always does, at once. */
export const HOW_OFTEN = ['at_once', 'hourly', 'daily', 'never'] as const
export type HowOften = (typeof HOW_OFTEN)[number]

export type Choices = Record<ChosenKind, HowOften>

/** What holds until somebody chooses: at once where a colleague waits, later where nobody does. */
export const UNCHOSEN: Choices = {
  mentioned: 'at_once',
  commented: 'hourly',
  assigned: 'at_once',
  sent_back: 'at_once',
  countersigned: 'daily',
  rejected: 'hourly',
  challenged: 'hourly',
  promise_due: 'daily',
  promise_overdue: 'daily',
}

const HOUR = 3_600_000
const DAY = 24 * HOUR
/** When in the day the daily mail goes out: 06:00 UTC. */
const MORNING = 6 * HOUR

/** When mail about something that happens `now` is due; null for never. Whatever is due at one time is one mail. */
export function mailDueAt(how: HowOften, now: Date): Date | null {
  const at = now.getTime()
  switch (how) {
    case 'at_once':
      return now
    case 'hourly':
      return new Date((Math.floor(at / HOUR) + 1) * HOUR)
    case 'daily':
      return new Date((Math.floor((at - MORNING) / DAY) + 1) * DAY + MORNING)
    case 'never':
      return null
  }
}

/** Whom a comment tells, and of what: a mention before anything else, and nobody of what they did themselves. */
export function toldOfComment(
  writer: string,
  { mentioned, partook }: { mentioned: readonly string[]; partook: readonly string[] },
): Record<'mentioned' | 'commented', string[]> {
  const others = (people: readonly string[]) => [...new Set(people)].filter((id) => id !== writer)
  return {
    mentioned: others(mentioned),
    commented: others(partook).filter((id) => !mentioned.includes(id)),
  }
}
