import { realpathSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'

const LEASE = 'countersign-lease'
const STARTING_UP_OR_SHUTTING_DOWN = '57P03'

/**
 * A connection held for as long as a process uses the embedded server: the last one to leave stops it.
 * Null when nothing answers at `url`, or when what answers is not the server of `folder`.
 */
export async function lease(url: string, folder: string): Promise<pg.Client | null> {
  for (const until = Date.now() + 60_000; Date.now() < until; await wait(100)) {
    const client = new pg.Client({
      connectionString: url,
      application_name: LEASE,
      connectionTimeoutMillis: 5000,
    })
    // The server may go away at any time; whoever holds the lease learns it from 'end'.
    client.on('error', () => undefined)
    try {
      await client.connect()
      const { rows } = await client.query('show data_directory')
      if (rows[0].data_directory === realpathSync(folder)) return client
      await client.end()
      return null
    } catch (error) {
      if ((error as { code?: string }).code !== STARTING_UP_OR_SHUTTING_DOWN) return null
    }
  }
  return null
}

/** Whether another process still holds a lease; a server that no longer answers has no other. */
export async function othersHoldLease(own: pg.Client): Promise<boolean> {
  const others = 'select from pg_stat_activity where application_name = $1 and pid <> pg_backend_pid()'
  return own.query(others, [LEASE]).then(
    (found) => (found.rowCount ?? 0) > 0,
    () => false,
  )
}
