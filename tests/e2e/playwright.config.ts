import { readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig, devices } from '@playwright/test'
import { ensureBrowser } from '../support/ensure-browser.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const runs = path.join(root, '.data', 'e2e')

// Each worker reads this file again: what is decided here is decided once, and handed on by the environment.
if (!process.env.E2E_PORT) {
  process.env.E2E_PORT = String(await freePort())
  // Where a spec puts up a site for the desk to fetch from.
  process.env.E2E_SITE_PORT = String(await freePort())
  process.env.E2E_DATA = path.join(runs, String(process.pid))
  process.env.BROWSER_LAUNCH ??= JSON.stringify(await ensureBrowser())
  forgetEarlierRuns()
}

const baseURL = `http://localhost:${process.env.E2E_PORT}`
const { version: _, ...launchOptions } = JSON.parse(process.env.BROWSER_LAUNCH ?? '{}')

export default defineConfig({
  testDir: '.',
  outputDir: './.results',
  fullyParallel: false,
  workers: 1,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? [['list'], ['json']] : [['list']],
  use: { baseURL, launchOptions, trace: 'retain-on-failure' },
  projects: [{ name: 'chromium', use: devices['Desktop Chrome'] }],
  webServer: {
    // Without `exec` a shell would stand between, and outlive a run that was killed.
    command: 'exec node --import tsx server/main.ts --example --with-parent',
    cwd: root,
    url: `${baseURL}/readyz`,
    timeout: 120_000,
    stderr: 'pipe',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
    env: {
      NODE_ENV: 'production',
      PORT: process.env.E2E_PORT ?? '',
      BASE_URL: baseURL,
      COUNTERSIGN_DATA: process.env.E2E_DATA ?? '',
      CAPTURE_TEST_HOSTS: `127.0.0.1:${process.env.E2E_SITE_PORT}`,
      // The example is loaded into the embedded database only, whatever the other suites run on.
      DATABASE_URL: '',
      DATABASE_DESK_URL: '',
      DATABASE_READING_URL: '',
    },
  },
})

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
