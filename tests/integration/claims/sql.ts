import pg from 'pg'
import { afterAll } from 'vitest'
import type { TestDatabase } from '@/tests/support/database'

export type Statement = [sql: string, parameters?: unknown[]]

/**
 * What the database says to statements in one transaction, with everything that is checked at its end:
 * 'accepted', or the SQLSTATE of the refusal. Nothing of it stays.
 */
export type Answer = (statements: Statement[]) => Promise<string>

/** Everybody who can reach the database, from the weakest login to a superuser who switches ordinary triggers off. */
export function logins(place: TestDatabase): [who: string, answerTo: Answer][] {
  return [
    ['the desk', answersTo(place.deskUrl)],
    ['the owner', answersTo(place.ownerUrl)],
    ['a superuser', answersTo(place.adminUrl)],
    ['a superuser posing as a replica', answersTo(place.adminUrl, 'set session_replication_role = replica')],
  ]
}

/** The answers that this login gets, over one connection that is closed after the file's tests. */
export function answersTo(url: string, first = 'select'): Answer {
  let opened: Promise<pg.Client> | undefined
  const open = async () => {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
    await client.connect()
    await client.query(first)
    return client
  }
  afterAll(async () => (await opened)?.end())
  return async (statements) => {
    opened ??= open()
    const client = await opened
    try {
      await client.query('begin')
      for (const [sql, parameters] of statements) await client.query(sql, parameters)
      await client.query('set constraints all immediate')
      return 'accepted'
    } catch (error) {
      return String((error as { code?: string }).code)
    } finally {
      await client.query('rollback')
    }
  }
}
