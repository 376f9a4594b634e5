import type { Database } from '@/db/client'
import { markRead } from '@/db/writes/notifications'
import type { Actor } from '@/domain/policy/actor'

/** Marks one of the actor's own notifications as read, or all of them. What is somebody else's stays as it is. */
export function readNotifications(db: Database, actor: Actor, order: { id?: number }): Promise<void> {
  return db.transaction((tx) => markRead(tx, actor.id, order.id))
}
