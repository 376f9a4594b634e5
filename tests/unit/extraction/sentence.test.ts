import { describe, expect, it } from 'vitest'
import { sentencesOf } from '@/extraction/sentence'

const cut = (text: string) => sentencesOf(text).map((sentence) => sentence.text)

describe('sentences', () => {
  it.each([
    ['Brig. Gen. Example came. He left.', ['Brig. Gen. Example came.', 'He left.']],
    ['On Nov. 3 it rained. It stopped.', ['On Nov. 3 it rained.', 'It stopped.']],
    ['P. J. Example spoke.', ['P. J. Example spoke.']],
    ['It was costly. $3 million went.', ['It was costly.', '$3 million went.']],
    ['A heading\nA sentence.', ['A heading', 'A sentence.']],
    ['  Spaces around.  ', ['Spaces around.']],
  ])('%s', (text, sentences) => {
    expect(cut(text)).toEqual(sentences)
  })
  it('leave out what is too long to be one', () => {
    expect(cut(`${'12 '.repeat(2000)}end.`)).toEqual([])
  })
})
