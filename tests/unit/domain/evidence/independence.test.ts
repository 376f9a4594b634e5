import { describe, expect, test } from 'vitest'
import type { Citation } from '@/domain/claim/content'
import { independenceOf, originGain } from '@/domain/evidence/independence'
import { COURIER, cited, WIRE } from '@/tests/support/canonical-claim'

const GAZETTE = { id: 'o-gazette', name: 'Example Gazette', owner: 'Gazette Ltd', wire: false }

const by = (
  outlet: Citation['report']['outlet'],
  saidBy = '',
  report: Partial<Citation['report']> = {},
  role: Citation['role'] = 'supports',
) => cited('Nearly 400 officers', { saidBy, role, report: { id: `r-${outlet.id}`, outlet, ...report } })

describe('whether two claims rest on independent origins', () => {
  test.each<[string, Citation[], Citation[], boolean, string[]]>([
    ['two outlets on their own account', [by(WIRE)], [by(COURIER)], true, []],
    [
      'two outlets with one speech',
      [by(WIRE, 'William Ruto')],
      [by(COURIER, 'President Ruto')],
      false,
      ['same-speaker'],
    ],
    [
      'a paper that carries the wire of the other',
      [by(WIRE)],
      [by(COURIER, '', { carries: { id: WIRE.id, name: WIRE.name } })],
      false,
      ['same-wire'],
    ],
    [
      'two papers of one owner',
      [by(COURIER)],
      [by({ ...GAZETTE, owner: COURIER.owner })],
      false,
      ['same-owner'],
    ],
    ['one report behind both', [by(WIRE)], [by(WIRE)], false, []],
    [
      'a passage that only dates it counts for nothing',
      [by(WIRE)],
      [by(COURIER, '', {}, 'dates')],
      false,
      [],
    ],
    [
      'a third passage that links the two',
      [by(WIRE), by(GAZETTE, 'Ada Obi')],
      [by(COURIER, 'Ada Obi')],
      false,
      ['same-speaker'],
    ],
  ])('%s', (_, own, other, independent, why) => {
    const found = independenceOf(own, other)
    expect(found.independent).toBe(independent)
    expect(found.shared.flatMap((origin) => origin.why.map(({ code }) => code))).toEqual(why)
    expect(independenceOf(other, own).independent).toBe(independent)
  })
})

describe('what one more passage does to the origins of a fact', () => {
  test.each<[string, Citation[], Citation, [number, number], string[] | null]>([
    ['adds one', [by(WIRE, 'William Ruto')], by(COURIER, 'Ada Obi'), [1, 2], []],
    [
      'adds none with the same speaker',
      [by(WIRE, 'William Ruto')],
      by(COURIER, 'Ruto'),
      [1, 1],
      ['same-speaker'],
    ],
    ['adds none from the same report', [by(WIRE)], by(WIRE), [1, 1], []],
    [
      'links two into one',
      [by(WIRE), by(GAZETTE, 'Ada Obi')],
      by(COURIER, 'Ada Obi', { carries: { id: WIRE.id, name: WIRE.name } }),
      [2, 1],
      ['same-wire', 'same-speaker'],
    ],
    ['adds none when it does not support', [by(WIRE)], by(COURIER, '', {}, 'context'), [1, 1], null],
  ])('%s', (_, before, added, [was, is], why) => {
    const gain = originGain(before, added)
    expect([gain.before, gain.after]).toEqual([was, is])
    expect(gain.joined?.why.map(({ code }) => code).sort() ?? null).toEqual(why && [...why].sort())
  })
})
