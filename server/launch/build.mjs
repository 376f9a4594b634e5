import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { node, tell } from './steps.mjs'

const SOURCES = [
  ...['app', 'capture', 'commands', 'components', 'db', 'domain', 'extraction', 'public'],
  ...['next.config.mjs', 'postcss.config.mjs', 'tsconfig.json', 'package-lock.json'],
]
const MARK = '.next/countersign-sources'

/** Builds the pages when their sources are not the ones of the last build. */
export async function buildWhenStale() {
  const sources = hashOfSources()
  if (existsSync(MARK) && readFileSync(MARK, 'utf8') === sources) return true
  tell('Building the pages; this takes a minute the first time …')
  if ((await node(['node_modules/next/dist/bin/next', 'build'], { NODE_ENV: 'production' })) !== 0)
    return false
  writeFileSync(MARK, sources)
  return true
}

// By content: a fresh clone and a switched branch change every date.
function hashOfSources() {
  const hash = createHash('sha256')
  for (const file of SOURCES.flatMap(filesUnder))
    hash.update(`${file}\0`).update(readFileSync(file)).update('\0')
  return hash.digest('hex')
}

function filesUnder(place) {
  if (!existsSync(place)) return []
  if (!statSync(place).isDirectory()) return [place]
  return readdirSync(place)
    .sort()
    .flatMap((name) => filesUnder(path.posix.join(place, name)))
}
