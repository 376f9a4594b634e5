import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { connect, type Database } from '@/db/client'

const PATIENCE_MS = 120_000

export type Newsroom = {
  address: string
  /** The newsroom's own database as its desk's login; whoever opens it ends it. */
  desk: () => { db: Database; end: () => Promise<void> }
  close: () => Promise<void>
}

/**
 * Starts a newsroom from the last build, on a free port and a data folder that goes when it closes: the example, or one
 * in which nobody works yet.
 */
export async function openNewsroom({ example }: { example: boolean }): Promise<Newsroom> {
  const folder = mkdtempSync(path.join(tmpdir(), 'countersign-newsroom-'))
  const port = await freePort()
  const address = `http://localhost:${port}`
  const server = spawn(
    process.execPath,
    ['--import', 'tsx', 'server/main.ts', '--with-parent', ...(example ? ['--example'] : [])],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {
        ...process.env,
        NODE_ENV: 'production',
        PORT: String(port),
        BASE_URL: address,
        COUNTERSIGN_DATA: folder,
        // The example is loaded into the embedded database only.
        DATABASE_URL: '',
        DATABASE_DESK_URL: '',
        DATABASE_READING_URL: '',
      },
    },
  )
  const ended = once(server, 'exit')
  const close = async () => {
    server.kill('SIGTERM')
    await ended
    rmSync(folder, { recursive: true, force: true })
  }
  const opened = await Promise.race([answers(address), ended.then(() => false)])
  const database = example ? 'countersign_example' : 'countersign'
  if (opened) return { address, desk: () => connect(deskUrl(folder, database)), close }
  await close()
  throw new Error('The newsroom did not open. Run "npm run build" first; the server says more above.')
}

/** Where the embedded database listens for the desk. */
export function deskUrl(folder: string, database: string): string {
  const port = readFileSync(path.join(folder, 'pg/postmaster.pid'), 'utf8').split('\n')[3]
  const password = readFileSync(path.join(folder, 'desk.password'), 'utf8').trim()
  return `postgres://countersign_desk:${password}@127.0.0.1:${port}/${database}`
}

async function answers(address: string): Promise<boolean> {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await wait(250)) {
    const ready = await fetch(`${address}/readyz`).catch(() => null)
    if (ready?.ok) return true
  }
  return false
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
