import { expect, type Page, test } from '@playwright/test'
import { cameToLife } from './support/came-to-life'
import { fillClaim, type Typed } from './support/claim-form'
import { signedIn } from './support/people'
import { sayYes } from './support/say-yes'
import { selectWords } from './support/select-words'
import { REPORT } from './support/story-report'

// One story, told in order: each test is one sentence of it, and stands on those before.
test.describe.configure({ mode: 'serial' })

const TOPIC = 'A mission in Haiti, as the tests tell it'
const CANARY = 'canary-7f3a-never-public'

const NEARLY: Typed = {
  statement: 'William Ruto said that nearly 400 Kenyan officers were in Port-au-Prince.',
  kind: 'Deployment',
  subject: 'Kenya',
  number: { words: 'nearly 400', means: 'nearly', value: '400', upper: '400', noun: 'officers' },
  when: { words: 'today', date: '2024-09-21' },
  speaker: 'William Ruto',
  speaks: 'William Ruto',
  mode: 'direct quote',
  topic: TOPIC,
  internalNote: CANARY,
}

let editor: Page
let reviewer: Page
let workbench: string
let claim: string

test.beforeAll(async ({ browser }) => {
  editor = await signedIn(browser, 'editor')
  reviewer = await signedIn(browser, 'reviewer')
})

/** What stands against a form; the framework's own announcer is another alert, and empty. */
const told = (page: Page) => page.getByRole('form').getByRole('alert')

/** From the workbench: select the words, open the form with them, fill it and send it. */
async function enter(words: string, typed: Typed): Promise<string> {
  await editor.goto(workbench)
  await selectWords(editor, words)
  await editor.getByRole('button', { name: 'New claim from this passage' }).first().click()
  await editor.waitForURL(/claims\/new/)
  await expect(editor.getByRole('blockquote')).toHaveText(words)
  await fillClaim(editor, typed)
  await editor.getByRole('button', { name: 'Save and send to review' }).click()
  await expect(editor.getByRole('status').filter({ hasText: 'Sent to review' })).toBeVisible()
  return new URL(editor.url()).pathname
}

test('an editor captures a report by pasting it', async () => {
  await editor.goto('/desk')
  await editor.getByRole('link', { name: 'Capture a report' }).click()
  await editor.getByLabel('Outlet').fill(REPORT.outlet)
  await editor.getByLabel('Title').fill(REPORT.title)
  await editor.getByLabel('Address').fill(REPORT.url)
  await editor.getByLabel('Published on').fill(REPORT.published)
  await editor.getByLabel('Time zone').fill('America/Port-au-Prince')
  await editor.getByRole('textbox', { name: /^Text/ }).fill(REPORT.text)
  await editor.getByRole('button', { name: 'Capture', exact: true }).click()
  await editor.waitForURL(/\/desk\/reports\/report_/)
  await expect(editor.getByRole('heading', { level: 1 })).toHaveText(REPORT.title)
  expect(await editor.locator('#captured-text').textContent()).toBe(REPORT.text)
  workbench = editor.url()
})

test('the same report captured again is pointed out with a link, and nothing typed is lost', async () => {
  await editor.goto('/desk/reports/new')
  await editor.getByLabel('Outlet').fill(REPORT.outlet)
  await editor.getByLabel('Title').fill('Another title')
  await editor.getByLabel('Address').fill(`${REPORT.url}?utm_source=mail#top`)
  await editor.getByRole('textbox', { name: /^Text/ }).fill('Other words.')
  await editor.getByRole('button', { name: 'Capture', exact: true }).click()
  await expect(told(editor)).toContainText('captured before')
  await expect(editor.getByRole('link', { name: REPORT.title })).toHaveAttribute(
    'href',
    new URL(workbench).pathname,
  )
  await expect(editor.getByLabel('Title')).toHaveValue('Another title')
})

test('an editor enters “nearly 400 officers” with its words, its upper bound and a resolved date', async () => {
  claim = await enter('There are nearly 400 officers of ours in this city today', NEARLY)
  await expect(editor.getByText('nearly 400 officers', { exact: true })).toBeVisible()
  await expect(editor.getByText('at most 400, lower bound not stated')).toBeVisible()
  await expect(editor.getByText('from the publication date 2024-09-22')).toBeVisible()
})

test('an editor enters “an additional 600” as a promise that falls due “in a few weeks’ time”', async () => {
  await enter('We are training an additional 600, and in a few weeks’ time they will join you', {
    ...NEARLY,
    statement: 'William Ruto promised an additional 600 officers within weeks.',
    kind: 'Pledge',
    number: {
      words: 'an additional 600',
      means: 'exactly',
      value: '600',
      lower: '600',
      upper: '600',
      noun: 'officers',
    },
    when: { words: '', date: '2024-09-21' },
    due: { words: 'in a few weeks’ time', date: '2024-10-06~/2024-10-20~' },
  })
  await expect(editor.getByText('2024-10-06~/2024-10-20~')).toBeVisible()
})

test('an editor enters “1,000 pledged in July 2023”', async () => {
  await enter('Kenya had 1,000 pledged in July 2023, when it offered to lead the mission', {
    ...NEARLY,
    statement: 'Story Gazette reports that Kenya had pledged 1,000 officers in July 2023.',
    kind: 'Pledge',
    number: { words: '1,000 pledged', means: 'exactly', value: '1,000', noun: 'officers' },
    when: { words: 'in July 2023', date: '2023-07' },
    speaker: 'Story Gazette',
    speaks: '',
    mode: 'paraphrase',
  })
  await expect(editor.getByText('July 2023').first()).toBeVisible()
})

test('an editor enters “two dozen … about a week ago”', async () => {
  await enter('Two dozen Jamaican soldiers and police officers landed about a week ago', {
    ...NEARLY,
    statement: 'Story Gazette reports that about two dozen Jamaican soldiers and police officers landed.',
    subject: 'Jamaica',
    number: { words: 'Two dozen', means: 'about', value: '24', noun: 'soldiers and police officers' },
    when: { words: 'about a week ago', date: '2024-09-15~' },
    speaker: 'Story Gazette',
    speaks: '',
    mode: 'paraphrase',
  })
  await expect(editor.getByText('about 15 September 2024', { exact: true })).toBeVisible()
})

test('an editor cannot countersign: the button is greyed out and says why', async () => {
  await editor.goto(`${claim}/review`)
  await expect(editor.getByRole('button', { name: 'Countersign' })).toBeDisabled()
  await expect(editor.getByText('Only reviewers may do this')).toBeVisible()
})

test('writing a remark decides nothing by a slip of the keys', async () => {
  await reviewer.goto(`${claim}/review`)
  await reviewer.getByLabel('Remark').fill('Looks right to me.')
  await reviewer.getByLabel('Remark').press('ControlOrMeta+Enter')
  await reviewer.reload()
  await sayYes(reviewer)
  await expect(reviewer.getByRole('button', { name: 'Countersign' })).toBeEnabled()
  await expect(reviewer.getByText('In review')).toBeVisible()
})

test('a reviewer requests changes, and must say what should change', async () => {
  await reviewer.goto(`${claim}/review`)
  await reviewer.getByRole('button', { name: 'Request changes' }).click()
  await expect(told(reviewer)).toContainText('Say what should change')
  await reviewer.getByLabel('Remark').fill('Please say “at the base”.')
  await reviewer.getByRole('button', { name: 'Request changes' }).click()
  await reviewer.waitForURL(/decided=requestChanges/)
  await expect(reviewer.getByText('Sent back').first()).toBeVisible()
})

test('the editor finds it sent back, and cannot send it again unchanged', async () => {
  await editor.goto('/desk')
  const sentBack = editor.getByRole('region', { name: /Sent back to you/ })
  await sentBack.getByRole('link', { name: NEARLY.statement }).click()
  await expect(editor.getByText('Please say “at the base”.').first()).toBeVisible()
  await editor.getByRole('button', { name: 'Save and send to review' }).click()
  await expect(told(editor)).toContainText('Change it before you send it again')
})

test('the editor revises it, and a reviewer opens the revision', async () => {
  await editor.goto(claim)
  await cameToLife(editor)
  await editor
    .getByRole('textbox', { name: 'Statement' })
    .fill('William Ruto said at the base that nearly 400 officers were there.')
  await editor.getByRole('button', { name: 'Save and send to review' }).click()
  await expect(editor.getByRole('status').filter({ hasText: 'Sent to review' })).toBeVisible()
  await reviewer.goto(`${claim}/review`)
  await expect(reviewer.getByRole('heading', { name: 'Review revision 2' })).toBeVisible()
  await expect(reviewer.getByText('Since revision 1')).toBeVisible()
})

test('a reviewer who looked at the old revision is refused and sees the difference', async () => {
  await editor.goto(`${claim}?edit=1`)
  await cameToLife(editor)
  await editor
    .getByRole('textbox', { name: 'Statement' })
    .fill('William Ruto said that nearly 400 officers were in the city, at the base.')
  await editor.getByRole('button', { name: 'Save and send to review' }).click()
  await expect(editor.getByRole('status').filter({ hasText: 'Sent to review' })).toBeVisible()
  await sayYes(reviewer)
  await reviewer.getByRole('button', { name: 'Countersign' }).click()
  await expect(told(reviewer)).toContainText('was changed while you were reading revision 2')
  await expect(reviewer.getByRole('heading', { name: 'Review revision 3' })).toBeVisible()
  await expect(reviewer.getByRole('link', { name: 'See what changed meanwhile' })).toBeVisible()
  const difference = reviewer.getByRole('region', { name: 'Review' }).locator('ins, del')
  await expect(difference.first()).toBeVisible()
  expect((await reviewer.request.get(claim.replace('/desk/claims/claim_', '/facts/'))).status()).toBe(404)
})

test('the reviewer approves the new one, and it is public on the next request', async () => {
  await sayYes(reviewer)
  await reviewer.getByRole('button', { name: 'Countersign' }).click()
  await reviewer.waitForURL(/decided=approve/)
  const address = await reviewer.getByRole('link', { name: /The public page/ }).getAttribute('href')
  const page = await reviewer.context().browser()?.newPage()
  if (!page || !address) throw new Error('No page to read with.')
  const answer = await page.goto(address)
  expect(answer?.status()).toBe(200)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'William Ruto said that nearly 400 officers were in the city, at the base.',
  )
  await expect(page.locator('mark').first()).toHaveText(
    'There are nearly 400 officers of ours in this city today',
  )
  await page.close()
})

test('nothing unpublished is on any public page, in any response', async ({ browser }) => {
  test.setTimeout(180_000)
  const page = await browser.newPage()
  const seen = new Set<string>()
  const waiting = ['/']
  while (waiting.length > 0) {
    const path = waiting.pop()
    if (path === undefined || seen.has(path)) continue
    seen.add(path)
    const body = await (await page.request.get(path)).text()
    for (const secret of [
      CANARY,
      'an additional 600 officers within weeks',
      '1,000 officers in July 2023.',
      'Please say “at the base”',
      'The last line of this report is for the desk alone',
    ])
      expect(body, `${path} must not hold “${secret}”`).not.toContain(secret)
    for (const [, link] of body.matchAll(/href="(\/[^"#?]*)/g))
      if (link && !/^\/(_next|desk|sign-in)/.test(link)) waiting.push(link)
  }
  expect(seen.size).toBeGreaterThan(10)
  await page.close()
})
