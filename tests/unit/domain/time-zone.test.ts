import { expect, test } from 'vitest'
import { isTimeZone } from '@/domain/time-zone'

test.each(['UTC', 'America/Port-au-Prince', 'Africa/Nairobi', 'Europe/Paris'])(
  '%s is a time zone',
  (zone) => {
    expect(isTimeZone(zone)).toBe(true)
  },
)

test.each([
  '',
  ' ',
  'Haiti time',
  'Port-au-Prince',
  '../../etc/passwd',
  '<b>UTC</b>',
  'UTC\u0000',
  'é',
  'x'.repeat(100_000),
])('%j is none', (zone) => {
  expect(isTimeZone(zone)).toBe(false)
})
