import { expect, test } from 'vitest'
import { addReport } from '@/commands/add-report'
import { dateReport } from '@/commands/date-report'
import { reportById } from '@/db/queries/reports'
import { history } from '@/db/schema/desk'
import { castOf } from '@/tests/support/cast'
import { barred, done, report } from '@/tests/support/claims'
import { testDatabase } from '@/tests/support/database'

const { db } = await testDatabase()
const { editor, admin } = await castOf(db)
const { reportId } = done(await addReport(db, editor, report({ published: '2024-09-22' })))
const published = async () => (await reportById(db, reportId))?.published
const told = async () => (await db.select().from(history)).filter(({ act }) => act === 'dated-report')
const order = { reportId, seen: '2024-09-22', published: '2024-09-23' }

test.each([
  ['a day that is none', { ...order, published: '2024-02-31' }, 'no-such-date'],
  ['words', { ...order, published: 'yesterday' }, 'no-such-date'],
  ['a date that somebody changed meanwhile', { ...order, seen: '2024-09-01' }, 'stale'],
  ['a report that is not there', { ...order, reportId: 'report_none' }, 'not-found'],
])('%s is refused, and nothing is written', async (_, odd, kind) => {
  expect(await dateReport(db, editor, odd)).toMatchObject({ ok: false, refusal: { kind } })
  expect(await published()).toBe('2024-09-22')
  expect(await told()).toEqual([])
})

test('only writers change it', async () => {
  expect(await dateReport(db, admin, order)).toEqual(barred('writers-only'))
})

test('a changed date and its event are written together', async () => {
  done(await dateReport(db, editor, order))
  expect(await published()).toBe('2024-09-23')
  expect(await told()).toMatchObject([
    { personId: editor.id, reportId, detail: { from: '2024-09-22', to: '2024-09-23' } },
  ])
})
