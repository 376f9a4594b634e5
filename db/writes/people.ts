import { eq } from 'drizzle-orm'
import type { Role } from '@/domain/policy/actor'
import type { Writer } from '../client'
import { newId } from '../ids'
import { people } from '../schema/identity'

export type NewPerson = {
  /** Normalised, see `emailAddress`. */
  email: string
  name: string
  passwordHash: string
  roles: readonly Role[]
  active?: boolean
}

/** Opens an account; returns its id. Two accounts of one e-mail address are refused by the database. */
export async function insertPerson(tx: Writer, person: NewPerson): Promise<string> {
  const id = newId('person')
  await tx.insert(people).values({ id, ...person, roles: [...person.roles] })
  return id
}

export async function setPasswordHash(tx: Writer, personId: string, passwordHash: string): Promise<void> {
  await tx.update(people).set({ passwordHash }).where(eq(people.id, personId))
}

export async function setRoles(tx: Writer, personId: string, roles: readonly Role[]): Promise<void> {
  await tx
    .update(people)
    .set({ roles: [...roles] })
    .where(eq(people.id, personId))
}

export async function setActive(tx: Writer, personId: string, active: boolean): Promise<void> {
  await tx.update(people).set({ active }).where(eq(people.id, personId))
}
