import { execFile, execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, existsSync, statSync } from 'node:fs'
import { userInfo } from 'node:os'

type Finished = { ok: boolean; output: string }
export type Run = (command: string, args: string[]) => Promise<Finished>

const environment = {
  NODE_ENV: process.env.NODE_ENV,
  PATH: process.env.PATH,
  TZ: 'UTC',
  LC_ALL: 'C',
  SystemRoot: process.env.SystemRoot,
}
const AS_NOBODY = ['-U', '--map-user=65534', '--map-group=65534']

/** Runs PostgreSQL's programs, which refuse root and a user without a name, on `files`; those two are made to seem another. */
export function runner(files: string[]): Run {
  const asRoot = process.getuid?.() === 0
  if (!asRoot && hasName()) return (command, args) => run(command, args)
  // In a user namespace "nobody" is ourselves outside, so the files may lie under a home folder others cannot enter.
  if (spawnSync('unshare', [...AS_NOBODY, 'true']).status === 0) {
    if (asRoot) giveTo(0, 0, files)
    return (command, args) => run('unshare', [...AS_NOBODY, command, ...args])
  }
  if (!asRoot) return (command, args) => run(command, args)
  const uid = idOfNobody('-u')
  const gid = idOfNobody('-g')
  giveTo(uid, gid, files)
  return (command, args) => run(command, args, { uid, gid, cwd: '/' })
}

/** A container may run under a number that no user has. */
function hasName(): boolean {
  try {
    return Boolean(userInfo().username)
  } catch {
    return false
  }
}

function run(
  command: string,
  args: string[],
  as: { uid?: number; gid?: number; cwd?: string } = {},
): Promise<Finished> {
  return new Promise((resolve) => {
    execFile(command, args, { ...as, env: environment, encoding: 'utf8' }, (error, stdout, stderr) =>
      resolve({ ok: !error, output: `${stdout}${stderr}`.trim() || (error?.message ?? '') }),
    )
  })
}

const idOfNobody = (flag: '-u' | '-g') => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }))

function giveTo(uid: number, gid: number, files: string[]): void {
  for (const file of files.filter((each) => existsSync(each))) {
    if (statSync(file).isDirectory()) chmodSync(file, 0o700)
    if (statSync(file).uid !== uid) execFileSync('chown', ['-R', `${uid}:${gid}`, file])
  }
}
