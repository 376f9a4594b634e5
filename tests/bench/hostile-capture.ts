import { createServer, get } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { deflateSync } from 'node:zlib'
import { readDocument } from '@/capture/read-document'
import { pdfPage, pdfStream, wordFile } from '../support/hostile-documents/files'

// Whoever else asks this process for a page while hostile documents are read: at most twice what it takes when idle.

const GOAL = 2
const HOSTILE: [Uint8Array, string][] = [
  [Buffer.from(`<html><body>${'<div>'.repeat(50_000)}words`), 'text/html'],
  [Buffer.from(`<html><body>${'<i a b c d e f g h></i>'.repeat(60_000)}words`), 'text/html'],
  [Buffer.from(`<html><body><p>${'word '.repeat(1_500_000)}`), 'text/html'],
  [
    pdfPage(pdfStream(deflateSync(Buffer.alloc(200_000_000, ' ')), '/Filter /FlateDecode')),
    'application/pdf',
  ],
  [wordFile([], { 'word/document.xml': new Uint8Array(60_000_000) }), ''],
]

const server = createServer((_, response) => response.end('here'))
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
const { port } = server.address() as AddressInfo

const idle = await felt(wait(4000))
const under = await felt(
  Promise.all(
    HOSTILE.map(([bytes, contentType]) =>
      readDocument({ bytes, contentType, language: '', url: null, name: '' }),
    ),
  ),
)
server.close()
for (const share of [0.5, 0.95] as const) {
  const [before, after] = [at(idle, share), at(under, share)]
  const told = `${before.toFixed(2)} ms idle, ${after.toFixed(2)} ms while hostile documents are read`
  console.log(
    `  a page for others, ${share * 100}%: ${told}: ratio ${(after / before).toFixed(2)} (goal ${GOAL})`,
  )
}

/** What one request after another takes until `work` is done, in milliseconds. */
async function felt(work: Promise<unknown>): Promise<number[]> {
  let done = false
  const ended = work.finally(() => {
    done = true
  })
  const took: number[] = []
  while (!done) {
    const began = performance.now()
    await asked()
    took.push(performance.now() - began)
    await wait(5)
  }
  await ended
  return took.sort((a, b) => a - b)
}

function asked(): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = get({ port, host: '127.0.0.1', agent: false }, (response) =>
      response.resume().on('end', resolve),
    )
    request.on('error', reject)
  })
}

function at(took: readonly number[], share: number): number {
  return took[Math.min(took.length - 1, Math.floor(took.length * share))] ?? 0
}
