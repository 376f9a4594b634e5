import { describe, expect, test } from 'vitest'
import { type Scope, scopeMismatch } from '@/domain/tally/measure'
import { OFFICERS } from './measured'

const WITHIN: Scope = { unit: 'persons', noun: 'police officers', place: 'Haiti' }

describe('the scope of a measure', () => {
  test.each<Partial<Scope>>([
    {},
    { noun: 'officers' },
    { noun: 'Police  Officers' },
    { unit: 'Persons' },
    { place: 'Port-au-Prince' },
    { place: 'haiti ' },
    { place: null },
  ])('holds %o', (told) => {
    expect(scopeMismatch(OFFICERS, { ...WITHIN, ...told })).toEqual([])
  })

  test.each<[Partial<Scope>, string]>([
    [{ noun: 'troops' }, 'noun other'],
    [{ noun: 'soldiers' }, 'noun other'],
    [{ noun: 'police' }, 'noun other'],
    [{ noun: 'police officer' }, 'noun other'],
    [{ noun: 'senior police officers' }, 'noun other'],
    [{ noun: '' }, 'noun not-told'],
    [{ noun: '  ' }, 'noun not-told'],
    [{ unit: '' }, 'unit not-told'],
    [{ unit: 'US dollars' }, 'unit other'],
    [{ place: 'Jamaica' }, 'place other'],
    [{ place: '' }, 'place not-told'],
    [{ unit: 'US dollars', noun: 'troops', place: 'Kenya' }, 'unit other, noun other, place other'],
  ])('does not hold %o: %s', (told, codes) => {
    const found = scopeMismatch(OFFICERS, { ...WITHIN, ...told })
    expect(found.map(({ field, code }) => `${field} ${code}`).join(', ')).toBe(codes)
  })

  test('says what was told and what is accepted', () => {
    expect(scopeMismatch(OFFICERS, { ...WITHIN, noun: 'troops' })).toEqual([
      { field: 'noun', code: 'other', told: 'troops', accepted: ['police officers', 'officers'] },
    ])
  })

  test('a measure bound to no place takes any, and a plain count takes no unit', () => {
    const anywhere = { ...OFFICERS, unit: '', places: [] }
    expect(scopeMismatch(anywhere, { ...WITHIN, unit: '', place: 'Jamaica' })).toEqual([])
    expect(scopeMismatch(anywhere, WITHIN).map(({ field }) => field)).toEqual(['unit'])
  })
})
