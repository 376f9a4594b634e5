import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { chromium } from '@playwright/test'
import lighthouse from 'lighthouse'
import { ensureBrowser } from '../support/ensure-browser.mjs'
import { fillNewsroom } from '../support/filled-newsroom'
import { type Newsroom, openNewsroom } from '../support/open-newsroom'
import { median } from './press/load'

// npm run bench:lighthouse: what Lighthouse says of the reading room on its mobile setting, from the last build. It rates how
// busy a machine is as well as a page: so each page is looked at five times, and a page with nothing on it in turn with them.

const GOALS = { performance: 98, accessibility: 100, 'best-practices': 100, seo: 100 } as const
type Category = keyof typeof GOALS
// What the performance figure is made of, in milliseconds; the shift of the layout has no unit.
const TIMINGS = {
  'first paint': 'first-contentful-paint',
  'largest paint': 'largest-contentful-paint',
  blocked: 'total-blocking-time',
  'speed index': 'speed-index',
  shift: 'cumulative-layout-shift',
} as const
type Timing = keyof typeof TIMINGS
type Scores = Record<Category | Timing | 'calibrated' | 'machine', number>
const CATEGORIES = Object.keys(GOALS) as Category[]
const DEBUGGING_PORT = 9333
// Lighthouse slows every processor down four times to make a slow phone of it. How fast such a phone is by the figure that Lighthouse
// takes of a machine itself is known from the calibration of Chrome's own tools (264 for a Moto G Power of 2022), so the same is told
// of a processor slowed down to that.
const SLOW_PHONE = 264

const RUNS = 5
const NOTHING = 'an empty page'
// What failed in any run, each once.
const told = new Set<string>()

const newsroom = await openNewsroom({ example: false })
try {
  const rows = await measured(newsroom)
  for (const failure of told) console.log(`  ${failure}`)
  console.table(rows)
  const ours = rows.filter(({ page }) => page !== NOTHING)
  process.exitCode = ours.every((row) => CATEGORIES.every((name) => row[name] >= GOALS[name])) ? 0 : 1
} finally {
  await newsroom.close()
}

async function measured({ address, desk }: Newsroom) {
  const { db, end } = desk()
  const { everything } = await fillNewsroom(db).finally(end)
  const { version: _, ...options } = await ensureBrowser()
  const nothing = await emptyPage()
  const browser = await chromium.launch({
    ...options,
    args: [...options.args, `--remote-debugging-port=${DEBUGGING_PORT}`],
  })
  try {
    const fact = `/facts/${everything.slice('claim_'.length)}`
    const pages = { front: '/', fact, topic: '/topics/kenya-led-mission-in-haiti' }
    const addresses: Record<string, string> = { [NOTHING]: nothing.address }
    for (const [name, path] of Object.entries(pages)) addresses[name] = await printed(address + path)
    const found: Record<string, Scores[]> = {}
    for (let run = 0; run < RUNS; run++)
      for (const [name, at] of Object.entries(addresses)) {
        found[name] ??= []
        found[name].push(await scoresOf(at))
      }
    return Object.entries(found).map(([page, scores]) => ({ page, ...middleOf(scores) }))
  } finally {
    await browser.close()
    nothing.close()
  }
}

/** The median of each figure. */
function middleOf(scores: Scores[]): Scores {
  const names = Object.keys(scores[0] ?? {}) as (keyof Scores)[]
  return Object.fromEntries(names.map((name) => [name, median(scores.map((each) => each[name]))])) as Scores
}

/** A page of the same machine that says next to nothing. */
async function emptyPage() {
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
    <meta name="description" content="Nothing."><title>Nothing</title><h1>Nothing</h1></html>`
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { address: `http://127.0.0.1:${port}/`, close: () => server.close() }
}

/** Where a page stands, once it has been printed: what is drawn for the first reader of an edition only is measured elsewhere. */
async function printed(address: string): Promise<string> {
  return (await fetch(address)).url
}

async function scoresOf(address: string): Promise<Scores> {
  const run = await lighthouse(address, { port: DEBUGGING_PORT, output: 'json', logLevel: 'error' })
  if (!run) throw new Error(`Lighthouse said nothing of ${address}.`)
  const failed = Object.values(run.lhr.audits).filter(
    ({ score, scoreDisplayMode }) => scoreDisplayMode === 'binary' && score === 0,
  )
  for (const { id, title } of failed) told.add(`${new URL(address).pathname}: ${id}, ${title}`)
  const { categories, audits, environment } = run.lhr
  const machine = environment.benchmarkIndex
  const timings = (Object.keys(TIMINGS) as Timing[]).map((name) => [
    name,
    Math.round((audits[TIMINGS[name]]?.numericValue ?? 0) * 100) / 100,
  ])
  return Object.fromEntries([
    ['machine', Math.round(machine)],
    ['calibrated', await calibrated(address, machine / SLOW_PHONE)],
    ...CATEGORIES.map((name) => [name, Math.round((categories[name]?.score ?? 0) * 100)]),
    ...timings,
  ]) as Scores
}

/** The performance figure of a processor slowed down as this machine needs it. */
async function calibrated(address: string, cpuSlowdownMultiplier: number): Promise<number> {
  const run = await lighthouse(
    address,
    { port: DEBUGGING_PORT, output: 'json', logLevel: 'error', onlyCategories: ['performance'] },
    { extends: 'lighthouse:default', settings: { throttling: { cpuSlowdownMultiplier } } },
  )
  return Math.round((run?.lhr.categories.performance?.score ?? 0) * 100)
}
