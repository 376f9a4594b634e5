import { describe, expect, test } from 'vitest'
import {
  afterHearing,
  askIn,
  type Heard,
  isUnkept,
  type Keeping,
  maySend,
  UNTOUCHED,
} from '@/components/desk/keeping'

const AT = '2024-09-24T09:14:00.000Z'
const TYPED: Heard = { kind: 'typed' }
const SENT: Heard = { kind: 'sent' }
const KEPT: Heard = { kind: 'kept', at: AT }
const having = (...heard: Heard[]): Keeping => heard.reduce(afterHearing, UNTOUCHED)

describe('what is typed', () => {
  test.each<[string, Heard[], Partial<Keeping>, number | null]>([
    ['is asked to be kept within half a second of the first key', [TYPED], { stand: 'waiting' }, 400],
    ['is asked for once, however many keys', [TYPED, TYPED, TYPED], { stand: 'waiting' }, 400],
    ['is not asked for twice at a time', [TYPED, SENT], { sending: true }, null],
    ['is kept when the desk says so', [TYPED, SENT, KEPT], { stand: 'kept', keptAt: AT }, null],
    ['while it is sent waits for the next time', [TYPED, SENT, TYPED, KEPT], { stand: 'waiting' }, 400],
    [
      'is tried again while the desk is out of reach',
      [TYPED, SENT, { kind: 'unreachable' }],
      { stand: 'unreachable' },
      2000,
    ],
    [
      'out of reach stays so for more words',
      [TYPED, SENT, { kind: 'unreachable' }, TYPED],
      { stand: 'unreachable' },
      2000,
    ],
    [
      'is kept once the desk is back',
      [TYPED, SENT, { kind: 'unreachable' }, SENT, KEPT],
      { stand: 'kept' },
      null,
    ],
    ['waits for a signed-out writer', [TYPED, SENT, { kind: 'signed-out' }], { stand: 'signed-out' }, 5000],
    [
      'is kept once its writer is back',
      [TYPED, SENT, { kind: 'signed-out' }, SENT, KEPT],
      { stand: 'kept' },
      null,
    ],
    [
      'too long to keep is not asked for again by itself',
      [TYPED, SENT, { kind: 'unfit' }],
      { stand: 'unfit' },
      null,
    ],
    ['shortened is asked for again', [TYPED, SENT, { kind: 'unfit' }, TYPED], { stand: 'waiting' }, 400],
  ])('%s', (_, heard, stands, asked) => {
    const keeping = having(...heard)
    expect(keeping).toMatchObject(stands)
    expect(askIn(keeping)).toBe(asked)
  })

  test.each<[string, Heard[]]>([
    ['while it waits', [TYPED]],
    ['while it is sent', [TYPED, SENT, TYPED]],
    ['while the desk is out of reach', [TYPED, SENT, { kind: 'unreachable' }]],
  ])('sets no clock back by one more key %s', (_, heard) => {
    const keeping = having(...heard)
    expect(afterHearing(keeping, TYPED)).toBe(keeping)
  })

  test('keeps the time of the last keeping while it waits and fails', () => {
    expect(having(TYPED, SENT, KEPT, TYPED, SENT, { kind: 'unreachable' }).keptAt).toBe(AT)
  })
})

describe('the form', () => {
  test.each<[string, Heard[], boolean, boolean]>([
    ['untouched', [], true, false],
    ['just typed in', [TYPED], true, true],
    ['kept', [TYPED, SENT, KEPT], true, false],
    ['too long to be kept', [TYPED, SENT, { kind: 'unfit' }], true, true],
    ['out of reach', [TYPED, SENT, { kind: 'unreachable' }], false, true],
    ['of a signed-out writer', [TYPED, SENT, { kind: 'signed-out' }], false, true],
  ])('%s may be sent: %#', (_, heard, sends, loses) => {
    expect(maySend(having(...heard))).toBe(sends)
    expect(isUnkept(having(...heard))).toBe(loses)
  })
})
