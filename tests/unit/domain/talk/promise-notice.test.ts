import { expect, test } from 'vitest'
import { daysToTellOf, noticeOf } from '@/domain/talk/promise-notice'

test.each([
  ['2026-12-08', 'open', null],
  ['2026-12-07', 'open', 'promise_due'],
  ['2026-12-07', 'due', 'promise_due'],
  ['2026-11-30', 'partly-kept', 'promise_due'],
  ['2026-11-29', 'overdue', 'promise_overdue'],
  ['2026-11-29', 'partly-kept', 'promise_overdue'],
  ['2026-10-31', 'overdue', 'promise_overdue'],
  ['2026-10-30', 'overdue', null],
  ['2026-12-01', 'kept', null],
  ['2026-11-29', 'broken', null],
  ['2026-11-29', 'withdrawn', null],
] as const)('on 30 November a promise until %s that is %s tells %s', (lastDay, state, told) => {
  expect(noticeOf('2026-11-30', lastDay, state)).toBe(told)
})

test('a week before and a month after are looked at, over the turn of a year and a leap day', () => {
  expect(daysToTellOf('2027-12-28')).toEqual({ from: '2027-11-28', until: '2028-01-04' })
  expect(daysToTellOf('2028-02-25')).toEqual({ from: '2028-01-26', until: '2028-03-03' })
})
