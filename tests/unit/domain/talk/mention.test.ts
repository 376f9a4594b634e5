import { expect, test } from 'vitest'
import { mentionsIn } from '@/domain/talk/mention'

const RUTH = { id: 'ruth', name: 'Ruth Abanda', email: 'ruth@desk.example' }
const OTHER_RUTH = { id: 'ruth-2', name: 'Ruth Lindqvist', email: 'lindqvist@desk.example' }
const NADIA = { id: 'nadia', name: 'Nadia Osei-Larsen', email: 'nadia@desk.example' }
const ZOE = { id: 'zoe', name: 'Zoë Marchetti', email: 'zoe@desk.example' }
const TWIN = { id: 'twin', name: 'Nadia Osei-Larsen', email: 'twin@desk.example' }
const ALL = [RUTH, OTHER_RUTH, NADIA, ZOE]

test.each([
  ['nobody', 'Looks right to me.', []],
  ['a whole name', '@Ruth Abanda, is this so?', ['ruth']],
  ['a first name that one person bears', 'ask @Nadia about it', ['nadia']],
  ['any case', '@nadia OSEI-LARSEN', ['nadia']],
  ['a name at the end, and in brackets', '(@Zoë Marchetti)', ['zoe']],
  ['letters put together otherwise', '@Zoe\u0308 Marchetti', ['zoe']],
  ['a possessive', '@Nadia’s number', ['nadia']],
  ['an e-mail address', '@lindqvist@desk.example please', ['ruth-2']],
  ['a name broken over lines', '@Ruth\nAbanda', ['ruth']],
  ['two people, one of them twice', '@Nadia and @Zoë, then @nadia again', ['nadia', 'zoe']],
  ['an address in a sentence, which mentions nobody', 'write to nadia@desk.example', []],
  ['an “@” alone, which mentions nobody', 'sold @ 4 each', []],
])('%s', (_, words, people) => {
  expect(mentionsIn(words, ALL)).toEqual({ people, unknown: [], unclear: [] })
})

test.each([
  ['a name that goes on otherwise', '@Nadiana', 'nadiana'],
  ['a surname alone', '@Abanda', 'abanda'],
  ['nobody here', '@Tilda Moss', 'tilda'],
])('%s is told as unknown', (_, words, unknown) => {
  expect(mentionsIn(words, ALL)).toEqual({ people: [], unknown: [unknown], unclear: [] })
})

test('a first name of two is unclear, and told with both', () => {
  expect(mentionsIn('@Ruth?', ALL).unclear).toEqual([{ name: 'Ruth', people: [RUTH, OTHER_RUTH] }])
})

test('one whole name of two is unclear; their addresses are not', () => {
  expect(mentionsIn('@Nadia Osei-Larsen', [NADIA, TWIN]).unclear).toHaveLength(1)
  expect(mentionsIn('@twin@desk.example', [NADIA, TWIN]).people).toEqual(['twin'])
})
