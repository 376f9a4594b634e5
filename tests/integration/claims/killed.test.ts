import { execFileSync } from 'node:child_process'
import { closeSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { reviewClaim } from '@/commands/review-claim'
import { connect } from '@/db/client'
import { type Embedded, embeddedPostgres } from '@/db/embedded'
import { migrate } from '@/db/migrate'
import { asAdmin, prepareDatabase } from '@/db/roles'
import { type Desk, decision, done, openDesk, submittedClaim } from '@/tests/support/claims'
import { kill, ownFolder, startProcess } from '@/tests/support/process'
import type { Acknowledged } from '@/tests/support/processes/work-until-killed'
import { damage } from './whole'

const WRITERS = 8
const ENOUGH = 200

const { folder, remove } = ownFolder('claims-kill')
let server: Embedded
let desk: Desk
let deskUrl: string
beforeAll(async () => {
  server = await embeddedPostgres({ folder })
  const passwords = { owner: 'o', desk: 'd', reading: 'r' }
  const urls = await prepareDatabase(server.adminUrl(), { database: 'newsroom', passwords })
  await migrate(urls.owner)
  deskUrl = urls.desk
  const { db, end } = connect(deskUrl)
  desk = await openDesk(db)
  await end()
})
afterAll(async () => {
  await server.stop()
  remove()
})

/** A pause that nobody can foresee, in acknowledgements: how long they work before the next blow. */
const aWhile = () => 20 + Math.floor(Math.random() * 40)

/** People at work in a process of their own. What they are told is kept in a file, synced before it counts. */
function newsroomAtWork(file: string) {
  const kept = openSync(file, 'a')
  const { db: _, ...at } = desk
  const child = startProcess('work-until-killed', [deskUrl, JSON.stringify(at), String(WRITERS)])
  let count = 0
  let heard = () => {}
  child.on('message', (told: Acknowledged) => {
    writeSync(kept, `${JSON.stringify(told)}\n`)
    fsyncSync(kept)
    count += 1
    heard()
  })
  const ended = new Promise<never>((_, reject) =>
    child.once(
      'exit',
      (code) => code !== null && reject(new Error(`The newsroom stopped working (${code}).`)),
    ),
  )
  ended.catch(() => undefined)
  /** Waits for so many more acknowledgements. */
  const more = (wanted: number) => {
    const until = count + wanted
    const reached = new Promise<void>((resolve) => {
      heard = () => count >= until && resolve()
      heard()
    })
    return Promise.race([reached, ended])
  }
  const close = async () => {
    await kill(child)
    closeSync(kept)
  }
  return { more, close }
}

const acknowledged = (file: string): Acknowledged[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
const whole = { lost: [], half: [], otherThanSigned: [] }

/** All at once, so that none gets to say goodbye. */
function killPostgres(): void {
  const postmaster = Number(readFileSync(path.join(folder, 'postmaster.pid'), 'utf8').split('\n')[0])
  const children = execFileSync('ps', ['-o', 'pid=', '--ppid', String(postmaster)], { encoding: 'utf8' })
  for (const pid of [postmaster, ...children.split(/\s+/).filter(Boolean).map(Number)])
    process.kill(pid, 'SIGKILL')
}

test('killing the app in the middle of its acts, again and again, loses nothing acknowledged and leaves nothing half', {
  timeout: 240_000,
}, async () => {
  const file = `${folder}.app`
  let blows = 0
  do {
    const newsroom = newsroomAtWork(file)
    await newsroom.more(aWhile())
    await newsroom.close()
    blows += 1
    expect(await damage(server.adminUrl('newsroom'), acknowledged(file))).toEqual(whole)
  } while (acknowledged(file).length < ENOUGH)
  expect(blows).toBeGreaterThan(2)
})

test('killing the database and all its children in the middle of acts, again and again, loses nothing acknowledged, leaves nothing half, and every form posted again has its one effect', {
  timeout: 240_000,
}, async () => {
  const file = `${folder}.database`
  const newsroom = newsroomAtWork(file)
  const before = await counted()
  let blows = 0
  do {
    await newsroom.more(aWhile())
    const { port } = server
    killPostgres()
    server = await embeddedPostgres({ folder, port })
    blows += 1
    expect((await damage(server.adminUrl('newsroom'), acknowledged(file))).lost).toEqual([])
    // The same people work on, over the same pool.
    await newsroom.more(WRITERS)
  } while (acknowledged(file).length < ENOUGH)
  await newsroom.close()
  expect(blows).toBeGreaterThan(2)
  expect(await damage(server.adminUrl('newsroom'), acknowledged(file))).toEqual(whole)
  const unanswered = (await counted()) - before - acknowledged(file).length
  expect(unanswered).toBeGreaterThanOrEqual(0)
  // No more than the act each of them was waiting for in the end: nothing was done twice.
  expect(unanswered).toBeLessThanOrEqual(WRITERS)
})

const counted = () =>
  asAdmin(server.adminUrl('newsroom'), async (admin) =>
    Number((await admin.query('select count(*) from desk.history where claim_id is not null')).rows[0].count),
  )

test('control: with commits that wait for no disk, the same blow loses what was acknowledged', {
  timeout: 120_000,
}, async () => {
  const file = `${folder}.control`
  await asAdmin(server.adminUrl('newsroom'), async (admin) => {
    await admin.query('alter role countersign_desk in database newsroom set synchronous_commit = off')
    await admin.query(`alter system set wal_writer_delay = '10s'`)
    await admin.query('select pg_reload_conf()')
  })
  const newsroom = newsroomAtWork(file)
  await newsroom.more(aWhile())
  const { port } = server
  killPostgres()
  await newsroom.close()
  server = await embeddedPostgres({ folder, port })
  expect((await damage(server.adminUrl('newsroom'), acknowledged(file))).lost).not.toEqual([])
  await asAdmin(server.adminUrl('newsroom'), async (admin) => {
    await admin.query('alter role countersign_desk in database newsroom reset synchronous_commit')
    await admin.query('alter system reset wal_writer_delay')
    await admin.query('select pg_reload_conf()')
  })
})

test('control: what was never committed is told as lost, and an act in two pieces as half', async () => {
  const { db, end } = connect(deskUrl)
  const order = decision(await submittedClaim({ ...desk, db }))
  const { edition } = done(await reviewClaim(db, desk.cast.reviewer, order))
  await end()
  const kept = { act: 'approve', key: order.key, claimId: order.claimId, no: 1, edition }
  const never = { ...kept, claimId: 'claim_never' }
  const adminUrl = server.adminUrl('newsroom')
  expect(await damage(adminUrl, [kept, never])).toEqual({ ...whole, lost: [never] })
  await asAdmin(adminUrl, async (admin) => {
    await admin.query('alter table published.events disable trigger no_delete')
    await admin.query('delete from published.events where fact_id = $1', [kept.claimId])
    await admin.query('alter table published.events enable always trigger no_delete')
  })
  expect((await damage(adminUrl, [kept])).half.map(({ what }) => what)).toEqual([
    'review without its fact, event, history or number',
    'editions that are not the events',
  ])
})
