import { expect, type Page, test } from '@playwright/test'
import { ACTIONS } from '../support/doors'
import { fillClaim } from './support/claim-form'
import { asDesk } from './support/desk-database'
import { builtActions, knockAtAction } from './support/knock'
import { signedIn } from './support/people'

// A reviewer may write too, and is then barred from that claim like anybody who worded it.
test.describe.configure({ mode: 'serial' })

const WORDS = 'Warden Ilse Okoro counted 12 lamps on 3 May 2024'

let reviewer: Page
let claim: string

test.beforeAll(async ({ browser }) => {
  reviewer = await signedIn(browser, 'reviewer')
  await reviewer.goto('/desk/reports/new')
  await reviewer.getByLabel('Outlet').fill('Lamp Courier')
  await reviewer.getByLabel('Title').fill('Lamps in May')
  await reviewer.getByLabel('Published on').fill('2024-05-04')
  await reviewer.getByRole('textbox', { name: /^Text/ }).fill(`${WORDS}. ${Date.now()}`)
  await reviewer.getByRole('button', { name: 'Capture', exact: true }).click()
  await reviewer.waitForURL(/report_/)
  await reviewer.getByText('Type the words of a passage instead').click()
  await reviewer.getByRole('textbox', { name: /^The passage/ }).fill(WORDS)
  await reviewer.getByRole('button', { name: 'New claim from this passage' }).click()
  await reviewer.waitForURL(/claims\/new/)
  await fillClaim(reviewer, {
    statement: 'Ilse Okoro said that she counted 12 lamps.',
    kind: 'Statement',
    subject: 'Ilse Okoro',
    subjectIs: 'Person',
    number: { words: '12 lamps', means: 'exactly', value: '12', noun: 'lamps' },
    when: { words: '', date: '2024-05-03' },
    place: '',
    speaker: 'Ilse Okoro',
    speaks: 'Ilse Okoro',
    mode: 'paraphrase',
    topic: 'Lamps',
  })
  await reviewer.getByRole('button', { name: 'Save and send to review' }).click()
  await expect(reviewer.getByRole('status').filter({ hasText: 'Sent to review' })).toBeVisible()
  claim = new URL(reviewer.url()).pathname
})

test('nobody can countersign their own work by the button', async () => {
  await reviewer.goto(`${claim}/review`)
  for (const name of ['Countersign', 'Request changes', 'Reject'])
    await expect(reviewer.getByRole('button', { name, exact: true })).toBeDisabled()
  await expect(reviewer.getByText('You worded a revision of this claim')).toBeVisible()
})

test('nobody can countersign their own work by calling the action', async () => {
  const door = 'app/desk/claims/[id]/review/actions.ts#decideAction'
  const row = ACTIONS[door]
  if (!row) throw new Error('The grid has no such door.')
  const order = { ...row, fields: { decision: 'approve', remark: '' } }
  const answer = await knockAtAction(
    reviewer,
    order,
    `${claim}/review`,
    builtActions()[door] ?? '',
    /^You worded/,
  )
  expect(answer).toBe('refused: You worded a revision of this claim, so somebody else must review it')
})

test('nobody can countersign their own work by SQL', async () => {
  const id = claim.split('/').at(-1)
  const forged = asDesk((client) =>
    client.query(
      `insert into desk.reviews (id, claim_id, no, sha256, reviewer_id, decision)
       select 'review_forged', claim_id, no, sha256, author_id, 'approve' from desk.revisions where claim_id = $1`,
      [id],
    ),
  )
  await expect(forged).rejects.toThrow(/worded claim .* and cannot review it/)
  await reviewer.goto(claim)
  await expect(reviewer.getByText('In review')).toBeVisible()
})
