import { describe, expect, it } from 'vitest'
import { wholeWords } from '@/domain/evidence/whole-words'

describe('words that lines break are read whole', () => {
  it.each([
    ['a common word', 'some offi-\ncers came', 'some officers came'],
    ['a tens word, with its hyphen', 'forty-\nfive ships', 'forty-five ships'],
    ['an acronym, with its hyphen', 'the UN-\nbacked mission', 'the UN-backed mission'],
    ['a figure, with its hyphen', 'a 400-\nstrong force', 'a 400-strong force'],
    ['two names, with their hyphen', 'Port-\nAu-Prince', 'Port-Au-Prince'],
    ['the hyphen of type', 'offi\u2010\ncers', 'officers'],
    ['a dash between words, as it stands', 'a list -\nof things', 'a list -\nof things'],
    ['a paragraph, as it stands', 'a word-\n\nbeside it', 'a word-\n\nbeside it'],
    ['nothing, as it stands', '', ''],
  ])('%s', (_, text, whole) => {
    expect(wholeWords(text).text).toBe(whole)
  })
})

it('each place of it is found again in the text as kept', () => {
  const text = 'An offi-\ncer saw forty-\nfive ships and some po-\nlice boats.'
  const { text: whole, back } = wholeWords(text)
  for (const words of ['saw', 'ships and', 'boats.']) {
    const at = whole.indexOf(words)
    expect(text.slice(back(at), back(at + words.length))).toBe(words)
  }
  const [from, to] = [whole.indexOf('officer'), whole.indexOf('officer') + 7]
  expect(text.slice(back(from), back(to))).toBe('offi-\ncer')
  expect(text.slice(back(whole.indexOf('police')), back(whole.length))).toBe('po-\nlice boats.')
})
