import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, type Page, test } from '@playwright/test'

// A paper of its own origin, which shows what it is given between its own words.
let paper: Server
let shown = ''

test.beforeAll(async () => {
  paper = createServer((_, response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end(`<!doctype html><h1>A paper</h1>${shown}`),
  )
  await new Promise<void>((resolve) => paper.listen(0, '127.0.0.1', resolve))
})

test.afterAll(() => new Promise((resolve) => paper.close(resolve)))

const paperAddress = () => `http://127.0.0.1:${(paper.address() as AddressInfo).port}/`

/** The path of the first fact of the front page, and its statement. */
async function someFact(page: Page): Promise<{ path: string; statement: string }> {
  await page.goto('/')
  const link = page.locator('a[href^="/facts/"]').first()
  const statement = ((await link.textContent()) ?? '').trim()
  return { path: (await link.getAttribute('href')) ?? '', statement }
}

test('another site shows a fact by the code that oEmbed gives, without a script or a cookie', async ({
  page,
  context,
}) => {
  const { path, statement } = await someFact(page)
  const discovered = page.locator('link[type="application/json+oembed"]')
  await page.goto(path)
  const asked = (await discovered.getAttribute('href')) ?? ''
  const answer = await (await page.request.get(asked)).json()
  shown = answer.html

  const loaded: string[] = []
  page.on('requestfinished', (request) => loaded.push(new URL(request.url()).pathname))
  await page.goto(paperAddress())
  const frame = page.frameLocator('iframe')
  await expect(frame.getByText(statement)).toBeVisible()
  const link = frame.getByRole('link', { name: 'The fact, its sources and its history' })
  await expect(link).toBeVisible()
  expect(loaded.filter((each) => each !== '/' && each !== '/favicon.ico')).toEqual([`/embed${path}`])
  expect(await context.cookies()).toEqual([])

  // Its own look is let through by its hash: without it the edge would have no colour of its own.
  const edge = await frame.locator('article').evaluate((article) => getComputedStyle(article).borderLeftWidth)
  expect(edge).toBe('4px')
  const opened = context.waitForEvent('page')
  await link.click()
  await expect(await opened).toHaveURL(path)
})

test('nothing else of ours can be framed', async ({ page }) => {
  const { path, statement } = await someFact(page)
  shown = `<iframe src="${new URL(path, page.url())}"></iframe>`
  await page.goto(paperAddress())
  await expect(page.frameLocator('iframe').getByText(statement)).toHaveCount(0)
  const refused = page.frames().find((frame) => frame !== page.mainFrame())
  expect(refused?.url()).not.toContain(path)
})

test('a fact as it stood has an address, headers that say of when, and a way back to now', async ({
  page,
}) => {
  const { path, statement } = await someFact(page)
  const original = await page.request.get(path)
  expect(original.headers().link).toContain(`/timegate${path}>; rel="timegate"`)
  expect(original.headers()).not.toHaveProperty('memento-datetime')
  expect(original.headers().vary).not.toMatch(/accept-datetime/i)

  const gate = await page.request.get(`/timegate${path}`, { maxRedirects: 0 })
  expect(gate.status()).toBe(302)
  expect(gate.headers().vary).toMatch(/accept-datetime/i)
  const memento = await page.request.get(gate.headers().location ?? '', { maxRedirects: 0 })
  expect(memento.status()).toBe(200)
  const [, year] = /@(\d{4})\d{10}$/.exec(gate.headers().location ?? '') ?? []
  expect(memento.headers()['memento-datetime']).toMatch(new RegExp(`^\\w{3}, \\d{2} \\w{3} ${year} .* GMT$`))
  expect(memento.headers().link).toContain(`${path}>; rel="original"`)

  await page.goto(gate.headers().location ?? '')
  await expect(page.getByRole('heading', { level: 1 })).toContainText(statement)
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', new RegExp(`${path}$`))
  await page.getByRole('link', { name: 'Read it as it is now' }).click()
  await expect(page).toHaveURL(path)
})
