import { type Argon2Cost, hashPassword } from '@/commands/password-hash'
import type { Database } from '@/db/client'
import { insertPerson } from '@/db/writes/people'
import type { Actor, Role } from '@/domain/policy/actor'

/** Everybody in the cast signs in with this. */
export const CAST_PASSWORD = 'quiet harbour lantern'

// Real argon2id, as cheap as it goes: the cast is made for nearly every test file.
export const CHEAP: Argon2Cost = { memoryCost: 8, timeCost: 1, parallelism: 1 }

const PARTS = {
  editor: { name: 'Nadia Osei-Larsen', roles: ['editor'] },
  secondEditor: { name: 'Piet Halloway', roles: ['editor'] },
  reviewer: { name: 'Ruth Abanda', roles: ['reviewer'] },
  secondReviewer: { name: 'Jonas Keller-Ito', roles: ['reviewer'] },
  admin: { name: 'Mirela Sandu', roles: ['admin'] },
  deactivated: { name: 'Oskar Fenn', roles: ['editor', 'reviewer'] },
} as const satisfies Record<string, { name: string; roles: readonly Role[] }>

export type Cast = Record<keyof typeof PARTS, Actor>

/** Opens an account for each of the cast and returns them as actors. */
export async function castOf(db: Database): Promise<Cast> {
  const passwordHash = await hashPassword(CAST_PASSWORD, CHEAP)
  return db.transaction(async (tx) => {
    const cast: Partial<Cast> = {}
    for (const [part, { name, roles }] of Object.entries(PARTS)) {
      const email = `${name.split(' ')[0]?.toLowerCase()}@desk.example`
      const active = part !== 'deactivated'
      const id = await insertPerson(tx, { email, name, passwordHash, roles, active })
      cast[part as keyof Cast] = { id, name, email, roles }
    }
    return cast as Cast
  })
}
