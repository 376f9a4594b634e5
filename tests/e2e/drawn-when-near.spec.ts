import { expect, type Page, test } from '@playwright/test'
import { publicAddresses } from './support/public-addresses'

// On a small screen what is not in sight is laid out when a reader comes near it. Every other spec asks for pages that keep still
// and sees them whole; here is what a reader with a phone has, who asked for nothing.

test.use({ viewport: { width: 360, height: 740 }, contextOptions: { reducedMotion: 'no-preference' } })

const aFact = async (page: Page) =>
  (await publicAddresses(page)).find((address) => address.startsWith('/facts/')) ?? ''

const LATE = '[class*="drawn-when-near"]'

/** How many parts of the page are left for later, and how many of these are not drawn yet. */
const late = (page: Page) =>
  page.locator(LATE).evaluateAll((all) => ({
    late: all.filter((one) => getComputedStyle(one).contentVisibility === 'auto').length,
    undrawn: all.filter((one) => !one.firstElementChild?.checkVisibility({ contentVisibilityAuto: true }))
      .length,
  }))

test('of a fact on a phone what is far below is not drawn until somebody comes near', async ({ page }) => {
  await page.goto(await aFact(page))
  const { late: parts, undrawn } = await late(page)
  expect(parts).toBeGreaterThan(3)
  expect(undrawn).toBeGreaterThan(0)

  // The whole of it is read out, drawn or not.
  await expect(page.getByRole('heading', { name: 'What changed since' })).toHaveCount(1)
  await page.emulateMedia({ media: 'print' })
  expect(await late(page)).toEqual({ late: 0, undrawn: 0 })
  await page.emulateMedia({ media: 'screen', reducedMotion: 'reduce' })
  expect(await late(page)).toEqual({ late: 0, undrawn: 0 })
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  await page.setViewportSize({ width: 768, height: 740 })
  expect(await late(page)).toEqual({ late: 0, undrawn: 0 })
})

test('a link into the part of a fact that is not drawn leads there', async ({ page }) => {
  await page.goto(`${await aFact(page)}#changes`)
  const heading = page.locator('#changes')
  await expect(heading).toBeInViewport()
  expect(await heading.evaluate((one) => one.checkVisibility({ contentVisibilityAuto: true }))).toBe(true)
})

test('a link to words that are not drawn leads there', async ({ page }) => {
  const fact = await aFact(page)
  await page.goto(fact)
  const heading = page.locator('#changes')
  await expect(heading).not.toBeInViewport()
  await page.goto('about:blank')
  await page.goto(`${fact}#:~:text=${encodeURIComponent('What changed since')}`)
  await expect(heading).toBeInViewport()
})

test('a page read to its end is as wide and as long as one that was drawn at once', async ({ page }) => {
  test.setTimeout(120_000)
  const others: Record<string, unknown> = {}
  for (const address of await publicAddresses(page)) {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.goto(address)
    const whole = await size(page)
    await page.emulateMedia({ reducedMotion: 'no-preference' })
    await toTheEnd(page)
    const read = await size(page)
    if (read.width > 360 || Math.abs(read.height - whole.height) > 1) others[address] = { whole, read }
  }
  expect(others).toEqual({})
})

const size = (page: Page) =>
  page.evaluate(() => ({
    width: document.documentElement.scrollWidth,
    height: document.documentElement.scrollHeight,
  }))

/** Goes down the page as a reader does, until there is no more of it. */
const toTheEnd = (page: Page) =>
  page.evaluate(async () => {
    const root = document.documentElement
    const shown = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    await shown()
    while (root.scrollTop + innerHeight < root.scrollHeight - 1) {
      scrollBy({ top: innerHeight / 2, behavior: 'instant' })
      await shown()
    }
  })
