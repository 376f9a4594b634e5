import { expect, type Page, test } from '@playwright/test'
import { signedIn } from './support/people'

// One story, told in order: each test stands on those before.
test.describe.configure({ mode: 'serial' })

// The canonical report in our own words, with all of its seven quantities.
const TEXT = `Kenya has promised to send an additional 600 troops to Haiti to fight the gangs of the capital.

“The nearly 400 Kenyan officers in this city go out every night,” President William Ruto said at the base. “The next group, an additional 600, is in training.”

In July 2023 the president had pledged 1,000 troops for the mission. In June 2024 Kenya deployed a first group of 400 police officers.

About a week ago, two dozen Jamaican soldiers and police officers arrived in Haiti. According to the Belizean government, two senior military officers came with them.

A president was killed there in 2021, and Resolution 2699 was adopted two years later.`

const SEVEN = [
  'an additional 600 troops',
  'nearly 400 Kenyan officers',
  'an additional 600',
  '1,000 troops',
  '400 police officers',
  'two dozen Jamaican soldiers and police officers',
  'two senior military officers',
]

let editor: Page
let reviewer: Page
let workbench: string

test.beforeAll(async ({ browser }) => {
  editor = await signedIn(browser, 'editor')
  reviewer = await signedIn(browser, 'reviewer')
})

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

test('a claim is entered from one, sent and countersigned in under 30 seconds and 10 interactions', async () => {
  await editor.goto(workbench)
  let interactions = 0
  const began = Date.now()
  const act = async (what: Promise<unknown>) => {
    interactions += 1
    await what
  }
  await act(editor.getByRole('form', { name: 'Accept 400 police officers' }).getByRole('button').click())
  await editor.waitForURL(/claims\/new/)
  const form = editor.getByRole('form', { name: 'Claim' })
  await expect(form.getByRole('textbox', { name: 'Value', exact: true })).toHaveValue('400')
  await expect(form.getByRole('textbox', { name: 'As a date' }).first()).toHaveValue('2024-06')
  await expect(form.getByText('suggested', { exact: true }).first()).toBeVisible()
  const marked = await form.getByText('suggested', { exact: true }).count()
  await act(form.getByLabel('Topic').fill('Suggested quantities'))
  await act(editor.getByRole('button', { name: 'Save and send to review' }).click())
  await expect(editor.getByRole('status').filter({ hasText: 'Sent to review' })).toBeVisible()
  await reviewer.goto(`${new URL(editor.url()).pathname}/review`)
  await act(reviewer.getByRole('button', { name: 'Yes to all the rest' }).click())
  await act(reviewer.getByRole('button', { name: 'Countersign' }).click())
  await reviewer.waitForURL(/decided=approve/)
  expect(marked).toBeGreaterThan(8)
  expect(Date.now() - began).toBeLessThan(30_000)
  expect(interactions).toBeLessThan(10)
})
