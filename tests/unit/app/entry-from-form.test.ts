import { describe, expect, test } from 'vitest'
import { entryFromForm } from '@/app/desk/claims/entry-from-form'

function form(fields: Record<string, string | string[]>): FormData {
  const data = new FormData()
  for (const [name, value] of Object.entries(fields))
    for (const each of [value].flat()) data.append(name, each)
  return data
}

describe('a claim form', () => {
  test('may leave everything out: a draft need not be complete', () => {
    const { entered } = entryFromForm(form({}))
    expect(entered).toMatchObject({
      statement: '',
      vouch: 'said',
      kind: null,
      subject: null,
      time: null,
      citations: [],
    })
    expect(entered?.quantity).toEqual({ state: 'not_stated', noun: '', words: '' })
  })

  test('reads numbers as people type them, and keeps an empty bound empty', () => {
    const typed = {
      quantityState: 'stated',
      quantityValue: ' 1,000 ',
      quantityLower: '',
      quantityUpper: '1000.50',
    }
    expect(entryFromForm(form(typed)).entered?.quantity).toMatchObject({
      value: '1000',
      lower: null,
      upper: '1000.5',
    })
  })

  test('resolves a date with its words and the publication date it was resolved against', () => {
    const typed = { timeWords: 'about a week ago', timeEdtf: '2024-09-15~', timeAnchor: '2024-09-22' }
    expect(entryFromForm(form(typed)).entered?.time).toEqual({
      words: 'about a week ago',
      edtf: '2024-09-15~',
      earliest: '2024-09-15',
      latest: '2024-09-15',
      precision: 'day',
      anchor: '2024-09-22',
    })
  })

  test('keeps rows in their order, and drops links of the chain without a name', () => {
    const typed = {
      citationId: ['passage_a', 'passage_b'],
      citationRole: ['supports', 'dates'],
      citationSaidBy: ['Ada', ''],
      chainName: ['Ada', ' ', 'A speech'],
      chainDetail: ['mayor', 'lost', 'in the hall'],
      attributionMode: 'direct_quote',
    }
    const { entered } = entryFromForm(form(typed))
    expect(entered?.citations).toEqual([
      { passageId: 'passage_a', role: 'supports', saidBy: 'Ada' },
      { passageId: 'passage_b', role: 'dates', saidBy: '' },
    ])
    expect(entered?.attribution?.chain).toEqual([
      { name: 'Ada', detail: 'mayor' },
      { name: 'A speech', detail: 'in the hall' },
    ])
  })

  test('reads its place on a measure, whose direction belongs to a change alone', () => {
    const typed = { measure: ' Officers in Haiti ', measureRole: 'change', measureDirection: 'down' }
    const despite = { measureDespite: ['place', 'weather'] }
    expect(entryFromForm(form({ ...typed, ...despite })).entered?.measure).toEqual({
      title: 'Officers in Haiti',
      role: 'change',
      direction: 'down',
      despite: ['place'],
    })
    expect(entryFromForm(form({ ...typed, measureRole: 'level' })).entered?.measure?.direction).toBeNull()
    expect(entryFromForm(form({ ...typed, measure: '' })).entered?.measure).toBeNull()
  })

  test('names the measure itself where its title was not touched, since that may change', () => {
    const known = { measureKnownId: 'measure_a', measureKnownTitle: 'Officers', measureRole: 'level' }
    const idOf = (measure: string) => entryFromForm(form({ ...known, measure })).entered?.measure?.id
    expect(idOf('Officers')).toBe('measure_a')
    expect(idOf('Soldiers')).toBeUndefined()
  })

  test('reads links row by row, leaves out empty rows, and finds a fact by its address', () => {
    const typed = {
      linkKind: ['fulfils', '', 'supersedes'],
      linkFact: ['claim_pledge', '', ''],
      linkAddress: ['', '', 'https://example.org/facts/kenya-pledged-k3f9x2q7w8hm?from=here'],
      linkValue: ['1,000', '', ''],
      linkLower: ['', '', ''],
      linkUpper: ['1000', '', ''],
    }
    expect(entryFromForm(form(typed)).entered?.links).toEqual([
      { kind: 'fulfils', factId: 'claim_pledge', amount: { lower: null, value: '1000', upper: '1000' } },
      { kind: 'supersedes', factId: 'claim_k3f9x2q7w8hm', amount: null },
    ])
  })

  test.each([
    ['quantityValue', { quantityState: 'stated', quantityValue: 'a few' }],
    ['quantityUpper', { quantityState: 'stated', quantityUpper: '4e5' }],
    ['quantityValue', { quantityState: 'stated', quantityValue: '1.000' }],
    ['subjectType', { subjectName: 'Kenya' }],
    ['attributionMode', { chainName: 'Ada' }],
    ['placePrecision', { placeName: 'X', placeLatitude: '5', placeLongitude: '5' }],
    ['timeEdtf', { timeEdtf: 'last week' }],
    ['timeEdtf', { timeWords: 'on Saturday' }],
    ['dueEdtf', { dueEdtf: '2024-13' }],
    ['subjectWikidata', { subjectName: 'Kenya', subjectType: 'country', subjectWikidata: '114' }],
    ['placeLatitude', { placeName: 'X', placeLatitude: '95', placeLongitude: '0' }],
    ['placeLatitude', { placeName: 'X', placeLatitude: '5' }],
    ['placeName', { placeLatitude: '5', placeLongitude: '5' }],
    ['statement', { statement: 'x'.repeat(501) }],
    ['statement', { statement: 'a\0b' }],
    ['topic', { topic: 'a\0b' }],
    ['kind', { kind: 'rumour' }],
    ['publicNote', { publicNote: 'x'.repeat(2001) }],
    ['checkAgainOn', { checkAgainOn: 'soon' }],
    ['measure', { measure: 'x'.repeat(201), measureRole: 'level' }],
    ['measure', { measure: 'a\0b', measureRole: 'level' }],
    ['measureRole', { measure: 'Officers' }],
    ['measureRole', { measure: 'Officers', measureRole: 'total' }],
    ['linkKind.0', { linkKind: '', linkFact: 'claim_a' }],
    ['linkFact.1', { linkKind: ['', 'fulfils'], linkFact: ['', ''] }],
    ['linkFact.0', { linkKind: 'part_of', linkFact: 'claim_a', claimId: 'claim_a' }],
    ['linkFact.1', { linkKind: ['fulfils', 'fulfils'], linkFact: ['claim_a', 'claim_a'] }],
    ['linkAddress.0', { linkKind: 'part_of', linkFact: '', linkAddress: '/topics/haiti' }],
    [
      'linkValue.0',
      { linkKind: 'fulfils', linkFact: 'claim_a', linkAddress: '', linkLower: '', linkValue: 'some' },
    ],
    ['linkUpper.0', { linkKind: 'fulfils', linkFact: 'claim_a', linkUpper: '1.000' }],
  ])('stops at %s with one sentence there: %j', (field, typed) => {
    const { entered, errors } = entryFromForm(form(typed))
    expect(entered).toBeNull()
    expect(errors?.[field]).toMatch(/^[A-Z“].*[.…]$/)
  })
})
