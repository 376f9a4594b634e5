import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

const PATIENCE_MS = 90_000

/** Runs `act` while holding the lock file: processes on one data folder start and stop the server in turn. */
export async function oneAtATime<T>(lock: string, act: () => Promise<T>): Promise<T> {
  mkdirSync(path.dirname(lock), { recursive: true })
  for (const until = Date.now() + PATIENCE_MS; !taken(lock); await wait(50)) {
    if (ownerIsGone(lock)) removeDead(lock)
    else if (Date.now() > until)
      throw new Error(`Another process has been starting the database for too long (${lock}).`)
  }
  try {
    return await act()
  } finally {
    rmSync(lock, { force: true })
  }
}

function taken(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

/** Of several that find the owner gone, one may have taken the lock anew in between: that one is put back. */
function removeDead(lock: string): void {
  const aside = `${lock}.${process.pid}`
  try {
    renameSync(lock, aside)
    if (!ownerIsGone(aside)) linkSync(aside, lock)
  } catch {
    // Another was quicker; the next round looks again.
  }
  rmSync(aside, { force: true })
}

function ownerIsGone(lock: string): boolean {
  try {
    const owner = Number(readFileSync(lock, 'utf8'))
    // Created but not yet filled: its owner is between two instructions.
    if (!owner) return false
    process.kill(owner, 0)
    return false
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH'
  }
}
