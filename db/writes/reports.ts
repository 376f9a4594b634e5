import { and, eq, isNull, sql } from 'drizzle-orm'
import { pageAt } from '@/domain/evidence/page'
import type { Passage } from '@/domain/evidence/passage'
import type { Writer } from '../client'
import { newId } from '../ids'
import { captures, outlets, passages, reports } from '../schema/desk'

export type NewOutlet = { name: string; owner: string; wire: boolean }

/**
 * The ids of the outlets of these names, made in passing where there is none; an existing one keeps its owner and wire
 * flag. All are made in one order, so that two people who name each other's outlets do not wait for each other.
 */
export async function ensureOutlets(tx: Writer, named: NewOutlet[], createdBy: string): Promise<string[]> {
  const ids = new Map<NewOutlet, string>()
  const inOrder = [...named].sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1))
  for (const outlet of inOrder) ids.set(outlet, await ensureOutlet(tx, outlet, createdBy))
  return named.map((outlet) => ids.get(outlet) as string)
}

async function ensureOutlet(tx: Writer, outlet: NewOutlet, createdBy: string): Promise<string> {
  const named = () =>
    tx.select({ id: outlets.id }).from(outlets).where(sql`lower(${outlets.name}) = lower(${outlet.name})`)
  const [existing] = await named()
  if (existing) return existing.id
  await tx
    .insert(outlets)
    .values({ id: newId('outlet'), ...outlet, createdBy })
    .onConflictDoNothing()
  const [made] = await named()
  if (!made) throw new Error(`The outlet "${outlet.name}" could not be made.`)
  return made.id
}

export async function insertReport(
  tx: Writer,
  report: Omit<typeof reports.$inferInsert, 'id'>,
): Promise<string> {
  const id = newId('report')
  await tx.insert(reports).values({ id, ...report })
  return id
}

/** Changes a report's publication date while it is still what was seen; whether it was. */
export async function setPublished(
  tx: Writer,
  id: string,
  { seen, published }: { seen: string | null; published: string | null },
): Promise<boolean> {
  const still = seen === null ? isNull(reports.published) : eq(reports.published, seen)
  const changed = await tx
    .update(reports)
    .set({ published })
    .where(and(eq(reports.id, id), still))
    .returning({ id: reports.id })
  return changed.length > 0
}

export type NewCapture = Omit<typeof captures.$inferInsert, 'id'>

export async function insertCapture(tx: Writer, capture: NewCapture): Promise<string> {
  const id = newId('capture')
  await tx.insert(captures).values({ id, ...capture })
  return id
}

/** The passage of this span, written once: marking the same words again gives the same passage. */
export async function ensurePassage(
  tx: Writer,
  { id: captureId, pages }: { id: string; pages: number[] | null },
  passage: Passage,
  createdBy: string,
): Promise<string> {
  const { start, end, exact, prefix, suffix } = passage
  const page = pageAt(pages, start)
  await tx
    .insert(passages)
    .values({ id: newId('passage'), captureId, start, end, exact, prefix, suffix, page, createdBy })
    .onConflictDoNothing()
  const [found] = await tx
    .select({ id: passages.id })
    .from(passages)
    .where(and(eq(passages.captureId, captureId), eq(passages.start, start), eq(passages.end, end)))
  if (!found) throw new Error('The passage could not be written.')
  return found.id
}
