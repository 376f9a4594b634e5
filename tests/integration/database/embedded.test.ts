import { once } from 'node:events'
import { existsSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { embeddedPostgres } from '@/db/embedded'
import { asAdmin, prepareDatabase } from '@/db/roles'
import { serverFaults } from '@/db/self-test'
import { kill, messageFrom, ownFolder, startProcess } from '@/tests/support/process'

const { folder, remove } = ownFolder('embedded')
afterAll(remove)

const postmaster = () => Number(readFileSync(path.join(folder, 'postmaster.pid'), 'utf8').split('\n')[0])
const answers = (url: string) =>
  asAdmin(url, (admin) => admin.query('select 1 as one')).then((found) => found.rows)

test('three that start at once share one server, and the last to leave stops it', async () => {
  const three = [1, 2, 3].map(() => startProcess('hold-embedded', [folder]))
  const ports = await Promise.all(three.map((child) => messageFrom<{ port: number }>(child)))
  expect(new Set(ports.map(({ port }) => port)).size).toBe(1)
  const [first, second, third] = three
  await Promise.all([first, second].map((child) => [child?.send('leave'), once(child!, 'exit')][1]))
  expect(existsSync(path.join(folder, 'postmaster.pid'))).toBe(true)
  third?.send('leave')
  await once(third!, 'exit')
  expect(existsSync(path.join(folder, 'postmaster.pid'))).toBe(false)
})

test('a server whose starter was killed is joined by the next', async () => {
  const child = startProcess('hold-embedded', [folder])
  const { port } = await messageFrom<{ port: number }>(child)
  await kill(child)
  const next = await embeddedPostgres({ folder })
  expect(next.port).toBe(port)
  await next.stop()
})

test('a killed server tells who used it, and starts again where it was', async () => {
  let lost = false
  const server = await embeddedPostgres({ folder, onLost: () => (lost = true) })
  await asAdmin(server.adminUrl(), (admin) =>
    admin.query('create table kept (n int); insert into kept values (7)'),
  )
  process.kill(postmaster(), 'SIGKILL')
  await expect.poll(() => lost, { timeout: 20_000 }).toBe(true)
  const again = await embeddedPostgres({ folder, port: server.port })
  expect(again.port).toBe(server.port)
  expect(
    await asAdmin(again.adminUrl(), async (admin) => (await admin.query('select n from kept')).rows),
  ).toEqual([{ n: 7 }])
  await again.stop()
})

test('only its own user can read the data and the password', async () => {
  expect(statSync(folder).mode & 0o077).toBe(0)
  expect(statSync(`${folder}.password`).mode & 0o077).toBe(0)
})

test('no login of ours comes in by the spare databases, or is mightier than it should be', async () => {
  const server = await embeddedPostgres({ folder })
  try {
    const passwords = { owner: 'o', desk: 'd', reading: 'r' }
    const urls = await prepareDatabase(server.adminUrl(), { database: 'spare', passwords })
    expect(await answers(urls.reading)).toEqual([{ one: 1 }])
    for (const database of ['postgres', 'template1'])
      await expect(answers(urls.reading.replace('/spare', `/${database}`))).rejects.toThrow(
        'permission denied for database',
      )
    await asAdmin(server.adminUrl(), (admin) =>
      admin.query('alter role countersign_desk createrole; grant countersign_owner to countersign_reading'),
    )
    expect(await serverFaults(urls)).toEqual([
      'The role countersign_desk is CREATEROLE, which would undo every grant; take it away.',
      'The role countersign_reading is a member of countersign_owner; take that away.',
    ])
  } finally {
    await server.stop()
  }
})
