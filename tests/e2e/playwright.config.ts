import { readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig, devices } from '@playwright/test'
import { ensureBrowser } from '../support/ensure-browser.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const runs = path.join(root, '.data', 'e2e')

/** A running newsroom of a worker's own, so that no test meets what another does beside it. */
type Newsroom = { port: number; data: string; sitePort: number }

// Each worker reads this file again: what is decided here is decided once, and handed on by the environment.
if (!process.env.E2E_NEWSROOMS) {
  // Two take two thirds of the time on two cores, where the tests that race a clock can be late: for a quick look only.
  const workers = Number(process.env.E2E_WORKERS ?? 1)
  process.env.E2E_NEWSROOMS = JSON.stringify(await Promise.all(Array.from({ length: workers }, newsroom)))
  process.env.BROWSER_LAUNCH ??= JSON.stringify(await ensureBrowser())
  forgetEarlierRuns()
}

const newsrooms: Newsroom[] = JSON.parse(process.env.E2E_NEWSROOMS)
const own = newsrooms[Number(process.env.TEST_PARALLEL_INDEX ?? 0)]
if (!own) throw new Error('There are more workers than newsrooms: set E2E_WORKERS instead of --workers.')
// Where a spec looks for what its newsroom keeps, and where it puts up a site for the desk to fetch from.
process.env.E2E_DATA = own.data
process.env.E2E_SITE_PORT = String(own.sitePort)

const { version: _, ...launchOptions } = JSON.parse(process.env.BROWSER_LAUNCH ?? '{}')

export default defineConfig({
  testDir: '.',
  outputDir: './.results',
  fullyParallel: false,
  workers: newsrooms.length,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? [['list'], ['json']] : [['list']],
  // A trace shows what a test saw, and takes a third of the time again: `-- --trace retain-on-failure` asks for it.
  // Pages keep still, so that each is there as a whole at once: that is not so on a phone (drawn-when-near.spec.ts).
  use: {
    baseURL: addressOf(own),
    launchOptions,
    trace: 'off',
    contextOptions: { reducedMotion: 'reduce' },
  },
  projects: [{ name: 'chromium', use: devices['Desktop Chrome'] }],
  webServer: newsrooms.map((each) => ({
    // Without `exec` a shell would stand between, and outlive a run that was killed.
    command: 'exec node --import tsx server/main.ts --example --with-parent',
    cwd: root,
    url: `${addressOf(each)}/readyz`,
    timeout: 120_000,
    stderr: 'pipe',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
    env: {
      NODE_ENV: 'production',
      PORT: String(each.port),
      BASE_URL: addressOf(each),
      COUNTERSIGN_DATA: each.data,
      CAPTURE_TEST_HOSTS: `127.0.0.1:${each.sitePort}`,
      // The example is loaded into the embedded database only, whatever the other suites run on.
      DATABASE_URL: '',
      DATABASE_DESK_URL: '',
      DATABASE_READING_URL: '',
    },
  })),
})

function addressOf({ port }: Newsroom): string {
  return `http://localhost:${port}`
}

async function newsroom(_: unknown, index: number): Promise<Newsroom> {
  const data = path.join(runs, String(process.pid), String(index))
  return { port: await freePort(), data, sitePort: await freePort() }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })
}

function forgetEarlierRuns(): void {
  for (const pid of foldersIn(runs))
    if (!alive(Number(pid))) rmSync(path.join(runs, pid), { recursive: true })
}

function foldersIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
