import { and, eq, inArray, isNotNull, isNull, sql } from 'drizzle-orm'
import {
  CHOSEN_KINDS,
  type Choices,
  type ChosenKind,
  mailDueAt,
  type NotificationKind,
  UNCHOSEN,
} from '@/domain/talk/notification'
import type { Writer } from '../client'
import { people } from '../schema/identity'
import { notificationChoices, notifications } from '../schema/talk'

export type Happening<Kind extends NotificationKind = ChosenKind> = {
  kind: Kind
  actorId: string | null
  claimId?: string | null
  commentId?: string | null
}

/** Tells each of these people who is at work, and plans mail as they chose. In the transaction of what happened. */
export async function tell(tx: Writer, happening: Happening, personIds: readonly string[]): Promise<void> {
  if (personIds.length === 0) return
  const told = await tx
    .select({
      personId: people.id,
      how: notificationChoices.how,
      now: sql<Date>`now()`.mapWith(people.createdAt),
    })
    .from(people)
    .leftJoin(
      notificationChoices,
      and(eq(notificationChoices.personId, people.id), eq(notificationChoices.kind, happening.kind)),
    )
    .where(and(inArray(people.id, [...personIds]), eq(people.active, true)))
    .orderBy(people.id)
  if (told.length === 0) return
  await tx.insert(notifications).values(
    told.map(({ personId, how, now }) => ({
      ...happening,
      personId,
      mailDueAt: mailDueAt(how ?? UNCHOSEN[happening.kind], now),
    })),
  )
}

/** Tells every administrator at work that mail to somebody was given up. */
export async function tellOfFailedMail(tx: Writer, toPersonId: string): Promise<void> {
  const admins = await tx
    .select({ personId: people.id })
    .from(people)
    .where(and(eq(people.active, true), sql`'admin' = any(${people.roles})`))
  const row = { kind: 'mail_failed', actorId: toPersonId } as const
  if (admins.length > 0) await tx.insert(notifications).values(admins.map((each) => ({ ...each, ...row })))
}

/** Marks one's own notifications as read: one, or all. What is read is not mailed any more. */
export async function markRead(tx: Writer, personId: string, id?: number): Promise<void> {
  await tx
    .update(notifications)
    .set({ readAt: sql`now()` })
    .where(
      and(
        eq(notifications.personId, personId),
        isNull(notifications.readAt),
        id === undefined ? undefined : eq(notifications.id, id),
      ),
    )
}

/** Keeps how often somebody wants mail, and plans anew what has not gone out yet. */
export async function writeChoices(tx: Writer, personId: string, choices: Choices): Promise<void> {
  const rows = CHOSEN_KINDS.map((kind) => ({ personId, kind, how: choices[kind] }))
  await tx
    .insert(notificationChoices)
    .values(rows)
    .onConflictDoUpdate({
      target: [notificationChoices.personId, notificationChoices.kind],
      set: { how: sql`excluded.how` },
    })
  const [clock] = await tx
    .select({ now: sql<Date>`now()`.mapWith(people.createdAt) })
    .from(people)
    .where(eq(people.id, personId))
  if (!clock) return
  for (const { kind, how } of rows)
    await tx
      .update(notifications)
      .set({ mailDueAt: mailDueAt(how, clock.now) })
      .where(
        and(
          eq(notifications.personId, personId),
          eq(notifications.kind, kind),
          isNotNull(notifications.mailDueAt),
          isNull(notifications.mailedAt),
          isNull(notifications.mailGivenUpAt),
          isNull(notifications.mailLeasedUntil),
        ),
      )
}
