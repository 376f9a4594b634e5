import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contextAfter, contextBefore } from '@/components/reading/passage-context'

const SENTENCE = 'Many words stand around the words that matter, and only some of them are needed. '

describe('what stands around a passage', () => {
  it('is shown whole when it is short', () => {
    expect(contextBefore('He said: ')).toBe('He said: ')
    expect(contextAfter(', he said.')).toBe(', he said.')
    expect(contextBefore('')).toBe('')
  })

  it('is cut at a whole word, and says that there is more', () => {
    expect(contextBefore(SENTENCE.repeat(4))).toMatch(/^…\u00a0\S/)
    expect(SENTENCE.repeat(4)).toContain(contextBefore(SENTENCE.repeat(4)).slice(2))
    expect(contextAfter(SENTENCE.repeat(4))).toMatch(/\S\u00a0…$/)
  })

  it('stays in the passage’s paragraph when that says enough', () => {
    expect(contextBefore(`A headline\n\n${SENTENCE}`)).not.toContain('headline')
    expect(contextAfter(`${SENTENCE}\n\nA caption`)).not.toContain('caption')
    expect(contextBefore('A headline\n\nHe said: ')).toContain('A headline\nHe said: ')
  })

  it('never shows what was not there', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        const shown = (context: string) =>
          context
            .replace(/^…\u00a0|\u00a0…$/gu, '')
            .replace(/\s+/gu, ' ')
            .trim()
        const all = text.replace(/\s+/gu, ' ')
        expect(all).toContain(shown(contextBefore(text)))
        expect(all).toContain(shown(contextAfter(text)))
      }),
    )
  })
})
