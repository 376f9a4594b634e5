import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gunzipSync } from 'node:zlib'
import { afterEach, expect, test, vi } from 'vitest'
import { door } from '@/server/door'
import { readSettings } from '@/server/settings'

type Inside = (request: IncomingMessage, response: ServerResponse) => Promise<void>
type Answer = { status: number; headers: NodeJS.Dict<string | string[]>; body: Buffer }

const open: (() => void)[] = []
afterEach(() => {
  for (const close of open.splice(0)) close()
  vi.restoreAllMocks()
})

const up = { ok: async () => true, askAgain: async () => true }
const down = { ok: async () => false, askAgain: async () => false }

/** A door on loopback with `inside` behind it, and a way to knock. */
async function knockAt(
  inside: Inside,
  options: { env?: Record<string, string>; health?: { desk: typeof up; reading: typeof up } } = {},
) {
  const settings = readSettings({ BASE_URL: 'http://localhost', ...options.env })
  const health = options.health ?? { desk: up, reading: up }
  const server = createServer(door(inside, { settings, dev: false, health, draining: () => false }))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  open.push(() => server.close())
  const { port } = server.address() as AddressInfo
  return (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    new Promise<Answer>((resolve, reject) => {
      const asked = request(
        { port, path, method, headers: { host: settings.baseUrl.host, ...headers } },
        (answer) => {
          const chunks: Buffer[] = []
          answer.on('data', (chunk: Buffer) => chunks.push(chunk))
          answer.on('end', () =>
            resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(chunks) }),
          )
        },
      )
      asked.once('error', reject).end()
    })
}

const echo: Inside = async (asked, response) => {
  response.setHeader('content-type', 'application/json')
  response.end(JSON.stringify(asked.headers))
}

test('what a stranger says about addresses and our own headers does not come in', async () => {
  const knock = await knockAt(echo)
  const lies = {
    'x-countersign-address': '6.6.6.6',
    'x-middleware-subrequest': 'middleware:middleware',
    'x-forwarded-for': '6.6.6.6',
    'x-forwarded-host': 'evil.example',
    'x-forwarded-proto': 'gopher',
    'x-real-ip': '6.6.6.6',
    'x-request-id': 'chosen',
    forwarded: 'for=6.6.6.6',
  }
  const { headers, body } = await knock('/', lies)
  const seen = JSON.parse(body.toString())
  expect(seen).toMatchObject({
    'x-countersign-address': '127.0.0.1',
    'x-forwarded-proto': 'http',
    'x-request-id': headers['x-request-id'],
  })
  expect(JSON.stringify(seen)).not.toMatch(/6\.6\.6\.6|evil|gopher|chosen|middleware/)
})

test('behind proxies of our own, the address they saw comes in and their inner name does not', async () => {
  const knock = await knockAt(echo, { env: { BASE_URL: 'https://facts.example.org', TRUSTED_PROXIES: '1' } })
  const { body } = await knock('/', { host: 'inner:3000', 'x-forwarded-for': '6.6.6.6, 203.0.113.9' })
  expect(JSON.parse(body.toString())).toMatchObject({
    host: 'facts.example.org',
    'x-countersign-address': '203.0.113.9',
    'x-forwarded-proto': 'https',
  })
})

test('each answer of the desk has a policy with a nonce of its own, the same that the page was given', async () => {
  const knock = await knockAt(echo)
  const [one, other] = [await knock('/desk'), await knock('/desk')]
  expect(one.headers['content-security-policy']).toBe(
    JSON.parse(one.body.toString())['content-security-policy'],
  )
  expect(one.headers['content-security-policy']).not.toBe(other.headers['content-security-policy'])
  const nonce = /'nonce-([^']+)'/.exec(String(one.headers['content-security-policy']))?.[1]
  expect(one.headers['content-security-policy']).toBe(
    `default-src 'self'; script-src 'nonce-${nonce}' 'strict-dynamic'; style-src 'self' 'nonce-${nonce}'; img-src 'self' data:; font-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'`,
  )
  expect(one.headers['x-content-type-options']).toBe('nosniff')
})

test.each([
  '/desk',
  '/desk/reports/1',
  '/sign-in',
  '/join/token',
  '/setup/token',
  '/challenge/k3f9x2q7w8hm',
  '/challenge/follow/token',
  '/opinion/token',
  '/api/auth/session',
  '/%64esk',
])('nobody keeps a copy of %s', async (path) => {
  const knock = await knockAt(async (_, response) => {
    response.writeHead(200, { 'Cache-Control': 'public, max-age=60' }).end('mine')
  })
  expect((await knock(path)).headers['cache-control']).toBe('private, no-store')
  expect((await knock('/deskette')).headers['cache-control']).toBe('public, max-age=60')
})

test.each([
  '/desk',
  '/sign-in',
  '/join/token',
  '/opinion/token',
  '/challenge/k3f9x2q7w8hm',
  '/fr/challenge/follow/token',
  '/api/auth/session',
])('who opened %s has no hold of it', async (path) => {
  const knock = await knockAt(echo)
  expect((await knock(path)).headers['cross-origin-opener-policy']).toBe('same-origin')
})

test.each(['/', '/facts/a-1', '/fr/topics'])(
  '%s does not ask a phone for a process of its own',
  async (path) => {
    const knock = await knockAt(echo)
    expect((await knock(path)).headers).not.toHaveProperty('cross-origin-opener-policy')
  },
)

test('a link that opens by itself is told to no other site', async () => {
  const knock = await knockAt(echo)
  expect((await knock('/setup/secret')).headers['referrer-policy']).toBe('no-referrer')
  expect((await knock('/join/secret')).headers['referrer-policy']).toBe('no-referrer')
  expect((await knock('/opinion/secret')).headers['referrer-policy']).toBe('no-referrer')
  expect((await knock('/challenge/follow/secret')).headers['referrer-policy']).toBe('no-referrer')
  expect((await knock('/desk')).headers['referrer-policy']).toBe('strict-origin-when-cross-origin')
})

test('https is remembered by browsers where there is https', async () => {
  const secure = await knockAt(echo, { env: { BASE_URL: 'https://facts.example.org' } })
  expect((await secure('/')).headers['strict-transport-security']).toBe('max-age=31536000')
  expect((await (await knockAt(echo))('/')).headers['strict-transport-security']).toBeUndefined()
})

test('another name than ours is led home when it is this machine, and turned away when not', async () => {
  const knock = await knockAt(echo)
  const near = await knock('/facts?q=1', { host: '127.0.0.1:4000' })
  expect([near.status, near.headers.location]).toEqual([307, 'http://localhost/facts?q=1'])
  expect((await knock('/', { host: 'evil.example' })).status).toBe(421)
  expect((await knock('/', { host: '127.0.0.1' }, 'POST')).status).toBe(421)
})

const OURS = 'http://localhost'

test.each<[string, Record<string, string>, number]>([
  ['a page of ours', { 'sec-fetch-site': 'same-origin', origin: OURS }, 200],
  ['a page of ours that names itself to nobody', { 'sec-fetch-site': 'same-origin', origin: 'null' }, 200],
  ['a page of ours in an older browser', { origin: OURS }, 200],
  ['another site', { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }, 403],
  ['another site that claims to be us', { 'sec-fetch-site': 'cross-site', origin: OURS }, 403],
  [
    'a neighbour under our own domain',
    { 'sec-fetch-site': 'same-site', origin: 'http://blog.localhost' },
    403,
  ],
  ['no page at all', { 'sec-fetch-site': 'none' }, 403],
  ['another site in an older browser', { origin: 'https://evil.example' }, 403],
  ['a frame without an origin in an older browser', { origin: 'null' }, 403],
  ['whoever does not say', {}, 403],
  ['whoever has the session’s cookie and does not say', { cookie: 'session=1' }, 403],
])('a form from %s', async (_, headers, status) => {
  const inside = vi.fn(echo)
  const knock = await knockAt(inside)
  for (const method of ['POST', 'PUT', 'DELETE'])
    for (const type of ['multipart/form-data; boundary=x', 'text/plain', 'application/json'])
      expect((await knock('/desk', { ...headers, 'content-type': type }, method)).status).toBe(status)
  expect(inside).toHaveBeenCalledTimes(status === 200 ? 9 : 0)
  expect((await knock('/desk', headers)).status, 'reading is open to any link').toBe(200)
})

test('without a database pages say so with 503, and the public ones do not wait for the desk', async () => {
  const all = await knockAt(echo, { health: { desk: down, reading: down } })
  const refused = await all('/')
  expect([refused.status, refused.headers['retry-after'], refused.headers['cache-control']]).toEqual([
    503,
    '5',
    'no-store',
  ])
  expect(refused.body.toString()).toContain('Back in a moment')
  expect((await all('/healthz')).status).toBe(200)
  expect((await all('/readyz')).status).toBe(503)
  expect((await all('/_next/static/a.js')).status).toBe(200)
  const busy = await knockAt(echo, { health: { desk: down, reading: up } })
  expect([(await busy('/')).status, (await busy('/desk')).status]).toEqual([200, 503])
})

// What a failing page writes into the log is expected here.
const quietly = () => vi.spyOn(console, 'error').mockImplementation(() => undefined)

const failing: Inside = async (_, response) => {
  response.writeHead(500, { 'content-type': 'text/html', 'set-cookie': 'half=1' })
  response.write('<p>it ')
  response.end('broke')
}

test('a page that failed because the database went away says 503, not 500', async () => {
  quietly()
  const wentAway = { ok: async () => true, askAgain: async () => false }
  const knock = await knockAt(failing, { health: { desk: wentAway, reading: wentAway } })
  const answer = await knock('/')
  expect([answer.status, answer.headers['retry-after'], answer.headers['set-cookie']]).toEqual([
    503,
    '5',
    undefined,
  ])
  expect(answer.body.toString()).not.toContain('broke')
})

test('a page that failed for another reason says 500, in its own words', async () => {
  quietly()
  const answer = await (await knockAt(failing))('/')
  expect([answer.status, answer.body.toString()]).toEqual([500, '<p>it broke'])
  const thrown = await (await knockAt(() => Promise.reject(new Error('a test breaks something on purpose'))))(
    '/',
  )
  expect([thrown.status, thrown.body.toString()]).toEqual([500, 'Something went wrong.'])
})

test('text is compressed on its way out', async () => {
  const long = 'word '.repeat(2000)
  const knock = await knockAt(async (_, response) => {
    response.setHeader('content-type', 'text/html')
    response.end(long)
  })
  const { headers, body } = await knock('/', { 'accept-encoding': 'gzip' })
  expect(headers['content-encoding']).toBe('gzip')
  expect(gunzipSync(body).toString()).toBe(long)
  expect((await knock('/')).body.toString()).toBe(long)
})

test('an address that cannot be decoded is refused', async () => {
  const knock = await knockAt(echo)
  expect((await knock('/%E0%A4%A')).status).toBe(400)
})

test('an address that asks with a NUL is refused before any page looks it up', async () => {
  const inside = vi.fn(echo)
  const knock = await knockAt(inside)
  for (const address of ['/topics?known=a%00b', '/facts/a%00b', '/desk/history?act=%00'])
    expect((await knock(address)).status).toBe(400)
  expect(inside).not.toHaveBeenCalled()
})

test('a failure behind a link that opens by itself is logged without its secret', async () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const knock = await knockAt(async (_, response) => {
    response.writeHead(500).end('trouble')
  })
  for (const path of ['/join/secret', '/setup/secret', '/opinion/secret', '/challenge/follow/secret'])
    await knock(path)
  expect(logged).toHaveBeenCalledTimes(4)
  expect(JSON.stringify(logged.mock.calls)).not.toContain('secret')
})
