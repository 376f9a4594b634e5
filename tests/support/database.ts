import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { afterAll, inject } from 'vitest'
import { connect, type Database, type Reader } from '@/db/client'
import { asAdmin, ownDatabase, urlFor, urlsFor } from '@/db/roles'

export type TestDatabase = {
  name: string
  /** A superuser in this database. */
  adminUrl: string
  ownerUrl: string
  deskUrl: string
  readingUrl: string
  db: Database
  reading: Reader
}

/** A migrated database of this test file alone, dropped when the file is done. Call it at the top level. */
export async function testDatabase(): Promise<TestDatabase> {
  const { adminUrl, template, passwords } = inject('server')
  const name = template.replace('template', randomBytes(5).toString('hex'))
  await asAdmin(adminUrl, async (admin) => {
    await admin.query(`create database ${name} template ${template}`)
    // A clone takes everything with it but who may connect.
    await ownDatabase(admin, name)
  })
  const urls = urlsFor(adminUrl, name, passwords)
  const desk = connect(urls.desk)
  const reading = connect(urls.reading, 4)
  afterAll(async () => {
    await Promise.all([desk.end(), reading.end()])
    await asAdmin(adminUrl, (admin) => admin.query(`drop database ${name} with (force)`))
  })
  return {
    name,
    adminUrl: urlFor(adminUrl, { database: name }),
    ownerUrl: urls.owner,
    deskUrl: urls.desk,
    readingUrl: urls.reading,
    db: desk.db,
    reading: reading.db,
  }
}

/**
 * A plain pool on a test database, ended with the test file. It listens: a pool's `end` resolves before its
 * connections are closed, and one that hears of its database being dropped would else end the test run.
 */
export function testPool(connectionString: string, more: pg.PoolConfig = {}): pg.Pool {
  const pool = new pg.Pool({ connectionString, ...more })
  pool.on('error', () => undefined)
  afterAll(() => pool.end())
  return pool
}
