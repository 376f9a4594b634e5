import { expect, type Page, test } from '@playwright/test'
import { fillClaim } from './support/claim-form'
import { signedIn } from './support/people'
import { selectWords } from './support/select-words'

async function capture(page: Page, outlet: string, text: string): Promise<string> {
  await page.goto('/desk/reports/new')
  await page.getByLabel('Outlet').fill(outlet)
  await page.getByLabel('Title').fill(`The count, by ${outlet}`)
  await page.getByLabel('Published on').fill('2024-05-04')
  await page.getByRole('textbox', { name: /^Text/ }).fill(text)
  await page.getByRole('button', { name: 'Capture', exact: true }).click()
  await page.waitForURL(/report_/)
  return new URL(page.url()).pathname
}

test('a claim can rest on passages of several reports, and only two origins let us vouch that it is so', async ({
  browser,
}) => {
  test.setTimeout(120_000)
  const page = await signedIn(browser, 'editor')
  const first = await capture(
    page,
    'Morning Tide',
    `The town has 31 bridges, as of 3 May 2024. ${Date.now()}`,
  )
  const second = await capture(
    page,
    'Evening Tide',
    `By our count there are 31 bridges in the town. ${Date.now()}`,
  )

  await page.goto(first)
  await selectWords(page, 'The town has 31 bridges, as of 3 May 2024')
  await page.keyboard.press('n')
  await page.waitForURL(/claims\/new/)
  await fillClaim(page, {
    statement: 'The town has 31 bridges.',
    vouch: 'That it is so',
    kind: 'Event',
    subject: 'The town',
    subjectIs: 'Place',
    number: { words: '31 bridges', means: 'exactly', value: '31', noun: 'bridges' },
    when: { words: '', date: '2024-05-03' },
    place: '',
    speaker: 'Morning Tide',
    speaks: '',
    mode: 'paraphrase',
    topic: 'Bridges',
    publicNote: 'Two papers counted.',
  })
  await page.getByRole('button', { name: 'Save and send to review' }).click()
  await expect(page.getByText(/takes two independent origins/).first()).toBeVisible()

  await page.goto(second)
  await page.getByLabel('Cite the passage in').selectOption({ label: 'my draft: The town has 31 bridges.' })
  await selectWords(page, 'By our count there are 31 bridges in the town')
  await page.keyboard.press('n')
  await page.waitForURL(/claims\/claim_/)
  await expect(page.getByRole('blockquote')).toHaveCount(2)
  await page.getByLabel('Who speaks in it').nth(1).fill('')
  await page.getByRole('button', { name: 'Save and send to review' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Sent to review' })).toBeVisible()
  await expect(page.getByText('2 independent origins, in 2 outlets')).toBeVisible()
})

test('2 MB of text are taken in unchanged, and more are refused with nothing lost', async ({ browser }) => {
  test.setTimeout(240_000)
  const page = await signedIn(browser, 'editor')
  const line = 'A line of a very long report, which somebody must keep. '
  const long = line.repeat(Math.floor((2 * 1024 * 1024) / line.length)).trim()
  await page.goto('/desk/reports/new')
  await page.getByLabel('Outlet').fill('Long Gazette')
  await page.getByLabel('Title').fill('A very long report')
  const text = page.getByRole('textbox', { name: /^Text/ })
  await text.fill(`${long}${'x'.repeat(200)}`)
  await page.getByRole('button', { name: 'Capture', exact: true }).click()
  // Drawing 2 MB in a field takes a browser a while.
  await expect(page.getByText(/longer than 2 MB/).first()).toBeVisible({ timeout: 60_000 })
  await expect(page.getByLabel('Title')).toHaveValue('A very long report')
  await text.fill(long)
  await page.getByRole('button', { name: 'Capture', exact: true }).click()
  await page.waitForURL(/report_/)
  expect(await page.locator('#captured-text').textContent()).toBe(long)
})
