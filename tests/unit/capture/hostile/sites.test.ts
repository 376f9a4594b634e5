import { randomBytes } from 'node:crypto'
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CaptureRefusal } from '@/capture/refusal-sentence'
import { fetchPage } from '@/capture/web/fetch-page'
import { endsWith, IMPATIENT } from '../../../support/hostile-documents/ended'
import {
  type Answer,
  drips,
  leadsTo,
  pours,
  type Site,
  sends,
  site,
} from '../../../support/hostile-documents/web'

const ZEROS = Buffer.alloc(50_000_000)
const html = { 'content-type': 'text/html' }
const coded = (coding: string) => ({ ...html, 'content-encoding': coding })

const SITES: [name: string, answer: Answer, kinds: CaptureRefusal['kind'][]][] = [
  ['a gzip bomb', sends(gzipSync(ZEROS), coded('gzip')), ['bomb', 'too-large']],
  ['a brotli bomb', sends(brotliCompressSync(ZEROS), coded('br')), ['bomb', 'too-large']],
  ['a deflate bomb', sends(deflateSync(ZEROS), coded('deflate')), ['bomb', 'too-large']],
  ['a bomb in a bomb', sends(gzipSync(gzipSync(ZEROS)), coded('gzip, gzip')), ['coding']],
  ['a coding nobody knows', sends('x', coded('zstd-dictionary')), ['coding']],
  ['what calls itself gzip and is not', sends('plain words', coded('gzip')), ['broken']],
  ['a gzip cut short', sends(gzipSync(randomBytes(9000)).subarray(0, 4000), coded('gzip')), ['broken']],
  ['a loop', leadsTo('/a-loop'), ['redirects']],
  ['a loop of two', leadsTo('/other-half'), ['redirects']],
  [
    'ever new addresses',
    (request, response) => leadsTo(`${request.url}?x`)(request, response),
    ['redirects'],
  ],
  ['a redirect to nowhere', sends('', { location: 'http://' }, 302), ['lost']],
  ['a redirect without an address', sends('', {}, 301), ['lost']],
  ['no answer', () => {}, ['slow']],
  ['a head and then nothing', (_, response) => response.writeHead(200, html).flushHeaders(), ['slow']],
  ['a body byte by byte', drips(100), ['slow']],
  ['a body without end', pours(Buffer.alloc(65_536, 'x')), ['too-large']],
  [
    'a body without end that calls itself a PDF',
    pours(Buffer.alloc(65_536, 'x'), { 'content-type': 'application/pdf' }),
    ['too-large'],
  ],
  [
    'a size too large to begin with',
    (_, response) => response.writeHead(200, { ...html, 'content-length': '99999999999' }).flushHeaders(),
    ['too-large'],
  ],
  [
    'more promised than sent',
    (_, response) =>
      void response
        .writeHead(200, { ...html, 'content-length': '5000' })
        .write('short', () => response.destroy()),
    ['broken'],
  ],
  ['a line that breaks at once', (request) => request.socket.destroy(), ['unreachable']],
  ['what is not HTTP', (request) => request.socket.end('SSH-2.0-OpenSSH\r\n'), ['unreachable']],
  [
    'a head without end',
    (request) => request.socket.end(`HTTP/1.1 200 OK\r\nx: ${'y'.repeat(100_000)}\r\n\r\n`),
    ['unreachable'],
  ],
  [
    'two lengths that disagree',
    (request) => request.socket.end('HTTP/1.1 200 OK\r\ncontent-length: 3\r\ncontent-length: 4\r\n\r\nabcd'),
    ['unreachable'],
  ],
  [
    'chunks that are not',
    (request) => request.socket.end('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nzz\r\nnot a chunk'),
    ['unreachable', 'broken'],
  ],
  ['a way in (401)', sends('', html, 401), ['login']],
  ['a price (402)', sends('', html, 402), ['login']],
  ['a closed door (403)', sends('', html, 403), ['login']],
  ['nothing (404)', sends('', html, 404), ['gone']],
  ['no more (410)', sends('', html, 410), ['gone']],
  ['too many (429)', sends('', html, 429), ['busy']],
  ['a fault (500)', sends('', html, 500), ['status']],
  ['a part of it (206)', sends('half', html, 206), ['status']],
]

const path = (name: string) => `/${name.replaceAll(/[^a-z0-9]+/gi, '-')}`

let hostile: Site

beforeAll(async () => {
  const answers = Object.fromEntries(SITES.map(([name, answer]) => [path(name), answer]))
  hostile = await site({
    ...answers,
    '/other-half': leadsTo('/a-loop-of-two'),
    '/who': (request, response) => response.writeHead(200, html).end(JSON.stringify(request.headers)),
    '/sets': (_, response) => response.writeHead(302, { location: '/who', 'set-cookie': 'a=b' }).end(),
  })
})

afterAll(() => hostile.close())

const options = () => ({ limits: IMPATIENT, testHosts: [hostile.host] })

describe('a site that sends', () => {
  for (const [name, , kinds] of SITES)
    it(`${name} is left in time`, () =>
      endsWith(kinds, 3000, () => fetchPage(`http://${hostile.host}${path(name)}`, options())))
})

it('no site is sent cookies, credentials or where we come from', async () => {
  const page = await fetchPage(`http://${hostile.host}/sets`, options())
  const told = page.ok ? Object.keys(JSON.parse(page.value.bytes.toString())).sort() : []
  expect(told).toEqual(['accept', 'accept-encoding', 'connection', 'host', 'user-agent'])
})

it('a fetch ends when the person stops it', async () => {
  const stop = new AbortController()
  setTimeout(() => stop.abort(), 50)
  await endsWith(['cancelled'], 1000, () =>
    fetchPage(`http://${hostile.host}${path('no answer')}`, { ...options(), signal: stop.signal }),
  )
})
