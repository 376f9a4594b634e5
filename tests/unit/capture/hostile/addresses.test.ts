import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CaptureRefusal } from '@/capture/refusal-sentence'
import { fetchPage } from '@/capture/web/fetch-page'
import { isPublic } from '@/capture/web/public-address'
import { endsWith, IMPATIENT } from '../../../support/hostile-documents/ended'
import { leadsTo, type Site, site } from '../../../support/hostile-documents/web'

// Every way to spell a place inside; PORT is one where somebody listens and counts.
const INSIDE: [spelling: string, kinds: CaptureRefusal['kind'][]][] = [
  ['http://127.0.0.1/', ['private']],
  ['http://127.0.0.1:PORT/', ['port']],
  ['http://localhost/', ['private']],
  ['http://localhost:PORT/', ['port']],
  ['http://localhost./', ['private']],
  ['http://LOCALHOST/', ['private']],
  ['http://foo.localhost/', ['private']],
  ['http://2130706433/', ['private']],
  ['http://0x7f000001/', ['private']],
  ['http://0x7f.1/', ['private']],
  ['http://017700000001/', ['private']],
  ['http://0177.0.0.1/', ['private']],
  ['http://127.1/', ['private']],
  ['http://127.0.1/', ['private']],
  ['http://127.0.0.1./', ['private']],
  ['http://127。0。0。1/', ['private']],
  ['http://①②⑦.0.0.1/', ['private']],
  ['http://0/', ['private']],
  ['http://0.0.0.0/', ['private']],
  ['http://[::]/', ['private']],
  ['http://[::1]/', ['private']],
  ['http://[0:0:0:0:0:0:0:1]/', ['private']],
  ['http://[::ffff:127.0.0.1]/', ['private']],
  ['http://[::ffff:7f00:1]/', ['private']],
  ['http://[::127.0.0.1]/', ['private']],
  ['http://[64:ff9b::7f00:1]/', ['private']],
  ['http://[64:ff9b:1::7f00:1]/', ['private']],
  ['http://[2002:7f00:1::]/', ['private']],
  ['http://[2001:0:7f00:1::]/', ['private']],
  ['http://[fe80::1]/', ['private']],
  ['http://[fec0::1]/', ['private']],
  ['http://[fd00::1]/', ['private']],
  ['http://[ff02::1]/', ['private']],
  ['http://[2001:db8::1]/', ['private']],
  ['http://10.0.0.1/', ['private']],
  ['http://172.16.0.1/', ['private']],
  ['http://192.168.0.1/', ['private']],
  ['http://100.64.0.1/', ['private']],
  ['http://169.254.169.254/latest/meta-data/', ['private']],
  ['http://192.0.0.8/', ['private']],
  ['http://198.18.0.1/', ['private']],
  ['http://203.0.113.1/', ['private']],
  ['http://224.0.0.1/', ['private']],
  ['http://240.0.0.1/', ['private']],
  ['http://255.255.255.255/', ['private']],
  ['http://router/', ['private']],
  ['http://printer.local/', ['private']],
  ['http://metadata.google.internal/', ['private']],
  ['http://user@127.0.0.1/', ['credentials']],
  ['http://example.com:secret@127.0.0.1/', ['credentials']],
  ['http://example.com:22/', ['port']],
  ['https://example.com:80/', ['port']],
  ['ftp://example.com/', ['not-web']],
  ['file:///etc/passwd', ['not-web']],
  ['gopher://127.0.0.1:PORT/_x', ['not-web']],
  ['data:text/html,hello', ['not-web']],
  ['javascript:alert(1)', ['not-web']],
]

let inside: Site
let outside: Site
const asked: string[] = []

beforeAll(async () => {
  inside = await site()
  outside = await site(
    Object.fromEntries(
      INSIDE.map(([spelling], index) => [
        `/${index}`,
        leadsTo(spelling.replace('PORT', inside.host.split(':')[1] ?? '')),
      ]),
    ),
  )
})

afterAll(async () => {
  await Promise.all([inside.close(), outside.close()])
})

const options = () => ({
  limits: IMPATIENT,
  testHosts: [outside.host],
  resolve: async (host: string) => {
    asked.push(host)
    return ['127.0.0.1']
  },
})

describe('a place inside is never asked', () => {
  for (const [index, [spelling, kinds]] of INSIDE.entries()) {
    it(`spelled ${spelling}`, () =>
      endsWith(kinds, 1000, () =>
        fetchPage(spelling.replace('PORT', inside.host.split(':')[1] ?? ''), options()),
      ))
    it(`at the end of a redirect to ${spelling}`, () =>
      endsWith([...kinds, 'lost'], 1000, () => fetchPage(`http://${outside.host}/${index}`, options())))
  }

  it('whichever way it was spelled', () => {
    expect(outside.connections()).toBe(INSIDE.length)
    expect(inside.connections()).toBe(0)
    expect(asked).toEqual([])
  })
})

describe('what a name resolves to', () => {
  const fetched = (resolve: (host: string) => Promise<string[]>) =>
    fetchPage('http://news.example.com/', { ...options(), resolve })

  it('is refused when one address of several is inside', () =>
    endsWith(['private'], 1000, () => fetched(async () => ['93.184.215.14', '127.0.0.1'])))
  it('is refused when it is an IPv6 address that holds an inner IPv4 one', () =>
    endsWith(['private'], 1000, () => fetched(async () => ['64:ff9b::a00:1'])))
  it('is refused when it is no address', () =>
    endsWith(['private'], 1000, () => fetched(async () => ['nonsense'])))
  it('is refused when there is none', () => endsWith(['unresolved'], 1000, () => fetched(async () => [])))
  it('is refused when the name server fails', () =>
    endsWith(['unresolved'], 1000, () => fetched(() => Promise.reject(new Error('SERVFAIL')))))
  it('is not waited for without end', () =>
    endsWith(['slow'], 3000, () => fetched(() => new Promise(() => {}))))

  it('is looked up once, and what was checked is what is connected to', async () => {
    const decoy = await site({}, '127.0.0.2')
    const good = await site({
      '/': (_, response) => response.writeHead(200, { 'content-type': 'text/plain' }).end('here'),
    })
    const port = good.host.split(':')[1]
    let times = 0
    const flips = async () => {
      times += 1
      return [times === 1 ? '127.0.0.1' : '127.0.0.2']
    }
    const host = `flips.example.com:${port}`
    const page = await fetchPage(`http://${host}/`, { limits: IMPATIENT, testHosts: [host], resolve: flips })
    expect(page.ok && page.value.bytes.toString()).toBe('here')
    expect([times, good.connections(), decoy.connections()]).toEqual([1, 1, 0])
    await Promise.all([decoy.close(), good.close()])
  })
})

describe('public addresses', () => {
  it('are let through', () => {
    for (const address of ['1.1.1.1', '93.184.215.14', '2606:4700::1111', '2a00:1450:4001:81b::200e'])
      expect(isPublic(address), address).toBe(true)
  })
  it('are none of the spellings only some programs read', () => {
    for (const address of [
      '1.1',
      '0x01010101',
      '01.1.1.1',
      '1.1.1.1%eth0',
      '::1.1.1.1',
      '::ffff:1.1.1.1',
      '',
    ])
      expect(isPublic(address), address).toBe(false)
  })
})
