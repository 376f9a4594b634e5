import path from 'node:path'
import type pg from 'pg'
import type { TestProject } from 'vitest/node'
import { embeddedPostgres } from '@/db/embedded'
import { migrate } from '@/db/migrate'
import { asAdmin, prepareDatabase, ROLES } from '@/db/roles'

export type TestServer = {
  adminUrl: string
  template: string
  passwords: { owner: string; desk: string; reading: string }
}

declare module 'vitest' {
  interface ProvidedContext {
    server: TestServer
  }
}

const FOLDER = path.resolve('.data/test-pg')
// The server listens on loopback and holds nothing; several runs at once share its roles, so their passwords are fixed.
const passwords = { owner: 'tests-owner', desk: 'tests-desk', reading: 'tests-reading' }

/** Starts the server, and one migrated database that every test file gets a clone of. */
export default async function globalDatabase(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.COUNTERSIGN_ADMIN_URL ?? process.env.DATABASE_URL
  const server = given ? await theGivenServer(given) : await ourOwnServer()
  const template = `countersign_test_${process.pid}_template`
  const urls = await prepareDatabase(server.adminUrl, { database: template, passwords })
  await migrate(urls.owner)
  await asAdmin(server.adminUrl, (admin) =>
    admin.query(`alter database ${template} with is_template true allow_connections false`),
  )
  project.provide('server', { adminUrl: server.adminUrl, template, passwords })
  return async () => {
    await asAdmin(server.adminUrl, (admin) => dropDatabasesOf(process.pid, admin))
    await server.stop()
  }
}

async function ourOwnServer() {
  const server = await embeddedPostgres({ folder: FOLDER, maxConnections: 300 })
  const adminUrl = server.adminUrl()
  await asAdmin(adminUrl, async (admin) => {
    for (const pid of await runsIn(admin)) if (!alive(pid)) await dropDatabasesOf(pid, admin)
  })
  return { adminUrl, stop: server.stop }
}

async function theGivenServer(adminUrl: string) {
  const found = await asAdmin(adminUrl, (admin) =>
    admin.query<{ datname: string }>(
      `select datname from pg_database d join pg_roles r on r.oid = d.datdba where rolname = $1 and datname !~ '^countersign_test_'`,
      [ROLES.owner],
    ),
  )
  const [lived] = found.rows
  // The roles belong to the whole server: setting their passwords here would lock a real newsroom out.
  if (lived)
    throw new Error(
      `The tests need a server of their own: this one holds a Countersign database (${lived.datname}).`,
    )
  return { adminUrl, stop: async () => undefined }
}

async function runsIn(admin: pg.Client): Promise<number[]> {
  const { rows } = await admin.query<{ pid: string }>(
    `select distinct substring(datname from '^countersign_test_(\\d+)_') as pid from pg_database where datname ~ '^countersign_test_\\d+_'`,
  )
  return rows.map((row) => Number(row.pid))
}

async function dropDatabasesOf(pid: number, admin: pg.Client): Promise<void> {
  const { rows } = await admin.query<{ datname: string }>(
    'select datname from pg_database where datname like $1',
    [`countersign\\_test\\_${pid}\\_%`],
  )
  for (const { datname } of rows) {
    await admin.query(`alter database ${datname} with is_template false`)
    await admin.query(`drop database ${datname} with (force)`)
  }
}

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
