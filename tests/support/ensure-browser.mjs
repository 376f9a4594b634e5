import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from '@playwright/test'

const require = createRequire(import.meta.url)

/** Ways to a Chromium, the cheapest first. Each gives launch options that were tried, or what went wrong. */
const WAYS = {
  CHROMIUM_PATH: () => process.env.CHROMIUM_PATH && tried({ executablePath: process.env.CHROMIUM_PATH }),
  "Playwright's own browser": () => tried({}),
  'a browser on this machine': onThisMachine,
  'playwright install chromium': () =>
    run(process.execPath, [require.resolve('@playwright/test/cli'), 'install', 'chromium'], 180_000) &&
    tried({}),
  'apt-get install chromium (as root)': fromDebian,
  '@sparticuz/chromium from npm (Linux x64)': fromNpm,
}

/** Launch options for a Chromium that starts; finds one or installs one. */
export async function ensureBrowser(tell = () => undefined) {
  const failures = []
  for (const [name, way] of Object.entries(WAYS)) {
    const found = await way()
    if (found?.version) {
      tell(`Browser: Chromium ${found.version}, ${name}`)
      return found
    }
    failures.push(`  - ${name}: ${found?.error ?? 'not available'}`)
  }
  throw new Error(
    `There is no Chromium to run the browser tests with. Tried:\n${failures.join('\n')}\nInstall Chrome or Chromium, or set CHROMIUM_PATH to one.`,
  )
}

async function tried(options) {
  try {
    // Only to an automaton does a browser tell how it was started.
    const browser = await chromium.launch({ ...options, args: ['--enable-automation'], timeout: 30_000 })
    const version = browser.version()
    const args = await withoutUnseenPages(browser)
    await browser.close()
    return { ...options, args, version }
  } catch (error) {
    return { error: error.message.split('\n').find((line) => line.trim()) }
  }
}

// What drops down from the address bar is a page of its own, loaded with each window though nobody sees it: a fifth of all that a
// page costs, and more than a third of a context.
const UNSEEN_PAGES = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup']

/** Of several lists of what is turned off a browser heeds the last, so ours repeats Playwright's; or stays away when that is not told. */
async function withoutUnseenPages(browser) {
  const session = await browser.newBrowserCDPSession()
  const told = await session.send('Browser.getBrowserCommandLine').catch(() => null)
  if (!told) return []
  const switches = told.arguments
  const list = '--disable-features='
  const off = switches.findLast((each) => each.startsWith(list))?.slice(list.length)
  return [list + [off, ...UNSEEN_PAGES].filter(Boolean).join(',')]
}

function run(command, args, timeout) {
  const shell = process.platform === 'win32'
  return spawnSync(command, args, { stdio: ['ignore', 'pipe', 'pipe'], timeout, shell }).status === 0
}

function onThisMachine() {
  const executablePath = system()
  return executablePath && tried({ executablePath })
}

const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
]

const system = () =>
  onPath(['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'msedge']) ??
  PLACES.find((file) => existsSync(file))

function onPath(names) {
  const folders = (process.env.PATH ?? '').split(path.delimiter)
  return names
    .flatMap((name) => folders.map((folder) => path.join(folder, name)))
    .find((file) => existsSync(file))
}

function fromDebian() {
  if (process.getuid?.() !== 0 || !onPath(['apt-get'])) return
  run('apt-get', ['update', '-qq'], 180_000)
  const quietly = [
    'DEBIAN_FRONTEND=noninteractive',
    'apt-get',
    'install',
    '-y',
    '-qq',
    '--no-install-recommends',
  ]
  return run('env', [...quietly, 'chromium'], 600_000) && onThisMachine()
}

async function fromNpm() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return
  const folder = path.resolve('.data/browser')
  const installed = path.join(folder, 'node_modules/@sparticuz/chromium')
  mkdirSync(folder, { recursive: true })
  // The last version that runs on Node 20.
  const install = ['install', '--prefix', folder, '--no-save', '@sparticuz/chromium@143.0.4']
  if (!existsSync(installed) && !run('npm', install, 300_000)) return
  const load = (file) => import(pathToFileURL(path.join(installed, 'build/esm', file)).href)
  const { default: packed } = await load('index.js')
  const { inflate } = await load('lambdafs.js')
  const [executablePath, libraries] = await withTemporaryFolder(folder, () =>
    Promise.all([packed.executablePath(), inflate(path.join(installed, 'bin/al2023.tar.br'))]),
  )
  return tried({ executablePath, env: { ...process.env, LD_LIBRARY_PATH: path.join(libraries, 'lib') } })
}

// It unpacks into the temporary folder, where another user's copy may lie.
async function withTemporaryFolder(folder, act) {
  const before = process.env.TMPDIR
  process.env.TMPDIR = folder
  try {
    return await act()
  } finally {
    if (before === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = before
  }
}
