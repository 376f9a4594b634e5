import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { migrate } from '@/db/migrate'
import { asAdmin } from '@/db/roles'
import { testDatabase } from '@/tests/support/database'

type Journal = {
  entries: { idx: number; version: string; when: number; tag: string; breakpoints: boolean }[]
}

const place = await testDatabase()
const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true })
})

/** A copy of the committed migrations, changed by `change`. */
function migrations(change: (folder: string, journal: Journal) => void): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'migrations-'))
  folders.push(folder)
  cpSync('db/migrations', folder, { recursive: true })
  const file = path.join(folder, 'meta/_journal.json')
  const journal = JSON.parse(readFileSync(file, 'utf8')) as Journal
  change(folder, journal)
  writeFileSync(file, JSON.stringify(journal))
  return folder
}

function add(folder: string, journal: Journal, tag: string, when: number, sql: string): void {
  writeFileSync(path.join(folder, `${tag}.sql`), sql)
  journal.entries.push({ idx: journal.entries.length, version: '7', when, tag, breakpoints: true })
}

const last = (journal: Journal) => journal.entries.at(-1)!.when
const applied = () =>
  asAdmin(
    place.adminUrl,
    async (admin) => (await admin.query('select hash from drizzle.__drizzle_migrations')).rows.length,
  )

test('migrating what is migrated changes nothing, also four at once', async () => {
  const before = await applied()
  await Promise.all([1, 2, 3, 4].map(() => migrate(place.ownerUrl)))
  expect(await applied()).toBe(before)
})

test('refuses a migration that was edited after use, and names it', async () => {
  const folder = migrations((at) => appendFileSync(path.join(at, '0001_guards.sql'), '\n-- one word more\n'))
  await expect(migrate(place.ownerUrl, folder)).rejects.toThrow(/^The migration 0001_guards was edited after/)
})

test('refuses a migration dated before one that is applied, and runs nothing of it', async () => {
  const folder = migrations((at, journal) => {
    add(at, journal, '0098_late', last(journal) - 1, 'create table desk.late (id int)')
  })
  await expect(migrate(place.ownerUrl, folder)).rejects.toThrow(/^The migration 0098_late is dated before/)
})

test('refuses a database that a newer Countersign migrated, and one it does not know', async () => {
  const older = migrations((_, journal) => void journal.entries.pop())
  await expect(migrate(place.ownerUrl, older)).rejects.toThrow(/by a newer Countersign/)
  const other = migrations((_, journal) => void journal.entries.splice(0, 1))
  await expect(migrate(place.ownerUrl, other)).rejects.toThrow(/does not know/)
})

test('a migration that fails half way leaves nothing of itself', async () => {
  const folder = migrations((at, journal) => {
    const sql = 'create table desk.half (id int);\n--> statement-breakpoint\nselect no_such_function()'
    add(at, journal, '0099_half', last(journal) + 1000, sql)
  })
  await expect(migrate(place.ownerUrl, folder)).rejects.toThrow()
  const found = await asAdmin(place.adminUrl, (admin) =>
    admin.query("select to_regclass('desk.half') as half"),
  )
  expect(found.rows).toEqual([{ half: null }])
})
