import type { Database } from '@/db/client'
import { writeChoices } from '@/db/writes/notifications'
import type { Actor } from '@/domain/policy/actor'
import type { Choices } from '@/domain/talk/notification'

/** Keeps how often the actor wants mail of each kind. Mail that has not gone out yet follows the new choice. */
export function chooseNotifications(db: Database, actor: Actor, choices: Choices): Promise<void> {
  return db.transaction((tx) => writeChoices(tx, actor.id, choices))
}
