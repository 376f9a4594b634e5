import { describe, expect, test } from 'vitest'
import { dressed, openWardrobe } from '@/server/press/dressed'
import type { Printed } from '@/server/press/printing'

const PAGE =
  '<!DOCTYPE html><html><head><link rel="stylesheet" href="/s/a.css"/><title>t</title></head><body class="a"><p>“.b”</p></body></html>'
const answer = (body: string, status = 200): Printed => ({ status, headers: {}, body: Buffer.from(body) })

/** A house with these files, and what was asked of it. */
function house(files: Record<string, string | number>) {
  const asked: string[] = []
  const draw = async (url: string) => {
    asked.push(url)
    const file = files[url]
    return typeof file === 'string' ? answer(file) : file === undefined ? null : answer('', file)
  }
  return { asked, files, wardrobe: openWardrobe(draw) }
}

test('a page brings the rules it uses, in the order of its stylesheets, and asks for none', async () => {
  const { wardrobe } = house({ '/s/a.css': '.a{top:0}.b{top:1px}', '/s/b.css': 'p{top:2px}' })
  const two = PAGE.replace('<title>', '<link href="/s/b.css" rel="stylesheet"/><title>')
  expect(await dressed(two, wardrobe)).toEqual({
    html: '<!DOCTYPE html><html><head><title>t</title><style>.a{top:0}p{top:2px}</style></head><body class="a"><p>“.b”</p></body></html>',
    style: '.a{top:0}p{top:2px}',
  })
})

test('a page brings the faces of the letters it shows', async () => {
  const face = (range: string) => `@font-face{font-family:F;unicode-range:${range}}`
  const { wardrobe } = house({ '/s/a.css': `.a{top:0}${face('U+??')}${face('U+100-17F')}` })
  const styleOf = async (page: string) => (await dressed(page, wardrobe)).style
  expect(await styleOf(PAGE)).toBe(`.a{top:0}${face('U+??')}`)
  expect(await styleOf(PAGE.replace('.b', 'Łódź'))).toBe(`.a{top:0}${face('U+??')}${face('U+100-17F')}`)
})

test('a stylesheet is read once', async () => {
  const { asked, wardrobe } = house({ '/s/a.css': '.a{top:0}' })
  await Promise.all([dressed(PAGE, wardrobe), dressed(PAGE, wardrobe)])
  await dressed(PAGE, wardrobe)
  expect(asked).toEqual(['/s/a.css'])
})

describe('a page asks for its stylesheet as ever', () => {
  test.each<[string, Record<string, string | number>]>([
    ['when it cannot be had', {}],
    ['when it is not there', { '/s/a.css': 404 }],
    ['when it cannot be read', { '/s/a.css': '.a{top' }],
  ])('%s', async (_, files) => {
    const { wardrobe } = house(files)
    expect(await dressed(PAGE, wardrobe)).toEqual({ html: PAGE, style: null })
  })

  test('and is dressed again once it can be', async () => {
    const { files, wardrobe } = house({ '/s/a.css': 404 })
    await dressed(PAGE, wardrobe)
    files['/s/a.css'] = '.a{top:0}'
    expect((await dressed(PAGE, wardrobe)).style).toBe('.a{top:0}')
  })
})

test('what would end the style stands in it otherwise', async () => {
  const { wardrobe } = house({ '/s/a.css': '.a{content:"</style><p>"}' })
  const { style } = await dressed(PAGE, wardrobe)
  expect(style).toBe(String.raw`.a{content:"\3c /style><p>"}`)
})

test('a page without a stylesheet, or without a head, stays as it is', async () => {
  const { wardrobe } = house({ '/s/a.css': '.a{top:0}' })
  const bare = '<p class="a">t</p>'
  expect(await dressed(bare, wardrobe)).toEqual({ html: bare, style: null })
  const headless = `<link rel="stylesheet" href="/s/a.css">${bare}`
  expect(await dressed(headless, wardrobe)).toEqual({ html: headless, style: null })
})
