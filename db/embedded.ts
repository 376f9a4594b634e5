import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { binaries } from './embedded/binaries'
import { lease, othersHoldLease } from './embedded/lease'
import { oneAtATime } from './embedded/one-at-a-time'
import { type Run, runner } from './embedded/run'
import { clearStalePid } from './embedded/stale-pid'
import { keptSecret } from './kept-secret'

type Wishes = {
  /** The data folder; its password and lock files lie beside it. */
  folder: string
  /** The port to start on when nothing runs there yet; a free one by default. */
  port?: number
  maxConnections?: number
  /** Called once if the server goes away without `stop`. */
  onLost?: () => void
}

export type Embedded = {
  port: number
  adminUrl: (database?: string) => string
  /** Gives the server up; it stops when nobody else on this folder uses it. */
  stop: () => Promise<void>
}

type Place = {
  folder: string
  passwordFile: string
  run: Run
  urlAt: (port: number, database?: string) => string
}

/** Starts the PostgreSQL that npm installed on `folder`, or joins the one that runs there. */
export async function embeddedPostgres(wishes: Wishes): Promise<Embedded> {
  const place = placeAt(path.resolve(wishes.folder))
  const { port, held } = await oneAtATime(`${place.folder}.lock`, async () => {
    if (!existsSync(place.folder)) await create(place)
    return (await joined(place)) ?? (await started(place, wishes))
  })
  let leaving = false
  held.once('end', () => leaving || wishes.onLost?.())
  const stop = () =>
    oneAtATime(`${place.folder}.lock`, async () => {
      if (leaving) return
      leaving = true
      const last = !(await othersHoldLease(held))
      await held.end().catch(() => undefined)
      if (last) await place.run(binaries().pgCtl, ['-D', place.folder, '-m', 'fast', '-w', 'stop'])
    })
  return { port, adminUrl: (database) => place.urlAt(port, database), stop }
}

function placeAt(folder: string): Place {
  const passwordFile = `${folder}.password`
  mkdirSync(path.dirname(folder), { recursive: true })
  const password = keptSecret(passwordFile)
  const urlAt = (port: number, database = 'postgres') =>
    `postgres://postgres:${password}@127.0.0.1:${port}/${database}`
  return { folder, passwordFile, run: runner([folder, passwordFile]), urlAt }
}

async function create({ folder, passwordFile }: Place): Promise<void> {
  // Made beside its place and moved there when whole, so that an interrupted start leaves no half cluster.
  const draft = `${folder}.new`
  rmSync(draft, { recursive: true, force: true })
  mkdirSync(draft, { mode: 0o700 })
  const locale = ['-E', 'UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C']
  const made = await runner([draft, passwordFile])(binaries().initdb, [
    ...[
      '-D',
      draft,
      '-U',
      'postgres',
      '-A',
      'scram-sha-256',
      `--pwfile=${passwordFile}`,
      '--no-instructions',
    ],
    ...locale,
  ])
  if (!made.ok) throw new Error(`The embedded PostgreSQL could not be created: ${made.output}`)
  renameSync(draft, folder)
}

async function joined({ folder, urlAt }: Place) {
  const pidFile = path.join(folder, 'postmaster.pid')
  if (!existsSync(pidFile)) return null
  const port = Number(readFileSync(pidFile, 'utf8').split('\n')[3])
  // A pid proves nothing after a crash: only an answer from this very folder does.
  const held = port ? await lease(urlAt(port), folder) : null
  return held && { port, held }
}

async function started(place: Place, { port: wished, maxConnections = 100 }: Wishes) {
  const { folder, run, urlAt } = place
  const log = path.join(folder, 'server.log')
  await clearStalePid(folder)
  for (let attempt = 1; ; attempt++) {
    const port = wished ?? (await freePort())
    const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c max_connections=${maxConnections}`
    const start = await run(binaries().pgCtl, [
      '-D',
      folder,
      '-w',
      '-t',
      '60',
      '-l',
      log,
      '-o',
      options,
      'start',
    ])
    const held = start.ok ? await lease(urlAt(port), folder) : null
    if (held) {
      // The cluster is ours alone: its spare databases are no way round the grants of the real one.
      await held.query('revoke all on database postgres, template1 from public')
      return { port, held }
    }
    const told = existsSync(log) ? readFileSync(log, 'utf8').slice(-2000) : ''
    if (attempt === 3) throw new Error(`The embedded PostgreSQL did not start: ${start.output}\n${told}`)
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })
}
