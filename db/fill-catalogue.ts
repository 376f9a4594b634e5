import { and, gt, ne } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/node-postgres'
import type pg from 'pg'
import { facts } from './schema/published'
import { writeCard } from './writes/catalogue'

const AT_ONCE = 200

/**
 * Makes the cards of facts that were printed before there was a catalogue: all of them or none. Their words are folded
 * here and not in SQL, so no migration can do it.
 */
export async function fillCatalogue(client: pg.Client): Promise<void> {
  if (!(await isEmpty(client))) return
  await drizzle(client, { casing: 'snake_case' }).transaction(async (tx) => {
    let after = ''
    for (;;) {
      const rows = await tx
        .select({ id: facts.id, document: facts.document, edition: facts.edition })
        .from(facts)
        .where(and(gt(facts.id, after), ne(facts.standing, 'removed')))
        .orderBy(facts.id)
        .limit(AT_ONCE)
      for (const { document, edition } of rows) await writeCard(tx, document, edition)
      const last = rows.at(-1)
      if (!last) return
      after = last.id
    }
  })
}

async function isEmpty(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query(`select to_regclass('published.catalogue') is not null as made`)
  if (!rows[0].made) return false
  const { rowCount } = await client.query('select from published.catalogue limit 1')
  return rowCount === 0
}
