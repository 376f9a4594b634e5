import { expect, type Page, test } from '@playwright/test'
import { axeFindings } from './support/axe'
import { fillClaim } from './support/claim-form'
import { signedIn } from './support/people'

test.describe.configure({ mode: 'serial' })

const STATEMENT = 'Tilda Moss said that she counted 19 lanterns.'
const WORDS = 'Warden Tilda Moss counted 19 lanterns on 3 May 2024'
let editor: Page
let reviewer: Page
let claim: string

const countersign = () => reviewer.getByRole('button', { name: 'Countersign' })
const asked = () => reviewer.getByRole('group', { name: /: does the passage say this\?$/ })
const choose = (field: string, answer: string) =>
  reviewer
    .getByRole('group', { name: `${field}: does the passage say this?` })
    .getByRole('radio', { name: answer, exact: true })

test.beforeAll(async ({ browser }) => {
  editor = await signedIn(browser, 'editor')
  reviewer = await signedIn(browser, 'reviewer')
  await editor.goto('/desk/reports/new')
  await editor.getByLabel('Outlet').fill('Lantern Gazette')
  await editor.getByLabel('Title').fill('Lanterns in May')
  await editor.getByLabel('Published on').fill('2024-05-04')
  await editor.getByRole('textbox', { name: /^Text/ }).fill(`${WORDS}. ${Date.now()}`)
  await editor.getByRole('button', { name: 'Capture', exact: true }).click()
  await editor.waitForURL(/report_/)
  await editor.getByText('Type the words of a passage instead of selecting it').click()
  await editor.getByRole('textbox', { name: /^The passage/ }).fill(WORDS)
  await editor.getByRole('button', { name: 'New claim from this passage' }).click()
  await editor.waitForURL(/claims\/new/)
  await fillClaim(editor, {
    statement: STATEMENT,
    kind: 'Statement',
    subject: 'Tilda Moss',
    subjectIs: 'Person',
    number: { words: '19 lanterns', means: 'exactly', value: '19', noun: 'lanterns' },
    when: { words: '', date: '2024-05-03' },
    place: '',
    speaker: 'Tilda Moss',
    speaks: 'Tilda Moss',
    mode: 'paraphrase',
    topic: 'Lanterns',
  })
  await editor.getByRole('button', { name: 'Save and send to review' }).click()
  await expect(editor.getByRole('status').filter({ hasText: 'Sent to review' })).toBeVisible()
  claim = new URL(editor.url()).pathname
})

test('while a field has no answer, the button is disabled and says which', async () => {
  await reviewer.goto(`${claim}/review`)
  await expect(countersign()).toBeDisabled()
  await expect(countersign()).toHaveAccessibleDescription(
    'To countersign, say whether the passage says: Statement, Kind, Subject, Quantity, As of, Said by.',
  )
  await choose('Statement', 'Yes').check()
  await expect(countersign()).toHaveAccessibleDescription(/says: Kind, Subject/)
  expect(await axeFindings(reviewer)).toEqual([])
})

test('what the passage does not say cannot be countersigned, and the page says what can be done', async () => {
  await reviewer.goto(`${claim}/review`)
  await reviewer.getByRole('button', { name: 'Yes to all the rest' }).click()
  await expect(countersign()).toBeEnabled()
  await choose('As of', 'No').check()
  await expect(countersign()).toBeDisabled()
  await expect(countersign()).toHaveAccessibleDescription(
    /does not say: As of.*request changes, or reject it/,
  )
  await expect(reviewer.getByRole('button', { name: 'Request changes' })).toBeEnabled()
})

test('what nobody can tell needs a remark', async () => {
  await reviewer.goto(`${claim}/review`)
  await reviewer.getByRole('button', { name: 'Yes to all the rest' }).click()
  await choose('As of', 'Cannot tell').check()
  await expect(countersign()).toHaveAccessibleDescription(/in the remark why you cannot tell: As of/)
  await reviewer.getByLabel('Remark').fill('The warden keeps a book of days.')
  await expect(countersign()).toBeEnabled()
})

test('without script, what is missing is said at its field, and what was answered stays', async ({
  browser,
}) => {
  const page = await signedIn(browser, 'reviewer', { javaScriptEnabled: false })
  await page.goto(`${claim}/review`)
  const group = (field: string) => page.getByRole('group', { name: `${field}: does the passage say this?` })
  await group('Statement').getByRole('radio', { name: 'Yes', exact: true }).check()
  await group('Kind').getByRole('radio', { name: 'No', exact: true }).check()
  await page.getByRole('button', { name: 'Countersign' }).click()
  await expect(group('Kind')).toContainText('cannot be countersigned')
  await expect(group('Subject')).toContainText('Say whether the passage says this.')
  await expect(group('Statement')).not.toContainText('Say whether')
  await expect(group('Statement').getByRole('radio', { name: 'Yes', exact: true })).toBeChecked()
  await page.context().close()
})

test('by keyboard, one key answers and goes to the next, and the last leads to the button', async () => {
  await reviewer.goto(`${claim}/review`)
  // Its keys listen once the page has woken up.
  await expect(reviewer.getByRole('button', { name: 'Yes to all the rest' })).toBeEnabled()
  await asked().first().getByRole('radio').first().focus()
  await reviewer.keyboard.press('n')
  await expect(choose('Statement', 'No')).toBeChecked()
  await expect(choose('Kind', 'Yes')).toBeFocused()
  await reviewer.keyboard.press('Shift+Tab')
  await reviewer.keyboard.press('y')
  await expect(choose('Statement', 'Yes')).toBeChecked()
  await reviewer.keyboard.press('u')
  await expect(choose('Kind', 'Cannot tell')).toBeChecked()
  await reviewer.keyboard.press('Shift+Tab')
  await reviewer.keyboard.press('y')
  await expect(choose('Kind', 'Yes')).toBeChecked()
  const fields = await asked().count()
  for (let n = 2; n < fields; n++) await reviewer.keyboard.press('y')
  await expect(countersign()).toBeFocused()
})

test('a review is taken, handed on with a day it is due, and found in the queue', async () => {
  await editor.goto(`${claim}/review`)
  await expect(editor.getByRole('button', { name: 'Take it' })).toHaveCount(0)
  await reviewer.goto(`${claim}/review`)
  const assignment = reviewer.getByRole('region', { name: 'Assignment' })
  await expect(assignment).toContainText('Assigned to nobody yet')
  await reviewer.getByRole('button', { name: 'Take it' }).click()
  await expect(assignment).toContainText('For you')
  await reviewer.goto('/desk/review?for=unassigned')
  await expect(reviewer.getByRole('link', { name: STATEMENT })).toHaveCount(0)
  await reviewer.getByRole('link', { name: 'Mine' }).click()
  await expect(reviewer.getByRole('link', { name: STATEMENT })).toBeVisible()
  await reviewer.goto('/desk')
  await expect(
    reviewer.getByRole('region', { name: /Yours to review/ }).getByRole('link', { name: STATEMENT }),
  ).toBeVisible()
  await editor.reload()
  await editor.getByText('Hand it on').click()
  const form = editor.getByRole('form', { name: 'Assign the review' })
  await form.getByLabel('Due').fill('2020-01-01')
  await form.getByRole('button', { name: 'Assign' }).click()
  await expect(form.getByText('That day is past. Choose today or later.').first()).toBeVisible()
  await form.getByLabel('Due').fill('2999-12-24')
  await form.getByRole('button', { name: 'Assign' }).click()
  await expect(editor.getByRole('region', { name: 'Assignment' })).toContainText('due 24 December 2999')
})

test('somebody outside reads one revision by a secret link, remarks on it, and reaches nothing else', async ({
  browser,
}) => {
  await editor.goto(`${claim}/review`)
  const asking = editor.getByRole('form', { name: 'Ask for a second opinion' })
  await asking.getByLabel('Ask somebody outside').fill('Dr Moss')
  await asking.getByRole('button', { name: 'Make a link' }).click()
  const link = await editor.getByLabel(/Send it yourself/).inputValue()
  await editor.reload()
  await expect(editor.getByText(link)).toHaveCount(0)

  const outside = await (await browser.newContext()).newPage()
  const answer = await outside.goto(link)
  expect(answer?.headers()).toMatchObject({
    'referrer-policy': 'no-referrer',
    'cache-control': expect.stringContaining('no-store'),
  })
  await expect(outside.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/)
  await expect(outside.getByText(STATEMENT)).toBeVisible()
  await expect(outside.locator('mark')).toHaveText(WORDS)
  expect(await outside.content()).not.toMatch(/claim_|\/desk|person_/)
  for (const out of await outside.locator('a[href^="http"]').all())
    await expect(out).toHaveAttribute('rel', /noreferrer/)
  expect(await axeFindings(outside)).toEqual([])
  await outside.getByLabel('Your name').fill('Tilda Moss')
  await outside.getByLabel('What you have to say').fill('I counted 18 of them.')
  await outside.getByRole('button', { name: 'Send the remark' }).click()
  await expect(outside.getByText('I counted 18 of them.')).toBeVisible()
  await outside.goto(claim)
  await expect(outside).toHaveURL(/\/sign-in/)

  const guess = `${link.slice(0, -3)}AAA`
  expect((await outside.request.get(guess)).status()).toBe(404)
  expect((await outside.request.get(link.replace(/[^/]+$/, 'claim_a'))).status()).toBe(404)
  for (const method of ['PUT', 'DELETE', 'PATCH'])
    expect((await outside.request.fetch(link, { method })).status(), method).toBeGreaterThanOrEqual(400)

  await reviewer.goto(`${claim}/review`)
  await expect(reviewer.getByText('I counted 18 of them.')).toBeVisible()
  await reviewer.getByRole('button', { name: 'End this link' }).click()
  await expect(reviewer.getByText(/link ended by/)).toBeVisible()
  await expect(reviewer.getByRole('button', { name: 'End this link' })).toHaveCount(0)
  await outside.goto(link)
  await expect(outside.getByRole('heading', { name: 'This link is closed' })).toBeVisible()
  expect(await outside.content()).not.toContain(STATEMENT)
  await outside.context().close()
})

test('one press answers the rest, a second countersigns, and the answers stay with the review', async () => {
  await reviewer.goto(`${claim}/review`)
  await reviewer.getByRole('button', { name: 'Yes to all the rest' }).click()
  await expect(countersign()).toBeFocused()
  await reviewer.keyboard.press('Enter')
  await reviewer.waitForURL(/decided=approve/)
  await reviewer.goto(`${claim}/review`)
  await expect(reviewer.getByText('Does the passage say it? Yes in 6 of 6 fields.')).toBeVisible()
})
