import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import path from 'node:path'
import { type Browser, expect, type Page, test } from '@playwright/test'
import { ACCOUNTS } from '../../commands/example/accounts'
import { axeFindings } from './support/axe'
import { cameToLife } from './support/came-to-life'
import { close, closeAll, opened, startHouse } from './support/houses'
import { signedIn } from './support/people'
import { selectWords } from './support/select-words'

// Each test writes on a claim of its own, from one report that is captured first.
test.describe.configure({ timeout: 120_000 })

const QUOTED = 'The harbour master counted 42 boats on Monday'
let report = ''

test.beforeAll(async ({ browser }) => {
  const editor = await signedIn(browser, 'editor')
  report = await captured(editor)
  await editor.context().close()
})

/** A report with the quoted words in it. */
async function captured(editor: Page): Promise<string> {
  await editor.goto('/desk/reports/new')
  await editor.getByLabel('Outlet').fill('Example Harbour News')
  await editor.getByLabel('Title').fill('Boats counted')
  await editor.getByLabel('Published on').fill('2024-09-24')
  await editor
    .getByRole('textbox', { name: /^Text/ })
    .fill(`Example report ${Date.now()}, written for these tests.\n\n${QUOTED}, her office said.`)
  await editor.getByRole('button', { name: 'Capture', exact: true }).click()
  await editor.waitForURL(/\/desk\/reports\/report_/)
  return new URL(editor.url()).pathname
}

const statement = (page: Page) => page.getByRole('textbox', { name: 'Statement' })
// The form has other lines that speak up; this is the one about what was typed.
const line = (page: Page) =>
  page
    .getByRole('form', { name: 'Claim' })
    .getByRole('status')
    .filter({ hasText: /Kept as you type|cannot be reached|signed out/ })
const kept = (page: Page) => expect(line(page)).toContainText('Kept as you type')
const notice = (page: Page) => page.getByText('These words are yours and not saved yet')

/** A draft that is saved once, so that it has an address of its own. */
async function draft(page: Page, words: string, from = report): Promise<string> {
  await page.goto(from)
  await selectWords(page, QUOTED)
  await page.getByRole('button', { name: 'New claim from this passage' }).first().click()
  await page.waitForURL(/claims\/new/)
  await statement(page).fill(words)
  await page.getByRole('button', { name: 'Save draft', exact: true }).last().click()
  await page.waitForURL(/\/desk\/claims\/claim_/)
  return new URL(page.url()).pathname
}

async function editorOn(browser: Browser, address: string): Promise<Page> {
  const page = await signedIn(browser, 'editor')
  await page.goto(address)
  return page
}

test('a tab killed in mid-sentence loses at most what was typed in the last two seconds', async ({
  browser,
  playwright,
  launchOptions,
  baseURL,
}) => {
  const dying = await playwright.chromium.launchServer(launchOptions)
  const page = await signedIn(await playwright.chromium.connect(dying.wsEndpoint()), 'editor', { baseURL })
  await page.goto(report)
  await selectWords(page, QUOTED)
  await page.getByRole('button', { name: 'New claim from this passage' }).first().click()
  await page.waitForURL(/claims\/new/)
  const address = page.url()
  // Typed without a pause, so that whatever waits for one never comes.
  const typed: { at: number; words: string }[] = []
  const sentence =
    'The harbour master said that 42 boats lay in the example harbour, and that more would come before the week was over, if the weather held and the quay stayed open.'
  let slowest = 0
  page.on('requestfinished', (request) => {
    if (request.url().endsWith('/desk/kept-drafts')) slowest = Math.max(slowest, request.timing().responseEnd)
  })
  await statement(page).fill('T')
  await kept(page)
  await statement(page).fill('')
  for (let n = 1; n <= sentence.length; n++) {
    await page.keyboard.type(sentence.charAt(n - 1), { delay: 50 })
    typed.push({ at: Date.now(), words: sentence.slice(0, n) })
  }
  const killed = Date.now()
  // Nothing in the page gets to say goodbye.
  await dying.kill()
  // Where the desk itself takes long to answer, two answers may be under way.
  const lost = Math.max(2000, 800 + 2 * slowest)
  const must = typed.filter(({ at }) => at <= killed - lost).at(-1)?.words ?? ''
  expect(must.length, 'the sentence takes longer to type than that').toBeGreaterThan(20)

  const later = await editorOn(browser, address)
  await expect(notice(later)).toBeVisible()
  const found = await statement(later).inputValue()
  expect(found.slice(0, must.length)).toBe(must)
  expect(await axeFindings(later)).toEqual([])
  await later.goto('/desk')
  await expect(later.getByRole('heading', { name: /^Typed and not saved/ })).toBeVisible()
})

test('what was kept can be set aside and taken back, and is gone once saved', async ({ browser }) => {
  const page = await signedIn(browser, 'editor')
  const address = await draft(page, 'Boats, as first saved.')
  await statement(page).fill('Boats, as typed and never saved.')
  await kept(page)
  await page.goto(address)
  await expect(statement(page)).toHaveValue('Boats, as typed and never saved.')
  await page.getByRole('button', { name: 'Set them aside' }).click()
  await expect(statement(page)).toHaveValue('Boats, as first saved.')
  await page.getByRole('button', { name: 'Take them back' }).click()
  await expect(statement(page)).toHaveValue('Boats, as typed and never saved.')
  await page.getByRole('button', { name: 'Save draft', exact: true }).last().click()
  await page.waitForURL(/saved=2/)
  await expect(statement(page)).toHaveValue('Boats, as typed and never saved.')
  await expect(notice(page)).toHaveCount(0)
})

test('what is typed before the page comes to life stays, and is kept', async ({ browser }) => {
  const page = await signedIn(browser, 'editor')
  const address = await draft(page, 'Boats, as first saved.')
  let comeToLife = () => {}
  const held = new Promise<void>((resolve) => {
    comeToLife = resolve
  })
  await page.route(/\.js(\?|$)/, async (route) => {
    await held
    await route.continue()
  })
  await page.goto(address, { waitUntil: 'commit' })
  await statement(page).fill('Boats, as typed while the page was asleep.')
  await page.getByLabel('Place', { exact: true }).fill('Example Harbour')
  comeToLife()
  await cameToLife(page)
  await expect(statement(page)).toHaveValue('Boats, as typed while the page was asleep.')
  await kept(page)
  const later = await editorOn(browser, address)
  await expect(statement(later)).toHaveValue('Boats, as typed while the page was asleep.')
  await expect(later.getByLabel('Place', { exact: true })).toHaveValue('Example Harbour')
})

test('a lost connection is said, nothing is sent into it, and the words are kept when it is back', async ({
  browser,
}) => {
  const page = await signedIn(browser, 'editor')
  const address = await draft(page, 'Boats before the line went.')
  await page.context().setOffline(true)
  await statement(page).fill('Boats while the line was down.')
  await expect(line(page)).toContainText('the desk cannot be reached')
  await page.getByRole('button', { name: 'Save draft', exact: true }).last().click()
  await expect(line(page)).toBeFocused()
  await expect(statement(page)).toHaveValue('Boats while the line was down.')
  await page.context().setOffline(false)
  await kept(page)
  const later = await editorOn(browser, address)
  await expect(statement(later)).toHaveValue('Boats while the line was down.')
})

test('an ended session is said, and the words are kept once their writer is signed in again', async ({
  browser,
}) => {
  const page = await signedIn(browser, 'editor')
  await draft(page, 'Boats before the session ended.')
  const beside = await page.context().newPage()
  await beside.goto('/desk')
  await beside.getByRole('button', { name: 'Sign out' }).click()
  await beside.waitForURL(/sign-in/)
  await statement(page).fill('Boats after the session ended.')
  await expect(line(page)).toContainText('you are signed out')
  await page.getByRole('button', { name: 'Save draft', exact: true }).last().click()
  await expect(statement(page)).toHaveValue('Boats after the session ended.')
  const [signIn] = await Promise.all([
    page.context().waitForEvent('page'),
    line(page).getByRole('link', { name: 'Sign in beside this page' }).click(),
  ])
  await signIn.getByLabel('E-mail').fill(ACCOUNTS.editor.email)
  await signIn.getByLabel('Password').fill(ACCOUNTS.editor.password)
  await signIn.getByRole('button', { name: 'Sign in' }).click()
  await signIn.waitForURL(/\/desk/)
  await kept(page)
  await page.getByRole('button', { name: 'Save draft', exact: true }).last().click()
  await page.waitForURL(/saved=2/)
  await expect(statement(page)).toHaveValue('Boats after the session ended.')
})

test('a server that is stopped in mid-sentence and started again loses nothing that was typed', async ({
  browser,
}) => {
  test.setTimeout(240_000)
  mkdirSync('.data', { recursive: true })
  const data = mkdtempSync(path.join('.data', 'restart-'))
  const wishes = { env: { COUNTERSIGN_DATA: data }, flags: ['--example'] }
  try {
    const first = await opened(await startHouse(wishes), 150_000)
    const page = await signedIn(browser, 'editor', { baseURL: first.base })
    const address = await draft(page, 'Boats before the server went.', await captured(page))
    await statement(page).fill('')
    await page.keyboard.type('The harbour master said that 42 boats ')
    await kept(page)
    const stopped = close(first.child)
    await page.keyboard.type('lay in the example harbour, ', { delay: 50 })
    await stopped
    // A server that is asked to stop answers on for a moment: what is typed now finds nobody.
    await page.keyboard.type('and that more would come.')
    await expect(line(page)).toContainText('the desk cannot be reached')

    const second = await opened(await startHouse({ ...wishes, at: first.port }), 150_000)
    await kept(page)
    const whole =
      'The harbour master said that 42 boats lay in the example harbour, and that more would come.'
    await expect(statement(page)).toHaveValue(whole)
    const later = await signedIn(browser, 'editor', { baseURL: second.base })
    await later.goto(address)
    await expect(notice(later)).toBeVisible()
    await expect(statement(later)).toHaveValue(whole)
    // Whoever was signed in still is, and goes on where they were.
    await page.getByRole('button', { name: 'Save draft', exact: true }).last().click()
    await page.waitForURL(/saved=2/)
    await expect(statement(page)).toHaveValue(whole)
  } finally {
    await closeAll()
    rmSync(data, { recursive: true, force: true })
  }
})

test('two people on one claim see each other, and the later save is shown both versions', async ({
  browser,
}) => {
  const first = await signedIn(browser, 'editor')
  const address = await draft(first, 'Boats as the first of us has them.')
  const second = await signedIn(browser, 'reviewer')
  await second.goto(`${address}?edit=1`)
  await cameToLife(second)
  await expect(second.getByText(/has this claim open too/)).toBeVisible()
  await expect(first.getByText(/has this claim open too/)).toBeVisible({ timeout: 20_000 })

  await statement(second).fill('Boats as the second of us has them.')
  await second.getByRole('button', { name: 'Save draft', exact: true }).last().click()
  await second.waitForURL(/saved=2/)
  await statement(first).fill('Boats as the first of us wants them.')
  await first.getByRole('button', { name: 'Save draft', exact: true }).last().click()
  const both = first.getByRole('region', { name: 'Both versions' })
  await expect(both.getByRole('deletion')).toContainText(['second'])
  await expect(both.getByRole('insertion').first()).toContainText('first')
  await expect(statement(first)).toHaveValue('Boats as the first of us wants them.')
  expect(await axeFindings(first)).toEqual([])
  await first.getByRole('button', { name: 'Save draft', exact: true }).last().click()
  await first.waitForURL(/saved=3/)
})
