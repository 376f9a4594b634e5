import { describe, expect, test } from 'vitest'
import { stylesheet } from '@/server/press/used-style'

const worn = (classes: string, tags = 'html head body p') => ({
  classes: new Set(classes.split(' ')),
  tags: new Set(tags.split(' ')),
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
