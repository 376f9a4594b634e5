import { spawnSync } from 'node:child_process'

/**
 * npm starts us through a shell, which stays when npm is killed and passes nothing on.
 * The pids of what stands above that shell; none when there is no shell between.
 */
export function npmAbove() {
  if (!process.env.npm_lifecycle_event || process.platform === 'win32') return []
  const asked = spawnSync('ps', ['-o', 'ppid=,comm=', '-p', String(process.ppid)], { encoding: 'utf8' })
  const [, above, name] = /^\s*(\d+)\s+(.*)$/m.exec(asked.stdout ?? '') ?? []
  return above && /(^|\/)(ba|da|z)?sh$/.test(name.trim()) && Number(above) > 1 ? [Number(above)] : []
}
