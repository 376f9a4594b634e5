import { expect, test } from 'vitest'
import { guessedMapping, IMPORT_FIELDS, unmapped } from '@/domain/claim/import-columns'

test('a header that names the fields is read as it stands', () => {
  expect(guessedMapping(IMPORT_FIELDS)).toEqual([...IMPORT_FIELDS])
})

test.each([
  ['URL', 'report'],
  ['Report ID', 'report'],
  ['quotation', 'quote'],
  ['Claim', 'statement'],
  ['Number', 'quantityValue'],
  ['said by', 'chainName'],
  ['Quantity-Value', 'quantityValue'],
  ['Weather', null],
  ['', null],
])('a column “%s” is guessed to be %s', (header, field) => {
  expect(guessedMapping([header])).toEqual([field])
})

test('no field is filled twice, and what is remembered comes first', () => {
  expect(guessedMapping(['url', 'source'])).toEqual(['report', null])
  expect(guessedMapping(['url', 'source'], new Map([['url', null]]))).toEqual([null, 'report'])
  expect(guessedMapping(['Weather'], new Map([['Weather', 'publicNote']]))).toEqual(['publicNote'])
})

test('every claim rests on a report and a quote', () => {
  expect(unmapped(['statement', null])).toEqual(['report', 'quote'])
  expect(unmapped(['statement', 'quote', 'report'])).toEqual([])
})
