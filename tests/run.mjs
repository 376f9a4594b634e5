import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildWhenStale } from '../server/launch/build.mjs'
import { installWhenNeeded, nodeMistake } from '../server/launch/install.mjs'
import { npmAbove } from '../server/launch/npm-above.mjs'
import { endWith, node, tell } from '../server/launch/steps.mjs'

// npm test: everything, in order, until something fails. Plain JavaScript without packages: it installs them.

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
const REPORTS = '.data/reports'
const ONLY_EMBEDDED = { DATABASE_URL: '', DATABASE_DESK_URL: '', DATABASE_READING_URL: '' }
let passed = 0
let failed = 0

const bin = (name) => `node_modules/${name}`
const program = (args, env) => async () => (await node(args, env)) === 0

const STAGES = {
  Packages: installWhenNeeded,
  Browser: findBrowser,
  Types: async () =>
    // Next writes the types of our own routes; a fresh clone has none.
    (await program([bin('next/dist/bin/next'), 'typegen'])()) &&
    // Not incrementally: what was remembered of our own routes may be older than they are.
    program([bin('typescript/bin/tsc'), '--noEmit', '--incremental', 'false'])(),
  'Lint and format': program([bin('@biomejs/biome/bin/biome'), 'check', '.']),
  'Unit tests': () => vitest('unit'),
  'Integration tests': () => vitest('integration'),
  Build: buildWhenStale,
  'Browser tests': playwright,
}

const stopped = endWith(npmAbove())
const complete = !nodeMistake() && (await everyStage())
if (nodeMistake()) console.error(nodeMistake())
if (!complete && failed === 0) failed = 1
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = complete && failed === 0 && passed > 0 ? 0 : 1

async function everyStage() {
  rmSync(REPORTS, { recursive: true, force: true })
  mkdirSync(REPORTS, { recursive: true })
  for (const [name, stage] of Object.entries(STAGES)) {
    tell(name)
    const began = Date.now()
    if (!(await stage()) || stopped()) {
      tell(stopped() ? 'Stopped' : `${name}: failed`)
      return false
    }
    tell(`${name}: good, ${Math.round((Date.now() - began) / 1000)} s`)
  }
  return true
}

async function findBrowser() {
  const { ensureBrowser } = await import('./support/ensure-browser.mjs')
  try {
    process.env.BROWSER_LAUNCH = JSON.stringify(await ensureBrowser(tell))
    return true
  } catch (error) {
    console.error(error.message)
    return false
  }
}

async function vitest(project) {
  const file = `${REPORTS}/${project}.json`
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const args = [bin('vitest/vitest.mjs'), 'run', '--config', 'tests/vitest.config.ts', '--project', project]
  const ok = await program([...args, ...reporters])()
  const report = read(file)
  // A file that does not even load counts too: it holds no test that could fail.
  const unloaded = report?.testResults.filter(
    (each) => each.status === 'failed' && each.assertionResults.length === 0,
  )
  count(report?.numPassedTests, (report?.numFailedTests ?? 0) + (unloaded?.length ?? 0))
  return ok
}

async function playwright() {
  const file = `${REPORTS}/e2e.json`
  const args = [bin('@playwright/test/cli.js'), 'test', '--config', 'tests/e2e/playwright.config.ts']
  const ok = await program(args, { PLAYWRIGHT_JSON_OUTPUT_FILE: path.resolve(file), ...ONLY_EMBEDDED })()
  const stats = read(file)?.stats
  count(stats?.expected, (stats?.unexpected ?? 0) + (stats?.flaky ?? 0))
  return ok
}

function count(good = 0, bad = 0) {
  passed += good
  failed += bad
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}
