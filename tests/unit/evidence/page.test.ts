import { describe, expect, it, test } from 'vitest'
import { readArchiveLink } from '@/capture/archive-link'
import { pageAt } from '@/domain/evidence/page'
import { changedParts } from '@/domain/evidence/versions'

describe('the page of a place', () => {
  it.each([
    [0, 1],
    [9, 1],
    [10, 2],
    [11, 2],
    [500, 3],
  ])('%i is on page %i', (at, page) => {
    expect(pageAt([0, 10, 20], at)).toBe(page)
  })
  it('is none where there are no pages', () => {
    expect(pageAt(null, 5)).toBeNull()
  })
})

describe('two versions of a text', () => {
  test('that are the same differ in no part', () => {
    expect(changedParts('One.\n\nTwo.', 'One.\nTwo.')).toEqual([])
  })
  test('differ where a word was changed, and nowhere else', () => {
    expect(
      changedParts('Same.\n\nNearly 400 officers.\n\nEnd.', 'Same.\n\nNearly 300 officers.\n\nEnd.'),
    ).toEqual([
      {
        before: [
          { value: 'Nearly ', changed: false },
          { value: '400', changed: true },
          { value: ' officers.', changed: false },
        ],
        after: [
          { value: 'Nearly ', changed: false },
          { value: '300', changed: true },
          { value: ' officers.', changed: false },
        ],
      },
    ])
  })
  test('differ by a paragraph on one side', () => {
    expect(changedParts('One.', 'One.\n\nTwo.')).toEqual([
      { before: [], after: [{ value: 'Two.', changed: true }] },
    ])
    expect(changedParts('One.\n\nTwo.', 'One.')).toEqual([
      { before: [{ value: 'Two.', changed: true }], after: [] },
    ])
  })
  test('with nothing in common are told whole, in reasonable time', () => {
    const words = (seed: number) =>
      Array.from({ length: 20_000 }, (_, at) => `w${(at * seed) % 9973}`).join('\n')
    const began = performance.now()
    expect(changedParts(words(7), words(11)).length).toBeGreaterThan(0)
    expect(performance.now() - began).toBeLessThan(5000)
  })
})

test('a link to a copy is read with the address of its bytes as they were', () => {
  expect(readArchiveLink('http://web.archive.org/web/20240922101500if_/https://a.example/b?c=d')).toEqual({
    ok: true,
    value: {
      url: 'https://web.archive.org/web/20240922101500/https://a.example/b?c=d',
      raw: 'https://web.archive.org/web/20240922101500id_/https://a.example/b?c=d',
    },
  })
})
