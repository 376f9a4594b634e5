import { describe, expect, test } from 'vitest'
import type { Measure } from '@/domain/tally/measure'
import { acceptedWords, type CountedScope, leftBehind } from '@/domain/tally/measure-change'

const officers = (changes: Partial<Measure> = {}): Measure => ({
  id: 'm-officers',
  title: 'Officers in Haiti',
  unit: 'persons',
  nouns: ['officers', 'police officers'],
  places: ['Haiti'],
  ...changes,
})

const counted = (changes: Partial<CountedScope> = {}): CountedScope => ({
  unit: 'persons',
  noun: 'officers',
  place: 'Haiti',
  despite: [],
  ...changes,
})

describe('what a change of a measure leaves behind', () => {
  test.each<[string, Partial<Measure>, CountedScope[], string[]]>([
    ['nothing when only its title changes', { title: 'Other' }, [counted()], []],
    ['nothing when a noun is added', { nouns: ['officers', 'police officers', 'troops'] }, [counted()], []],
    ['nothing when no claim is counted by the noun', { nouns: ['officers'] }, [counted()], []],
    [
      'the noun that claims are counted by',
      { nouns: ['police officers'] },
      [counted(), counted()],
      ['noun officers 2'],
    ],
    [
      'the same noun in another case once',
      { nouns: ['police officers'] },
      [counted({ noun: 'Officers' })],
      ['noun Officers 1'],
    ],
    ['nothing when only the case changes', { nouns: ['OFFICERS', 'police officers'] }, [counted()], []],
    ['the place that claims are counted at', { places: ['Kenya'] }, [counted()], ['place Haiti 1']],
    ['nothing when it is bound to no place any more', { places: [] }, [counted()], []],
    ['nothing for a claim that names no place', { places: ['Kenya'] }, [counted({ place: null })], []],
    [
      'nothing that is counted by way of an exception',
      { nouns: ['police officers'] },
      [counted({ despite: ['noun'] })],
      [],
    ],
    ['nothing that was never within', { nouns: ['police officers'] }, [counted({ noun: 'soldiers' })], []],
    [
      'each word once',
      { nouns: ['troops'], places: ['Kenya'] },
      [counted()],
      ['noun officers 1', 'place Haiti 1'],
    ],
  ])('%s', (_, change, scopes, expected) => {
    const left = leftBehind(officers(), officers(change), scopes)
    expect(left.map(({ field, word, claims }) => `${field} ${word} ${claims}`)).toEqual(expected)
  })

  test('is a place elsewhere when a measure that was bound to none gets its first', () => {
    const left = leftBehind(officers({ places: [] }), officers(), [counted({ place: 'Kenya' }), counted()])
    expect(left).toEqual([{ field: 'place', word: 'Kenya', claims: 1 }])
  })
})

test('a measure keeps each word once, without the white space around it', () => {
  expect(acceptedWords([' officers', '', 'Officers ', 'troops'])).toEqual(['officers', 'troops'])
})
