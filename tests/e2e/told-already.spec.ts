import { expect, type Page, test } from '@playwright/test'
import { axeFindings } from './support/axe'
import { cameToLife } from './support/came-to-life'
import { signedIn } from './support/people'

// One story, told in order: each test stands on those before.
test.describe.configure({ mode: 'serial' })

const TEXT = `Lagoon Times, for these tests. The harbour master of Ebene counted 46 trawlers along the northern mole on 3 March 2024. Two days later the same pier was empty.`
const QUOTED = 'The harbour master of Ebene counted 46 trawlers along the northern mole on 3 March 2024'
const STATEMENT = 'The harbour master of Ebene counted 46 trawlers along the northern mole.'
const MEASURE = 'Trawlers at Ebene, as the tests count them'

let editor: Page
let report: string
let draft: string

test.beforeAll(async ({ browser }) => {
  editor = await signedIn(browser, 'editor')
})

const form = () => editor.getByRole('form', { name: 'Claim' })
const box = (name: string) => form().getByRole('textbox', { name, exact: true })
const ledger = () => form().locator('#in-the-ledger')
const line = () => form().getByRole('status')

async function count(value: string) {
  await form().getByRole('combobox', { name: 'Is there a number?' }).selectOption('stated')
  await box('Value').fill(value)
  await box('At least').fill(value)
  await box('At most').fill(value)
  await box('What is counted').fill('trawlers')
  await form()
    .getByRole('textbox', { name: /^As a date/ })
    .fill('2024-03-03')
  await form().getByLabel('What is counted over time').fill(MEASURE)
  await form().getByRole('radio', { name: 'A level' }).check()
  await form().getByLabel('Topic').fill('Trawlers of the tests')
}

async function newClaim() {
  await editor.goto(report)
  const cite = editor.getByRole('form', { name: 'New claim' })
  await cite.getByText('Type the words of a passage').click()
  await cite.getByRole('textbox', { name: /^The passage/ }).fill(QUOTED)
  await cite.getByRole('button', { name: 'New claim from this passage' }).click()
  await editor.waitForURL(/\/claims\/new/)
  await cameToLife(editor)
}

test('a claim that nobody told before says so', async () => {
  await editor.goto('/desk/reports/new')
  await editor.getByLabel('Outlet').fill('Lagoon Times')
  await editor.getByLabel('Title').fill('What lay at the mole')
  await editor.getByLabel('Published on').fill('2024-03-06')
  await editor.getByRole('textbox', { name: /^Text/ }).fill(TEXT)
  await editor.getByRole('button', { name: 'Capture', exact: true }).click()
  await editor.waitForURL(/\/desk\/reports\/report_/)
  report = editor.url()
  await newClaim()
  await expect(ledger()).toContainText('Nothing of this is told yet.')
  await box('Statement').fill(STATEMENT)
  await count('46')
  await editor.getByRole('button', { name: 'Save draft' }).last().click()
  await editor.waitForURL(/\/desk\/claims\/claim_/)
  draft = new URL(editor.url()).pathname
})

test('whoever writes it a second time sees it while typing, and the passage that it rests on', async () => {
  await newClaim()
  await expect(line().filter({ hasText: 'passage cited by 1 more' })).toBeVisible()
  await expect(ledger().getByRole('heading', { name: 'Cited before' })).toBeVisible()
  await box('Statement').fill(STATEMENT.replace('counted', 'saw').replace('along', 'beside'))
  const same = ledger().getByRole('link', { name: STATEMENT }).first()
  await expect(same).toHaveAttribute('href', draft)
  await expect(ledger()).toContainText('Much the same words.')
  await box('Statement').fill(STATEMENT.toUpperCase())
  await expect(ledger()).toContainText('The same words.')
  await expect(line().filter({ hasText: '1 much the same' })).toBeVisible()
})

test('a number that cannot hold beside it stands beside it', async () => {
  await count('39')
  await expect(line().filter({ hasText: 'Contradicts 1' })).toBeVisible()
  await expect(ledger()).toContainText('Contradicts it: both cannot be true.')
  await box('Value').fill('46')
  await box('At least').fill('46')
  await box('At most').fill('46')
  await expect(ledger()).toContainText('They agree.')
  await expect(line().filter({ hasText: 'Contradicts' })).toHaveCount(0)
  expect(await axeFindings(editor)).toEqual([])
})

test('half a date takes nothing away from what is found', async () => {
  await form()
    .getByRole('textbox', { name: /^As a date/ })
    .fill('2024-')
  await expect(ledger()).not.toContainText('They agree.')
  await expect(ledger()).toContainText('The same words.')
})

test('without script the saved claim tells the same', async ({ browser }) => {
  await form()
    .getByRole('textbox', { name: /^As a date/ })
    .fill('2024-03-03')
  await editor.getByRole('button', { name: 'Save draft' }).last().click()
  await editor.waitForURL(/\/desk\/claims\/claim_/)
  const still = await browser.newContext({
    javaScriptEnabled: false,
    storageState: await editor.context().storageState(),
  })
  const page = await still.newPage()
  await page.goto(editor.url())
  await expect(page.getByRole('heading', { name: 'In the ledger already' })).toBeVisible()
  await expect(page.getByText('The same words.')).toBeVisible()
  await expect(page.getByText('Looking it up …')).toHaveCount(0)
  await still.close()
})
