import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { expect } from '@playwright/test'

export type House = { child: ChildProcess; base: string; port: number; output: () => string }

type Wishes = {
  env: Record<string, string>
  flags?: string[]
  /** Modules that are loaded before the server is. */
  before?: string[]
  /** A port that was another's, to take its place. */
  at?: number
}

export const NOTHING_SET = {
  DATABASE_URL: '',
  DATABASE_DESK_URL: '',
  DATABASE_READING_URL: '',
  HOST: '',
  BASE_URL: '',
}

const open = new Set<ChildProcess>()

/** Starts the server as `npm start` does, on a port of its own unless told; it goes when we go. */
export async function startHouse({ env, flags = [], before = [], at }: Wishes): Promise<House> {
  const port = at ?? (await freePort())
  let output = ''
  const loaded = ['tsx', ...before].flatMap((module) => ['--import', module])
  const child = spawn(process.execPath, [...loaded, 'server/main.ts', '--with-parent', ...flags], {
    env: { ...process.env, ...NOTHING_SET, PORT: String(port), ...env },
  })
  watch(child)
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => (output += text))
  return { child, base: `http://localhost:${port}`, port, output: () => output }
}

/** Has a child closed with the others, should the test end before it does. */
export function watch(child: ChildProcess): void {
  open.add(child)
  child.once('exit', () => open.delete(child))
}

export async function opened(house: House, timeout = 90_000): Promise<House> {
  await expect.poll(() => house.output(), { timeout }).toContain('Countersign is at')
  return house
}

export async function close(child: ChildProcess): Promise<number | null> {
  child.kill('SIGTERM')
  const [code] = await once(child, 'exit')
  return code
}

export const closeAll = (): Promise<unknown> => Promise.all([...open].map(close))

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })
}
