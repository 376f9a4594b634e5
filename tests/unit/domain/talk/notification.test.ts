import { expect, test } from 'vitest'
import { letterFor } from '@/domain/talk/letter'
import { HOW_OFTEN, mailDueAt, NOTIFICATION_KINDS, toldOfComment } from '@/domain/talk/notification'
import { notificationPath, notificationSentence, type Told } from '@/domain/talk/notification-words'
import { MOST_ATTEMPTS, waitAfter } from '@/domain/talk/retry'

test.each([
  ['at_once', '2026-11-30T09:12:13.000Z', '2026-11-30T09:12:13.000Z'],
  ['hourly', '2026-11-30T09:12:13.000Z', '2026-11-30T10:00:00.000Z'],
  ['hourly', '2026-11-30T10:00:00.000Z', '2026-11-30T11:00:00.000Z'],
  ['hourly', '2026-12-31T23:59:59.999Z', '2027-01-01T00:00:00.000Z'],
  ['daily', '2026-11-30T05:59:59.999Z', '2026-11-30T06:00:00.000Z'],
  ['daily', '2026-11-30T06:00:00.000Z', '2026-12-01T06:00:00.000Z'],
  ['daily', '2026-11-30T23:00:00.000Z', '2026-12-01T06:00:00.000Z'],
  ['never', '2026-11-30T09:12:13.000Z', undefined],
] as const)('what happens with mail %s at %s is due at %s', (how, now, due) => {
  expect(mailDueAt(how, new Date(now))?.toISOString()).toBe(due)
})

test('every choice but never is due, and never before it happened', () => {
  const now = new Date('2026-11-30T09:12:13Z')
  for (const how of HOW_OFTEN)
    expect((mailDueAt(how, now)?.getTime() ?? Number.POSITIVE_INFINITY) >= now.getTime()).toBe(true)
})

test.each([
  ['nobody but its writer', [], ['w'], { mentioned: [], commented: [] }],
  ['who takes part', [], ['w', 'a', 'b'], { mentioned: [], commented: ['a', 'b'] }],
  ['a mention before all else', ['a'], ['a', 'b'], { mentioned: ['a'], commented: ['b'] }],
  ['each once', ['a', 'a'], ['b', 'b'], { mentioned: ['a'], commented: ['b'] }],
  ['nobody of their own mention', ['w'], [], { mentioned: [], commented: [] }],
])('a comment tells %s', (_, mentioned, partook, told) => {
  expect(toldOfComment('w', { mentioned, partook })).toEqual(told)
})

const told = (changes: Partial<Told> = {}): Told => ({
  kind: 'mentioned',
  actor: { id: 'person_1', name: 'Ruth Abanda' },
  claimId: 'claim_1',
  commentId: 'comment_1',
  ...changes,
})

test.each(NOTIFICATION_KINDS)('%s has a sentence and leads to a page of the desk', (kind) => {
  expect(notificationSentence(told({ kind }))).toMatch(/^[A-Z].*[^.]$/)
  expect(notificationPath(told({ kind }))).toMatch(/^\/desk\//)
})

const house = { newsroom: 'The Harbour Ledger', origin: 'https://facts.example' }
const nadia = { name: 'Nadia Osei-Larsen', email: 'nadia@desk.example' }

test('a letter about one thing says it in its subject, and leads to it', () => {
  const letter = letterFor(nadia, [told()], house)
  expect(letter.to).toBe('nadia@desk.example')
  expect(letter.subject).toBe('Ruth Abanda mentioned you in a comment')
  expect(letter.text).toContain('https://facts.example/desk/claims/claim_1#comment_1')
  expect(letter.text).toContain('https://facts.example/desk/account#notifications')
})

test('a letter about several counts them, and tells each in its order', () => {
  const letter = letterFor(nadia, [told(), told({ kind: 'sent_back' })], house)
  expect(letter.subject).toBe('2 things to look at in The Harbour Ledger')
  expect(letter.text.indexOf('mentioned you')).toBeLessThan(letter.text.indexOf('sent a claim'))
})

test.each(['Ruth\r\nBcc: all@elsewhere.example', 'Ruth\u2028Abanda', 'Ruth\u0000\u202eAbanda'])(
  'a name like %j ends no header',
  (name) => {
    const { subject } = letterFor(nadia, [told({ actor: { id: 'person_1', name } })], house)
    expect(subject).not.toMatch(/[\p{Cc}\p{Cf}\u2028]/u)
  },
)

test('a subject stays short, whatever somebody is called', () => {
  const { subject } = letterFor(nadia, [told({ actor: { id: 'p', name: '🙂'.repeat(200) } })], house)
  expect(Array.from(subject)).toHaveLength(120)
})

test('a mail is tried again later and later, and then given up', () => {
  const waits = Array.from({ length: MOST_ATTEMPTS }, (_, index) => waitAfter(index + 1))
  const known = waits.slice(0, -1).map(Number)
  expect(waits.at(-1)).toBeNull()
  expect(known).toEqual([...known].sort((a, b) => a - b))
  expect(known.every((minutes) => minutes >= 1)).toBe(true)
})
