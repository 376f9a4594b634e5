import { expect, type Page, test } from '@playwright/test'
import { ACCOUNTS } from '../../commands/example/accounts'
import { axeFindings } from './support/axe'
import { cameToLife } from './support/came-to-life'
import { fillClaim } from './support/claim-form'
import { signedIn } from './support/people'

test.describe.configure({ mode: 'serial' })

const WORDS = 'Harbour master Ines Okoro counted 12 ferries on 3 May 2024'
let editor: Page
let reviewer: Page
let claim: string
const reviewerName = ACCOUNTS.reviewer.name

const thread = (page: Page, about: string) => page.getByRole('article', { name: new RegExp(`^${about}, by`) })
const commentForm = (page: Page) => page.getByRole('form', { name: 'Comment', exact: true })

async function say(page: Page, about: string, words: string): Promise<void> {
  await commentForm(page).getByLabel('About').selectOption({ label: about })
  await commentForm(page).getByLabel('Your comment').fill(words)
  await commentForm(page).getByRole('button', { name: 'Comment' }).click()
}

test.beforeAll(async ({ browser }) => {
  editor = await signedIn(browser, 'editor')
  reviewer = await signedIn(browser, 'reviewer')
  await editor.goto('/desk/reports/new')
  await editor.getByLabel('Outlet').fill('Ferry Gazette')
  await editor.getByLabel('Title').fill('Ferries in May')
  await editor.getByLabel('Published on').fill('2024-05-04')
  await editor.getByRole('textbox', { name: /^Text/ }).fill(`${WORDS}. ${Date.now()}`)
  await editor.getByRole('button', { name: 'Capture', exact: true }).click()
  await editor.waitForURL(/report_/)
  await editor.getByText('Type the words of a passage instead of selecting it').click()
  await editor.getByRole('textbox', { name: /^The passage/ }).fill(WORDS)
  await editor.getByRole('button', { name: 'New claim from this passage' }).click()
  await editor.waitForURL(/claims\/new/)
  await fillClaim(editor, {
    statement: 'Ines Okoro said that she counted 12 ferries.',
    kind: 'Statement',
    subject: 'Ines Okoro',
    subjectIs: 'Person',
    number: { words: '12 ferries', means: 'exactly', value: '12', noun: 'ferries' },
    when: { words: '', date: '2024-05-03' },
    place: '',
    speaker: 'Ines Okoro',
    speaks: 'Ines Okoro',
    mode: 'paraphrase',
    topic: 'Ferries',
  })
  await editor.getByRole('button', { name: 'Save and send to review' }).click()
  await expect(editor.getByRole('status').filter({ hasText: 'Sent to review' })).toBeVisible()
  claim = new URL(editor.url()).pathname
})

test('an editor speaks of a field and mentions a colleague from the list', async () => {
  await editor.goto(claim)
  await commentForm(editor).getByLabel('About').selectOption({ label: 'Quantity' })
  const words = commentForm(editor).getByLabel('Your comment')
  await words.fill('Does this count the small ones, ')
  await words.pressSequentially(`@${reviewerName.slice(0, 3)}`)
  await editor.getByRole('button', { name: `@${reviewerName}` }).click()
  await expect(words).toHaveValue(`Does this count the small ones, @${reviewerName} `)
  await commentForm(editor).getByRole('button', { name: 'Comment' }).click()
  await expect(thread(editor, 'Quantity')).toContainText('Does this count the small ones')
  await expect(words).toHaveValue('')
})

test('lists tell how many threads are open beside each claim, and lead to them', async () => {
  for (const list of ['/desk/claims?words=Okoro+ferries', '/desk/review', '/desk/waiting/in-review']) {
    await editor.goto(list)
    const line = editor
      .getByRole(list.includes('claims') ? 'row' : 'listitem')
      .filter({ hasText: 'Ines Okoro said that she counted 12 ferries.' })
    await expect(line.getByRole('link', { name: '1 open thread' }).first()).toHaveAttribute(
      'href',
      `${claim}#comments`,
    )
  }
  await editor.goto(claim)
})

test('a name that nobody bears is refused at the field, and the words stay', async () => {
  await say(editor, 'The claim', 'Ask @Nobodyhere about it.')
  await expect(commentForm(editor)).toContainText('Nobody here is called “@nobodyhere”')
  await expect(commentForm(editor).getByLabel('Your comment')).toHaveValue('Ask @Nobodyhere about it.')
})

test('who is mentioned finds it under notifications, and marks it as read', async () => {
  await reviewer.goto('/desk')
  const bell = reviewer.getByRole('banner').getByRole('link', { name: /^Notifications/ })
  await expect(bell).toHaveText(/\(\d+\)$/)
  await bell.click()
  await reviewer.waitForURL(/notifications/)
  const line = reviewer
    .getByRole('listitem')
    .filter({ hasText: 'Ines Okoro said that she counted 12 ferries.' })
  await expect(line).toContainText(`${ACCOUNTS.editor.name} mentioned you in a comment`)
  await expect(reviewer.getByText('No mail goes out yet')).toBeVisible()
  expect(await axeFindings(reviewer)).toEqual([])
  await line.getByRole('link').click()
  await expect(thread(reviewer, 'Quantity')).toBeVisible()
  await reviewer.goto('/desk/notifications')
  await line.getByRole('button', { name: 'Mark as read' }).click()
  await expect(line.getByText('New', { exact: true })).toHaveCount(0)
  await reviewer
    .getByRole('button', { name: 'Mark all as read' })
    .or(reviewer.getByText('0 are new.'))
    .first()
    .click()
  await expect(reviewer.getByText('0 are new.')).toBeVisible()
})

test('what mail tells one of is chosen on the account page, and kept', async () => {
  await reviewer.goto('/desk/account')
  await reviewer.getByLabel('A comment on a claim you take part in').selectOption({ label: 'Once a day' })
  await reviewer.getByRole('button', { name: 'Keep this choice' }).click()
  await expect(reviewer.getByRole('status').filter({ hasText: 'Your choice is kept' })).toBeVisible()
  await expect(reviewer.getByLabel('A comment on a claim you take part in')).toHaveValue('daily')
  expect(await axeFindings(reviewer)).toEqual([])
})

test('the reviewer is warned of it, keeps what they answered, and replies', async () => {
  await reviewer.goto(`${claim}/review`)
  await expect(reviewer.getByText('1 thread of comments is open.')).toBeVisible()
  await reviewer.getByLabel('Remark').fill('Half a remark')
  await thread(reviewer, 'Quantity').getByText('Reply').first().click()
  const reply = thread(reviewer, 'Quantity').getByRole('form', { name: 'Reply' })
  await reply.getByLabel('Your reply').fill('All of them.')
  await reply.getByRole('button', { name: 'Reply' }).click()
  await expect(thread(reviewer, 'Quantity').getByRole('listitem')).toHaveCount(2)
  await expect(reviewer.getByLabel('Remark')).toHaveValue('Half a remark')
  expect(await axeFindings(reviewer)).toEqual([])
})

test('a thread is resolved, and reopened', async () => {
  await editor.goto(claim)
  await thread(editor, 'Quantity').getByRole('button', { name: 'Resolve' }).click()
  await expect(editor.getByText('0 open, 1 resolved.')).toBeVisible()
  await editor.getByText('1 resolved', { exact: true }).click()
  await thread(editor, 'Quantity').getByRole('button', { name: 'Reopen' }).click()
  await expect(editor.getByText('1 open, 0 resolved.')).toBeVisible()
})

test('when the text changes, the thread says which revision it spoke of', async () => {
  await editor.goto(`${claim}?edit=1`)
  await cameToLife(editor)
  await editor
    .getByRole('textbox', { name: /^Statement/ })
    .fill('Ines Okoro said that she had counted 12 ferries.')
  await editor.getByRole('button', { name: 'Save draft' }).first().click()
  await expect(editor.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible()
  await expect(thread(editor, 'Quantity')).toContainText(
    'Spoke of revision 1; now 2: this field is the same.',
  )
  expect(await axeFindings(editor)).toEqual([])
})

test('who wrote a comment withdraws it, and its place stays', async () => {
  await editor.goto(claim)
  await thread(editor, 'Quantity').getByRole('button', { name: 'Withdraw' }).click()
  await expect(thread(editor, 'Quantity')).toContainText('Withdrawn by its writer.')
  await expect(thread(editor, 'Quantity')).toContainText('All of them.')
})

test('all of it works without script', async ({ browser }) => {
  const page = await signedIn(browser, 'editor', { javaScriptEnabled: false })
  await page.goto(claim)
  await say(page, 'Statement', `Is it hers? @${reviewerName}`)
  await expect(thread(page, 'Statement')).toContainText('Is it hers?')
  await thread(page, 'Statement').getByText('Reply').first().click()
  await thread(page, 'Statement').getByLabel('Your reply').fill('It is.')
  await thread(page, 'Statement').getByRole('button', { name: 'Reply' }).click()
  await expect(thread(page, 'Statement')).toContainText('It is.')
  await thread(page, 'Statement').getByRole('button', { name: 'Resolve' }).click()
  await expect(page.getByText('1 open, 1 resolved.')).toBeVisible()
})
