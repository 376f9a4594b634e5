import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** Starts one of tests/support/processes as a process of its own, with a line for messages. */
export function startProcess(name: string, args: string[]): ChildProcess {
  const file = path.join(ROOT, 'tests/support/processes', `${name}.ts`)
  return fork(file, args, {
    cwd: ROOT,
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
}

export async function messageFrom<T>(child: ChildProcess): Promise<T> {
  const [message] = await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(([code]) =>
      Promise.reject(new Error(`The process ended (${code}) before it said anything.`)),
    ),
  ])
  return message as T
}

export async function kill(child: ChildProcess): Promise<void> {
  const ended = child.exitCode === null && child.signalCode === null ? once(child, 'exit') : null
  child.kill('SIGKILL')
  await ended
}

/** A folder under .data for one test, and how to remove it. */
export function ownFolder(name: string): { folder: string; remove: () => void } {
  const place = mkdtempSync(path.join(ROOT, '.data', `${name}-`))
  return { folder: path.join(place, 'pg'), remove: () => rmSync(place, { recursive: true, force: true }) }
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
