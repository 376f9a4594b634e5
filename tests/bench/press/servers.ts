import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

/** Something that serves the page, and the process whose CPU it costs. */
export type Served = { pid: number; url: string; stop: () => Promise<void> }

const NEXT = path.resolve('node_modules/next/dist/bin/next')
const QUIET = { NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' } as const
// Inside the project, so that Next finds itself.
const FOLDER = path.resolve('.data/bench-press')

export function emptyFolder(): string {
  rmSync(FOLDER, { recursive: true, force: true })
  mkdirSync(FOLDER, { recursive: true })
  return FOLDER
}

/** The house as it is started in production, with what it says; `before` are modules loaded first. */
export async function house(
  data: string,
  { flags = [], before = [] }: { flags?: string[]; before?: string[] } = {},
): Promise<Served & { output: () => string; tookMs: number }> {
  const port = await freePort()
  const url = `http://localhost:${port}`
  const began = performance.now()
  const loaded = ['tsx', ...before].flatMap((module) => ['--import', module])
  const child = spawn(process.execPath, [...loaded, 'server/main.ts', '--with-parent', ...flags], {
    env: { ...process.env, ...QUIET, PORT: String(port), COUNTERSIGN_DATA: data },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text))
  await answers(url, child)
  return { ...served(child, url), output: () => output, tookMs: performance.now() - began }
}

/** An ordinary Next app whose one page is static and has the same content, built and started as its guide says. */
export async function plainNext(html: string): Promise<Served> {
  const folder = path.join(FOLDER, 'next')
  mkdirSync(path.join(folder, 'app'), { recursive: true })
  const file = (name: string, text: string) => writeFileSync(path.join(folder, name), text)
  const content = /<body[^>]*>(.*)<\/body>/s.exec(html)?.[1] ?? ''
  file('app/page.css', 'body{margin:0}')
  file('package.json', '{ "private": true, "type": "module" }')
  file('next.config.mjs', `export default { turbopack: { root: ${JSON.stringify(path.resolve('.'))} } }`)
  file(
    'app/layout.jsx',
    `import './page.css'\nexport default function Layout({ children }) { return <html lang="en"><body>{children}</body></html> }`,
  )
  file(
    'app/page.jsx',
    `export const dynamic = 'force-static'\nconst content = ${JSON.stringify(content)}\nexport default function Page() { return <div dangerouslySetInnerHTML={{ __html: content }} /> }`,
  )
  const built = spawnSync(process.execPath, [NEXT, 'build'], {
    cwd: folder,
    env: { ...process.env, ...QUIET },
  })
  if (built.status !== 0) throw new Error(`Next could not be built: ${built.stderr}${built.stdout}`)
  const port = await freePort()
  const child = spawn(process.execPath, [NEXT, 'start', '-p', String(port), '-H', '127.0.0.1'], {
    cwd: folder,
    env: { ...process.env, ...QUIET },
    stdio: 'ignore',
  })
  const url = `http://127.0.0.1:${port}/`
  await answers(url, child)
  return served(child, url)
}

/** nginx with one worker, serving the page as a file; null when there is none on this machine. */
export async function nginx(html: string): Promise<Served | null> {
  const program = '/usr/sbin/nginx'
  if (spawnSync(program, ['-v']).error) return null
  const port = await freePort()
  const folder = path.join(FOLDER, 'nginx')
  mkdirSync(path.join(folder, 'www'), { recursive: true })
  writeFileSync(path.join(folder, 'www/index.html'), html)
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${folder}/${name};`)
    .join(' ')
  writeFileSync(
    path.join(folder, 'nginx.conf'),
    `daemon off; worker_processes 1; pid ${folder}/pid; error_log ${folder}/log; user root;
events { worker_connections 1024; }
http { access_log off; sendfile on; tcp_nopush on; keepalive_requests 10000000; ${places}
  types { text/html html; }
  server { listen 127.0.0.1:${port}; root ${folder}/www; } }`,
  )
  const child = spawn(program, ['-c', `${folder}/nginx.conf`], { stdio: 'ignore' })
  const url = `http://127.0.0.1:${port}/`
  await answers(url, child)
  return served(child, url)
}

function served(child: ChildProcess, url: string): Served {
  const stop = async () => {
    if (child.exitCode !== null) return
    child.kill('SIGTERM')
    await once(child, 'exit')
  }
  return { pid: child.pid ?? 0, url, stop }
}

async function answers(url: string, child: ChildProcess): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`What should serve ${url} ended with ${child.exitCode}.`)
    const answer = await fetch(url).catch(() => null)
    await answer?.arrayBuffer()
    if (answer?.status === 200) return
    await wait(20)
  }
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
