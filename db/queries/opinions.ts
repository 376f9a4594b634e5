import { asc, desc, eq, inArray, type SQL } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Reader, Writer } from '../client'
import { opinionLinks, opinionRemarks } from '../schema/desk'
import { people } from '../schema/identity'

export type OpinionLink = typeof opinionLinks.$inferSelect
export type OpinionRemark = Pick<typeof opinionRemarks.$inferSelect, 'key' | 'name' | 'words' | 'at'>

/** The link a secret opens, by its SHA-256; null when there is none. */
export async function opinionBySecret(reader: Reader, tokenHash: string): Promise<OpinionLink | null> {
  const [found] = await reader.select().from(opinionLinks).where(eq(opinionLinks.tokenHash, tokenHash))
  return found ?? null
}

/** The same under the row's lock: remarks and the end of a link take turns. */
export const opinionForUpdateBy = (tx: Writer, tokenHash: string): Promise<OpinionLink | null> =>
  locked(tx, eq(opinionLinks.tokenHash, tokenHash))

export const opinionForUpdate = (tx: Writer, id: string): Promise<OpinionLink | null> =>
  locked(tx, eq(opinionLinks.id, id))

async function locked(tx: Writer, which: SQL): Promise<OpinionLink | null> {
  const [found] = await tx.select().from(opinionLinks).where(which).for('update')
  return found ?? null
}

/** What was said over one link, in order. */
export function remarksOn(reader: Reader, opinionId: string): Promise<OpinionRemark[]> {
  const { key, name, words, at } = opinionRemarks
  return reader
    .select({ key, name, words, at })
    .from(opinionRemarks)
    .where(eq(opinionRemarks.opinionId, opinionId))
    .orderBy(asc(at), asc(opinionRemarks.id))
}

export type AskedOpinion = Omit<OpinionLink, 'tokenHash'> & {
  asker: string
  ender: string | null
  remarks: OpinionRemark[]
}

const ender = alias(people, 'ender')

/** Every second opinion asked about a claim, newest first, with what was said. Never how its link is opened. */
export async function opinionsOn(reader: Reader, claimId: string): Promise<AskedOpinion[]> {
  const links = await reader
    .select({ link: opinionLinks, asker: people.name, ender: ender.name })
    .from(opinionLinks)
    .innerJoin(people, eq(people.id, opinionLinks.askedBy))
    .leftJoin(ender, eq(ender.id, opinionLinks.endedBy))
    .where(eq(opinionLinks.claimId, claimId))
    .orderBy(desc(opinionLinks.at))
  if (links.length === 0) return []
  const ids = links.map(({ link }) => link.id)
  const remarks = await reader
    .select()
    .from(opinionRemarks)
    .where(inArray(opinionRemarks.opinionId, ids))
    .orderBy(asc(opinionRemarks.at), asc(opinionRemarks.id))
  return links.map(({ link: { tokenHash: _, ...link }, ...people }) => ({
    ...link,
    ...people,
    remarks: remarks.filter(({ opinionId }) => opinionId === link.id),
  }))
}
