import { readFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import { drizzle } from 'drizzle-orm/node-postgres'
import pg from 'pg'
import type { Reader } from '@/db/client'

/** The one query that `page` asks, with its parameters. */
export async function askedBy(
  url: string,
  page: (reader: Reader) => Promise<unknown>,
): Promise<{ sql: string; params: unknown[] }> {
  const asked: { sql: string; params: unknown[] }[] = []
  await withReader(url, page, (sql, params) => asked.push({ sql, params }))
  const [only, ...more] = asked
  if (!only || more.length > 0) throw new Error(`A page asks one query, and this one asked ${asked.length}.`)
  return only
}

/** The first query that `page` would ask, without asking it: a question that was asked before finds its answer warm. */
export async function questionOf(
  page: (reader: Reader) => Promise<unknown>,
): Promise<{ sql: string; params: unknown[] }> {
  const asked: { sql: string; params: unknown[] }[] = []
  const silent = { query: () => Promise.resolve({ rows: [] }) } as unknown as pg.Client
  const logQuery = (sql: string, params: unknown[]) => asked.push({ sql, params })
  // Nothing comes back, and no page can be made of that.
  await page(drizzle(silent, { casing: 'snake_case', logger: { logQuery } })).catch(() => undefined)
  const [first] = asked
  if (!first) throw new Error('Nothing was asked.')
  return first
}

/** Milliseconds: by the clock, and on the processor where the system tells; these do not grow with a neighbour's work. */
export type Took = { clock: number; processor: number | null }

/** What a query takes in the database, with the answer written out: what is not is only half of the answer. */
export async function timeInDatabase(
  client: pg.Client,
  query: { sql: string; params: unknown[] },
): Promise<Took> {
  const explain = `explain (analyze, serialize text, timing off, format json) ${query.sql}`
  const before = processorTime(client)
  const { rows } = await client.query(explain, query.params)
  const after = processorTime(client)
  const [plan] = rows[0]['QUERY PLAN']
  return {
    clock: plan['Planning Time'] + plan['Execution Time'],
    processor: before === null || after === null ? null : after - before,
  }
}

/** What the backend of a local server has had of the processor, in milliseconds; Linux alone tells. */
function processorTime(client: pg.Client): number | null {
  const { processID } = client as pg.Client & { processID: number | null }
  try {
    return Number(readFileSync(`/proc/${processID}/schedstat`, 'utf8').split(' ')[0]) / 1e6
  } catch {
    return null
  }
}

export async function withReader<T>(
  url: string,
  act: (reader: Reader) => Promise<T>,
  logQuery: (sql: string, params: unknown[]) => void = () => undefined,
): Promise<T> {
  const pool = new pg.Pool({ connectionString: url, max: 1 })
  try {
    return await act(drizzle(pool, { casing: 'snake_case', logger: { logQuery } }))
  } finally {
    await pool.end()
  }
}

export async function timeOf(act: () => Promise<unknown>): Promise<Took> {
  const began = performance.now()
  await act()
  return { clock: performance.now() - began, processor: null }
}

/** The times at these shares of all, as ratios to a goal each: the milliseconds of a shared machine swing threefold. */
export function tell(name: string, took: readonly Took[], goals: { median?: number; p95: number }): void {
  const told = (times: number[]) => {
    const sorted = [...times].sort((a, b) => a - b)
    const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
    const ratio = (ms: number, goal: number) => `${(ms / goal).toFixed(2)} (${ms.toFixed(1)} ms)`
    return `median ${ratio(at(0.5), goals.median ?? goals.p95)}, p95 ${ratio(at(0.95), goals.p95)}`
  }
  const processor = took.flatMap((each) => each.processor ?? [])
  const beside = processor.length > 0 ? `; on the processor ${told(processor)}` : ''
  console.log(`${name.padEnd(46)} of the goal: ${told(took.map(({ clock }) => clock))}${beside}`)
}
