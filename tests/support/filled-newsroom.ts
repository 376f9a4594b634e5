import { loadExample } from '@/commands/example/load-example'
import type { Database } from '@/db/client'
import { writeNewsroom } from '@/db/writes/newsroom'
import { nextEdition } from '@/db/writes/published'
import { castOf } from './cast'
import { factWithEverything } from './fact-with-everything'

/** Fills a newsroom in which nobody works yet with the example's facts and one that has everything, without the example's ribbon. */
export async function fillNewsroom(db: Database): Promise<{ everything: string }> {
  const people = await castOf(db)
  await db.transaction(async (tx) => {
    await writeNewsroom(tx, { name: 'The Harbour Ledger', bylines: 'roles' })
    await nextEdition(tx)
  })
  await loadExample(db, people)
  return { everything: await factWithEverything(db, people) }
}
