import { describe, expect, test } from 'vitest'
import { lettersOf } from '@/server/press/letters'
import { stylesheet } from '@/server/press/used-style'

const worn = (classes: string, tags = 'html head body p', text = '') => ({
  classes: new Set(classes.split(' ')),
  tags: new Set(tags.split(' ')),
  letters: lettersOf(text),
})
const left = (css: string, classes: string, tags?: string) => stylesheet(css, '/s/a.css')(worn(classes, tags))

describe('of a stylesheet stays', () => {
  test.each<[string, string, string, string?]>([
    ['a rule of a class that the page has', '.a{color:red}', 'a'],
    ['one of several selectors that can touch it', '.x,.a{color:red}', 'a'],
    ['a class with signs in its name', String.raw`.sm\:p-1\.5{color:red}`, 'sm:p-1.5'],
    ['a class in a state', '.a:hover::before{color:red}', 'a'],
    ['an element the page has', 'p{color:red}', ''],
    ['an element that nobody wrote but every page has', 'body{color:red}', ''],
    ['what fits anything', '*,::after,:root{color:red}', ''],
    ['what is not to be a class', 'p:not(.x){color:red}', ''],
    ['one of several that it may be', ':is(.x,.a) p{color:red}', 'a'],
    ['what nobody understands', 'p:???{color:red}', ''],
    ['what is asked of attributes', '[hidden]{color:red}', ''],
    ['a rule within conditions', '@layer u{@media (min-width:9px){.a{color:red}}}', 'a'],
    ['the order of layers', '@layer a,b;', ''],
    ['a face', '@font-face{font-family:F;src:url(/f.woff2)}', ''],
    ['a property that a rule reads', '.a{color:var(--x)}@property --x{syntax:"*";inherits:false}', 'a'],
    ['a movement that a rule makes', '.a{animation:m 1s}@keyframes m{0%{top:0}to{top:1px}}', 'a'],
    ['a rule within a rule', '.a{color:red;&:hover{color:blue}}', 'a'],
  ])('%s', (_, css, classes) =>
    expect(left(css, classes).replace(/[\s;]+/g, '')).toBe(css.replace(/[\s;]+/g, '')),
  )
})

describe('away goes', () => {
  test.each<[string, string, string]>([
    ['a class that the page does not have', '.x{color:red}', 'a'],
    ['one that stands within another', '.a .x{color:red}', 'a'],
    ['an element that the page does not have', 'table{color:red}', ''],
    ['what can be none of several', ':where(.x,.y) p{color:red}', 'a'],
    ['a condition with nothing in it', '@media print{@supports (color:red){.x{color:red}}}', 'a'],
    ['a property that nothing reads', '@property --x{syntax:"*";inherits:false}', 'a'],
    ['a movement that nothing makes', '@keyframes m{0%{top:0}to{top:1px}}', 'a'],
    ['a remark', '/* so it is */', 'a'],
  ])('%s', (_, css, classes) => expect(left(css, classes)).toBe(''))
})

test.each([
  ['url(../media/f.woff2)', 'url(/media/f.woff2)'],
  ['url("f.woff2")', 'url(/s/f.woff2)'],
  ['url(/f.woff2)', 'url(/f.woff2)'],
  ['url(data:image/png;base64,AA)', 'url(data:image/png;base64,AA)'],
])('%s leads to the same place from within a page', (written, expected) =>
  expect(left(`.a{background:${written}}`, 'a')).toContain(expected),
)

describe('a face of some letters', () => {
  const face = (range: string) => `@font-face{font-family:F;src:url(/f.woff2);unicode-range:${range}}`
  const leftOf = (css: string, text: string) =>
    stylesheet(css, '/s/a.css')(worn('', undefined, text)).includes('@font-face')
  const EXTENDED = 'U+0100-0130, U+1E00-1EFF,U+2C??'

  test.each<[string, string, string]>([
    ['has one of them', '<p>Ādam</p>', EXTENDED],
    ['has the last of a span', '<p>\u1eff</p>', EXTENDED],
    ['has one of a span with blanks', '<p>\u2c6f</p>', EXTENDED],
    ['has one beyond the first plane', '<p>\u{1d400}</p>', 'U+1D400-1D7FF'],
    ['has one by its number', '<p>&#x100;</p>', EXTENDED],
    ['has one by its decimal number', '<p>&#256;</p>', EXTENDED],
    ['has one by a name, as far as anybody knows', '<p>&Amacr;</p>', EXTENDED],
    ['has one in a field that is still empty', '<input placeholder="Ā">', EXTENDED],
    ['has one once it is shown in capitals', '<p>ÿ</p>', 'U+178'],
    ['has one once it is shown small', '<p>Ÿ</p>', 'U+FF'],
    ['has nothing but ASCII, which is in it', '<p>a</p>', 'U+??'],
    ['is not asked, for nobody understands which', '<p>a</p>', 'U+100-'],
    ['is not asked, for one of them is not understood', '<p>a</p>', 'U+100,V+1'],
  ])('stays where the page %s', (_, text, range) => expect(leftOf(face(range), text)).toBe(true))

  test.each<[string, string, string]>([
    ['has none of them', '<p>São Tomé — “€5”</p>', EXTENDED],
    ['has the one before and the one after', '<p>\u00ff\u0131</p>', EXTENDED],
    ['names marks of HTML only', '<p>&lt;a&gt; &amp; &quot;b&quot; &#x27;</p>', EXTENDED],
  ])('goes where the page %s', (_, text, range) => expect(leftOf(face(range), text)).toBe(false))

  test.each(['Ā', String.raw`\100 `, String.raw`\000100`])(
    'stays where the style itself writes %s',
    (written) => expect(leftOf(`${face(EXTENDED)}p::before{content:"${written}"}`, '<p>a</p>')).toBe(true),
  )

  test('goes though the style writes names with signs in them', () =>
    expect(leftOf(String.raw`${face(EXTENDED)}.sm\:p-1\.5,.\32 xl{top:0}`, '<p>a</p>')).toBe(false))
})
