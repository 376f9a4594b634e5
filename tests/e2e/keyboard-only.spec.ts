import { expect, type Locator, type Page, test } from '@playwright/test'
import { ACCOUNTS } from '../../commands/example/accounts'
import { cameToLife } from './support/came-to-life'

/** Walks with Tab until `target` has the focus, which must be visible there; never touches the mouse. */
async function reach(page: Page, target: Locator): Promise<void> {
  for (let step = 0; step < 140; step++) {
    if (await target.evaluate((element) => element === document.activeElement).catch(() => false)) {
      const outline = await target.evaluate((element) => getComputedStyle(element).outlineStyle)
      expect(outline, 'the focus must be seen').not.toBe('none')
      return
    }
    await page.keyboard.press('Tab')
  }
  throw new Error(`The keyboard never reached ${target}`)
}

async function type(page: Page, target: Locator, words: string): Promise<void> {
  await reach(page, target)
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.insertText(words)
}

async function press(page: Page, target: Locator): Promise<void> {
  await reach(page, target)
  await page.keyboard.press('Enter')
}

/** Chooses in a select by its first letters, as one does with the keyboard. */
async function choose(page: Page, target: Locator, label: string): Promise<void> {
  await reach(page, target)
  await page.keyboard.type(label, { delay: 5 })
  await expect(target.locator('option:checked')).toHaveText(label)
}

async function signIn(page: Page, part: 'editor' | 'reviewer'): Promise<void> {
  await page.goto('/sign-in')
  await type(page, page.getByLabel('E-mail'), ACCOUNTS[part].email)
  await type(page, page.getByLabel('Password'), ACCOUNTS[part].password)
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/desk/)
}

test('the whole job works with the keyboard alone', async ({ browser }) => {
  test.setTimeout(180_000)
  const editor = await (await browser.newContext()).newPage()
  const box = (name: string | RegExp) =>
    editor.getByRole('textbox', { name, exact: typeof name === 'string' })
  const list = (name: string) => editor.getByRole('combobox', { name })
  const words = 'Harbour master Odile Brandt saw 17 ships on 3 May 2024'

  await signIn(editor, 'editor')
  await press(editor, editor.getByRole('link', { name: 'Capture a report' }))
  await editor.waitForURL(/reports\/new/)
  await type(editor, editor.getByLabel('Outlet'), 'Keyboard Herald')
  await type(editor, box('Title'), 'Ships in May')
  await type(editor, box('Published on'), '2024-05-04')
  await type(editor, box('Text'), `${words}. ${Date.now()}`)
  await press(editor, editor.getByRole('button', { name: 'Capture', exact: true }))
  await editor.waitForURL(/reports\/report_/)

  await press(editor, editor.getByText('Type the words of a passage instead'))
  await type(editor, box('The passage'), words)
  await press(editor, editor.getByRole('button', { name: 'New claim from this passage' }))
  await editor.waitForURL(/claims\/new/)
  await type(editor, box('Who speaks in it'), 'Odile Brandt')
  await type(editor, box('Statement'), 'Odile Brandt said that she saw 17 ships.')
  await choose(editor, list('Kind'), 'Statement')
  await type(editor, box('Subject'), 'Odile Brandt')
  await choose(editor, list('The subject is a'), 'Person')
  await choose(editor, list('Is there a number?'), 'A number is stated')
  await type(
    editor,
    editor.getByRole('group', { name: 'How much' }).getByRole('textbox', { name: /^In the source/ }),
    '17 ships',
  )
  await type(editor, box('Value'), '17')
  await type(editor, box('What is counted'), 'ships')
  await type(editor, box(/^As a date/), '2024-05-03')
  await choose(editor, list('How it reaches us'), 'paraphrase')
  await type(editor, box('Speaker'), 'Odile Brandt')
  await type(editor, editor.getByLabel('Topic'), 'Ships by keyboard')
  await press(editor, editor.getByRole('button', { name: 'Save and send to review' }))
  await expect(editor.getByRole('status').filter({ hasText: 'Sent to review' })).toBeVisible()
  const claim = new URL(editor.url()).pathname

  const reviewer = await (await browser.newContext()).newPage()
  await signIn(reviewer, 'reviewer')
  await reviewer.goto(`${claim}/review`)
  await cameToLife(reviewer)
  const asked = reviewer.getByRole('group', { name: /: does the passage say this\?$/ })
  await reach(reviewer, asked.first().getByRole('radio', { name: 'Yes', exact: true }))
  // One key answers and goes to the next; another answers all the rest, and what decides has the focus.
  await reviewer.keyboard.press('y')
  await expect(asked.first().getByRole('radio', { name: 'Yes', exact: true })).toBeChecked()
  await expect(asked.nth(1).getByRole('radio').first()).toBeFocused()
  await reviewer.keyboard.press('a')
  await expect(reviewer.getByRole('button', { name: 'Countersign' })).toBeFocused()
  await press(reviewer, reviewer.getByRole('button', { name: 'Countersign' }))
  await reviewer.waitForURL(/decided=approve/)
  await press(reviewer, reviewer.getByRole('link', { name: /The public page/ }))
  await expect(reviewer.getByRole('heading', { level: 1 })).toHaveText(
    'Odile Brandt said that she saw 17 ships.',
  )
})
