import { createHash } from 'node:crypto'
import { type Browser, expect, type Page, test } from '@playwright/test'
import { type Answer, knock } from '../support/printing-house'
import { signedIn } from './support/people'

// The press in front of the built app with the example newsroom: what every reader gets.

test.describe.configure({ mode: 'serial', timeout: 180_000 })

const ODD: Record<string, string> = Object.fromEntries(
  [
    ...['x-forwarded-host', 'x-forwarded-for', 'x-forwarded-proto', 'x-forwarded-port', 'x-forwarded-prefix'],
    ...[
      'x-original-url',
      'x-rewrite-url',
      'x-http-method-override',
      'x-host',
      'x-forwarded-server',
      'forwarded',
    ],
    ...['x-middleware-subrequest', 'x-middleware-rewrite', 'x-middleware-invoke', 'x-middleware-set-cookie'],
    ...['x-invoke-path', 'x-invoke-query', 'x-matched-path', 'x-nextjs-data', 'x-now-route-matches'],
    ...['x-prerender-revalidate', 'x-countersign-address', 'x-countersign-path', 'x-edition', 'x-request-id'],
    ...['rsc', 'next-router-prefetch', 'next-router-segment-prefetch', 'next-router-state-tree', 'next-url'],
    ...[
      'accept-language',
      'user-agent',
      'origin',
      'referer',
      'range',
      'if-range',
      'pragma',
      'save-data',
      'purpose',
    ],
    ...[
      'content-security-policy',
      'x-csp-nonce',
      'sec-fetch-dest',
      'sec-fetch-mode',
      'via',
      'true-client-ip',
    ],
  ].map((name) => [name, 'fr, 1, /desk, evil.example']),
)

let port = 0
let host = ''
let addresses: string[] = []

const get = (path: string, headers: Record<string, string> = {}): Promise<Answer> =>
  knock({ port, path, headers: { host, ...headers } })

test.beforeAll(async ({ baseURL }) => {
  ;({ host } = new URL(baseURL ?? ''))
  port = Number(new URL(baseURL ?? '').port)
  addresses = await everyAddress()
})

/** Every address of the reading room that a reader can come to by links from its front pages. */
async function everyAddress(): Promise<string[]> {
  const found = new Set([
    '/',
    '/fr',
    '/ht',
    '/robots.txt',
    '/icon.svg',
    '/no-such-page',
    '/facts/no-such-fact',
  ])
  for (const address of found) {
    const { body, headers } = await get(address)
    if (!String(headers['content-type']).startsWith('text/html')) continue
    for (const [, link = ''] of body.toString().matchAll(/href="(\/[^"#]*)/g))
      if (!/^\/(_next|desk|sign-in)/.test(link)) found.add(link.replaceAll('&amp;', '&'))
  }
  return [...found]
}

const sent = ({ status, headers, body }: Answer) => {
  const { date: _, connection: __, 'keep-alive': ___, 'x-request-id': ____, ...told } = headers
  return { status, told, body: body.toString() }
}

/** What the form for a challenge draws anew for each reader, so that sent twice it counts once. */
const drawn = (body: string) => body.replace(/(name="key" value=")[^"]*/g, '$1')

test('no public answer has a script of the framework, sets a cookie, or asks for what its policy forbids', async () => {
  expect(addresses.length).toBeGreaterThan(30)
  for (const address of addresses) {
    const { status, headers, body } = await get(address)
    const html = body.toString()
    expect([200, 307, 308, 404], address).toContain(status)
    expect(headers['set-cookie'], address).toBeUndefined()
    // What a page brings of style is named by its hash, and then it asks for no stylesheet; what is no page brings none.
    const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1]
    const allowed =
      style === undefined ? "'self'" : `'sha256-${createHash('sha256').update(style).digest('base64')}'`
    const policy = String(headers['content-security-policy'])
    expect(policy.startsWith(`default-src 'none'; style-src ${allowed}; `), `${address}: ${policy}`).toBe(
      true,
    )
    expect(html.includes('<style') && html.includes('rel="stylesheet"'), address).toBe(false)
    expect(html.replace(/<script type="application\/ld\+json">/g, ''), address).not.toMatch(
      /<script|__next_f|self\.__|nonce=|modulepreload|as="script"|\sstyle="|\son[a-z]+="|javascript:/i,
    )
    expect(String(headers.link ?? ''), address).not.toMatch(/script|nonce|preconnect/)
  }
})

test('no public answer differs with a cookie or with odd headers', async ({ browser }) => {
  const [session] = await (await signedIn(browser, 'reviewer')).context().cookies()
  const cookie = `${session?.name}=${session?.value}; NEXT_LOCALE=ht; theme=dark`
  expect(Object.keys(ODD).length).toBeGreaterThan(40)
  for (const address of addresses) {
    const plain = sent(await get(address))
    for (const headers of [{ cookie }, ODD, { ...ODD, cookie }]) {
      const answer = sent(await get(address, headers))
      expect({ ...answer, body: drawn(answer.body) }, address).toEqual({ ...plain, body: drawn(plain.body) })
    }
  }
})

test('in a browser nothing of a page is refused, with script on or off', async ({ browser }) => {
  for (const javaScriptEnabled of [true, false]) {
    const page = await (await browser.newContext({ javaScriptEnabled })).newPage()
    const refused = complaintsOf(page)
    const pages = oneOfEach(addresses)
    expect(pages.length).toBeGreaterThan(30)
    for (const address of pages) {
      // With everything it loads; what a page would ask for later needs a script, and none may run.
      await page.goto(address, { waitUntil: 'load' })
      await expect(page.locator('h1').first()).toBeVisible()
    }
    expect(refused).toEqual([])
  }
})

function complaintsOf(page: Page): string[] {
  const heard: string[] = []
  page.on('console', (message) => {
    // That an address leads nowhere is an error to a browser too.
    if (message.type() === 'error' && !/status of 404/.test(message.text())) heard.push(message.text())
  })
  page.on('pageerror', (error) => heard.push(error.message))
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText
    // A browser that goes on takes back the icon that it still asks for; what a policy refuses, it says itself.
    if (why === 'net::ERR_ABORTED' && /\/icon\.svg\b/.test(request.url())) return
    heard.push(`${request.url()} ${why}`)
  })
  return heard
}

/** One address of each kind of page and of each thing asked of it: those of one kind differ in what they tell only. */
function oneOfEach(all: string[]): string[] {
  const kinds = new Map(
    all.map((address) => [
      address
        .replace(/\/(facts|topics|measures|reports|outlets|challenge)\/[^/?]+/, '/$1/x')
        .replace(/=[^&]*/g, '='),
      address,
    ]),
  )
  // What has an ending is a file, and not shown as a page.
  return [...kinds.values()].filter((address) => !/\.\w+(\?|$)/.test(address))
}

test('a page reads well before its faces have come, and with its style', async ({ browser }) => {
  const page = await faceless(browser)
  await page.goto('/')
  await expect(page.locator('h1').first()).toBeVisible()
  const family = await page.evaluate(() => getComputedStyle(document.body).fontFamily)
  expect(family).toContain('Public Sans')
})

async function faceless(browser: Browser): Promise<Page> {
  const page = await (await browser.newContext()).newPage()
  await page.route(/\.woff2$/, (route) => route.abort())
  return page
}
