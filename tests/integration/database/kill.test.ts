import { execFileSync } from 'node:child_process'
import { closeSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { embeddedPostgres } from '@/db/embedded'
import { migrate } from '@/db/migrate'
import { asAdmin, prepareDatabase } from '@/db/roles'
import { kill, ownFolder, startProcess } from '@/tests/support/process'

const WRITERS = 8
const ENOUGH = 200

const { folder, remove } = ownFolder('kill')
afterAll(remove)
const passwords = { owner: 'o', desk: 'd', reading: 'r' }

async function newsroom() {
  const server = await embeddedPostgres({ folder })
  const urls = await prepareDatabase(server.adminUrl(), { database: 'newsroom', passwords })
  await migrate(urls.owner)
  const adminUrl = server.adminUrl('newsroom')
  await asAdmin(adminUrl, (admin) =>
    admin.query(`insert into identity.people (id, email, name, password_hash, roles)
      values ('person_writer', 'writer@desk.example', 'A Writer', '-', '{editor}') on conflict do nothing`),
  )
  return { server, urls, adminUrl }
}

/** Starts the writers and keeps what they were told in a file, synced before it counts; `then` when there is enough. */
async function writersUntil(
  deskUrl: string,
  acked: string,
  then: (child: ReturnType<typeof startProcess>) => Promise<void>,
) {
  const file = openSync(acked, 'w')
  const child = startProcess('write-until-killed', [deskUrl, 'person_writer', String(WRITERS)])
  let count = 0
  const enough = new Promise<void>((resolve) => {
    child.on('message', ({ id }: { id?: string }) => {
      if (!id) return
      writeSync(file, `${id}\n`)
      fsyncSync(file)
      if (++count === ENOUGH) resolve()
    })
  })
  await enough
  await then(child)
  closeSync(file)
  return readFileSync(acked, 'utf8').trim().split('\n')
}

/** What of the acknowledged is not there whole, and what is there by half. */
async function damage(adminUrl: string, acked: string[]) {
  return asAdmin(adminUrl, async (admin) => {
    const topics = (await admin.query<{ id: string }>('select id from desk.topics')).rows.map((row) => row.id)
    const told = (
      await admin.query<{ id: string }>("select detail ->> 'topic' as id from desk.history")
    ).rows.map((row) => row.id)
    const [there, remembered] = [new Set(topics), new Set(told)]
    return {
      lost: acked.filter((id) => !there.has(id) || !remembered.has(id)),
      half: [...topics.filter((id) => !remembered.has(id)), ...told.filter((id) => !there.has(id))],
    }
  })
}

const descendants = (pid: number) =>
  execFileSync('ps', ['-o', 'pid=', '--ppid', String(pid)], { encoding: 'utf8' })
    .split(/\s+/)
    .filter(Boolean)
    .map(Number)

test('killing the app during writes loses nothing acknowledged and leaves nothing half', async () => {
  const { server, urls, adminUrl } = await newsroom()
  const acked = await writersUntil(urls.desk, `${folder}.app`, kill)
  expect(acked.length).toBeGreaterThanOrEqual(ENOUGH)
  expect(await damage(adminUrl, acked)).toEqual({ lost: [], half: [] })
  await server.stop()
})

test('killing the database and its children during writes loses nothing acknowledged and leaves nothing half', async () => {
  const before = await newsroom()
  const acked = await writersUntil(before.urls.desk, `${folder}.database`, async (child) => {
    const postmaster = Number(readFileSync(path.join(folder, 'postmaster.pid'), 'utf8').split('\n')[0])
    const finished = new Promise((resolve) => {
      child.on('message', ({ done }: { done?: boolean }) => done && resolve(true))
      child.once('exit', () => resolve(false))
    })
    // All at once: none gets to say goodbye.
    for (const pid of [postmaster, ...descendants(postmaster)]) process.kill(pid, 'SIGKILL')
    // Losing its database in the middle of a transaction must not end the app.
    expect(await finished).toBe(true)
    await kill(child)
  })
  expect(acked.length).toBeGreaterThanOrEqual(ENOUGH)
  const after = await newsroom()
  expect(await damage(after.adminUrl, acked)).toEqual({ lost: [], half: [] })
  await after.server.stop()
})
