import { expect, test } from 'vitest'
import { addReport } from '@/commands/add-report'
import { dismissSuggestion } from '@/commands/dismiss-suggestion'
import { dismissedIn } from '@/db/queries/dismissals'
import { reportById } from '@/db/queries/reports'
import { castOf } from '@/tests/support/cast'
import { barred, done, report } from '@/tests/support/claims'
import { testDatabase } from '@/tests/support/database'

const { db } = await testDatabase()
const { editor, secondEditor, admin } = await castOf(db)
const { reportId } = done(
  await addReport(db, editor, report({ text: 'Nearly 400 officers came. 20 boats sank.' })),
)
const captureId = (await reportById(db, reportId))?.capture.id ?? ''
const order = { reportId, start: 0, end: 19, undo: false }

test('a suggestion put aside stays so for the whole desk, however often it is put aside', async () => {
  done(await dismissSuggestion(db, editor, order))
  done(await dismissSuggestion(db, secondEditor, order))
  expect(await dismissedIn(db, captureId)).toEqual([{ start: 0, end: 19 }])
})

test('a colleague may take it back', async () => {
  done(await dismissSuggestion(db, secondEditor, { ...order, undo: true }))
  expect(await dismissedIn(db, captureId)).toEqual([])
})

test('only writers put suggestions aside', async () => {
  expect(await dismissSuggestion(db, admin, order)).toEqual(barred('writers-only'))
})

test.each([
  ['a report that is not there', { ...order, reportId: 'report_none' }, 'not-found'],
  ['words beyond the end of the text', { ...order, end: 4000 }, 'passage-missing'],
  ['what is no number of a letter', { ...order, start: Number.NaN }, 'passage-missing'],
])('%s is refused', async (_, odd, kind) => {
  expect(await dismissSuggestion(db, editor, odd)).toMatchObject({ ok: false, refusal: { kind } })
})
