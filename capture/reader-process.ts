import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { realpathSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { constants, setPriority } from 'node:os'
import path from 'node:path'
import type { Readable, Writable } from 'node:stream'
import { err, ok, type Result } from '../domain/result'
import type { DocumentKind } from './kind-of'
import type { Limits } from './limits'

export type ReaderEnd =
  /** It took too long, too much memory, or had too much to say. */
  { kind: 'too-heavy' } | { kind: 'damaged' } | { kind: 'cancelled' } | { kind: 'refused'; reason: string }

export type ReaderOrder = {
  kind: DocumentKind
  bytes: Uint8Array
  facts: { charset: string; language: string; url: string | null }
}

type Reader = ChildProcessByStdio<Writable, Readable, null>

// Next adds to what an environment must hold; a reader's holds nothing at all.
const NOTHING = {} as NodeJS.ProcessEnv

/**
 * Reads one document in a process of its own: without environment, files to write, network or children; with limits
 * on memory, time and output; ended when the signal says so. Gives what it said last, which nobody should believe.
 */
export function readApart(
  { kind, bytes, facts }: ReaderOrder,
  limits: Limits,
  { signal, onPage }: { signal?: AbortSignal; onPage?: (page: number, of: number) => void },
): Promise<Result<unknown, ReaderEnd>> {
  if (signal?.aborted) return Promise.resolve(err({ kind: 'cancelled' }))
  const reader = spawn(
    process.execPath,
    [...readerFlags(limits), path.join(home(), 'main.mjs'), kind, JSON.stringify(facts)],
    {
      env: NOTHING,
      cwd: home(),
      stdio: ['pipe', 'pipe', 'ignore'],
    },
  )
  return new Promise((resolve) => {
    let ended: Result<unknown, ReaderEnd> | null = null
    const end = (result: Result<unknown, ReaderEnd>) => {
      ended ??= result
      reader.kill('SIGKILL')
    }
    const cancel = () => end(err({ kind: 'cancelled' }))
    const clock = setTimeout(() => end(err({ kind: 'too-heavy' })), limits.readMs)
    const scales = weighed(reader, limits.readerMemoryMb, () => end(err({ kind: 'too-heavy' })))
    signal?.addEventListener('abort', cancel, { once: true })
    lines(reader.stdout, limits.readerOutput, {
      line: (said) => {
        if ('done' in said) ended ??= ok(said.done)
        else if (typeof said.refused === 'string') ended ??= err({ kind: 'refused', reason: said.refused })
        else if (typeof said.page === 'number') onPage?.(said.page, Number(said.of))
      },
      tooMuch: () => end(err({ kind: 'too-heavy' })),
    })
    reader.once('error', () => end(err({ kind: 'damaged' })))
    reader.once('close', (_code, by) => {
      clearTimeout(clock)
      clearInterval(scales)
      signal?.removeEventListener('abort', cancel)
      // Node aborts itself when its heap is full.
      resolve(ended ?? err({ kind: by === null || by === 'SIGSEGV' ? 'damaged' : 'too-heavy' }))
    })
    // A reader that is gone before it has read everything is no error of ours.
    reader.stdin.on('error', () => {})
    reader.stdin.end(bytes)
    yields(reader)
  })
}

// The house runs from its own folder, also when Next has moved this code elsewhere.
const root = () => realpathSync(/* turbopackIgnore: true */ process.cwd())
const home = () => path.join(root(), 'capture', 'reader')

/** How a reader's process is started: what it may read, how much it may hold, and what is loaded before all else. */
export function readerFlags({ readerHeapMb }: Limits): string[] {
  const permission = process.allowedNodeEnvironmentFlags.has('--permission')
    ? '--permission'
    : '--experimental-permission'
  const readable = [home(), path.join(root(), 'node_modules')].map(
    (folder) => `--allow-fs-read=${folder}${path.sep}`,
  )
  return [
    '--no-warnings',
    permission,
    ...readable,
    `--allow-fs-read=${path.join(root(), 'package.json')}`,
    '--disallow-code-generation-from-strings',
    `--max-old-space-size=${readerHeapMb}`,
    '--import',
    new URL(`file://${path.join(home(), 'alone.mjs')}`).href,
  ]
}

// Whoever waits for a page goes before a document that is being read.
function yields({ pid }: Reader): void {
  try {
    if (pid) setPriority(pid, constants.priority.PRIORITY_LOW)
  } catch {
    // Where priorities cannot be set, or it has ended already.
  }
}

// The heap's limit does not count buffers outside it. Where there is no /proc, the other limits have to do.
function weighed({ pid }: Reader, most: number, tooHeavy: () => void): NodeJS.Timeout {
  return setInterval(async () => {
    const status = await readFile(`/proc/${pid}/status`, 'latin1').catch(() => '')
    const resident = Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0)
    if (resident > most * 1024) tooHeavy()
  }, 200)
}

type Said = Record<string, unknown>

function lines(
  output: Readable,
  most: number,
  { line, tooMuch }: { line: (said: Said) => void; tooMuch: () => void },
): void {
  let size = 0
  let open: Buffer[] = []
  output.on('data', (chunk: Buffer) => {
    size += chunk.length
    if (size > most) return tooMuch()
    let from = 0
    for (let to = chunk.indexOf(10); to !== -1; to = chunk.indexOf(10, from)) {
      const said = parsed(Buffer.concat([...open, chunk.subarray(from, to)]))
      open = []
      from = to + 1
      if (said) line(said)
    }
    open.push(chunk.subarray(from))
  })
}

function parsed(line: Buffer): Said | null {
  try {
    const said: unknown = JSON.parse(line.toString('utf8'))
    return said !== null && typeof said === 'object' ? (said as Said) : null
  } catch {
    return null
  }
}
