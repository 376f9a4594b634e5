import { expect, type Page, test } from '@playwright/test'
import { pdfOf, pdfPage, pdfStream, setText, wordFile } from '../support/hostile-documents/files'
import { type Answer, leadsTo, type Site, sends, site } from '../support/hostile-documents/web'
import { axeFindings } from './support/axe'
import { signedIn } from './support/people'
import { selectWords } from './support/select-words'

test.describe.configure({ mode: 'serial' })

const stamp = Date.now()
const QUOTE = 'Nearly 400 officers are at the harbour'
const article = (said: string) => `<!doctype html><html lang="en"><head>
  <script type="application/ld+json">{"@type":"NewsArticle","headline":"Officers at the harbour ${stamp}","datePublished":"2024-09-22T08:00:00Z","author":{"name":"An Example Writer"},"publisher":{"name":"The Harbour Example"}}</script></head>
  <body><nav>Home Weather</nav><article><h1>Officers at the harbour</h1><p>${said}, the harbour master said on Saturday. ${'More was said about the weather and the tide, as it is every week. '.repeat(4)}</p><p>Number ${stamp}.</p></article></body></html>`

const html = { 'content-type': 'text/html; charset=utf-8' }
let published: Answer = sends(article(QUOTE), html)
let there: Site
let editor: Page

test.beforeAll(async ({ browser }) => {
  const answers: Record<string, Answer> = {
    '/harbour': (request, response) => published(request, response),
    '/closed': sends('', html, 403),
    '/gone': sends('', html, 404),
    '/scripts': sends('<html><body><div id="app"></div><script src="/a.js"></script></body></html>', html),
    '/picture': sends(Buffer.from('89504e470d0a1a0a', 'hex'), { 'content-type': 'image/png' }),
    '/inside': leadsTo('http://169.254.169.254/'),
    '/silent': () => {},
  }
  there = await site(answers, '127.0.0.1', Number(process.env.E2E_SITE_PORT))
  editor = await signedIn(browser, 'editor')
})

test.afterAll(() => there.close())

const at = (path: string) => `http://${there.host}${path}`
const address = (page: Page) => page.getByRole('textbox', { name: 'Web page or document' })

async function upload(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await send(page, name, bytes)
  await expect(page.getByRole('heading', { name: 'Confirm what was read' })).toBeVisible()
}

async function send(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await page.goto('/desk/reports/new')
  await page.getByLabel('Or a file').setInputFiles({ name, mimeType: '', buffer: Buffer.from(bytes) })
  await page.getByRole('button', { name: 'Read it' }).click()
}

async function confirm(page: Page, fields: Record<string, string> = {}): Promise<void> {
  for (const [label, value] of Object.entries(fields))
    await page.getByLabel(label, { exact: false }).first().fill(value)
  await page.getByRole('button', { name: 'Capture', exact: true }).click()
  await page.waitForURL(/\/desk\/reports\/report_/)
}

test('a web page is fetched, tells of itself, and is a report once confirmed', async () => {
  await editor.goto('/desk/reports/new')
  await address(editor).fill(at('/harbour'))
  await editor.getByRole('button', { name: 'Read it' }).click()
  await expect(editor.getByRole('heading', { name: 'Confirm what was read' })).toBeVisible()
  await expect(editor.getByLabel('Title')).toHaveValue(`Officers at the harbour ${stamp}`)
  await expect(editor.getByLabel('Byline')).toHaveValue('An Example Writer')
  await expect(editor.getByRole('combobox', { name: 'Outlet' })).toHaveValue('The Harbour Example')
  await expect(editor.getByLabel('Published on')).toHaveValue('2024-09-22')
  await expect(editor.getByLabel('Language')).toHaveValue('en')
  await expect(editor.getByRole('region', { name: 'Text', exact: true })).toContainText(QUOTE)
  await expect(editor.getByRole('region', { name: 'Text', exact: true })).not.toContainText('Weather')
  expect(await axeFindings(editor)).toEqual([])
  await confirm(editor)
  await selectWords(editor, QUOTE)
  await editor.getByRole('button', { name: 'New claim from this passage' }).click()
  await editor.getByRole('textbox', { name: 'Statement' }).fill('Nearly 400 officers are at the harbour.')
  await editor.getByRole('button', { name: 'Save draft' }).click()
  await expect(editor.getByText(/Saved/).first()).toBeVisible()
})

test('captured again without its words, both versions stand side by side and a task waits at home', async () => {
  await editor.goto('/desk/reports')
  await editor.getByRole('link', { name: `Officers at the harbour ${stamp}` }).click()
  await editor.getByRole('link', { name: 'Every capture, and capture again' }).click()
  await editor.getByRole('link', { name: 'Capture again' }).click()
  published = sends(article('Some 300 officers are at the harbour'), html)
  await expect(address(editor)).toHaveValue(at('/harbour'))
  await editor.getByRole('button', { name: 'Read it' }).click()
  await expect(editor.getByRole('heading', { name: 'As it is now' })).toBeVisible()
  await expect(editor.getByRole('deletion').first()).toContainText('Nearly')
  await expect(editor.getByRole('insertion').first()).toContainText('Some')
  await editor.getByRole('button', { name: 'Keep this capture' }).click()
  await expect(editor.getByRole('heading', { name: 'The source has changed' })).toBeVisible()
  expect(await axeFindings(editor)).toEqual([])

  await editor.goto('/desk')
  const waiting = editor.getByRole('region', { name: /Sources that have changed/ })
  await waiting.getByRole('link', { name: 'Nearly 400 officers are at the harbour.' }).click()
  await expect(editor.getByRole('region', { name: 'Every capture' }).getByRole('listitem')).toHaveCount(2)
  await editor.getByRole('button', { name: 'I have looked at it' }).click()
  await expect(editor.getByRole('form').getByRole('alert')).toContainText('Nothing was closed yet')
  await editor.getByRole('textbox', { name: /^What you found/ }).fill('The harbour master corrected himself.')
  await editor.getByRole('button', { name: 'I have looked at it' }).click()
  await expect(editor.getByRole('heading', { name: 'The source has changed' })).toBeHidden()
})

test('a copy in the Wayback Machine is recorded, and asked for by nobody', async () => {
  await editor.getByRole('textbox', { name: 'Address of the copy' }).fill('https://example.org/')
  await editor.getByRole('button', { name: 'Record it' }).click()
  await expect(editor.getByText(/14 digits/).first()).toBeVisible()
  const copy = 'https://web.archive.org/web/20240922101500/https://harbour.example.org/a'
  await editor.getByRole('textbox', { name: 'Address of the copy' }).fill(copy)
  await editor.getByRole('button', { name: 'Record it' }).click()
  await expect(editor.getByRole('link', { name: copy })).toBeVisible()
  await expect(editor.getByText('not checked')).toBeVisible()
})

test('a PDF is read with its pages, and a passage of it says on which it stands', async () => {
  await upload(
    editor,
    'statement.pdf',
    twoPages('The first page.', `Second page, ${stamp}: 31 boats were counted.`),
  )
  await expect(editor.getByText('2 pages')).toBeVisible()
  await confirm(editor, { Outlet: 'Harbour Office', Title: `A statement in PDF ${stamp}` })
  await selectWords(editor, '31 boats were counted')
  await editor.getByRole('button', { name: 'New claim from this passage' }).click()
  await expect(editor.getByText(/page 2/)).toBeVisible()
})

test('a Word document is read', async () => {
  await upload(editor, 'statement.docx', wordFile([`A statement, ${stamp}.`, '31 boats were counted.']))
  await expect(editor.getByLabel('Title')).toHaveValue('A statement & its terms')
  await confirm(editor, { Outlet: 'Harbour Office' })
  await expect(editor.getByText('31 boats were counted.')).toBeVisible()
})

const WRONG: [path: string, sentence: RegExp][] = [
  ['/closed', /shown only to those who are signed in/],
  ['/gone', /is not there \(404\)/],
  ['/scripts', /put together by scripts/],
  ['/picture', /no text to read/],
  ['/inside', /not on the public internet/],
]

test('what cannot be read says what happened, keeps the address, and can be pasted', async () => {
  for (const [path, sentence] of WRONG) {
    await editor.goto('/desk/reports/new')
    await address(editor).fill(at(path))
    await editor.getByRole('button', { name: 'Read it' }).click()
    await expect(editor.getByRole('form').getByRole('alert')).toContainText(sentence)
    await expect(address(editor)).toHaveValue(at(path))
    await expect(editor.getByRole('form', { name: 'Capture' }).getByLabel('Address')).toHaveValue(at(path))
  }
  expect(await axeFindings(editor)).toEqual([])
  await send(editor, 'scan.pdf', pdfPage(pdfStream('0 0 9 9 re f')))
  await expect(editor.getByRole('form').getByRole('alert')).toContainText(/pictures of pages/)
})

test('a fetch says how far it is and stops when told to', async () => {
  await editor.goto('/desk/reports/new')
  await address(editor).fill(at('/silent'))
  await editor.getByRole('button', { name: 'Read it' }).click()
  await expect(editor.getByRole('status').filter({ hasText: 'Fetching the page' })).toBeVisible()
  await editor.getByRole('button', { name: 'Stop' }).click()
  await expect(editor.getByRole('status').filter({ hasText: 'Stopped. Nothing was captured' })).toBeVisible()
  await expect(address(editor)).toHaveValue(at('/silent'))
})

test('without script the same form reads, confirms, and says what is wrong', async ({ browser }) => {
  const plain = await signedIn(browser, 'reviewer', { javaScriptEnabled: false })
  await plain.goto('/desk/reports/new')
  await address(plain).fill(at('/closed'))
  await plain.getByRole('button', { name: 'Read it' }).click()
  await expect(plain.getByRole('alert')).toContainText('shown only to those who are signed in')
  await expect(address(plain)).toHaveValue(at('/closed'))
  await upload(plain, 'note.txt', Buffer.from(`A note without script, ${stamp}.`))
  await confirm(plain, { Outlet: 'Scriptless Harbour', Title: `A note ${stamp}` })
  await expect(plain.getByText(`A note without script, ${stamp}.`)).toBeVisible()
})

function twoPages(first: string, second: string): Uint8Array {
  const sheet = (content: number) =>
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents ${content} 0 R /Resources << /Font << /F1 6 0 R >> >> >>`
  return pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 >>',
    sheet(5),
    sheet(7),
    setText(first),
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    setText(second),
  ])
}
