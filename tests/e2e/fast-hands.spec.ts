import { expect, type Page, test } from '@playwright/test'
import { axeFindings } from './support/axe'
import { cameToLife } from './support/came-to-life'
import { signedIn } from './support/people'

const title = (page: Page) => page.getByRole('heading', { level: 1 })
const rows = (page: Page) => page.getByRole('table', { name: 'Claims' }).getByRole('row')

test('single keys go places, step through lists, and are never keys while somebody types', async ({
  browser,
}) => {
  const page = await signedIn(browser, 'editor')
  await cameToLife(page)
  await page.keyboard.press('g')
  await page.keyboard.press('c')
  await expect(title(page)).toHaveText('Claims')
  await page.keyboard.press('j')
  await expect(rows(page).nth(1).getByRole('link').first()).toBeFocused()
  await page.keyboard.press('j')
  await expect(rows(page).nth(2).getByRole('link').first()).toBeFocused()
  await page.keyboard.press('k')
  await expect(rows(page).nth(1).getByRole('link').first()).toBeFocused()

  await page.keyboard.press('/')
  const search = page.getByRole('searchbox', { name: 'Words' })
  await expect(search).toBeFocused()
  await page.keyboard.type('g h?')
  await expect(search).toHaveValue('g h?')
  await expect(title(page)).toHaveText('Claims')

  await search.fill('')
  await title(page).click()
  await page.keyboard.press('j')
  const opened = await rows(page).nth(1).getByRole('link').first().getAttribute('href')
  await page.keyboard.press('Enter')
  await page.waitForURL(`**${opened}`)
})

test('? lists the keys, and there they are switched off', async ({ browser }) => {
  const page = await signedIn(browser, 'reviewer')
  await page.goto('/desk/claims')
  await cameToLife(page)
  await page.keyboard.press('?')
  const dialog = page.getByRole('dialog', { name: 'Shortcuts' })
  await expect(dialog).toContainText('Go to review')
  expect(await axeFindings(page)).toEqual([])
  await dialog.getByRole('checkbox').uncheck()
  await dialog.getByRole('button', { name: 'Close' }).click()
  await page.keyboard.press('?')
  await expect(dialog).toBeHidden()
  // What is held with ctrl is nobody's word, and stays on.
  await page.keyboard.press('ControlOrMeta+k')
  await expect(page.getByRole('dialog', { name: 'Find or do anything' })).toBeVisible()
})

test('no page of the desk asks for anything its policy forbids, the palette neither', async ({ browser }) => {
  const page = await signedIn(browser, 'editor')
  const forbidden: string[] = []
  page.on('console', (message) => {
    if (/content.security.policy/i.test(message.text())) forbidden.push(`${page.url()}: ${message.text()}`)
  })
  for (const address of [
    '/desk',
    '/desk/claims',
    '/desk/reports/new',
    '/desk/claims/import',
    '/desk/account',
  ]) {
    await page.goto(address)
    await cameToLife(page)
    await page.keyboard.press('ControlOrMeta+k')
    await expect(page.getByRole('dialog', { name: 'Find or do anything' })).toBeVisible()
    await page.keyboard.press('Escape')
  }
  expect(forbidden).toEqual([])
})

test('the palette finds a claim by its words and opens it', async ({ browser }) => {
  const page = await signedIn(browser, 'editor')
  await page.goto('/desk')
  await cameToLife(page)
  await page.keyboard.press('ControlOrMeta+k')
  const palette = page.getByRole('dialog', { name: 'Find or do anything' })
  await palette.getByRole('combobox').fill('officers')
  await expect(
    palette
      .getByRole('option')
      .filter({ hasText: /^(Claim|Fact)/ })
      .first(),
  ).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/desk\/(claims|reports|measures)\//)
})

test('a filter is an address, is saved under a name, and is forgotten', async ({ browser }) => {
  const page = await signedIn(browser, 'editor', { javaScriptEnabled: false })
  await page.goto('/desk/claims')
  await page.getByRole('combobox', { name: 'State' }).selectOption('published')
  await page.getByRole('button', { name: 'Show', exact: true }).click()
  await page.waitForURL(/state=published/)
  await page.getByText('Save this filter').click()
  await page.getByRole('textbox', { name: 'Name' }).fill('What is public')
  await page.getByRole('button', { name: 'Save the filter' }).click()
  await page.goto('/desk/claims')
  await page.getByRole('link', { name: 'What is public' }).click()
  await page.waitForURL(/state=published/)
  await page.getByRole('button', { name: 'Forget What is public' }).click()
  await expect(page.getByRole('link', { name: 'What is public' })).toHaveCount(0)
})

test('nothing axe finds on the list of claims', async ({ browser }) => {
  const page = await signedIn(browser, 'editor')
  await page.goto('/desk/claims?state=draft')
  await expect(title(page)).toHaveText('Claims')
  expect(await axeFindings(page)).toEqual([])
})
