import { describe, expect, test } from 'vitest'
import { checkAgainDay, checkAgainWhenSaved } from '@/domain/claim/check-again'
import type { MeasureRole } from '@/domain/claim/content'
import { canonicalClaim, timed } from '@/tests/support/canonical-claim'

const DAYS = { deployment: 90, casualty: 30 }
const TODAY = '2024-09-22'

const on = (role: MeasureRole | null, changes: Parameters<typeof canonicalClaim>[0] = {}) => ({
  ...canonicalClaim(changes),
  measure: role && { role },
})

describe('the day on which a level is checked again', () => {
  test.each([
    ['from today, when it was counted before', on('level', { time: timed('2024-06-30') }), '2024-12-21'],
    [
      'from its own last day, when that is still to come',
      on('level', { time: timed('2024-12') }),
      '2025-03-31',
    ],
    ['from today, when it has no end', on('level', { time: timed('2024-01-01/..') }), '2024-12-21'],
    ['from today, when it has no date yet', on('level', { time: null }), '2024-12-21'],
    ['by its kind', on('level', { kind: 'casualty' }), '2024-10-22'],
    ['never for a kind that is not named', on('level', { kind: 'funding' }), null],
    ['never without a kind', on('level', { kind: null }), null],
    ['never for a target', on('target'), null],
    ['never for a change', on('change'), null],
    ['never off a measure', on(null), null],
  ])('is counted %s', (_, claim, expected) => {
    expect(checkAgainDay(claim, DAYS, TODAY)).toBe(expected)
  })

  test('beyond the last year is none', () => {
    expect(checkAgainDay(on('level', { time: timed('9999-12-31') }), DAYS, TODAY)).toBeNull()
  })
})

describe('what a claim is saved with', () => {
  const entered = on('level')
  test.each([
    ['the policy’s day, when it begins as a level', entered, null, '2024-12-21'],
    ['the policy’s day, when it becomes one', entered, on('change'), '2024-12-21'],
    ['what was entered', on('level', { checkAgainOn: '2024-10-01' }), null, '2024-10-01'],
    ['what was entered, past days too', on('level', { checkAgainOn: '2020-01-01' }), entered, '2020-01-01'],
    ['nothing, when somebody emptied it', entered, on('level', { checkAgainOn: '2024-12-21' }), null],
    ['nothing, when it is no level', on('target'), null, null],
  ])('is %s', (_, now, before, expected) => {
    expect(checkAgainWhenSaved(now, before, DAYS, TODAY)).toBe(expected)
  })
})
