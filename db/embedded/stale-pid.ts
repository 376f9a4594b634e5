import { existsSync, readdirSync, readlinkSync, realpathSync, rmSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

/**
 * Removes the pid file a killed server left behind, once no live process works in its folder.
 * Without this, a zombie or a stranger with the same pid would keep PostgreSQL from starting.
 */
export async function clearStalePid(folder: string): Promise<void> {
  const file = path.join(folder, 'postmaster.pid')
  if (process.platform !== 'linux' || !existsSync(file)) return
  // Orphaned backends leave by themselves within moments.
  for (let i = 0; i < 50 && inUse(folder); i++) await wait(100)
  if (!inUse(folder)) rmSync(file, { force: true })
}

function inUse(folder: string): boolean {
  const real = realpathSync(folder)
  return readdirSync('/proc').some((pid) => {
    if (!/^\d+$/.test(pid)) return false
    try {
      return readlinkSync(`/proc/${pid}/cwd`) === real
    } catch {
      return false
    }
  })
}
