import { describe, expect, test } from 'vitest'
import { factCard, pageCard } from '@/components/cards/fact-card'
import type { FactDocument } from '@/domain/claim/fact'
import { canonicalClaim, NEARLY_400 } from '@/tests/support/canonical-claim'
import { factOf, removedFact, retractedFact, wholeFact } from '@/tests/support/taken-facts'

const house = { name: 'The Example Ledger', example: false, edition: 9, changedAt: new Date(0) }
const card = (fact: FactDocument) => factCard(fact, house, 'en')

describe('what stands on the card of a fact', () => {
  test('is its statement, its number with approximator and bounds, its date and its verdict', () => {
    expect(card(factOf())).toEqual({
      publisher: 'The Example Ledger',
      ribbon: '',
      untold: 'The words of this fact are on its page.',
      band: null,
      struck: false,
      title: 'William Ruto said that nearly 400 Kenyan officers were serving in Haiti.',
      figure: { lead: 'nearly', number: '400', noun: 'officers, at most 400, lower bound not stated' },
      when: 'Haiti, 21 September 2024',
      verdict: { words: 'As said by President William Ruto', shape: 'as_said' },
      foot: 'one origin · countersigned 24 Sep 2024',
    })
  })

  test('is told in the language of the page', () => {
    expect(factCard(factOf(), { ...house, example: true }, 'fr')).toMatchObject({
      ribbon: 'Rédaction d’exemple',
      figure: { lead: 'près de' },
      when: 'Haiti, 21 septembre 2024',
      verdict: { words: 'Selon President William Ruto' },
      foot: 'une origine · contresigné le 24 sept. 2024',
    })
    expect(factCard(retractedFact(), house, 'ht').band).toEqual({ word: 'Retire', shape: 'retracted' })
  })

  test.each([
    ['retracted', retractedFact(), 'Retracted', 'First published 24 Sep 2024 · retracted 3 Oct 2024'],
    ['removed', removedFact(), 'Removed', 'First published 24 Sep 2024 · removed 4 Oct 2024'],
    [
      'superseded',
      factOf(undefined, { standing: 'superseded', changedAt: '2024-10-01T00:00:00Z' }),
      'Superseded by a newer fact',
      'First published 24 Sep 2024 · superseded 1 Oct 2024',
    ],
  ])('says across the top that it was %s, and gives no verdict', (shape, fact, word, foot) => {
    const told = card(fact)
    expect(told.band).toEqual({ word, shape })
    expect(told).toMatchObject({ verdict: null, foot, struck: shape === 'retracted' })
  })

  test('holds no word of what was removed', () => {
    expect(card(removedFact())).toMatchObject({ title: 'A fact that was removed', figure: null, when: '' })
  })

  test('says that it is disputed, and which version it is', () => {
    const told = card(wholeFact().fact)
    expect(told.band).toEqual({ word: 'Disputed', shape: 'disputed' })
    expect(told.foot).toBe('3 independent origins · countersigned 26 Sep 2024 · version 3')
  })

  test('keeps a unit with its number, and leaves away a number that is not told', () => {
    const funded = canonicalClaim({ quantity: { ...NEARLY_400, unit: 'US dollars', noun: '' } })
    expect(card(factOf([funded])).figure).toMatchObject({ lead: 'nearly', number: '400 US dollars' })
    const silent = canonicalClaim({
      quantity: { state: 'not_stated', noun: '', words: '' },
      place: null,
      time: null,
    })
    expect(card(factOf([silent]))).toMatchObject({ figure: null, when: '' })
  })

  test('names no speaker who is not named', () => {
    const anonymous = canonicalClaim({ attribution: { mode: 'anonymous', chain: [] } })
    expect(card(factOf([anonymous])).verdict?.words).toBe('As said by an unnamed source')
  })
})

test('a page about no single fact has a card with its title', () => {
  expect(pageCard({ kind: 'topic', title: 'Haiti mission' }, house, 'en')).toMatchObject({
    title: 'Haiti mission',
    foot: 'Countersigned facts',
  })
  expect(pageCard({ kind: 'ledger', title: null }, house, 'en').title).toMatch(/^Facts, each written by one/)
})
