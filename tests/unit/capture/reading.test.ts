import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { EXTRACTORS } from '@/capture/extractors'
import { readDocument } from '@/capture/read-document'
import { codePoints } from '../../support/hostile-documents/code-points'
import { pdfOf, setText, wordFile } from '../../support/hostile-documents/files'

const WORDS = 'The minister said on Saturday that nearly 400 officers are on the ground. '
const BODY = `<nav>Home News</nav><article><h1>Officers arrive</h1><p>${WORDS.repeat(3)}</p><p>Second paragraph. ${WORDS}</p></article><footer>Contact</footer>`
const page = (head: string, body = BODY, lang = '') =>
  `<!doctype html><html${lang && ` lang="${lang}"`}><head>${head}</head><body>${body}</body></html>`

async function read(bytes: string | Uint8Array, contentType = 'text/html', name = '') {
  const url = 'https://www.daily.example.org/a'
  const document = await readDocument({ bytes: Buffer.from(bytes), contentType, language: '', url, name })
  if (!document.ok) throw new Error(document.refusal.kind)
  return document.value
}

const ld = (data: object) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`

describe('what a page says of itself', () => {
  it.each([
    [
      'in JSON-LD',
      page(
        ld({
          '@graph': [
            { '@type': 'WebSite', name: 'x' },
            {
              '@type': 'NewsArticle',
              headline: 'Officers arrive',
              author: [{ name: 'A. Writer' }, { name: 'B. Writer' }],
              publisher: { name: 'The Daily' },
              datePublished: '2024-09-22T01:10:00+03:00',
              inLanguage: 'en-GB',
            },
          ],
        }),
      ),
      {
        title: 'Officers arrive',
        byline: 'A. Writer, B. Writer',
        outlet: 'The Daily',
        published: '2024-09-22',
        zone: 'Etc/GMT-3',
        language: 'en-GB',
      },
    ],
    [
      'in social metadata',
      page(
        '<meta property="og:title" content="Officers arrive"><meta property="og:site_name" content="The Daily"><meta property="article:published_time" content="2024-09-22T10:00:00Z"><meta name="author" content="A. Writer"><meta property="og:locale" content="fr_FR">',
      ),
      {
        title: 'Officers arrive',
        byline: 'A. Writer',
        outlet: 'The Daily',
        published: '2024-09-22',
        zone: 'UTC',
        language: 'fr-FR',
      },
    ],
    [
      'in citation metadata',
      page(
        '<meta name="citation_title" content="Officers arrive"><meta name="citation_author" content="A. Writer"><meta name="citation_author" content="B. Writer"><meta name="citation_publication_date" content="2024/9/2">',
      ),
      { title: 'Officers arrive', byline: 'A. Writer, B. Writer', published: '2024-09-02' },
    ],
    [
      'on the page itself',
      page(
        '<title>Another title</title>',
        BODY.replace('<p>', '<time datetime="2024-09-22">yesterday</time><p>'),
        'ht',
      ),
      { title: 'Officers arrive', outlet: 'daily.example.org', published: '2024-09-22', language: 'ht' },
    ],
    [
      'only in its title',
      page('<title>Officers arrive | daily.example.org</title>', BODY.replace(/<h1>.*<\/h1>/, '')),
      { title: 'Officers arrive' },
    ],
    ['with a date that is none', page('<meta name="date" content="2024-02-31">'), { published: null }],
  ])('%s', async (_, source, told) => {
    expect(await read(source)).toMatchObject(told)
  })
})

it('a page is read without what stands around its text, its paragraphs apart', async () => {
  const { text, extractor, partial } = await read(page(''))
  expect(text).toContain('on the ground.\n\nSecond paragraph.')
  expect(text).not.toMatch(/Home News|Contact/)
  expect([extractor, partial]).toEqual([EXTRACTORS.html, false])
})

it.each([
  [
    'by its server',
    Buffer.from(page('', `<p>${WORDS.repeat(4)}caf\xe9</p>`), 'latin1'),
    'text/html; charset=iso-8859-1',
  ],
  [
    'by itself',
    Buffer.from(
      page(
        '<meta http-equiv="content-type" content="text/html; charset=windows-1252">',
        `<p>${WORDS.repeat(4)}caf\xe9</p>`,
      ),
      'latin1',
    ),
    'text/html',
  ],
  [
    'by its mark, against its server',
    Buffer.from(`\ufeff${page('', `<p>${WORDS.repeat(4)}café</p>`)}`),
    'text/html; charset=windows-1252',
  ],
  [
    'by its server, against itself',
    Buffer.from(page('<meta charset="windows-1251">', `<p>${WORDS.repeat(4)}café</p>`)),
    'text/html; charset=utf-8',
  ],
])('an encoding is told %s', async (_, bytes, contentType) => {
  expect((await read(bytes, contentType)).text).toContain('café')
})

function onPages(first: string, second: string): Uint8Array {
  const font = '<< /Font << /F1 6 0 R >> >>'
  const sheet = (content: number) =>
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents ${content} 0 R /Resources ${font} >>`
  return pdfOf(
    [
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 >>',
      sheet(5),
      sheet(7),
      setText(first),
      '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
      setText(second),
      '<< /Title (A statement) /Author (The press office) >>',
    ],
    '/Root 1 0 R /Info 8 0 R',
  )
}

it('a PDF is read page by page, and each page knows where it starts', async () => {
  const pdf = onPages('First page. 400 officers.', 'Second page.')
  const { text, pages, ...told } = await read(pdf, 'application/pdf')
  expect(pages?.map((start, index) => codePoints(text, start, pages[index + 1]).trim())).toEqual([
    'First page. 400 officers.',
    'Second page.',
  ])
  expect(told).toMatchObject({
    title: 'A statement',
    byline: 'The press office',
    published: null,
    mediaType: 'application/pdf',
    extractor: EXTRACTORS.pdf,
  })
})

it.each([
  ['a sentence that runs on over the page', 'A group of some', 'police officers came.', ' '],
  ['a word that the page breaks', 'A group of some po-', 'lice officers came.', '\n'],
  ['paragraphs that the page parts', 'A group came.', 'and so on', '\n\n'],
  ['a long line that a name follows', `${'Words '.repeat(12)}in`, 'June came.', ' '],
  ['what begins anew', 'A heading', 'Some officers came.', '\n\n'],
])('in a PDF %s is kept as that', async (_, first, second, joint) => {
  const { text, pages } = await read(onPages(first, second), 'application/pdf')
  expect([text, pages]).toEqual([first + joint + second, [0, first.length + joint.length]])
})

it('a Word document is read paragraph by paragraph', async () => {
  const document = await read(wordFile(['First paragraph.', 'Nearly 400 officers.']), '', 'a.docx')
  expect(document).toMatchObject({
    text: 'First paragraph.\n\nNearly 400 officers.',
    title: 'A statement & its terms',
    byline: 'The press office',
    pages: null,
  })
})

it('each extractor names its parsers as they are installed', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    dependencies: Record<string, string>
  }
  for (const extractor of Object.values(EXTRACTORS))
    for (const [, name = '', version] of extractor.matchAll(/([@\w/-]+) (\d+\.\d+\.\d+)/g))
      expect(dependencies[name], name).toBe(version)
})
