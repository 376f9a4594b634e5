import { createHash } from 'node:crypto'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, describe, expect, test, vi } from 'vitest'
import {
  type Answer,
  type Draw,
  pageOf,
  printingHouse,
  STYLESHEET,
  telling,
} from '@/tests/support/printing-house'

// Each page is parsed as a whole, and the machine has other things to do.
vi.setConfig({ testTimeout: 20_000 })

const open: (() => void)[] = []
afterEach(() => {
  for (const close of open.splice(0)) close()
  vi.useRealTimers()
  vi.restoreAllMocks()
})

async function opened(...made: Parameters<typeof printingHouse>) {
  const house = await printingHouse(...made)
  open.push(house.close)
  return house
}

const words = 'Nearly 400 Kenyan officers are in Haiti. '.repeat(60)
const bare = pageOf(words)
  .replace(/<script[^>]*>.*?<\/script>|<link rel="preload"[^>]*>|<!--.*?-->/g, '')
  .replace(' nonce="n" data-precedence="next"', '')
const printed = bare
  .replace('<link rel="stylesheet" href="/a.css"/>', '')
  .replace('</head>', `<style>${STYLESHEET.used}</style></head>`)
const dress = createHash('sha256').update(STYLESHEET.used).digest('base64')

describe('a page for everybody', () => {
  test('comes without script, with all it says of itself, and is drawn once', async () => {
    // A page begins with its edition or with the day, whichever is later.
    vi.useFakeTimers({ now: new Date('2026-11-25T12:00:00Z'), toFake: ['Date'] })
    const { get, drawn } = await opened(telling(() => words))
    const [first, second] = [await get('/facts/a-1'), await get('/facts/a-1')]
    expect(first.body.toString()).toBe(printed)
    expect(second.body).toEqual(first.body)
    expect(drawn).toHaveLength(1)
    expect(withoutDate(second)).toEqual({
      'content-type': 'text/html; charset=utf-8',
      'content-length': String(Buffer.byteLength(printed)),
      'content-security-policy': `default-src 'none'; style-src 'sha256-${dress}'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'cache-control': 'public, max-age=0, s-maxage=30, stale-while-revalidate=30',
      'last-modified': 'Wed, 25 Nov 2026 10:00:00 GMT',
      'x-edition': '7',
      link: '<http://localhost/timegate/facts/a-1>; rel="timegate", <http://localhost/timemap/facts/a-1>; rel="timemap"; type="application/link-format"',
      vary: 'accept-encoding',
      etag: expect.stringMatching(/^"[\w-]{22}"$/),
    })
  })

  test('is the same for whoever asks, and Next is told nothing of them', async () => {
    const { get, drawn } = await opened(telling(() => words))
    const plain = await get('/facts/a-1')
    for (const headers of STRANGE) {
      const answer = await get('/facts/a-1', headers)
      expect([answer.status, answer.body, withoutDate(answer)]).toEqual([200, plain.body, withoutDate(plain)])
      await get(`/facts/b-${STRANGE.indexOf(headers)}`, headers)
    }
    expect(new Set(drawn.map(({ headers }) => JSON.stringify(headers)))).toEqual(
      new Set([
        JSON.stringify({
          host: 'localhost',
          'x-forwarded-proto': 'http',
          'user-agent': 'countersign-press',
        }),
      ]),
    )
  })

  test('is sent in the form that takes the least, each form with a tag of its own', async () => {
    const { get } = await opened(telling(() => words))
    const forms = {
      'gzip, deflate, br, zstd': 'br',
      'gzip;q=1.0, br;q=0': 'gzip',
      GZIP: 'gzip',
      'identity, br;q=0.000': undefined,
      '': undefined,
      nonsense: undefined,
    }
    const tags = new Set()
    for (const [accepted, encoding] of Object.entries(forms)) {
      const { headers, body } = await get('/facts/a-1', { 'accept-encoding': accepted })
      expect(headers['content-encoding']).toBe(encoding)
      expect(headers['content-length']).toBe(String(body.length))
      expect(headers.vary).toBe('accept-encoding')
      const read = encoding === 'br' ? brotliDecompressSync : encoding === 'gzip' ? gunzipSync : Buffer.from
      expect(read(body).toString()).toBe(printed)
      tags.add(headers.etag)
    }
    expect(tags.size).toBe(3)
  })

  test('is not sent again to who has it', async () => {
    const { get, database } = await opened(telling(() => `${database.edition} ${words}`))
    const { headers } = await get('/facts/a-1', { 'accept-encoding': 'gzip' })
    const tag = String(headers.etag)
    const ask = (held: string, accepted = 'gzip') =>
      get('/facts/a-1', { 'if-none-match': held, 'accept-encoding': accepted })
    for (const held of [tag, `W/${tag}`, `"other", ${tag}`, '*']) {
      const { status, headers: told, body } = await ask(held)
      expect([status, told.etag, told['x-edition'], body.length]).toEqual([304, tag, '7', 0])
      expect(told['content-length'] ?? told['content-encoding'] ?? told['content-type']).toBeUndefined()
    }
    expect((await ask(tag, 'br')).status).toBe(200)
    expect((await ask('"other"')).status).toBe(200)
    database.edition = 8
    expect((await ask(tag)).status).toBe(200)
  })

  test('is not called unchanged by its date: two editions may share a second', async () => {
    const { get } = await opened(telling(() => words))
    const { headers } = await get('/facts/a-1')
    const again = await get('/facts/a-1', { 'if-modified-since': String(headers['last-modified']) })
    expect(again.status).toBe(200)
  })

  test('is described without being sent', async () => {
    const { get, drawn } = await opened(telling(() => words))
    const head = await get('/facts/a-1', {}, 'HEAD')
    const whole = await get('/facts/a-1')
    expect([head.status, head.body.length, withoutDate(head)]).toEqual([200, 0, withoutDate(whole)])
    expect(drawn.map(({ method }) => method)).toEqual(['GET'])
  })

  test('may be shown by others when it is an embed', async () => {
    const { get } = await opened(telling(() => words))
    expect((await get('/fr/embed/a-1')).headers['content-security-policy']).toContain('frame-ancestors *')
    expect((await get('/embedded')).headers['content-security-policy']).toContain("frame-ancestors 'none'")
  })

  test('is drawn once for two hundred who ask at once', async () => {
    const { get, drawn } = await opened(async (request, response) => {
      await new Promise((resolve) => setTimeout(resolve, 50))
      await telling(() => words)(request, response)
    })
    const answers = await Promise.all(Array.from({ length: 200 }, () => get('/facts/cold-1')))
    expect(new Set(answers.map(({ status, headers }) => `${status} ${headers.etag}`)).size).toBe(1)
    expect(drawn).toHaveLength(1)
  })
})

describe('an older edition', () => {
  test('is never answered: the edition is asked after each reader came', async () => {
    const { get, database } = await opened(telling(() => `edition ${database.edition}`))
    for (let no = 8; no < 30; no++) {
      database.edition = no
      const answers = await Promise.all(Array.from({ length: 5 }, () => get('/facts/a-1')))
      for (const { headers, body } of answers) {
        expect(headers['x-edition']).toBe(String(no))
        expect(body.toString()).toContain(`edition ${no}`)
      }
    }
  })

  test('is not kept when it came out while the page was drawn, and the page is not called by a number', async () => {
    const { get, database, press } = await opened(async (request, response) => {
      const drawnFrom = database.edition
      if (database.edition === 7) database.edition = 8
      await telling(() => `edition ${drawnFrom}`)(request, response)
    })
    const first = await get('/facts/a-1')
    expect([first.headers['x-edition'], first.headers['cache-control'], press.bytes()]).toEqual([
      undefined,
      'no-store',
      0,
    ])
    const next = await get('/facts/a-1')
    expect([next.headers['x-edition'], next.body.toString()]).toEqual([
      '8',
      expect.stringContaining('edition 8'),
    ])
  })

  test('is not shared with who came after the next one was out', async () => {
    const going: (() => void)[] = []
    const { get, database, drawn } = await opened(async (request, response) => {
      const drawnFrom = database.edition
      await new Promise<void>((resolve) => going.push(resolve))
      await telling(() => `edition ${drawnFrom}`)(request, response)
    })
    const early = get('/facts/a-1')
    await expect.poll(() => drawn.length).toBe(1)
    database.edition = 8
    const late = get('/facts/a-1')
    await expect.poll(() => drawn.length).toBe(2)
    for (const go of going) go()
    expect((await early).body.toString()).toContain('edition 7')
    expect((await late).body.toString()).toContain('edition 8')
  })

  test('ends with the day, because a fact ages by itself', async () => {
    vi.useFakeTimers({ now: new Date('2026-11-25T23:59:59.500Z'), toFake: ['Date'] })
    const { get, drawn } = await opened(telling(() => new Date().toISOString()))
    await get('/facts/a-1')
    await get('/facts/a-1')
    expect(drawn).toHaveLength(1)
    vi.setSystemTime(new Date('2026-11-26T00:00:00.001Z'))
    const { headers, body } = await get('/facts/a-1')
    expect(body.toString()).toContain('2026-11-26')
    expect(headers['last-modified']).toBe('Thu, 26 Nov 2026 00:00:00 GMT')
  })

  test('that a backup brought back is no more mixed with what was printed after it', async () => {
    const { get, database } = await opened(telling(() => `edition ${database.edition}`))
    for (const no of [7, 9, 7]) {
      database.edition = no
      expect((await get('/')).body.toString()).toContain(`edition ${no}`)
    }
  })
})

describe('while the edition cannot be asked', () => {
  test('nothing is answered from memory, and once it can, what was kept before is still there', async () => {
    let telleth = 'before'
    const { get, database, drawn } = await opened(telling(() => telleth))
    await get('/facts/a-1')
    database.away = true
    for (telleth of ['one', 'two', 'three']) {
      const { status, headers, body } = await get('/facts/a-1')
      expect([status, headers['x-edition'], headers['cache-control']]).toEqual([200, undefined, 'no-store'])
      expect(body.toString()).toContain(`<p>${telleth}</p>`)
    }
    expect(drawn).toHaveLength(4)
    database.away = false
    await expect.poll(async () => (await get('/facts/a-1')).headers['x-edition'], { timeout: 2000 }).toBe('7')
  })

  test('readers wait for no answer, and share only a page that was begun after they came', async () => {
    let began = 0
    const { get, database, drawn } = await opened(async (request, response) => {
      const no = ++began
      await new Promise((resolve) => setTimeout(resolve, 40))
      await telling(() => `begun ${no}`)(request, response)
    })
    database.away = true
    await get('/')
    const first = get('/facts/a-1')
    await expect.poll(() => drawn.length).toBe(2)
    const later = await Promise.all(Array.from({ length: 50 }, () => get('/facts/a-1')))
    expect((await first).body.toString()).toContain('begun 2')
    for (const { body } of later) expect(body.toString()).toMatch(/begun ([3-9]|\d\d)/)
    expect(drawn.length).toBeLessThan(15)
  })

  test('and the database is away, that is said at once', async () => {
    const health = { ok: async () => false, askAgain: async () => false }
    const { get, database, drawn } = await opened(
      telling(() => words),
      { health },
    )
    database.away = true
    const { status, headers, body } = await get('/facts/a-1')
    expect([status, headers['retry-after'], headers['cache-control']]).toEqual([503, '5', 'no-store'])
    expect(body.toString()).toContain('Back in a moment')
    expect(drawn).toEqual([])
  })
})

describe('what is not for everybody', () => {
  test.each([
    ['a cookie comes with it', 200, { 'set-cookie': 'a=1' }],
    ['it leads elsewhere', 308, { location: '/about' }],
    ['it was refused', 410, {}],
  ])('is not kept: %s', async (_, status, headers) => {
    const { get, drawn, press } = await opened(async (_request, response) => {
      response.writeHead(status, { 'content-type': 'text/html', ...headers }).end('<p>Words</p>')
    })
    for (let visit = 1; visit < 3; visit++) {
      const answer = await get('/topics')
      expect([answer.status, answer.headers['cache-control'], answer.headers.location]).toEqual([
        status,
        'no-store',
        (headers as { location?: string }).location,
      ])
      expect(answer.headers['set-cookie']).toBeUndefined()
      expect(drawn).toHaveLength(visit)
    }
    expect(press.bytes()).toBe(0)
  })

  test('is not kept: no line of the table knows its address', async () => {
    const { get, drawn } = await opened(telling(() => words))
    expect((await get('/nobody-listed-this')).headers['cache-control']).toBe('no-store')
    await get('/nobody-listed-this')
    expect(drawn).toHaveLength(2)
  })

  test('passes by: credentials, other methods, other rooms; readers’ pages among them without script or cookie', async () => {
    const { get, drawn } = await opened(async (request, response) => {
      await telling(() => words)(request, response)
    })
    const passed = [
      await get('/facts/a-1', { authorization: 'Bearer a', cookie: 'a=1', rsc: '1', 'next-action': 'x' }),
      await get('/facts/a-1', { cookie: 'a=1', 'sec-fetch-site': 'same-origin' }, 'POST'),
      await get('/challenge/a1', { cookie: 'a=1' }),
      await get('/challenge/a1', { cookie: 'a=1' }),
    ]
    for (const { status, headers, body } of passed) {
      expect([status, body.toString()]).toEqual([200, bare])
      expect(headers['cache-control']).toMatch(/^private, no-/)
      expect(headers['content-security-policy']).toMatch(/^default-src 'none'; .*form-action 'self'/)
    }
    expect(drawn.map(({ headers: { cookie, rsc, 'next-action': action } }) => [cookie, rsc, action])).toEqual(
      Array(4).fill([undefined, undefined, undefined]),
    )
    const desk = await get('/desk', { cookie: 'a=1' })
    expect(desk.body.toString()).toBe(pageOf(words))
    expect(drawn.at(-1)?.headers.cookie).toBe('a=1')
  })
})

describe('an address that leads nowhere', () => {
  const nowhere =
    (words: string, type = 'text/html'): Draw =>
    async (_, response) => {
      response.writeHead(404, { 'content-type': type }).end(words)
    }

  test('is answered with a whole page, kept shortly', async () => {
    const { get, drawn } = await opened(nowhere('<html id="__next_error__"><p>empty</p></html>'))
    const answer = await get('/facts/none')
    expect([answer.status, answer.body.toString(), answer.headers['cache-control']]).toEqual([
      404,
      '<!DOCTYPE html><title>Nothing here</title>',
      'public, max-age=0, s-maxage=10',
    ])
    await get('/facts/none')
    await get('/made-up')
    await get('/made-up?a=1')
    expect(drawn).toHaveLength(2)
  })

  test('takes little room, however many are made up', async () => {
    const { get, press } = await opened(nowhere('No such fact. '.repeat(2000), 'text/plain'))
    await Promise.all(Array.from({ length: 100 }, (_, n) => get(`/facts/none-${n}`)))
    expect(press.bytes()).toBeGreaterThan(1_000_000)
    expect(press.bytes()).toBeLessThan(2_000_000)
  })
})

describe('a page that fails', () => {
  test('says so in plain words, keeps nothing, and is drawn again for the next reader', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    let fails = true
    const { get } = await opened(async (request, response) => {
      if (fails) throw new Error('a test breaks something on purpose')
      await telling(() => words)(request, response)
    })
    const failed = await get('/facts/a-1')
    expect([failed.status, failed.headers['cache-control'], failed.headers['set-cookie']]).toEqual([
      500,
      'no-store',
      undefined,
    ])
    expect(failed.body.toString()).toContain(String(failed.headers['x-request-id']))
    fails = false
    expect((await get('/facts/a-1')).status).toBe(200)
  })

  test('because the database went away says 503', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const health = { ok: async () => true, askAgain: async () => false }
    const { get } = await opened(
      async (_, response) => {
        response.writeHead(500).end('half a secret')
      },
      { health },
    )
    const { status, body, headers } = await get('/facts/a-1')
    expect([status, headers['retry-after']]).toEqual([503, '5'])
    expect(body.toString()).not.toContain('secret')
  })
})

describe('hostile questions', () => {
  const HOSTILE: [string, number][] = [
    ['/facts/a-1?known=%00', 400],
    ['/facts/a-1?known=%0A', 200],
    [`/facts/a-1?${'a=1&'.repeat(900)}`, 200],
    [`/facts/a-1?known=${'9'.repeat(3000)}`, 200],
    [`/facts/a-1?known=${'9'.repeat(5000)}`, 414],
    ['/facts/a-1?known=2024-09-30%27%20or%201=1--', 200],
    ['/facts/a-1?__proto__[known]=1&known[]=2&known=%ff%fe', 200],
    ['/facts/%00', 400],
    ['/facts/%0d%0aset-cookie:a=1', 400],
    ['/facts/../desk', 400],
    ['/facts/%2e%2e/desk', 400],
    ['/facts/..%2f..%2fdesk', 400],
    ['/facts/%E0%A4%A', 400],
    ['//evil.example/desk', 200],
    ['/facts\\..\\desk', 200],
    ['/facts/a-1#fragment', 200],
    ['*', 400],
  ]

  test.each(HOSTILE.map(([url, status]) => ({ url, status, told: url.slice(0, 60) })))(
    '$told is harmless',
    async ({ url, status }) => {
      const { get, drawn } = await opened(telling((asked) => asked.replaceAll(/[<>"&]/g, '')))
      const answer = await get(url)
      expect(answer.status).toBe(status)
      expect(answer.headers['set-cookie']).toBeUndefined()
      expect(answer.headers['content-security-policy'] ?? 'none').not.toContain('script-src')
      for (const { url: asked = '', headers } of drawn) {
        expect(asked.length).toBeLessThan(1200)
        expect(asked).not.toMatch(/%00|\\|^\/desk/)
        expect(headers.host).toBe('localhost')
      }
    },
  )
})

const STRANGE: Record<string, string>[] = [
  { cookie: 'countersign.session=abc; NEXT_LOCALE=fr; a=b' },
  { rsc: '1', 'next-router-prefetch': '1', 'next-router-state-tree': '%5B%5D', 'next-url': '/desk' },
  { 'next-action': 'a'.repeat(40) },
  { 'accept-language': 'ht, fr;q=0.9' },
  { accept: 'application/json' },
  { 'user-agent': 'Googlebot' },
  { 'user-agent': 'x'.repeat(4000) },
  Object.fromEntries(
    [
      'x-forwarded-host',
      'x-forwarded-for',
      'x-forwarded-proto',
      'x-forwarded-port',
      'x-forwarded-prefix',
      'forwarded',
      'x-original-url',
      'x-rewrite-url',
      'x-http-method-override',
      'x-middleware-subrequest',
      'x-middleware-rewrite',
      'x-middleware-invoke',
      'x-invoke-path',
      'x-invoke-status',
      'x-invoke-query',
      'x-matched-path',
      'x-nextjs-data',
      'x-now-route-matches',
      'x-vercel-id',
      'x-prerender-revalidate',
      'x-real-ip',
      'x-request-id',
      'x-countersign-address',
      'x-countersign-path',
      'x-edition',
      'x-host',
      'x-forwarded-server',
      'cf-connecting-ip',
      'true-client-ip',
      'via',
      'origin',
      'referer',
      'dnt',
      'save-data',
      'sec-fetch-dest',
      'sec-fetch-mode',
      'sec-fetch-site',
      'sec-purpose',
      'purpose',
      'range',
      'if-range',
      'if-match',
      'if-unmodified-since',
      'pragma',
      'cache-control',
      'te',
      'content-type',
    ].map((name) => [name, 'evil.example/desk, 1']),
  ),
]

const withoutDate = ({ headers: { date: _, connection: __, 'keep-alive': ___, ...rest } }: Answer) => rest
