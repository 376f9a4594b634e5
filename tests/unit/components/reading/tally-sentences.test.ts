import { describe, expect, test } from 'vitest'
import { tallySentences } from '@/components/reading/tally-sentences'
import type { MeasuredFact } from '@/domain/tally/measured-fact'
import { tallyOn } from '@/domain/tally/tally'
import {
  announced,
  arrived,
  CANONICAL,
  FIRST_BATCH,
  interval,
  leaving,
  left,
  level,
  NEARLY,
  OFFICERS,
  PLEDGED,
  SIX_HUNDRED,
} from '../../domain/tally/measured'

const told = (facts: readonly MeasuredFact[], on = '2024-09-30') =>
  tallySentences(tallyOn(on, OFFICERS, facts), facts, 'officers').join(' ')

describe('a tally in sentences', () => {
  test('tells the canonical story', () => {
    expect(told(CANONICAL)).toBe(
      'Nearly 400 persons officers there as of 21 September 2024, of 1,000 persons pledged (July 2023). 600 persons more announced, none recorded as delivered. With the 600 persons announced, the pledge of 1,000 persons would be met.',
    )
  })

  test.each<[string, MeasuredFact[], RegExp]>([
    ['says that nothing is known', [], /^How many are there is not known, and no total was pledged\.$/],
    [
      'says what was pledged when no count is known',
      [PLEDGED],
      /^1,000 .*pledged \(July 2023\); how many are there is not known\.$/,
    ],
    [
      'tells what came, with the word it was told with, when no count is known',
      [arrived('a', '24', { on: '2024-09-15', approximator: 'about' })],
      /^How many are there is not known, and no total was pledged\. About 24 .*came\.$/,
    ],
    ['tells what came since', [NEARLY, arrived('a', '24', { on: '2024-09-25' })], /24 .*came since\./],
    ['tells what left since', [NEARLY, left('a', '24', { on: '2024-09-25' })], /24 .*left since\./],
    [
      'tells what is to leave',
      [NEARLY, leaving('a', '24', { on: '2024-09-25' })],
      /24 .*announced to leave\./,
    ],
    [
      'tells what was delivered of what was announced',
      [
        NEARLY,
        PLEDGED,
        SIX_HUNDRED,
        arrived('a', '217', {
          on: '2024-09-25',
          fulfils: [{ factId: SIX_HUNDRED.factId, amount: interval('217') }],
        }),
      ],
      /383 .*more announced, beside 217 .*delivered\./,
    ],
    [
      'says that too little is announced',
      [NEARLY, PLEDGED, announced('p', '~100', { on: '2024-09-21', due: '2024-10' })],
      /With the 100 .*announced, the pledge of 1,000 .*would not be met\./,
    ],
    [
      'says that a pledge is met',
      [PLEDGED, level('l', '1000', { on: '2024-09-21' })],
      /The pledge of 1,000 .*is met\./,
    ],
    ['says that a pledge is not met', [PLEDGED, FIRST_BATCH, NEARLY], /The pledge of 1,000 .*is not met\./],
    [
      'says when it cannot be told',
      [PLEDGED, level('l', '900..1100', { on: '2024-09-21' })],
      /Whether the pledge of 1,000 .*would be met cannot be told from these numbers\./,
    ],
  ])('%s', (_, facts, words) => {
    expect(told(facts)).toMatch(words)
  })
})
