import { describe, expect, test } from 'vitest'
import type { ClaimContent } from '@/domain/claim/content'
import { problemSentence } from '@/domain/claim/problem-sentence'
import { submissionProblems } from '@/domain/claim/submission'
import { COURIER, canonicalClaim, cited, NEARLY_400, timed } from '@/tests/support/canonical-claim'
import { effortOf } from '../evidence/texts'

type Changes = Partial<ClaimContent>

const problemsOf = (changes: Changes, published?: ClaimContent) =>
  submissionProblems(canonicalClaim(changes), { published })
const told = (changes: Changes, published?: ClaimContent) =>
  problemsOf(changes, published).map(({ field, kind }) => `${field}: ${kind}`)

const ruto = { saidBy: 'William Ruto' }
const saturday = cited('President William Ruto came to Haiti on Saturday', { role: 'dates' })
const stated = (changes: object) => ({ ...NEARLY_400, ...changes })
const inCourier = (published = '2024-09-23') => ({ report: { id: 'r-courier', outlet: COURIER, published } })

/** Vouched as so, on two outlets of different owners that each reported it. */
const vouched: Changes = {
  vouch: 'so',
  statement: 'Nearly 400 Kenyan officers were serving in Haiti.',
  publicNote: 'Rests on two outlets, each in its own words.',
  citations: [cited('nearly 400 officers'), cited('nearly 400 officers serve there', inCourier()), saturday],
}

const sixHundred: Changes = {
  statement: 'William Ruto promised an additional 600 officers within weeks.',
  kind: 'pledge',
  quantity: stated({
    value: '600',
    lower: null,
    upper: null,
    approximator: 'exactly',
    words: 'an additional 600',
  }),
  due: timed('2024-10-06/2024-10-20', 'in a few weeks’ time', '2024-09-22'),
  citations: [cited('an additional 600, ready in a few weeks’ time', ruto), saturday],
}

describe('a claim may go to review', () => {
  test.each<[string, Changes]>([
    ['as said by its speaker', {}],
    ['as so, on two independent origins and a note', vouched],
    ['as not so, on the same', { ...vouched, vouch: 'not_so' }],
    [
      'as so, on one document and a note',
      {
        vouch: 'so',
        publicNote: 'Rests on the staffing table.',
        attribution: { mode: 'document', chain: [{ name: 'Staffing table', detail: '' }] },
      },
    ],
    [
      'as so, on our own observation and a note',
      {
        vouch: 'so',
        publicNote: 'Our correspondent counted them.',
        attribution: { mode: 'own_observation', chain: [{ name: 'Our correspondent', detail: '' }] },
      },
    ],
    ['as a pledge that falls due after its report', sixHundred],
    ['as a forecast of what lies ahead', { kind: 'forecast', time: timed('2025-01') }],
    [
      'with a number computed from cited ones',
      {
        statement: 'William Ruto’s figures add up to nearly 1,000 officers.',
        quantity: stated({ value: '1000', upper: '1000', words: '', formula: '400 + 600' }),
        citations: [cited('Nearly 400 officers are here', ruto), cited('an additional 600', ruto), saturday],
      },
    ],
    [
      'with a number written in words by the source',
      {
        statement: 'Example Wire reports that two dozen, that is 24, Jamaican officers came.',
        attribution: { mode: 'paraphrase', chain: [{ name: 'Example Wire', detail: '' }] },
        quantity: stated({ value: '24', upper: null, approximator: 'about', words: 'two dozen' }),
        time: timed('2024-09-15~', 'About a week ago', '2024-09-22'),
        citations: [cited('About a week ago two dozen Jamaican soldiers and police officers arrived')],
      },
    ],
    [
      'with the year and day of its dates in the sentence',
      {
        statement: 'William Ruto said on 21 September 2024 that nearly 400 officers were serving in Haiti.',
      },
    ],
    [
      'with the weekday and month of its dates in the sentence',
      {
        statement: 'William Ruto said on Saturday that nearly 400 officers were in Haiti, as of September.',
      },
    ],
    [
      'with a place that its point identifies',
      {
        statement: 'William Ruto said that nearly 400 officers were serving in Jérémie.',
        place: {
          name: 'Jérémie',
          point: { latitude: '18.65', longitude: '-74.12', precisionMetres: '5000' },
        },
      },
    ],
    [
      'with words whose quotation marks and line ends differ from the source',
      {
        quantity: stated({ words: 'nearly 400 of the president\'s "finest" men' }),
        citations: [cited('Nearly 400 of the\npresident’s “finest” men', ruto), saturday],
      },
    ],
    [
      'with both bounds of a range',
      {
        statement: 'William Ruto said that between 300 and 400 officers were serving in Haiti.',
        quantity: stated({
          value: null,
          lower: '300',
          upper: '400',
          approximator: 'between',
          words: 'between 300 and 400',
        }),
        citations: [cited('between 300 and 400 of our officers', ruto), saturday],
      },
    ],
    [
      'without a number, saying that none is stated',
      {
        statement: 'William Ruto came to Haiti.',
        quantity: { state: 'not_stated', noun: '', words: '' },
      },
    ],
    [
      'from a source in another language, whose words the reviewer reads',
      {
        statement: 'Ruto sprach: William Ruto said that 400 officers were in Haiti.',
        quantity: stated({ words: 'vierhundert Polizisten', approximator: 'exactly', upper: null }),
        time: timed('2024-09-21'),
        citations: [
          cited('Vierhundert Polizisten sind in Haiti, sagte William Ruto', {
            ...ruto,
            report: { language: 'de' },
          }),
        ],
      },
    ],
    [
      'from a source that writes a thousand with a full stop',
      {
        statement: 'William Ruto said that 1,000 officers would come.',
        quantity: stated({ value: '1000', upper: null, approximator: 'exactly', words: '1.000 Polizisten' }),
        time: timed('2024-09-21'),
        citations: [
          cited('1.000 Polizisten, sagte William Ruto', { ...ruto, report: { language: 'de-AT' } }),
        ],
      },
    ],
  ])('%s', (_, changes) => {
    expect(told(changes)).toEqual([])
  })
})

describe('rule 4, no bare claim: review is closed to a claim', () => {
  test.each<[string, Changes, string[]]>([
    ['without a statement', { statement: '  ' }, ['statement: statement-missing']],
    ['without a kind', { kind: null }, ['kind: kind-missing']],
    [
      'without a subject',
      { subject: null, statement: 'William Ruto said that nearly 400 officers were serving in Haiti.' },
      ['subjectName: subject-missing'],
    ],
    ['without a topic', { topic: null }, ['topic: topic-missing']],
    ['without an attribution', { attribution: null }, ['chain: attribution-missing']],
    [
      'with an empty chain',
      { attribution: { mode: 'paraphrase', chain: [] } },
      ['chain: attribution-missing'],
    ],
    [
      'with a chain of blanks',
      { attribution: { mode: 'paraphrase', chain: [{ name: ' ', detail: 'x' }] } },
      ['chain: attribution-missing'],
    ],
    ['without a date', { time: null }, ['timeEdtf: time-missing']],
    [
      'without a supporting passage',
      { citations: [cited('Nearly 400 of our officers are here', { role: 'context' }), saturday] },
      ['citations: support-missing', 'quantityWords: words-not-cited'],
    ],
    [
      'whose value no passage holds',
      { quantity: stated({ value: '300', lower: null, upper: '400' }) },
      ['quantityValue: number-not-cited'],
    ],
    [
      'whose lower bound no passage holds',
      { quantity: stated({ lower: '350' }) },
      ['quantityLower: number-not-cited'],
    ],
    [
      'whose upper bound no passage holds',
      { quantity: stated({ upper: '450' }) },
      ['quantityUpper: number-not-cited'],
    ],
    [
      'whose sentence holds a number no passage does',
      { statement: 'William Ruto said that nearly 400 of 2,500 officers were serving in Haiti.' },
      ['statement: number-in-statement-not-cited'],
    ],
    [
      'whose sentence hides such a number in words',
      { statement: 'William Ruto said that nearly 400 officers, two dozen of them women, were there.' },
      ['statement: number-in-statement-not-cited'],
    ],
    [
      'whose sentence counts with the day of its date',
      { statement: 'William Ruto said that nearly 400 officers and 21 doctors were there.' },
      ['statement: number-in-statement-not-cited'],
    ],
    [
      'whose sentence names a year that is none of its dates',
      { statement: 'William Ruto said in 2019 that nearly 400 officers were there.' },
      ['statement: number-in-statement-not-cited'],
    ],
    [
      'whose sentence names a month that no passage tells and no date of its own',
      { statement: 'William Ruto said that nearly 400 officers had come to Haiti in July.' },
      ['statement: date-in-statement-not-cited'],
    ],
    [
      'whose sentence dates it finer than its passages, told once for all its parts',
      { statement: 'William Ruto said that nearly 400 officers had come to Haiti on 3 July 2019.' },
      ['statement: date-in-statement-not-cited'],
    ],
    [
      'whose sentence names a weekday that is none of its dates',
      { statement: 'William Ruto said on Friday that nearly 400 officers were in Haiti.' },
      ['statement: date-in-statement-not-cited'],
    ],
    [
      'whose sentence names somebody no passage does',
      { statement: 'William Ruto told Garry Conille that nearly 400 officers were in Haiti.' },
      ['statement: name-in-statement-not-cited'],
    ],
    [
      'whose speaker no passage names',
      { citations: [cited('Nearly 400 of our officers came to Haiti on Saturday', ruto)] },
      ['statement: name-in-statement-not-cited'],
    ],
    [
      'whose subject is named by no passage and not identified',
      { subject: { name: 'Kenya', type: 'country', wikidata: null, role: '' } },
      ['statement: name-in-statement-not-cited'],
    ],
    [
      'stated without any number',
      { quantity: stated({ value: null, upper: null }) },
      ['quantityValue: number-missing'],
    ],
    ['that counts nothing named', { quantity: stated({ noun: ' ' }) }, ['quantityNoun: noun-missing']],
    ['without the number’s own words', { quantity: stated({ words: '' }) }, ['quantityWords: words-missing']],
    [
      'whose words stand in no supporting passage',
      { quantity: stated({ words: 'almost 400' }) },
      ['quantityWords: words-not-cited'],
    ],
    [
      'whose words give another number',
      {
        quantity: stated({ words: 'nearly 400', value: '600', upper: null }),
        citations: [cited('nearly 400, then 600', ruto), saturday],
      },
      ['quantityWords: words-say-otherwise'],
    ],
    [
      'whose words for “none” are made up',
      {
        statement: 'William Ruto said nobody was hurt.',
        quantity: { state: 'none', noun: 'casualties', words: 'no casualties at all' },
      },
      ['quantityWords: words-not-cited'],
    ],
    [
      'between one bound and nothing',
      { quantity: stated({ approximator: 'between', value: null, lower: '400', upper: null }) },
      ['quantityUpper: bounds-missing'],
    ],
    [
      'whose formula cannot be worked out',
      { quantity: stated({ formula: '400 plus 0' }) },
      ['quantityFormula: formula-unreadable'],
    ],
    [
      'whose formula is one number, to be spared its words',
      { quantity: stated({ words: '', formula: '400' }) },
      ['quantityFormula: formula-unreadable'],
    ],
    [
      'whose formula comes to another number',
      {
        quantity: stated({ value: '900', upper: null, words: '', formula: '400 + 600' }),
        citations: [cited('400 and 600', ruto), saturday],
      },
      ['quantityFormula: formula-differs'],
    ],
    [
      'whose formula uses a number no passage holds',
      { quantity: stated({ value: '1000', upper: '1000', words: '', formula: '400 + 600' }) },
      ['quantityFormula: formula-number-not-cited'],
    ],
    [
      'whose words of time stand in no passage',
      { time: timed('2024-09-21', 'on Sunday', '2024-09-22') },
      ['timeWords: words-not-cited'],
    ],
  ])('%s', (_, changes, expected) => {
    expect(told(changes)).toEqual(expected)
  })

  test('an untouched draft is told everything at once, in the order of the form', () => {
    const empty: Changes = {
      statement: '',
      kind: null,
      subject: null,
      quantity: { state: 'not_stated', noun: '', words: '' },
      time: null,
      attribution: null,
      topic: null,
      citations: [],
    }
    expect(told(empty)).toEqual([
      'statement: statement-missing',
      'kind: kind-missing',
      'subjectName: subject-missing',
      'chain: attribution-missing',
      'citations: support-missing',
      'topic: topic-missing',
      'timeEdtf: time-missing',
    ])
  })
})

describe('rule 5, we vouch for no more than we know: review is closed to a claim', () => {
  test.each<[string, Changes, string[]]>([
    [
      'said by nobody its sentence names',
      { statement: 'Nearly 400 Kenyan officers were serving in Haiti.' },
      ['statement: speaker-not-named'],
    ],
    [
      'vouched so on one speaker, however many papers print it',
      {
        ...vouched,
        citations: [
          cited('nearly 400 officers', ruto),
          cited('Nearly 400', { ...ruto, ...inCourier() }),
          saturday,
        ],
      },
      ['vouch: single-origin'],
    ],
    [
      'vouched so on a disputing report as if it were a second origin',
      {
        ...vouched,
        citations: [
          cited('nearly 400 officers'),
          cited('Nearly 400', { role: 'disputes', ...inCourier() }),
          saturday,
        ],
      },
      ['vouch: single-origin'],
    ],
    [
      'vouched not so on one origin',
      { ...vouched, vouch: 'not_so', citations: canonicalClaim().citations },
      ['vouch: single-origin'],
    ],
    [
      'vouched so without saying on what it rests',
      { ...vouched, publicNote: ' ' },
      ['publicNote: grounds-missing'],
    ],
    [
      'vouched so on a document without saying which',
      { vouch: 'so', attribution: { mode: 'document', chain: [{ name: 'Staffing table', detail: '' }] } },
      ['publicNote: grounds-missing'],
    ],
    [
      'vouched so on an anonymous source and no second origin',
      {
        vouch: 'so',
        publicNote: 'A source we know.',
        attribution: { mode: 'anonymous', chain: [{ name: 'an official', detail: '' }] },
      },
      ['vouch: single-origin'],
    ],
  ])('%s', (_, changes, expected) => {
    expect(told(changes)).toEqual(expected)
  })
})

describe('rule 6, numbers keep their bounds: review is closed to a claim', () => {
  const numbers = { citations: [cited('Nearly 400, not 300 or 500', ruto), saturday] }
  test.each<[string, object, string[]]>([
    ['below its lower bound', { lower: '500', upper: null }, ['quantityLower: lower-above-value']],
    ['above its upper bound', { upper: '300' }, ['quantityUpper: value-above-upper']],
    [
      'whose bounds cross',
      { value: null, lower: '500', upper: '400', approximator: 'between' },
      ['quantityLower: lower-above-upper'],
    ],
  ])('%s', (_, changes, expected) => {
    expect(told({ ...numbers, quantity: stated(changes) })).toEqual(expected)
  })
})

describe('rule 7, dates keep their words: review is closed to a claim', () => {
  test.each<[string, Changes, string[]]>([
    ['observed after its report', { time: timed('2024-09-23') }, ['timeEdtf: after-publication']],
    [
      'dated in words of the day, without the day',
      { time: timed('2024-09-21', 'on Saturday') },
      ['timeWords: anchor-missing'],
    ],
    [
      'anchored to a day on which nothing cited appeared',
      { time: timed('2024-09-21', 'on Saturday', '2024-09-25') },
      ['timeWords: anchor-not-published'],
    ],
    [
      'whose date is none',
      { time: { ...timed('2024-09-21'), edtf: 'Saturday' } },
      ['timeEdtf: date-unreadable'],
    ],
    [
      'whose date has no start',
      { time: { ...timed('2024-09-21'), edtf: '../2024' } },
      ['timeEdtf: date-unsupported'],
    ],
    [
      'whose kept days are not those of its date',
      { time: { ...timed('2024-09-21'), earliest: '2024-09-20' } },
      ['timeEdtf: date-not-derived'],
    ],
    ['that falls due without being a promise', { due: timed('2024-12') }, ['dueEdtf: due-not-promised']],
    [
      'that falls due before it was made',
      { ...sixHundred, due: timed('2024-08') },
      ['dueEdtf: due-before-time'],
    ],
    [
      'that falls due in words of the day, without the day',
      { ...sixHundred, due: timed('2024-10', 'in a few weeks’ time') },
      ['dueWords: anchor-missing'],
    ],
    [
      'that falls due in words no passage holds',
      { ...sixHundred, due: timed('2024-12', 'by Christmas') },
      ['dueWords: words-not-cited'],
    ],
  ])('%s', (_, changes, expected) => {
    expect(told(changes)).toEqual(expected)
  })
})

describe('rule 8, no silent change: review is closed to a change', () => {
  const published = canonicalClaim()
  const changed = (changes: Changes, kind: ClaimContent['change']['kind'], note: string): Changes => ({
    ...changes,
    change: { kind, note },
  })
  const elsewhere: Changes = { place: { name: 'Port-au-Prince', point: null } }
  const reworded: Changes = {
    statement: 'According to William Ruto, nearly 400 Kenyan officers were in Haiti.',
  }

  test.each<[string, Changes, string[]]>([
    ['of nothing', changed({}, 'clarification', ''), ['changeKind: nothing-changed']],
    ['called the first', changed(reworded, 'first', ''), ['changeKind: change-unnamed']],
    [
      'of substance called a clarification',
      changed(elsewhere, 'clarification', 'x'),
      ['changeKind: change-too-great'],
    ],
    [
      'called a correction without a note',
      changed(elsewhere, 'correction', ' '),
      ['changeNote: change-note-missing'],
    ],
    [
      'called an update without a note',
      changed(elsewhere, 'update', ''),
      ['changeNote: change-note-missing'],
    ],
  ])('%s', (_, changes, expected) => {
    expect(told(changes, published)).toEqual(expected)
  })

  test.each<[string, Changes]>([
    ['of wording, as a clarification', changed(reworded, 'clarification', '')],
    ['of wording, as a correction with a note', changed(reworded, 'correction', 'It was unclear.')],
    ['of substance, as a correction with a note', changed(elsewhere, 'correction', 'It was in the capital.')],
    ['of substance, as an update with a note', changed(elsewhere, 'update', 'They moved.')],
  ])('and open to one %s', (_, changes) => {
    expect(told(changes, published)).toEqual([])
  })

  test('what was never published cannot be a correction', () => {
    expect(told({ change: { kind: 'correction', note: 'x' } })).toEqual(['changeKind: change-unnamed'])
  })
})

test('a claim with forty long passages full of numbers is judged in time that grows with them', () => {
  const long = cited('Some 1,000 officers, two dozen of them new. '.repeat(110))
  const statement = '7 8 9 '.repeat(80)
  expect(effortOf(() => told({ citations: Array(40).fill(long), statement }))).toBeLessThan(3000)
})

describe('every problem is told in one sentence that says what to do', () => {
  test('with what it is about', () => {
    const [problem] = problemsOf({ quantity: stated({ upper: '1400' }) })
    expect(problemSentence(problem!)).toBe(
      '1,400 does not occur in a cited passage. Cite where it stands, write it out in full, or give the formula it was computed with.',
    )
    const [date, name] = problemsOf({ statement: 'William Ruto met Garry Conille in July 2023.' })
    expect(problemSentence(date!)).toContain('“July 2023”')
    expect(problemSentence(name!)).toContain('“Garry Conille”')
    const [late] = problemsOf({ time: timed('2024-09-23') })
    expect(problemSentence(late!)).toBe(
      'This starts on 23 September 2024, after its newest report appeared (22 September 2024). Only a pledge or a forecast can lie ahead.',
    )
    const [origin] = problemsOf({ ...vouched, citations: canonicalClaim().citations })
    expect(problemSentence(origin!)).toContain('this has 1')
  })
})
