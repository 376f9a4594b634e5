import { and, asc, eq, sql } from 'drizzle-orm'
import type { Reader } from '../client'
import { claims } from '../schema/desk'
import { people } from '../schema/identity'

/** Whose review a claim is, and the day it is due; null while it is nobody's. */
export async function assignmentOf(
  reader: Reader,
  claimId: string,
): Promise<{ id: string; name: string; due: string | null } | null> {
  const [found] = await reader
    .select({ id: people.id, name: people.name, due: claims.reviewDue })
    .from(claims)
    .innerJoin(people, eq(people.id, claims.assigneeId))
    .where(eq(claims.id, claimId))
  return found ?? null
}

/** Everyone who may countersign, by name. */
export function reviewersAtWork(reader: Reader): Promise<{ id: string; name: string }[]> {
  return reader
    .select({ id: people.id, name: people.name })
    .from(people)
    .where(and(people.active, sql`'reviewer' = any(${people.roles})`))
    .orderBy(asc(people.name), asc(people.id))
}
