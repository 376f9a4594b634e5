import { expect, test } from 'vitest'
import { addReport } from '@/commands/add-report'
import { claimsAwaitingReview } from '@/db/queries/desk'
import { latestReports } from '@/db/queries/reports'
import { done, openDesk, report, submittedClaim } from '@/tests/support/claims'
import { testDatabase } from '@/tests/support/database'

const { db } = await testDatabase()
const desk = await openDesk(db)

// The database keeps microseconds, an address milliseconds: a page must not begin with what the last one ended with.
test('the queue is read page by page, each claim once', async () => {
  for (let n = 0; n < 7; n++) await submittedClaim(desk)
  const whole = (await claimsAwaitingReview(db, 100)).map(({ id }) => id)
  const paged: string[] = []
  let page = await claimsAwaitingReview(db, 2)
  while (page.length > 0 && paged.length < 20) {
    paged.push(...page.map(({ id }) => id))
    const last = page.at(-1)
    page = last?.submittedAt
      ? await claimsAwaitingReview(db, 2, { submittedAt: last.submittedAt, id: last.id })
      : []
  }
  expect(paged).toEqual(whole)
})

test('the reports are read page by page, each once', async () => {
  for (let n = 0; n < 6; n++) done(await addReport(db, desk.cast.editor, report()))
  const whole = (await latestReports(db, 100)).map(({ id }) => id)
  const paged: string[] = []
  let page = await latestReports(db, 2)
  while (page.length > 0 && paged.length < 20) {
    paged.push(...page.map(({ id }) => id))
    const last = page.at(-1)
    page = last ? await latestReports(db, 2, { createdAt: last.createdAt, id: last.id }) : []
  }
  expect(paged).toEqual(whole)
})
