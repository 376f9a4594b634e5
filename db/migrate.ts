import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import { drizzle } from 'drizzle-orm/node-postgres'
import { migrate as runMigrations } from 'drizzle-orm/node-postgres/migrator'
import pg from 'pg'
import { fillCatalogue } from './fill-catalogue'
import { fillWordings } from './fill-wordings'

const COMMITTED = fileURLToPath(new URL('./migrations', import.meta.url))

/** The database and the committed migrations do not belong together; the message is one sentence for the operator. */
export class HistoryMisfit extends Error {}

type Committed = { name: string; hash: string; when: number }
type Applied = { hash: string; when: number }

/** Brings the database up to the committed migrations, one process at a time; refuses a history that does not fit. */
export async function migrate(ownerUrl: string, migrationsFolder = COMMITTED): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl, connectionTimeoutMillis: 10_000 })
  await client.connect()
  try {
    await client.query("select pg_advisory_lock(hashtext('countersign:migrate'))")
    // A migration that waits behind a running desk would hold up everyone behind itself.
    await client.query("set lock_timeout = '10s'")
    const committed = committedIn(migrationsFolder)
    const misfit = whatDoesNotFit(committed, await appliedTo(client))
    if (misfit) throw new HistoryMisfit(misfit)
    await runMigrations(drizzle(client), { migrationsFolder })
    const done = new Set((await appliedTo(client)).map((each) => each.hash))
    const missing = committed.find((each) => !done.has(each.hash))
    if (missing) throw new Error(`The migration ${missing.name} was not applied.`)
    await fillCatalogue(client)
    await fillWordings(client)
  } finally {
    await client.end()
  }
}

/** Drizzle compares dates only: it would pass over an edited migration, or one merged with an older date, in silence. */
function whatDoesNotFit(committed: Committed[], applied: Applied[]): string | null {
  const hashes = new Set(committed.map((each) => each.hash))
  const newestCode = Math.max(...committed.map((each) => each.when))
  const newestDone = Math.max(...applied.map((each) => each.when))
  for (const done of applied.filter((each) => !hashes.has(each.hash))) {
    const edited = committed.find((each) => each.when === done.when)
    if (edited)
      return `The migration ${edited.name} was edited after this database had applied it; restore it and write a new one.`
    if (done.when > newestCode)
      return 'This database was migrated by a newer Countersign than this one; start the newer one.'
    return 'This database has applied a migration that this Countersign does not know; it belongs to another version.'
  }
  const done = new Set(applied.map((each) => each.hash))
  const skipped = committed.find((each) => !done.has(each.hash) && each.when <= newestDone)
  if (skipped)
    return `The migration ${skipped.name} is dated before one that this database has applied already and would be skipped; generate it again.`
  return null
}

function committedIn(folder: string): Committed[] {
  const journal = JSON.parse(readFileSync(path.join(folder, 'meta', '_journal.json'), 'utf8')) as {
    entries: { tag: string }[]
  }
  return readMigrationFiles({ migrationsFolder: folder }).map((file, i) => ({
    name: journal.entries[i]?.tag ?? String(i),
    hash: file.hash,
    when: file.folderMillis,
  }))
}

async function appliedTo(client: pg.Client): Promise<Applied[]> {
  const { rows } = await client.query("select to_regclass('drizzle.__drizzle_migrations') as found")
  if (!rows[0].found) return []
  const done = await client.query(
    'select hash, created_at::float8 as when from drizzle.__drizzle_migrations order by id',
  )
  return done.rows
}
