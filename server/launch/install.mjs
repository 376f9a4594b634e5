import { existsSync, statSync } from 'node:fs'
import { run, tell } from './steps.mjs'

const NEEDED = [20, 9]

/** One sentence when this Node.js is too old; null when it will do. */
export function nodeMistake(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number)
  if (major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1])) return null
  return `Countersign needs Node.js ${NEEDED.join('.')} or newer; this is ${version}.`
}

/** Installs the packages when there are none, or when the lock file is newer than they are. */
export async function installWhenNeeded() {
  if (installed()) return true
  tell('Installing packages (npm ci) …')
  if ((await npm(['ci', '--no-audit', '--no-fund'])) === 0) return true
  tell('That failed; trying again with npm install …')
  if ((await npm(['install', '--no-save', '--no-audit', '--no-fund'])) === 0) return true
  console.error('The packages could not be installed: npm says why above.')
  return false
}

function installed() {
  // npm writes this file last of all.
  const mark = 'node_modules/.package-lock.json'
  return existsSync(mark) && statSync(mark).mtimeMs >= statSync('package-lock.json').mtimeMs
}

function npm(args) {
  const own = process.env.npm_execpath
  return own
    ? run(process.execPath, [own, ...args])
    : run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args)
}
