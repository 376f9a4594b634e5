import { describe, expect, test } from 'vitest'
import { isFormPlace, keptWords, MOST_KEPT, valuesOf } from '@/domain/claim/kept-words'

const words = (more: object = {}) => ({
  place: '/desk/claims/claim_1',
  baseNo: 1,
  fields: [['statement', 'Nearly 400']],
  ...more,
})

describe('kept words', () => {
  test.each([
    ['/desk/claims/claim_a-b', true],
    ['/desk/reports/report_1/claims/new', true],
    ['/desk/reports/report_1/claims/new?passage=passage_1', true],
    ['/desk/reports/report_1/claims/new?passage=passage_1&suggested=42', true],
    ['/desk/claims/claim_1?edit=1', false],
    ['/desk/claims/claim_1/review', false],
    ['//elsewhere.example/desk/claims/claim_1', false],
    ['https://elsewhere.example/desk/claims/claim_1', false],
    ['/desk/claims/claim_1\nx', false],
    ['/desk/people', false],
    ['', false],
  ])('belong to the page %j: %s', (place, fits) => {
    expect(isFormPlace(place)).toBe(fits)
    expect(keptWords(words({ place })) !== null).toBe(fits)
  })

  test('hold every field but the form’s own machinery', () => {
    const fields = [
      ['statement', 'Nearly 400'],
      ['key', 'a-key'],
      ['place', '/desk'],
      ['intent', 'save'],
      ['$ACTION_ID_1', ''],
      ['__proto__', 'x'],
      ['chainName', 'A ministry'],
      ['chainName', 'A spokesperson'],
    ]
    expect(keptWords(words({ fields }))?.fields).toEqual([
      ['statement', 'Nearly 400'],
      ['chainName', 'A ministry'],
      ['chainName', 'A spokesperson'],
    ])
  })

  test.each([
    ['nothing', null],
    ['a list', []],
    ['a negative revision', words({ baseNo: -1 })],
    ['half a revision', words({ baseNo: 0.5 })],
    ['a field without a value', words({ fields: [['statement']] })],
    ['a NUL', words({ fields: [['statement', 'a\0b']] })],
    ['a lone surrogate', words({ fields: [['statement', '\ud800']] })],
    ['more fields than a form has', words({ fields: Array.from({ length: 601 }, (_, n) => [`f${n}`, '']) })],
    ['one unit more than is kept', words({ fields: [['statement', 'a'.repeat(MOST_KEPT - 8)]] })],
    ['what was not asked for', words({ personId: 'person_1' })],
  ])('are not read from %s', (_, order) => {
    expect(keptWords(order)).toBeNull()
  })

  test('of the greatest length are kept', () => {
    expect(keptWords(words({ fields: [['statement', 'a'.repeat(MOST_KEPT - 9)]] }))).not.toBeNull()
  })

  test('are gathered by name, in order', () => {
    expect(
      valuesOf([
        ['a', '1'],
        ['b', '2'],
        ['a', '3'],
      ]),
    ).toEqual({ a: ['1', '3'], b: ['2'] })
  })
})
