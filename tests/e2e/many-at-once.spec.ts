import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { axeFindings } from './support/axe'
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
