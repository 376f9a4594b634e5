import { setTimeout as wait } from 'node:timers/promises'
import type { Pool } from 'pg'
import { askedTogether } from './asked-together'

/**
 * What a printed page is good for: one edition and one day in UTC, because a fact ages and a promise falls due without
 * anybody publishing anything. `at` is when the edition came out, in seconds since 1970; `day` is days since then.
 */
export type Issue = { no: string; at: string; day: number }

const QUESTION = {
  name: 'edition',
  text: 'select no, extract(epoch from at) from published.edition',
  rowMode: 'array',
  // Asked for every reader, so nothing is made of its answer that they may not need.
  types: { getTypeParser: () => (told: string) => told },
  query_timeout: 1500,
}
const PAUSE_MS = 250

/**
 * The issue that is out, as the database tells it in a query that begins after it was asked for; null when it does not
 * answer. Once it failed nobody waits for it: it is asked on behind their backs until it is there again.
 */
export function issueNow(pool: () => Pool): () => Promise<Issue | null> {
  let away = false
  const ask = askedTogether(async () => {
    if (away) await wait(PAUSE_MS)
    const issue = await toldBy(pool())
    away = issue === null
    return issue
  })
  return () => {
    const answer = ask()
    return away ? Promise.race([answer, null]) : answer
  }
}

const DAY_MS = 86_400_000

const dayNow = () => Math.floor(Date.now() / DAY_MS)

/** When an issue began: with its edition, or with the day. */
export const beginOf = ({ at, day }: Issue): Date => new Date(Math.max(Number(at) * 1000, day * DAY_MS))

async function toldBy(pool: Pool): Promise<Issue | null> {
  try {
    const { rows } = await pool.query<[string, string]>(QUESTION)
    const [row] = rows
    return row ? { no: row[0], at: row[1], day: dayNow() } : null
  } catch {
    return null
  }
}

export const isSame = (one: Issue, other: Issue | null): boolean =>
  one.no === other?.no && one.day === other.day
