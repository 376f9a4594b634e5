import { expect, test } from '@playwright/test'
import { fillClaim } from './support/claim-form'
import { signedIn } from './support/people'
import { sayYes } from './support/say-yes'

test('the whole job works with script off: captured, typed, sent, sent back, countersigned, read', async ({
  browser,
}) => {
  test.setTimeout(120_000)
  const noScript = { javaScriptEnabled: false }
  const editor = await signedIn(browser, 'editor', noScript)
  const stamp = Date.now()
  await editor.goto('/desk/reports/new')
  await editor.getByLabel('Outlet').fill('Scriptless Gazette')
  await editor.getByLabel('Title').fill(`A notice without script ${stamp}`)
  await editor.getByLabel('Published on').fill('2024-09-22')
  await editor
    .getByRole('textbox', { name: /^Text/ })
    .fill(`Notice ${stamp}. The mayor, Ada Quill, counted 31 boats on Saturday. The mayor said no more.`)
  await editor.getByRole('button', { name: 'Capture', exact: true }).click()

  await test.step('a passage is typed, refused where it occurs twice, and chosen', async () => {
    const typed = editor.getByText('Type the words of a passage instead of selecting it')
    await typed.click()
    await editor.getByRole('textbox', { name: /^The passage/ }).fill('words that are not there')
    await editor.getByRole('button', { name: 'New claim from this passage' }).click()
    await expect(editor.getByRole('alert')).toContainText('do not occur in the captured text')
    await editor.getByRole('textbox', { name: /^The passage/ }).fill('The mayor')
    await editor.getByRole('button', { name: 'New claim from this passage' }).click()
    await expect(editor.getByRole('alert')).toContainText('occur 2 times')
    await editor
      .getByRole('textbox', { name: /^The passage/ })
      .fill('The mayor, Ada Quill, counted 31 boats on Saturday')
    await editor.getByRole('button', { name: 'New claim from this passage' }).click()
    await expect(editor.getByRole('blockquote')).toHaveText(
      'The mayor, Ada Quill, counted 31 boats on Saturday',
    )
  })

  const claim =
    await test.step('what is missing is said at its field, and nothing typed is lost', async () => {
      await editor.getByRole('textbox', { name: 'Statement' }).fill('Someone counted 31 boats.')
      await editor.getByRole('button', { name: 'Save and send to review' }).click()
      await expect(editor.getByRole('alert')).toContainText('Saved, but not sent to review')
      await expect(editor.getByRole('textbox', { name: 'Statement' })).toHaveValue(
        'Someone counted 31 boats.',
      )
      await fillClaim(editor, {
        statement: `Ada Quill said that she counted 31 boats.`,
        kind: 'Statement',
        subject: 'Ada Quill',
        subjectIs: 'Person',
        number: { words: '31 boats', means: 'exactly', value: '31', noun: 'boats' },
        when: { words: 'on Saturday', date: '2024-09-21' },
        place: '',
        speaker: 'Ada Quill',
        speaks: 'Ada Quill',
        mode: 'paraphrase',
        topic: 'Boats without script',
      })
      await editor.getByRole('button', { name: 'Save and send to review' }).click()
      await expect(editor.getByRole('status').filter({ hasText: 'Sent to review' })).toBeVisible()
      return new URL(editor.url()).pathname
    })

  const reviewer = await signedIn(browser, 'reviewer', noScript)
  await reviewer.goto(`${claim}/review`)
  await reviewer.getByRole('button', { name: 'Reject' }).click()
  await expect(reviewer.getByRole('alert')).toContainText('Say what should change')
  await sayYes(reviewer)
  await reviewer.getByRole('button', { name: 'Countersign' }).click()
  await expect(reviewer).toHaveURL(/decided=approve/)
  await reviewer.getByRole('link', { name: /The public page/ }).click()
  await expect(reviewer.getByRole('heading', { level: 1 })).toHaveText(
    'Ada Quill said that she counted 31 boats.',
  )
})

test('an address that shows nothing says so with script off, in both rooms', async ({ browser }) => {
  const page = await signedIn(browser, 'editor', { javaScriptEnabled: false })
  for (const address of [
    '/facts/nothing-here',
    '/topics/nothing-here',
    '/reports/report_none',
    '/desk/claims/claim_none',
    '/nowhere',
  ]) {
    const answer = await page.goto(address)
    expect(answer?.status(), address).toBe(404)
    await expect(page.getByRole('heading', { level: 1 }), address).toBeVisible()
  }
})
