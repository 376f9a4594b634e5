import { deflateSync } from 'node:zlib'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { LIMITS } from '@/capture/limits'
import { type ReadDocument, readDocument } from '@/capture/read-document'
import type { CaptureRefusal } from '@/capture/refusal-sentence'
import { endsWith, IMPATIENT } from '../../../support/hostile-documents/ended'
import {
  pdfOf,
  pdfPage,
  pdfStream,
  setText,
  wordBody,
  wordFile,
} from '../../../support/hostile-documents/files'
import { site } from '../../../support/hostile-documents/web'

// Making the document counts too, and the machine has other things to do.
const PATIENCE = IMPATIENT.readMs + 12_000
const words = 'Nearly 400 officers are on the ground, the minister said on Saturday. '.repeat(8)
const page = (inner: string, head = '') =>
  `<!doctype html><html lang="en"><head>${head}</head><body>${inner}</body></html>`
const many = (count: number, piece: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => piece(index)).join('')

const read = (bytes: Uint8Array | string, contentType: string, limits?: typeof IMPATIENT) =>
  readDocument({ bytes: Buffer.from(bytes), contentType, language: '', url: null, name: '' }, { limits })

type Case = [
  name: string,
  bytes: () => Uint8Array | string,
  outcome: CaptureRefusal['kind'][] | ((read: ReadDocument) => void),
]

const says =
  (sought: string, not = 'never') =>
  (read: ReadDocument) => {
    expect(read.text).toContain(sought)
    expect(read.text).not.toContain(not)
  }

function each(contentType: string, cases: Case[]) {
  for (const [name, bytes, outcome] of cases)
    it(name, { timeout: LIMITS.readMs + 12_000 }, async () => {
      if (Array.isArray(outcome))
        return endsWith(outcome, PATIENCE, () => read(bytes(), contentType, IMPATIENT))
      // What can be read is given the time it has in use: on a slow machine it would end as too heavy.
      const document = await read(bytes(), contentType)
      if (!document.ok) throw new Error(document.refusal.kind)
      expect(document.value.text.isWellFormed()).toBe(true)
      outcome(document.value)
    })
}

describe('a page', () => {
  const nested = (deep: number) => read(page(`${'<div>'.repeat(deep)}${words}`), 'text/html')
  it('nested 10,000 deep', { timeout: LIMITS.readMs + 12_000 }, async () => {
    const document = await nested(10_000)
    expect(document.ok && document.value.text).toContain('Nearly 400')
  })
  it('nested 50,000 deep, which takes a slow machine longer than it may', {
    timeout: LIMITS.readMs + 12_000,
  }, async () => {
    const document = await nested(50_000)
    expect(document.ok ? document.value.text : document.refusal.kind).toMatch(/Nearly 400|^too-heavy$/)
  })

  each('text/html', [
    ['of 10,000 unclosed lists', () => page(`${'<ul><li>'.repeat(5000)}${words}`), says('Nearly 400')],
    [
      'with a million attributes on one element',
      () => page(`<p ${many(1_000_000, (index) => `a${index} `)}>${words}</p>`),
      ['too-heavy'],
    ],
    [
      'with a quarter of a million attributes on many',
      () => page(`${many(5000, () => `<i ${'a b c d e f g h '.repeat(6)}></i>`)}<p>${words}</p>`),
      says('Nearly 400'),
    ],
    [
      'with an attribute of 3 MB',
      () => page(`<p title="${'x'.repeat(3_000_000)}">${words}</p>`),
      ['too-heavy'],
    ],
    ['of a tag that never ends', () => `<html><body><p ${'x '.repeat(1_000_000)}`, ['too-heavy', 'no-text']],
    [
      'with scripts',
      () =>
        page(
          `<script>document.body.innerHTML = "never"</script><p onclick="never()">${words}</p><img src=x onerror="never()">`,
        ),
      says('Nearly 400'),
    ],
    [
      'put together by scripts',
      () => page('<div id="root"></div>', '<script src="/app.js"></script>'),
      ['script-built'],
    ],
    [
      'that asks who is there',
      () => page('<form><input type="password"></form><p>Sign in to go on.</p>'),
      ['login'],
    ],
    [
      'that is paid for',
      () =>
        page(
          '<p>The first words of it.</p>',
          '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false}</script>',
        ),
      ['login'],
    ],
    ['of nothing', () => page(''), ['no-text']],
    ['of no bytes', () => '', ['empty']],
    [
      'with frames, objects and refreshes',
      () =>
        page(
          `<iframe srcdoc="never"></iframe><object data="never">never</object><p>${words}</p>`,
          '<meta http-equiv="refresh" content="0;url=http://127.0.0.1/">',
        ),
      says('Nearly 400'),
    ],
    [
      'that hides words',
      () =>
        page(
          `<p>${words}</p><p hidden>never</p><p style="display: none">never</p><template>never</template>`,
        ),
      says('Nearly 400'),
    ],
    ['that says UTF-16 in ASCII', () => page(`<p>${words}é</p>`, '<meta charset="utf-16">'), says('é')],
    ['in an encoding that is none', () => page(`<p>${words}é</p>`, '<meta charset="klingon-8">'), says('é')],
    ['in UTF-16 with its mark', () => Buffer.from(`\ufeff${page(`<p>${words}é</p>`)}`, 'utf16le'), says('é')],
    [
      'in Windows-1252 that says nothing',
      () => Buffer.from(page(`<p>${words}caf\xe9</p>`), 'latin1'),
      says('café'),
    ],
    ['with NULs', () => page(`<p>${words}\0</p>`), ['nul']],
    [
      'with halves of characters',
      () => Buffer.from(page(`<p>${words}&#xD800; \u202eright to left\u202c</p>`)),
      says('\u202eright to left'),
    ],
    [
      'with JSON-LD nested 20,000 deep',
      () => page(`<p>${words}</p>`, `<script type="application/ld+json">${'['.repeat(20_000)}</script>`),
      says('Nearly 400'),
    ],
    [
      'with JSON-LD that reaches for the prototype',
      () =>
        page(
          `<p>${words}</p>`,
          '<script type="application/ld+json">{"@type":"NewsArticle","__proto__":{"x":1},"headline":{"toString":"x"},"author":[null,7,{"name":{}}]}</script>',
        ),
      says('Nearly 400'),
    ],
    [
      'with entities that unfold',
      () => `<!DOCTYPE html [<!ENTITY a "never never">]>${page(`<p>${words}&a;&a;</p>`)}`,
      says('Nearly 400'),
    ],
    ['of 100,000 elements', () => page(many(100_000, () => '<b>x</b>')), says('xxx')],
    ['of 3 MB of words', () => page(`<p>${'word '.repeat(650_000)}</p>`), ['too-long-text']],
    [
      'of random bytes',
      () => Buffer.from(Array.from({ length: 50_000 }, (_, index) => (index * 7919 + (index >> 3)) % 256)),
      ['nul'],
    ],
    ['of open comments', () => `<html><body>${'<!-- '.repeat(100_000)}`, ['no-text']],
    [
      'of misnested formatting',
      () => page(`${'<b><i><a href=x><p>'.repeat(2000)}${words}`),
      says('Nearly 400'),
    ],
    [
      'of SVG and MathML in each other',
      () => page(`${'<svg><foreignObject><math><mtext>'.repeat(2000)}</svg><p>${words}`),
      ['no-text', 'damaged', 'too-heavy', 'login', 'script-built'],
    ],
  ])
})

describe('a PDF', () => {
  const whole = () => pdfPage(setText('Nearly 400 officers'))
  each('application/pdf', [
    ['that is well', whole, says('Nearly 400 officers')],
    ['cut in the middle', () => whole().subarray(0, 300), ['damaged', 'scanned', 'no-text']],
    ['of a first line', () => '%PDF-1.7\n', ['damaged']],
    [
      'of rubbish after its first line',
      () => Buffer.concat([Buffer.from('%PDF-1.4\n'), Buffer.alloc(100_000, 0xa5)]),
      ['damaged'],
    ],
    ['that is a page', () => page(`<p>${words}</p>`), says('Nearly 400')],
    [
      'that is a page further on',
      () => Buffer.concat([Buffer.from(whole()), Buffer.from('<script>never()</script>')]),
      says('Nearly 400 officers'),
    ],
    [
      'that says a password is needed',
      () =>
        pdfOf(
          [
            '<< /Type /Catalog /Pages 2 0 R >>',
            '<< /Type /Pages /Kids [] /Count 0 >>',
            `<< /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> >>`,
          ],
          '/Root 1 0 R /Encrypt 3 0 R /ID [<00112233445566778899aabbccddeeff> <00112233445566778899aabbccddeeff>]',
        ),
      ['encrypted'],
    ],
    ['of pictures', () => pdfPage(pdfStream('0 0 100 100 re f')), ['scanned']],
    [
      'of no pages',
      () => pdfOf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [] /Count 0 >>']),
      ['damaged', 'scanned'],
    ],
    [
      'that promises a billion pages',
      () =>
        pdfOf([
          '<< /Type /Catalog /Pages 2 0 R >>',
          '<< /Type /Pages /Kids [3 0 R] /Count 1000000000 >>',
          '<< /Type /Page /Parent 2 0 R >>',
        ]),
      ['too-many-pages', 'damaged', 'scanned'],
    ],
    [
      'whose pages hold themselves',
      () => pdfOf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>']),
      ['damaged', 'scanned', 'too-heavy'],
    ],
    [
      'that runs a script when opened',
      () =>
        pdfPage(setText('Nearly 400 officers'), {
          catalogue: '/OpenAction << /S /JavaScript /JS (never\\(\\)) >>',
        }),
      says('Nearly 400'),
    ],
    [
      'that starts a program',
      () =>
        pdfPage(setText('Nearly 400 officers'), { catalogue: '/OpenAction << /S /Launch /F (/bin/sh) >>' }),
      says('Nearly 400'),
    ],
    [
      'whose content is a deflate bomb',
      () => pdfPage(pdfStream(deflateSync(Buffer.alloc(200_000_000, ' ')), '/Filter /FlateDecode')),
      ['too-heavy', 'scanned', 'damaged'],
    ],
    [
      'whose content is packed eight times',
      () =>
        pdfPage(
          pdfStream(
            [1, 2, 3, 4, 5, 6, 7, 8].reduce(
              (inner) => deflateSync(inner),
              Buffer.alloc(20_000_000, ' ') as Buffer,
            ),
            `/Filter [${'/FlateDecode '.repeat(8)}]`,
          ),
        ),
      ['too-heavy', 'scanned', 'damaged'],
    ],
    [
      'nested 100,000 deep',
      () => pdfPage(pdfStream(`BT ${'['.repeat(100_000)} TJ ET`)),
      ['damaged', 'scanned', 'too-heavy'],
    ],
    ['with 600,000 operators', () => pdfPage(pdfStream('q Q '.repeat(300_000))), ['scanned', 'too-heavy']],
    [
      'whose font reads files',
      () => pdfPage(setText('Nearly 400'), { page: '/AA << /O << /S /URI /URI (http://127.0.0.1/) >> >>' }),
      says('Nearly 400'),
    ],
  ])
})

describe('a Word document', () => {
  each('', [
    ['that is well', () => wordFile([words]), says('Nearly 400')],
    ['cut in the middle', () => wordFile([words]).subarray(0, 500), ['damaged']],
    ['that is an archive', () => zipSync({ 'readme.txt': strToU8('hello') }), ['not-word']],
    ['of the old kind', () => Buffer.from('d0cf11e0a1b11ae1', 'hex'), ['old-word']],
    [
      'that unpacks to 60 MB',
      () => wordFile([], { 'word/document.xml': [Buffer.alloc(60_000_000, ' '), { level: 9 }] as never }),
      ['bomb'],
    ],
    [
      'that lies about its size',
      () => lying(wordFile([], { 'word/document.xml': new Uint8Array(60_000_000) })),
      ['bomb'],
    ],
    [
      'of 5,000 parts',
      () =>
        wordFile(
          [words],
          Object.fromEntries(
            Array.from({ length: 5000 }, (_, index) => [`word/a${index}.xml`, new Uint8Array(1)]),
          ),
        ),
      ['bomb'],
    ],
    [
      'with pictures of 60 MB that are not read',
      () => wordFile([words], { 'word/media/a.png': new Uint8Array(60_000_000) }),
      says('Nearly 400'),
    ],
    [
      'that unfolds entities',
      () =>
        wordFile([], {
          'word/document.xml': strToU8(
            `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${wordBody('&b;')}`,
          ),
        }),
      ['entities'],
    ],
    [
      'that reads a file by an entity',
      () =>
        wordFile([], {
          'word/document.xml': strToU8(
            `<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>${wordBody('&a;')}`,
          ),
        }),
      ['entities'],
    ],
    [
      'nested 50,000 deep',
      () => wordFile([], { 'word/document.xml': strToU8(wordBody('<w:p><w:r>'.repeat(25_000))) }),
      ['damaged', 'too-heavy', 'no-text'],
    ],
    [
      'whose parts climb out',
      () => wordFile([words], { '../../etc/passwd': strToU8('never'), 'word/../../x.xml': strToU8('never') }),
      says('Nearly 400'),
    ],
    ['of nothing', () => wordFile([]), ['no-text']],
    [
      'with a part that is no XML',
      () => wordFile([], { 'word/document.xml': strToU8('\0\0 <<<') }),
      ['damaged', 'no-text'],
    ],
  ])
})

describe('a plain text', () => {
  each('text/plain', [
    ['with NULs', () => `a\0b`, ['nul']],
    ['that is a program', () => Buffer.from('7f454c4602010100000000', 'hex'), ['nul']],
    ['in UTF-16', () => Buffer.from('\ufeffNearly 400', 'utf16le'), says('Nearly 400')],
    ['in Windows-1252', () => Buffer.from('caf\xe9', 'latin1'), says('café')],
    ['of spaces', () => '  \n \t ', ['no-text']],
    ['of one line of 5 MB', () => 'x'.repeat(5_000_000), ['too-long-text']],
    ['with every bidirectional sign', () => '\u202a\u202b\u202d\u202e\u2066 400 \u200f', says('\u202e')],
  ])
  each('text/plain; charset=utf-8', [
    ['that is not in the encoding it names', () => Buffer.from('caf\xe9', 'latin1'), ['malformed']],
  ])
  each('image/png', [['that is a picture', () => Buffer.from('89504e470d0a1a0a', 'hex'), ['wrong-kind']]])
})

it('no document sends anything anywhere', { timeout: 20_000 }, async () => {
  const listener = await site()
  const there = `http://${listener.host}/x`
  const external = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="${there}" TargetMode="External"/></Relationships>`
  const documents: [Uint8Array | string, string][] = [
    [
      page(
        `<img src="${there}"><link rel=stylesheet href="${there}"><script src="${there}"></script><script>fetch("${there}")</script><iframe src="${there}"></iframe><p>${words}</p>`,
        `<base href="${there}"><meta http-equiv=refresh content="0;url=${there}">`,
      ),
      'text/html',
    ],
    [
      pdfPage(setText('Nearly 400'), { catalogue: `/OpenAction << /S /URI /URI (${there}) >>` }),
      'application/pdf',
    ],
    [pdfPage(pdfStream('x', `/F (${there}) /FFilter /FlateDecode`)), 'application/pdf'],
    [
      wordFile([words], {
        'word/_rels/settings.xml.rels': strToU8(external),
        'word/_rels/document.xml.rels': strToU8(external),
      }),
      '',
    ],
  ]
  for (const [bytes, contentType] of documents) await read(bytes, contentType)
  expect(listener.connections()).toBe(0)
  await listener.close()
})

// The sizes in an archive's directory are only what somebody wrote there.
function lying(archive: Uint8Array): Uint8Array {
  const bytes = Buffer.from(archive)
  for (
    let at = bytes.indexOf('PK\x01\x02', 0, 'latin1');
    at !== -1;
    at = bytes.indexOf('PK\x01\x02', at + 4, 'latin1')
  )
    bytes.writeUInt32LE(10, at + 24)
  return bytes
}
