import type { Database } from '@/db/client'
import { people } from '@/db/schema/identity'
import { newSecret } from '@/db/secret'
import { insertSetupLink } from '@/db/writes/invitations'

const HOURS = 72

/** The one-time path where the first admin is made; null once there are people. */
export async function setupPath(db: Database, now = new Date()): Promise<string | null> {
  const { secret, hash } = newSecret()
  return db.transaction(async (tx) => {
    const [somebody] = await tx.select({ id: people.id }).from(people).limit(1)
    if (somebody) return null
    const expiresAt = new Date(now.getTime() + HOURS * 3600_000)
    await insertSetupLink(tx, { tokenHash: hash, now, expiresAt })
    return `/setup/${secret}`
  })
}
