import { describe, expect, it } from 'vitest'
import { withTextFragment } from '@/domain/evidence/text-fragment'

const PAGE = 'https://example.org/report'
const quoted = (exact: string, prefix = '', suffix = '') => ({ exact, prefix, suffix })
const textOf = (link: string | null) => link?.split(':~:text=')[1] ?? ''

describe('a link to the quoted words', () => {
  it('names the words after the page’s address', () => {
    const link = withTextFragment(PAGE, quoted('nearly 400 of our officers are here, on patrol'))
    expect(link).toBe(`${PAGE}#:~:text=nearly%20400%20of%20our%20officers%20are%20here%2C%20on%20patrol`)
  })

  it('encodes the characters that mean something to a text directive', () => {
    const link = withTextFragment(PAGE, quoted('a UN-backed mission, law & order – paid for by all members'))
    expect(textOf(link)).not.toMatch(/[-,&]/)
    expect(textOf(link)).toContain('UN%2Dbacked%20mission%2C%20law%20%26%20order')
  })

  it('names the page of a PDF, whose viewers know no text', () => {
    const onPage = { ...quoted('nearly 400 of our officers'), page: 3 }
    expect(withTextFragment(`${PAGE}.pdf`, onPage)).toBe(`${PAGE}.pdf#page=3`)
    expect(withTextFragment(`${PAGE}.pdf#part-2`, onPage)).toBe(`${PAGE}.pdf#page=3`)
  })

  it('names a long quote, and one over several lines, by its first and last words', () => {
    const long = Array.from({ length: 80 }, (_, n) => `word${n}`).join(' ')
    expect(textOf(withTextFragment(PAGE, quoted(long)))).toBe(
      'word0%20word1%20word2%20word3%20word4,word75%20word76%20word77%20word78%20word79',
    )
    const lines = 'one two three four five six seven\neight nine ten eleven twelve'
    expect(textOf(withTextFragment(PAGE, quoted(lines)))).toBe(
      'one%20two%20three%20four%20five,eight%20nine%20ten%20eleven%20twelve',
    )
    expect(textOf(withTextFragment(PAGE, quoted('The headline\n\nThe report')))).toBe(
      'The%20headline,The%20report',
    )
  })

  it('takes whole words from around a short quote, and none that the context cut', () => {
    const link = withTextFragment(
      PAGE,
      quoted('on Saturday', 'dent arrived in the city ', ', ahead of the assemb'),
    )
    expect(textOf(link)).toBe('in%20the%20city-,on%20Saturday,-%2C%20ahead%20of')
  })

  it('takes nothing from the line above or below', () => {
    const link = withTextFragment(PAGE, quoted('on Saturday', 'The headline\n', '\nThe next paragraph'))
    expect(textOf(link)).toBe('on%20Saturday')
  })

  it('keeps a fragment the address has, and replaces a text directive', () => {
    const words = quoted('a quote that is long enough to stand alone')
    expect(withTextFragment(`${PAGE}#part-2`, words)).toMatch(/report#part-2:~:text=a%20quote/)
    expect(withTextFragment(`${PAGE}#:~:text=old`, words)).toMatch(/report#:~:text=a%20quote[^:]*$/)
  })

  it('carries right-to-left text, emoji and a lone surrogate without throwing', () => {
    expect(textOf(withTextFragment(PAGE, quoted('قال الرئيس إن أربعمئة ضابط وصلوا إلى البلاد')))).toMatch(
      /^%D9%82/,
    )
    expect(decodeURIComponent(textOf(withTextFragment(PAGE, quoted('👩‍🚒 \ud800'))))).toBe('👩‍🚒 \ufffd')
  })

  it('makes no link of anything but a web address', () => {
    for (const url of [
      'javascript:alert(1)',
      'data:text/html,x',
      'ftp://example.org/a',
      '/relative',
      'https://',
    ])
      expect(withTextFragment(url, quoted('words'))).toBeNull()
  })
})
