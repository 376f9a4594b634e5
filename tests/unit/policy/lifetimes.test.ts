import { describe, expect, it } from 'vitest'
import { invitationEnd, invitationState } from '@/domain/policy/invitation-policy'
import { isLive, seenIsStale, sessionEnd } from '@/domain/policy/session-policy'

const start = new Date('2026-11-24T08:00:00Z')
const later = (minutes: number, seconds = 0) => new Date(start.getTime() + (minutes * 60 + seconds) * 1000)

describe('a session', () => {
  it.each([
    ['at once', 0, true],
    ['after 29 idle minutes', 29, true],
    ['after 30 idle minutes', 30, false],
    ['the next day', 24 * 60, false],
  ])('%s', (_, minutes, live) => {
    expect(isLive({ seenAt: start, endsAt: sessionEnd(start) }, later(minutes))).toBe(live)
  })

  it('ends after 12 hours, however busy', () => {
    const busy = (minutes: number) => ({ seenAt: later(minutes), endsAt: sessionEnd(start) })
    expect(isLive(busy(719), later(719, 59))).toBe(true)
    expect(isLive(busy(720), later(720))).toBe(false)
  })

  it('is written down as seen at most once a minute', () => {
    expect(seenIsStale(start, later(0, 59))).toBe(false)
    expect(seenIsStale(start, later(1))).toBe(true)
  })
})

describe('a one-time link', () => {
  const link = { expiresAt: invitationEnd(start), usedAt: null, withdrawnAt: null }

  it('is open for 72 hours', () => {
    expect(invitationState(link, later(72 * 60 - 1))).toBe('open')
    expect(invitationState(link, later(72 * 60))).toBe('expired')
  })

  it('says what became of it, and a used one never reads as expired', () => {
    expect(invitationState({ ...link, usedAt: start }, later(99 * 60))).toBe('used')
    expect(invitationState({ ...link, withdrawnAt: start }, later(99 * 60))).toBe('withdrawn')
  })
})
