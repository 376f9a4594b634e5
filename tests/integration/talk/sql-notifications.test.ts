import { expect, test } from 'vitest'
import { answersTo, logins, type Statement } from '@/tests/integration/claims/sql'
import { openDesk } from '@/tests/support/claims'
import { testDatabase } from '@/tests/support/database'

const place = await testDatabase()
const { cast } = await openDesk(place.db)
const desk = answersTo(place.deskUrl)
const reading = answersTo(place.readingUrl)

const told = (kind: string, due: string | null = null): Statement => [
  'insert into desk.notifications (person_id, kind, actor_id, mail_due_at) values ($1, $2, $3, $4)',
  [cast.editor.id, kind, cast.reviewer.id, due],
]
const chosen = (kind: string, how: string): Statement => [
  'insert into desk.notification_choices (person_id, kind, how) values ($1, $2, $3)',
  [cast.editor.id, kind, how],
]
const ever = '2026-11-30T09:00:00Z'

test.each([
  ['something told', [told('mentioned')], 'accepted'],
  ['something told with mail', [told('mentioned', ever)], 'accepted'],
  ['mail that failed', [told('mail_failed')], 'accepted'],
  ['mail about mail that failed', [told('mail_failed', ever)], '23514'],
  ['what has no name', [told('whispered')], '23514'],
  [
    'mail both sent and given up',
    [told('mentioned', ever), ['update desk.notifications set mailed_at = now(), mail_given_up_at = now()']],
    '23514',
  ],
  ['a choice', [chosen('mentioned', 'daily')], 'accepted'],
  ['a choice of no kind', [chosen('mail_failed', 'daily')], '23514'],
  ['a choice of no hour', [chosen('mentioned', 'weekly')], '23514'],
] as [string, Statement[], string][])('%s', async (_, statements, answer) => {
  expect(await desk(statements)).toBe(answer)
})

test('the desk changes when something was read and mailed, and nothing of what was told', async () => {
  expect(await desk([told('mentioned'), ['update desk.notifications set read_at = now()']])).toBe('accepted')
  for (const column of ['person_id', 'kind', 'actor_id', 'claim_id', 'comment_id', 'at'])
    expect(await desk([told('mentioned'), [`update desk.notifications set ${column} = ${column}`]])).toBe(
      '42501',
    )
})

for (const [who, says] of logins(place))
  test(`${who} deletes nothing that somebody was told`, async () => {
    const refusal = who === 'the desk' ? '42501' : 'CS403'
    expect(await says([told('mentioned'), ['delete from desk.notifications']])).toBe(refusal)
    expect(await says([['truncate desk.notifications']])).toBe(refusal)
  })

test('the reading room hears nothing of it', async () => {
  expect(await reading([['select from desk.notifications']])).toBe('42501')
  expect(await reading([['select from desk.notification_choices']])).toBe('42501')
})
