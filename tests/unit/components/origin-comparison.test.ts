import { describe, expect, test } from 'vitest'
import { standingWords } from '@/components/desk/neighbour-words'
import { gainSentences, originComparison } from '@/components/desk/origin-comparison'
import { originGain } from '@/domain/evidence/independence'
import { COURIER, cited, WIRE } from '@/tests/support/canonical-claim'

const wire = cited('Nearly 400', { saidBy: 'William Ruto', report: { id: 'r-wire', outlet: WIRE } })
const courier = (saidBy: string) =>
  cited('Some 400', { saidBy, report: { id: 'r-courier', outlet: COURIER } })

describe('the origins of a claim and a fact beside it', () => {
  test('are told to be independent', () => {
    expect(originComparison([wire], [courier('Ada Obi')])).toEqual([
      'This claim rests on one origin (Example Wire); the fact on one origin (Example Courier).',
      'They are independent of each other by speaker, wire and owner.',
    ])
  })

  test('are told to be one, with the reason: two outlets with one speech', () => {
    expect(originComparison([wire], [courier('President Ruto')]).join(' ')).toMatch(
      /Two reports of Example Wire and Example Courier count as one origin, because .*Ruto speaks in each\. So they are not independent/,
    )
  })

  test('are told to stand in one report', () => {
    expect(originComparison([wire], [wire])).toContain('Both passages stand in one report.')
  })

  test('are not told to be independent of nothing', () => {
    expect(originComparison([wire], [])).toEqual([
      'This claim rests on one origin (Example Wire); the fact on no supporting passage.',
    ])
  })
})

describe('what an added passage does for a fact', () => {
  const told = (added: ReturnType<typeof cited>) => gainSentences(originGain([wire], added)).join(' ')

  test('is told with the origins it rests on then', () => {
    expect(told(courier('Ada Obi'))).toMatch(
      /^It adds an independent origin\. The fact now rests on two origins\./,
    )
  })

  test('is told to be nothing new, and why', () => {
    expect(told(courier('Ruto'))).toMatch(
      /^It adds no independent origin\. Two reports of Example Wire and Example Courier count as one origin, because/,
    )
  })

  test('is told to be none where it does not support the fact', () => {
    expect(told({ ...courier(''), role: 'context' })).toBe(
      'It does not support the fact itself, so it adds no origin.',
    )
  })
})

test.each([
  ['contradicts', ['number'], 'Contradicts it: both cannot be true.'],
  ['compatible', ['number', 'speaker'], 'The numbers differ, and by their bounds both can be true.'],
  ['compatible', ['speaker'], 'They agree.'],
  ['incomparable', ['noun', 'number'], 'Cannot be compared: they count different things.'],
  [
    'incomparable',
    ['role', 'unit'],
    'Cannot be compared: one was seen and the other announced, or one adds and the other takes away; they count in different units.',
  ],
] as const)('%s with %j is told as %s', (kind, differs, words) => {
  expect(standingWords({ kind, differs: [...differs] })).toBe(words)
})
