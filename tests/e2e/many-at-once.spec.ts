import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { ACCOUNTS } from '../../commands/example/accounts'
import { axeFindings } from './support/axe'
import { fillClaim } from './support/claim-form'
import { signedIn } from './support/people'

const asFile = (rows: string[][]) => ({
  name: 'boats.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(rows.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\n')),
})

/** Captures a report of its own and gives its id. */
async function captured(page: Page, words: string): Promise<string> {
  await page.goto('/desk/reports/new')
  await page.getByLabel('Outlet').fill('Import Gazette')
  await page.getByLabel('Title').fill(`Boats ${Date.now()}`)
  await page.getByLabel('Published on').fill('2024-09-22')
  await page.getByRole('textbox', { name: /^Text/ }).fill(words)
  await page.getByRole('button', { name: 'Capture', exact: true }).click()
  await page.waitForURL(/reports\/report_/)
  return /report_[a-z0-9]{12}/.exec(page.url())?.[0] ?? ''
}

const HEADER = ['Report', 'Quote', 'Claim', 'Kind', 'Number', 'Weather']

for (const javaScriptEnabled of [true, false])
  test(`a file of claims is mapped, checked at its cells and written whole, ${javaScriptEnabled ? 'with' : 'without'} script`, async ({
    browser,
  }) => {
    const page = await signedIn(browser, 'editor', { javaScriptEnabled })
    const stamp = Date.now()
    const report = await captured(
      page,
      `Notice ${stamp}. Ada Quill counted 31 boats. She counted 12 carts too.`,
    )
    const rows = (second: string) => [
      HEADER,
      [
        report,
        'Ada Quill counted 31 boats',
        `Ada Quill counted 31 boats ${stamp}.`,
        'statement',
        '31',
        'dry',
      ],
      [report, second, `Ada Quill counted 12 carts ${stamp}.`, 'statement', '12', 'wet'],
    ]
    await page.goto('/desk/claims/import')
    await page.getByLabel('File').setInputFiles(asFile(rows('counted 13 carts')))
    await page.getByRole('button', { name: 'Read the file' }).click()
    await expect(page.getByRole('combobox', { name: 'Claim' })).toHaveValue('statement')
    await expect(page.getByRole('combobox', { name: 'Weather' })).toHaveValue('')
    await page.getByRole('button', { name: 'Check the rows' }).click()
    const cell = page.getByRole('cell', { name: /counted 13 carts/ })
    await expect(cell).toContainText('do not occur in the captured text')
    await expect(page.getByRole('button', { name: /^Write/ })).toHaveCount(0)
    if (javaScriptEnabled) expect(await axeFindings(page)).toEqual([])

    await page.getByLabel('Another file').setInputFiles(asFile(rows('counted 12 carts')))
    await page.getByRole('button', { name: 'Read the file' }).click()
    await page.getByRole('button', { name: 'Check the rows' }).click()
    await expect(page.getByText('All 2 rows can be written as drafts.')).toBeVisible()
    await page.getByRole('button', { name: 'Write 2 drafts' }).click()
    await expect(page.getByText('2 drafts were written.')).toBeVisible()

    await page.goto(`/desk/claims?words=${stamp}`)
    await expect(page.getByRole('checkbox')).toHaveCount(2)
    await page.getByRole('checkbox', { name: /31 boats/ }).check()
    await page.getByRole('textbox', { name: 'Topic for chosen drafts' }).fill('Boats')
    await page.getByRole('button', { name: 'Set the topic' }).click()
    await expect(page.getByRole('status').getByRole('listitem')).toHaveText(/31 boats.*now under “Boats”/)
    await page.getByRole('checkbox', { name: /12 carts/ }).check()
    await page.getByRole('button', { name: 'Send chosen to review' }).click()
    await expect(page.getByRole('status').getByRole('listitem')).toHaveText(/12 carts.*not done/)
    await expect(page.getByRole('button', { name: /approve|countersign/i })).toHaveCount(0)
  })

/** Enters a claim of the captured report and sends it to review. */
async function sent(page: Page, report: string, quote: string, statement: string): Promise<void> {
  await page.goto(`/desk/reports/${report}`)
  await page.getByText('Type the words of a passage instead of selecting it').click()
  await page.getByRole('textbox', { name: /^The passage/ }).fill(quote)
  await page.getByRole('button', { name: 'New claim from this passage' }).click()
  await page.waitForURL(/claims\/new/)
  const [value = '', noun = ''] = /\d+ \w+/.exec(quote)?.[0].split(' ') ?? []
  await fillClaim(page, {
    statement,
    kind: 'Statement',
    subject: 'Ada Quill',
    subjectIs: 'Person',
    number: { words: `${value} ${noun}`, means: 'exactly', value, noun },
    when: { words: '', date: '2024-09-21' },
    place: '',
    speaker: 'Ada Quill',
    speaks: 'Ada Quill',
    mode: 'paraphrase',
    topic: 'Boats',
  })
  await page.getByRole('button', { name: 'Save and send to review' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Sent to review' })).toBeVisible()
}

test('chosen reviews are given to a reviewer with a day, never their own, with and without script', async ({
  browser,
}) => {
  const [editor, reviewer] = [await signedIn(browser, 'editor'), await signedIn(browser, 'reviewer')]
  // Letters: a statement may say no number that its passage does not.
  const stamp = [...String(Date.now())].map((digit) => 'abcdefghij'[Number(digit)]).join('')
  const report = await captured(
    editor,
    `Log ${stamp}. Ada Quill counted 41 skiffs there. Ada Quill counted 17 rafts there.`,
  )
  await sent(editor, report, 'Ada Quill counted 41 skiffs', `Ada Quill counted 41 skiffs, ${stamp}.`)
  await sent(reviewer, report, 'Ada Quill counted 17 rafts', `Ada Quill counted 17 rafts, ${stamp}.`)

  const plain = await signedIn(browser, 'editor', { javaScriptEnabled: false })
  for (const page of [plain, editor]) {
    await page.goto(`/desk/claims?state=submitted&words=${stamp}`)
    for (const words of [/41 skiffs/, /17 rafts/]) await page.getByRole('checkbox', { name: words }).check()
    await page.getByRole('button', { name: 'Assign the reviews' }).click()
    await expect(page.getByText('Choose whose reviews these are to be.').first()).toBeVisible()
    for (const words of [/41 skiffs/, /17 rafts/])
      await expect(page.getByRole('checkbox', { name: words })).toBeChecked()
    await page
      .getByRole('combobox', { name: 'Reviewer of chosen claims' })
      .selectOption({ label: ACCOUNTS.reviewer.name })
    await page.getByLabel('Due', { exact: true }).fill('2999-12-24')
    await page.getByRole('button', { name: 'Assign the reviews' }).click()
    const results = page.getByRole('status').getByRole('listitem')
    await expect(results.filter({ hasText: '41 skiffs' })).toContainText(
      `its review is now for ${ACCOUNTS.reviewer.name}, due 24 December 2999.`,
    )
    await expect(results.filter({ hasText: '17 rafts' })).toContainText(
      'not done. They worded a revision of this claim',
    )
    await expect(page.getByRole('row', { name: /41 skiffs/ })).toContainText('due 24 December 2999')
    await expect(page.getByRole('button', { name: /approve|countersign/i })).toHaveCount(0)
  }
  expect(await axeFindings(editor)).toEqual([])

  await editor.getByRole('combobox', { name: 'Reviewer', exact: true }).selectOption({ label: 'Nobody yet' })
  await editor.getByRole('button', { name: 'Show', exact: true }).click()
  await editor.waitForURL(/assignee=nobody/)
  await expect(editor.getByRole('row', { name: /17 rafts/ })).toBeVisible()
  await expect(editor.getByRole('row', { name: /41 skiffs/ })).toHaveCount(0)
  await reviewer.goto(`/desk/claims?assignee=me&words=${stamp}`)
  await expect(reviewer.getByRole('row', { name: /41 skiffs/ })).toBeVisible()
  await expect(reviewer.getByRole('row', { name: /17 rafts/ })).toHaveCount(0)
  await reviewer.goto('/desk/review')
  await reviewer.getByRole('combobox', { name: 'Reviewer' }).selectOption({ label: ACCOUNTS.reviewer.name })
  await reviewer.getByRole('button', { name: 'Show', exact: true }).click()
  await reviewer.waitForURL(/for=person_/)
  await expect(reviewer.getByRole('link', { name: new RegExp(`41 skiffs, ${stamp}`) })).toBeVisible()
  await expect(reviewer.getByRole('link', { name: new RegExp(`17 rafts, ${stamp}`) })).toHaveCount(0)
  expect(await axeFindings(reviewer)).toEqual([])
})

test('the list is taken along as it is asked for', async ({ browser }) => {
  const page = await signedIn(browser, 'editor')
  await page.goto('/desk/claims?state=published')
  const count = (await page.getByRole('table', { name: 'Claims' }).getByRole('row').count()) - 1
  for (const [name, begins] of [
    ['Take as CSV', 'id,address,statement'],
    ['Take as XLSX', 'PK'],
  ] as const) {
    const taken = page.waitForEvent('download')
    await page.getByRole('link', { name }).click()
    const text = readFileSync(await (await taken).path(), 'latin1')
    expect(text.startsWith(begins)).toBe(true)
    if (name === 'Take as CSV') expect(text.match(/^claim_/gm)).toHaveLength(count)
  }
})
