import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { LIMITS } from '@/capture/limits'
import { readDocument } from '@/capture/read-document'
import { readerFlags } from '@/capture/reader-process'
import { endsWith, IMPATIENT } from '../../../support/hostile-documents/ended'
import { wordFile } from '../../../support/hostile-documents/files'

/** Runs what a parser might be tricked into, in a process started as a reader is; gives how it ended. */
function tried(code: string): string {
  const attempt = `try { ${code}; process.stdout.write('done') } catch (error) { process.stdout.write(error.code ?? error.message) }`
  const flags = [...readerFlags(LIMITS), '--input-type=module', '--eval', attempt]
  const { stdout, status } = spawnSync(process.execPath, flags, {
    env: {} as NodeJS.ProcessEnv,
    encoding: 'utf8',
    timeout: 20_000,
  })
  return stdout || `ended with ${status}`
}

describe('a reader', () => {
  const DENIED = 'ERR_ACCESS_DENIED'
  it.each([
    ['reads no file of the machine', `(await import('node:fs')).readFileSync('/etc/hosts')`, DENIED],
    [
      'reads no file of the house',
      `(await import('node:fs')).readFileSync('${process.cwd()}/server/main.ts')`,
      DENIED,
    ],
    ['writes no file', `(await import('node:fs')).writeFileSync('/tmp/countersign-reader', 'x')`, DENIED],
    [
      'starts no program',
      `(await import('node:child_process')).execFileSync('true')`,
      'A reader may not use child_process.execFileSync.',
    ],
    [
      'starts no worker',
      `new (await import('node:worker_threads')).Worker('1', { eval: true })`,
      'A reader may not use a worker.',
    ],
    [
      'asks no name server',
      `(await import('node:dns')).lookup('localhost', () => {})`,
      'A reader may not use dns.lookup.',
    ],
    [
      'opens no connection',
      `new (await import('node:net')).Socket().connect(80, '127.0.0.1')`,
      'A reader may not use a socket.',
    ],
    [
      'opens no connection over TLS',
      `(await import('node:tls')).connect(443)`,
      'A reader may not use tls.connect.',
    ],
    [
      'sends no packet',
      `(await import('node:dgram')).createSocket('udp4')`,
      'A reader may not use dgram.createSocket.',
    ],
    [
      'asks for no page',
      `(await import('node:http')).get('http://127.0.0.1/')`,
      'A reader may not use http.get.',
    ],
    ['fetches nothing', `await fetch('http://127.0.0.1/')`, 'A reader may not use fetch.'],
    [
      'runs no text as a program',
      `new Function('return 1')()`,
      'Code generation from strings disallowed for this context',
    ],
    ['reaches for no inner part of Node', `process.binding('tcp_wrap')`, 'A reader may not use binding.'],
    [
      'knows nothing of where it runs',
      `if (Object.keys(process.env).length > 0) throw new Error('it does')`,
      'done',
    ],
  ])('%s', { timeout: 20_000 }, (_, code, ending) => {
    expect(tried(code)).toBe(ending)
  })

  it('is ended when the person stops it', async () => {
    const stop = new AbortController()
    const received = { bytes: wordFile(['a']), contentType: '', language: '', url: null, name: '' }
    setTimeout(() => stop.abort(), 60)
    await endsWith(['cancelled'], 3000, () =>
      readDocument(received, { limits: IMPATIENT, signal: stop.signal }),
    )
  })

  it('leaves the others waiting only so long', { timeout: 30_000 }, async () => {
    const received = { bytes: wordFile(['a']), contentType: '', language: '', url: null, name: '' }
    const ends = await Promise.all(
      Array.from({ length: 12 }, () => readDocument(received, { limits: IMPATIENT })),
    )
    const refused = ends.filter((end) => !end.ok)
    expect(refused.length).toBe(4)
    for (const end of refused) expect(!end.ok && end.refusal.kind).toBe('readers-busy')
  })
})
