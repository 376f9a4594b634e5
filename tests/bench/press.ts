import { readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { buildWhenStale } from '@/server/launch/build.mjs'
import { approvals } from './press/approvals'
import { at, type Load, load, median } from './press/load'
import { cpuMs, family, megabytes } from './press/processes'
import { emptyFolder, house, nginx, plainNext, type Served } from './press/servers'

// The press against what serves files and pages otherwise. What is compared takes turns, and ratios are told.

const ROUNDS = 5
const SECONDS = 4
const COLD_PAGES = 200

const rows: string[][] = []
const tell = (goal: string, what: string, found: string, wanted: string) =>
  rows.push([goal, what, found, wanted])
const times = (number: number) => `${number >= 10 ? number.toFixed(0) : number.toFixed(2)} ×`
const ms = (number: number) => `${number < 1 ? number.toFixed(3) : number.toFixed(1)} ms`
const kb = (number: number) => `${(number / 1000).toFixed(1)} KB`

if (!(await buildWhenStale())) throw new Error('The pages could not be built.')
const data = path.join(emptyFolder(), 'data')
const open: Served[] = []
try {
  await startTimes()
  const press = await house(data, { flags: ['--example'] })
  open.push(press)
  const fact = await aFact(press.url)
  const html = await (await fetch(fact)).text()
  const files = await nginx(html)
  const next = await plainNext(html)
  open.push(next, ...(files ? [files] : []))
  await sizes(fact, html)
  await underLoad({ press: { ...press, url: fact }, next, files })
  await coldPages(press, fact)
  const took = await approvals(data, press.url)
  tell('G5', 'approve, until a reader has the page, median', ms(median(took)), '≤ 60 ms')
  tell('G5', 'the same, 95th percentile', ms(at(took, 0.95)), '≤ 120 ms')
} finally {
  await Promise.all(open.map(({ stop }) => stop()))
}
await queriesOfAColdPage()
for (const row of rows.sort(([one = ''], [other = '']) => Number(one.slice(1)) - Number(other.slice(1))))
  console.log(`| ${row.join(' | ')} |`)

/** From a warm build and a database that is there already, to the first page. */
async function startTimes(): Promise<void> {
  await (await house(data)).stop()
  const again: number[] = []
  for (let start = 0; start < 3; start++) {
    const started = await house(data)
    again.push(started.tookMs)
    if (start === 2) {
      const postmaster = Number(readFileSync(path.join(data, 'pg/postmaster.pid'), 'utf8').split('\n')[0])
      tell(
        'G10',
        'memory then, with the embedded database',
        `${megabytes([...family(started.pid), ...family(postmaster)]).toFixed(0)} MB`,
        '≤ 250 MB',
      )
    }
    await started.stop()
  }
  tell('G10', 'start to the first page, embedded database', ms(median(again)), '≤ 3,000 ms')
}

async function aFact(base: string): Promise<string> {
  const front = await (await fetch(base)).text()
  const [, address] = /href="(\/facts\/[^"?#]*)"/.exec(front) ?? []
  if (!address) throw new Error('The example newsroom has no fact on its front page.')
  return base + address
}

async function sizes(fact: string, html: string): Promise<void> {
  const here = new URL(fact)
  const { headers } = await fetch(fact)
  const fetched = [
    ...html.matchAll(/<(?:link rel="stylesheet"|script|img)[^>]*?(?:href|src)="([^"]+)"/g),
  ].map(([, url]) => url ?? '')
  const fonts = [...(headers.get('link') ?? '').matchAll(/<([^>]+)>[^,]*as="font"/g)].map(
    ([, url]) => url ?? '',
  )
  const length = async (url: string, pack: boolean) => {
    const body = Buffer.from(await (await fetch(new URL(url, here))).arrayBuffer())
    return pack ? gzipSync(body).length : body.length
  }
  const sum = async (urls: string[], pack: boolean) =>
    (await Promise.all(urls.map((url) => length(url, pack)))).reduce((one, other) => one + other, 0)
  const elsewhere = [...fetched, ...fonts].filter((url) => new URL(url, here).host !== here.host)
  // What a page brings of style within itself is counted as style.
  const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? ''
  const stylesheets = fetched.filter((url) => url.includes('.css'))
  tell('G4', 'HTML of a fact page, gzip', kb(gzipSync(html.replace(style, '')).length), '≤ 8 KB')
  tell(
    'G4',
    'CSS, gzip',
    kb((style ? gzipSync(style).length : 0) + (await sum(stylesheets, true))),
    '≤ 10 KB',
  )
  tell('G4', 'scripts', String((html.match(/<script(?! type="application\/ld\+json")/g) ?? []).length), '0')
  tell('G4', `font files: ${fonts.length}, together`, kb(await sum(fonts, false)), '≤ 2, ≤ 60 KB')
  tell('G4', 'from other hosts', String(elsewhere.length), '0')
}

async function underLoad({
  press,
  next,
  files,
}: {
  press: Served
  next: Served
  files: Served | null
}): Promise<void> {
  const runs: Record<string, () => Promise<Load>> = {
    press: () => load(press, SECONDS),
    'press, gzip': () => load(press, SECONDS, 'gzip'),
    next: () => load(next, SECONDS),
    'next, gzip': () => load(next, SECONDS, 'gzip'),
    ...(files && { nginx: () => load(files, SECONDS) }),
  }
  const found: Record<string, Load[]> = {}
  for (const [name, run] of Object.entries(runs)) {
    // The first seconds of a process are spent on becoming fast.
    await run()
    found[name] = []
  }
  for (let round = 0; round < ROUNDS; round++)
    for (const [name, run] of Object.entries(runs)) found[name]?.push(await run())
  const of = (name: string, what: keyof Load) => (found[name] ?? []).map((each) => each[what])
  /** Of one round each, so that what else the machine did falls on both. */
  const ratio = (one: string, other: string, what: keyof Load) =>
    median(of(one, what).map((value, round) => value / (of(other, what)[round] ?? Number.NaN)))
  for (const name of Object.keys(runs))
    console.log(
      `${name.padEnd(12)} ${median(of(name, 'perSecond')).toFixed(0).padStart(6)} /s, p99 ${ms(median(of(name, 'p99')))}, CPU ${ms(median(of(name, 'cpu')))} each`,
    )
  if (files)
    tell('G1', 'press to nginx serving the file', times(ratio('press', 'nginx', 'perSecond')), '≥ 0.33 ×')
  tell('G1', 'press to a static page of Next, plain', times(ratio('press', 'next', 'perSecond')), '≥ 10 ×')
  tell(
    'G1',
    'press to a static page of Next, gzip',
    times(ratio('press, gzip', 'next, gzip', 'perSecond')),
    '≥ 18 ×',
  )
  tell('G1', 'CPU of a request', ms(median(of('press', 'cpu'))), '≤ 0.08 ms')
  tell('G1', 'CPU of a request, gzip', ms(median(of('press, gzip', 'cpu'))), '≤ 0.08 ms')
  tell('G2', 'p99 to that of Next, plain', times(ratio('press', 'next', 'p99')), '≤ 0.20 ×')
  tell('G2', 'p99 to that of Next, gzip', times(ratio('press, gzip', 'next, gzip', 'p99')), '≤ 0.20 ×')
  tell(
    'G2',
    'errors, time-outs and other statuses',
    String([...of('press', 'bad'), ...of('press, gzip', 'bad')].reduce((a, b) => a + b)),
    '0',
  )
}

/** Each day a fact is shown as known on is a page of its own that nobody has read yet. */
async function coldPages({ pid }: Served, fact: string): Promise<void> {
  const day = (n: number) => new Date(Date.UTC(2026, 0, 1) + n * 86_400_000).toISOString().slice(0, 10)
  const read = async (n: number) => void (await (await fetch(`${fact}?known=${day(n + 400)}`)).arrayBuffer())
  for (let n = 0; n < 100; n++) await read(n + 1000)
  const before = cpuMs(pid)
  for (let n = 0; n < COLD_PAGES; n++) await read(n)
  tell('G3', 'CPU of the first, uncached page', ms((cpuMs(pid) - before) / COLD_PAGES), '≤ 12 ms')
}

async function queriesOfAColdPage(): Promise<void> {
  const started = await house(data, {
    flags: ['--example'],
    before: ['./tests/support/processes/tells-queries.ts'],
  })
  try {
    const fact = await aFact(started.url)
    const before = started.output().length
    await (await fetch(fact)).text()
    const asked = (
      started
        .output()
        .slice(before)
        .match(/asked: .*/g) ?? []
    ).filter((each) => !/edition$|select 1$/.test(each))
    tell('G3', 'queries for it, besides the edition', String(asked.length), '1')
  } finally {
    await started.stop()
  }
}
