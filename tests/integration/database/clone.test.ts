import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { people } from '@/db/schema/identity'
import { facts } from '@/db/schema/published'
import { testDatabase } from '@/tests/support/database'

const { db, reading } = await testDatabase()

test('each test file has a migrated, empty database of its own', async () => {
  expect(await db.select({ count: sql<string>`count(*)` }).from(people)).toEqual([{ count: '0' }])
  expect(await reading.select().from(facts)).toEqual([])
})
