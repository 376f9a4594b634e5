import { expect, type Page, test } from '@playwright/test'
import { type Site, sends, site } from '../support/hostile-documents/web'
import { reportPdf } from '../support/report-pdf'
import { cameToLife } from './support/came-to-life'
import { signedIn } from './support/people'
import { SEVEN, SEVEN_TEXT as TEXT } from './support/seven-quantities'

// One story, told in order: each test stands on those before.
test.describe.configure({ mode: 'serial' })

// The same as an office sets it, which breaks a word where it does not fit.
const BROKEN = TEXT.replaceAll('officers', 'offi\u00adcers')
  .replaceAll('additional', 'addi\u00adtional')
  .replaceAll('military', 'mili\u00adtary')
  .replaceAll('arrived', 'ar\u00adrived')

// Another text, since the same one would be known.
const WEB_PAGE = `<!doctype html><html lang="en"><head><title>A visit to the base, on the web</title>
  <script type="application/ld+json">{"@type":"NewsArticle","headline":"A visit to the base, on the web","datePublished":"2024-09-22T08:00:00Z","publisher":{"name":"The Suggested Web"}}</script></head>
  <body><nav>Home Weather</nav><article><h1>A visit to the base, on the web</h1>${`${TEXT}\n\nMore of this visit follows.`
    .split('\n\n')
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('')}</article></body></html>`

let there: Site
let editor: Page
let reviewer: Page
let workbench: string

test.beforeAll(async ({ browser }) => {
  editor = await signedIn(browser, 'editor')
  reviewer = await signedIn(browser, 'reviewer')
  const answers = { '/visit': sends(WEB_PAGE, { 'content-type': 'text/html; charset=utf-8' }) }
  there = await site(answers, '127.0.0.1', Number(process.env.E2E_SITE_PORT))
})

test.afterAll(() => there.close())

const listed = (page: Page) => page.getByRole('list', { name: 'Suggestions' }).getByRole('link')

test('a pasted report has its seven quantities suggested, in its order, and nothing else', async () => {
  await editor.goto('/desk/reports/new')
  await editor.getByLabel('Outlet').fill('Suggested Gazette')
  await editor.getByLabel('Title').fill('A visit to the base, told for suggestions')
  await editor.getByLabel('Published on').fill('2024-09-22')
  await editor.getByRole('textbox', { name: /^Text/ }).fill(TEXT)
  await editor.getByRole('button', { name: 'Capture', exact: true }).click()
  await editor.waitForURL(/\/desk\/reports\/report_/)
  workbench = editor.url()
  await expect(listed(editor)).toHaveText(SEVEN)
  const entries = editor.getByRole('list', { name: 'Suggestions' }).getByRole('listitem')
  await expect(entries.nth(5)).toContainText('“About a week ago” → 2024-09-15')
  await expect(entries.nth(4)).toContainText('→ 2024-06')
  await expect(entries.nth(1)).toContainText('William Ruto')
  await expect(editor.locator('#captured-text mark[id^="suggestion-"]')).toHaveCount(7)
  expect(await editor.locator('#captured-text').textContent()).toBe(TEXT)
})

test('one that is dismissed stays away until it is brought back', async () => {
  await cameToLife(editor)
  await editor.keyboard.press('j')
  await editor.keyboard.press('j')
  await expect(listed(editor).nth(1)).toBeFocused()
  await editor.keyboard.press('d')
  await expect(listed(editor)).toHaveCount(6)
  await editor.reload()
  await expect(listed(editor)).toHaveCount(6)
  await editor.getByText('Dismissed suggestions (1)').click()
  await editor.getByRole('button', { name: 'Bring back' }).click()
  await expect(listed(editor)).toHaveText(SEVEN)
})

test('another publication date resolves the dates again, and the history tells of it', async () => {
  const entry = editor.getByRole('list', { name: 'Suggestions' }).getByRole('listitem').nth(5)
  const date = async (day: string) => {
    await editor.goto(workbench)
    await editor.getByText('Change the publication date').click()
    await editor.getByLabel('Published on').fill(day)
    await editor.getByRole('button', { name: 'Change the date' }).click()
    await expect(editor.getByText(`Published ${day}`)).toBeVisible()
  }
  await date('2024-10-22')
  await expect(entry).toContainText('→ 2024-10-15')
  await editor.goto('/desk/history')
  await expect(editor.getByText('publication date from 2024-09-22 to 2024-10-22')).toBeVisible()
  await date('2024-09-22')
  await expect(entry).toContainText('→ 2024-09-15')
})

/** Takes what a person does one by one, and counts it. */
function counting() {
  let interactions = 0
  const began = Date.now()
  const act = async (what: Promise<unknown>) => {
    interactions += 1
    await what
  }
  return { act, interactions: () => interactions, took: () => Date.now() - began }
}

/** From a suggestion on the editor's screen to a fact that the reviewer has countersigned; where it is read. */
async function countersignedFrom(
  mention: string,
  { value, date, topic }: { value: string; date: string; topic: string },
  { act }: ReturnType<typeof counting>,
): Promise<string> {
  await act(
    editor
      .getByRole('form', { name: `Accept ${mention}` })
      .getByRole('button')
      .click(),
  )
  await editor.waitForURL(/claims\/new/)
  const form = editor.getByRole('form', { name: 'Claim' })
  await expect(form.getByRole('textbox', { name: 'Value', exact: true })).toHaveValue(value)
  await expect(form.getByRole('textbox', { name: 'As a date' }).first()).toHaveValue(date)
  await expect(form.getByText('suggested', { exact: true }).first()).toBeVisible()
  expect(await form.getByText('suggested', { exact: true }).count()).toBeGreaterThan(8)
  await act(form.getByLabel('Topic').fill(topic))
  await act(editor.getByRole('button', { name: 'Save and send to review' }).click())
  await expect(editor.getByRole('status').filter({ hasText: 'Sent to review' })).toBeVisible()
  await reviewer.goto(`${new URL(editor.url()).pathname}/review`)
  await act(reviewer.getByRole('button', { name: 'Yes to all the rest' }).click())
  await act(reviewer.getByRole('button', { name: 'Countersign' }).click())
  await reviewer.waitForURL(/decided=approve/)
  // Only the end of an address names its fact.
  return `/facts/x-${/claim_(\w+)/.exec(editor.url())?.[1]}`
}

test('a claim is entered from one, sent and countersigned in under 30 seconds and 10 interactions', async () => {
  await editor.goto(workbench)
  const count = counting()
  const told = { value: '400', date: '2024-06', topic: 'Suggested quantities' }
  await countersignedFrom('400 police officers', told, count)
  expect(count.took()).toBeLessThan(30_000)
  expect(count.interactions()).toBeLessThan(10)
})

test('a PDF that breaks its words and its pages has the same seven suggested, and one of them countersigned', async () => {
  const title = 'A visit to the base, as the office printed it'
  const bytes = await reportPdf({ title, paragraphs: BROKEN.split('\n\n'), width: 340, linesOnPage: 10 })
  await editor.goto('/desk/reports/new')
  const file = { name: 'visit.pdf', mimeType: 'application/pdf', buffer: Buffer.from(bytes) }
  await editor.getByLabel('Or a file').setInputFiles(file)
  await editor.getByRole('button', { name: 'Read it' }).click()
  await expect(editor.getByRole('heading', { name: 'Confirm what was read' })).toBeVisible()
  await editor.getByLabel('Outlet').first().fill('Suggested Press Office')
  await editor.getByLabel('Published on').fill('2024-09-22')
  await editor.getByLabel('Language').fill('en')
  await editor.getByRole('button', { name: 'Capture', exact: true }).click()
  await editor.waitForURL(/\/desk\/reports\/report_/)
  await expect(listed(editor)).toHaveText(SEVEN)
  // The last of them stands in words that a line breaks.
  await expect(editor.locator('#captured-text')).toContainText('mili-\ntary officers')
  const count = counting()
  const told = { value: '2', date: '2024-09-22', topic: 'Suggested quantities' }
  const fact = await countersignedFrom('two senior military officers', told, count)
  expect(count.took()).toBeLessThan(30_000)
  expect(count.interactions()).toBeLessThan(10)
  // A reader is told where in the document it stands.
  await reviewer.goto(fact)
  await expect(reviewer.getByText('page 2', { exact: true })).toBeVisible()
})

test('a web page has the same seven suggested: from its address to the countersignature in fewer than 10 interactions', async () => {
  const count = counting()
  await editor.goto('/desk/reports/new')
  await count.act(
    editor.getByRole('textbox', { name: 'Web page or document' }).fill(`http://${there.host}/visit`),
  )
  await count.act(editor.getByRole('button', { name: 'Read it' }).click())
  await expect(editor.getByRole('heading', { name: 'Confirm what was read' })).toBeVisible()
  await count.act(editor.getByRole('button', { name: 'Capture', exact: true }).click())
  await editor.waitForURL(/\/desk\/reports\/report_/)
  await expect(listed(editor)).toHaveText(SEVEN)
  const told = { value: '24', date: '2024-09-15~', topic: 'Suggested quantities' }
  await countersignedFrom('two dozen Jamaican soldiers and police officers', told, count)
  expect(count.took()).toBeLessThan(30_000)
  expect(count.interactions()).toBeLessThan(10)
})
