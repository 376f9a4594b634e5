import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres'
import pg from 'pg'

/** The desk's database: opens transactions, reads both rooms. */
export type Database = Omit<NodePgDatabase, 'insert' | 'update' | 'delete' | 'execute'>

/** What queries take. It has no insert. */
export type Reader = Pick<
  NodePgDatabase,
  'select' | 'selectDistinct' | 'selectDistinctOn' | '$with' | 'with' | '$count'
>

/** What writes take: only a transaction hands one out. */
export type Writer = Parameters<Parameters<NodePgDatabase['transaction']>[0]>[0]

type Store = { desk: NodePgDatabase; reading: NodePgDatabase; pools: pg.Pool[] }

// On globalThis: the server opens the store, and Next's bundle, which has its own copy of this module, finds it there.
const house = globalThis as typeof globalThis & { __countersignStore?: Store }

const TIMEOUTS =
  '-c statement_timeout=15000 -c idle_in_transaction_session_timeout=10000 -c lock_timeout=8000'

function pool(connectionString: string, max: number, more: pg.PoolConfig = {}): pg.Pool {
  const opened = new pg.Pool({
    connectionString,
    max,
    connectionTimeoutMillis: 5000,
    options: TIMEOUTS,
    ...more,
  })
  // Without a listener, a connection dropped while idle would end the process.
  opened.on('error', (error) => console.error(`Database connection lost: ${error.message}`))
  // The same for one that is dropped in the middle of a transaction: there the pool itself does not listen.
  opened.on('connect', (client) => client.on('error', () => undefined))
  return opened
}

/** Opens the pools. Each role sees only what its grants allow: the reading login nothing but `published`. */
export function openStore(urls: { desk: string; reading: string }): void {
  if (house.__countersignStore) throw new Error('The store is open already.')
  const deskPool = pool(urls.desk, 10)
  const readingPool = pool(urls.reading, 10)
  // One connection that stays, for a question so short and so frequent that no page may stand before it.
  const editionPool = pool(urls.reading, 1, { idleTimeoutMillis: 0, keepAlive: true })
  house.__countersignStore = {
    desk: drizzle(deskPool, { casing: 'snake_case' }),
    reading: drizzle(readingPool, { casing: 'snake_case' }),
    pools: [deskPool, readingPool, editionPool],
  }
}

export async function closeStore(): Promise<void> {
  const pools = house.__countersignStore?.pools ?? []
  house.__countersignStore = undefined
  await Promise.all(pools.map((each) => each.end()))
}

/** Opens a desk database of its own, for tests and tools; the caller ends it. */
export function connect(url: string, max = 10): { db: Database; end: () => Promise<void> } {
  // Patient: a test or a tool waits for its turn longer than a reader may.
  const own = pool(url, max, { connectionTimeoutMillis: 15_000 })
  return { db: drizzle(own, { casing: 'snake_case' }), end: () => own.end() }
}

export const desk = (): Database => store().desk

export const reading = (): Reader => store().reading

/** The pools themselves, for what speaks plain `pg`: the limiter, the health check and the press. */
export const deskPool = (): pg.Pool => store().pools[0] as pg.Pool
export const readingPool = (): pg.Pool => store().pools[1] as pg.Pool
export const editionPool = (): pg.Pool => store().pools[2] as pg.Pool

function store(): Store {
  if (!house.__countersignStore)
    throw new Error('The store is not open: the server opens it before it listens.')
  return house.__countersignStore
}
