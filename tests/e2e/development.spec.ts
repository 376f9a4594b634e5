import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { axeFindings } from './support/axe'
import { close, closeAll, opened, startHouse } from './support/houses'
import { signIn } from './support/people'

let data = ''

test.beforeAll(() => {
  mkdirSync('.data', { recursive: true })
  data = mkdtempSync(path.join('.data', 'development-'))
})
test.afterEach(closeAll)
test.afterAll(() => rmSync(data, { recursive: true, force: true }))

test('under development the desk shows every piece of furniture, and axe finds nothing in either theme', async ({
  browser,
}) => {
  // Nothing is built beforehand: each page is compiled when it is first asked for.
  test.setTimeout(180_000)
  const house = await startHouse({ env: { COUNTERSIGN_DATA: data }, flags: ['--example', '--dev'] })
  await opened(house)
  const page = await browser.newPage({ baseURL: house.base })
  await signIn(page, 'editor')
  await page.goto('/desk/development/components', { timeout: 90_000 })
  await expect(page.getByRole('heading', { name: 'Lists of the desk' })).toBeVisible()
  // Times are told in the reader's own zone once the page has come to life.
  await expect(page.locator('time[title]').last()).not.toContainText('UTC')
  // In a development server Next adds a panel of its own, which is not furniture.
  await page.evaluate(() => document.querySelector('nextjs-portal')?.remove())
  // Everything stands there twice, once in each theme, and so do its names.
  const found = (await axeFindings(page)).filter((finding) => !finding.startsWith('landmark-unique:'))
  expect(found).toEqual([])
  await page.close()
  await close(house.child)
})
