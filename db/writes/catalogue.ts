import { and, eq, notExists, or, type SQL, sql } from 'drizzle-orm'
import type { FactDocument } from '@/domain/claim/fact'
import { type Card, cardOf, type NameKind } from '@/domain/search/card'
import { spelledName } from '@/domain/search/spelled'
import { foldedName } from '@/domain/search/words'
import type { Writer } from '../client'
import { catalogue, names } from '../schema/published'
import { daysText, vectorText } from '../search-text'

/** Puts the card of a fact in the catalogue as it is printed in `edition`, or takes it out when the fact was removed. */
export async function writeCard(tx: Writer, fact: FactDocument, edition: number): Promise<void> {
  const card = cardOf(fact)
  const [before] = await tx
    .select({ place: catalogue.place, speaker: catalogue.speaker })
    .from(catalogue)
    .where(eq(catalogue.factId, fact.id))
  if (card) await putIn(tx, fact, card, edition)
  else await tx.delete(catalogue).where(eq(catalogue.factId, fact.id))
  if (before) await forgetNames(tx, before)
}

async function putIn(tx: Writer, fact: FactDocument, card: Card, edition: number): Promise<void> {
  const key = (kind: NameKind) => card.names.find((name) => name.kind === kind)?.key ?? null
  const row = {
    edition,
    standing: fact.standing,
    topicId: key('topic'),
    measureId: key('measure'),
    kind: card.kind,
    place: key('place'),
    speaker: key('speaker'),
    disputed: card.marks.includes('disputed'),
    corrected: card.marks.includes('corrected'),
    updated: card.marks.includes('updated'),
    checkAgainOn: card.checkAgainOn,
    days: card.earliest && daysText(card.earliest, card.latest),
    search: vectorText(card),
  }
  await tx
    .insert(catalogue)
    .values({ factId: fact.id, ...row })
    .onConflictDoUpdate({ target: catalogue.factId, set: row })
  for (const { kind, key, slug, name } of card.names) {
    const told = { slug, name, folded: foldedName(name), spelled: spelledName(name) }
    await tx
      .insert(names)
      .values({ kind, key, ...told })
      .onConflictDoUpdate({ target: [names.kind, names.key], set: told })
  }
}

/** A place or a speaker that no fact names any more is no name of the ledger: a removed fact's may be the reason for it. */
async function forgetNames(
  tx: Writer,
  { place, speaker }: { place: string | null; speaker: string | null },
): Promise<void> {
  const unused = (kind: NameKind, key: string | null, column: SQL) =>
    and(
      eq(names.kind, kind),
      eq(names.key, key ?? ''),
      notExists(tx.select({ one: sql`1` }).from(catalogue).where(column)),
    )
  await tx
    .delete(names)
    .where(
      or(
        unused('place', place, eq(catalogue.place, place ?? '')),
        unused('speaker', speaker, eq(catalogue.speaker, speaker ?? '')),
      ),
    )
}
