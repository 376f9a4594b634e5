import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from '@playwright/test'
import {
  close,
  closeAll,
  freePort,
  type House,
  NOTHING_SET,
  opened,
  startHouse,
  watch,
} from './support/houses'

// The house as `npm start` opens it: a data folder of its own, no example, no browser.

let data = ''

// Each start opens a database and the built pages, and the machine has other things to do.
test.describe.configure({ timeout: 180_000 })

test.beforeAll(() => {
  mkdirSync('.data', { recursive: true })
  data = mkdtempSync(path.join('.data', 'house-'))
})
test.afterEach(closeAll)
test.afterAll(() => rmSync(data, { recursive: true, force: true }))

const openHouse = (env: Record<string, string>, flags: string[] = []) =>
  startHouse({ env: { COUNTERSIGN_DATA: data, ...env }, flags })

const postmaster = () => Number(readFileSync(path.join(data, 'pg/postmaster.pid'), 'utf8').split('\n')[0])

test('an empty newsroom prints a one-time address for its first admin, and a new one next time', async () => {
  const setup = (house: House) => /\/setup\/[\w-]{43}/.exec(house.output())?.[0] ?? ''
  const first = await opened(await openHouse({}))
  await expect.poll(() => setup(first)).not.toBe('')
  expect((await fetch(first.base + setup(first))).status).toBe(200)
  await close(first.child)
  const second = await opened(await openHouse({}))
  await expect.poll(() => setup(second)).not.toBe('')
  expect(setup(second)).not.toBe(setup(first))
  expect((await fetch(second.base + setup(first))).status).toBe(404)
  await close(second.child)
})

test('while the database is away pages say 503 at once, and recover by themselves', async () => {
  const house = await opened(await openHouse({}))
  const visits: { status: number; took: number; after: string | null }[] = []
  const visit = async (page: string) => {
    const began = performance.now()
    const answer = await fetch(house.base + page)
    await answer.text()
    visits.push({
      status: answer.status,
      took: performance.now() - began,
      after: answer.headers.get('retry-after'),
    })
    return answer.status
  }
  expect([await visit('/'), await visit('/sign-in')]).toEqual([200, 200])
  process.kill(postmaster(), 'SIGKILL')
  await expect.poll(() => visit('/'), { timeout: 10_000, intervals: [10] }).toBe(503)
  // Many at once: none waits for the others.
  await Promise.all(Array.from({ length: 40 }, (_, i) => visit(i % 2 ? '/' : '/sign-in')))
  await expect.poll(() => visit('/'), { timeout: 20_000, intervals: [50] }).toBe(200)
  await expect.poll(() => visit('/sign-in'), { timeout: 5_000, intervals: [50] }).toBe(200)
  expect([...new Set(visits.map((each) => each.status))].sort()).toEqual([200, 503])
  const refused = visits.filter((each) => each.status === 503)
  expect(refused.length).toBeGreaterThan(20)
  expect(refused.filter((each) => each.after !== '5' || each.took >= 2500)).toEqual([])
  await close(house.child)
})

test('stopping leaves nothing running, whether asked politely or by the death of who started it', async () => {
  const house = await opened(await openHouse({}))
  const server = postmaster()
  expect(await close(house.child)).toBe(0)
  expect(isAlive(server)).toBe(false)

  const parent = spawn(process.execPath, ['-e', orphanMaker(), data, String(await freePort())], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  watch(parent)
  let output = ''
  parent.stdout.on('data', (text) => (output += text))
  await expect.poll(() => output, { timeout: 90_000 }).toContain('Countersign is at')
  const orphan = Number(/^pid (\d+)/.exec(output)?.[1])
  const its = postmaster()
  // Nobody reads what it says any more, as when a terminal is closed.
  parent.stdout.destroy()
  parent.kill('SIGKILL')
  await expect.poll(() => isAlive(orphan) || isAlive(its), { timeout: 20_000 }).toBe(false)
})

/** A parent that starts the house and can be killed without passing anything on. */
const orphanMaker = () => `
  const [data, port] = process.argv.slice(1)
  const env = { ...process.env, ...${JSON.stringify(NOTHING_SET)}, PORT: port, COUNTERSIGN_DATA: data }
  const args = ['--import', 'tsx', 'server/main.ts', '--with-parent']
  const child = require('node:child_process').spawn(process.execPath, args, { env, stdio: ['ignore', 'inherit', 'inherit'] })
  console.log('pid ' + child.pid)
  setTimeout(() => process.exit(), 170_000)`

test('a start that cannot be is refused with one sentence, and 78 when trying again is no use', async () => {
  const OWN = {
    DATABASE_URL: 'postgres://countersign_owner:a@127.0.0.1:1/facts',
    DATABASE_DESK_URL: 'postgres://countersign_desk:b@127.0.0.1:1/facts',
    DATABASE_READING_URL: 'postgres://countersign_reading:c@127.0.0.1:1/facts',
  }
  const refusals: [Record<string, string>, string[], number, string][] = [
    [
      { BASE_URL: 'http://facts.example.org' },
      [],
      78,
      'BASE_URL http://facts.example.org must begin with https://, because people sign in there.\n',
    ],
    [
      { DATABASE_URL: OWN.DATABASE_URL },
      [],
      78,
      'DATABASE_URL is set but DATABASE_DESK_URL and DATABASE_READING_URL are not: run "npm run db:prepare", which makes the three logins and prints all three settings.\n',
    ],
    [
      OWN,
      ['--example'],
      78,
      'The example newsroom has known passwords: it is loaded into the embedded database only, so leave DATABASE_URL out.\n',
    ],
    [
      OWN,
      [],
      1,
      'Opening the database …\nThe database at 127.0.0.1:1 does not answer: connect ECONNREFUSED 127.0.0.1:1.\n',
    ],
  ]
  for (const [env, flags, exitCode, sentence] of refusals) {
    const house = await openHouse(env, flags)
    const [code] = await once(house.child, 'exit')
    await wait(50)
    expect([code, house.output()]).toEqual([exitCode, sentence])
  }
})

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    // A zombie has no files any more: only its parent has not looked yet.
    return process.platform !== 'linux' || !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))
  } catch {
    return false
  }
}
