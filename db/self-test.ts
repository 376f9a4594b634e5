import pg from 'pg'
import type { Urls } from './roles'
import { grantFaults } from './self-test/grants'
import { guardFaults, ownerFaults } from './self-test/guards'
import { durabilityFaults, roleFaults } from './self-test/server'

/** What is wrong with the server or the three logins; asked before anything is migrated. */
export async function serverFaults(urls: Urls): Promise<string[]> {
  const roles = ['owner', 'desk', 'reading'] as const
  const faults = await Promise.all(
    roles.map((role) =>
      connected(urls[role], async (client) => [
        ...(await roleFaults(client, role)),
        // These can be switched off for one role alone, and both of these write.
        ...(role === 'reading' ? [] : await durabilityFaults(client)),
      ]),
    ),
  )
  return [...new Set(faults.flat())]
}

/** What is wrong with grants, triggers and owners of the migrated database. */
export function structureFaults(ownerUrl: string): Promise<string[]> {
  return connected(ownerUrl, async (owner) => [
    ...(await guardFaults(owner)),
    ...(await ownerFaults(owner)),
    ...(await grantFaults(owner)),
  ])
}

async function connected<T>(url: string, ask: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  await client.connect()
  try {
    return await ask(client)
  } finally {
    await client.end()
  }
}
