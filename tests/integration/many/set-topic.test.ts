import { expect, test } from 'vitest'
import { setTopic } from '@/commands/set-topic'
import { claimById, revisionOf } from '@/db/queries/claims'
import { historyOfClaim } from '@/db/queries/history'
import {
  done,
  drawnKey,
  enteredClaim,
  openDesk,
  publishedClaim,
  submittedClaim,
  type Written,
} from '@/tests/support/claims'
import { testDatabase } from '@/tests/support/database'

const { db } = await testDatabase()
const desk = await openDesk(db)
const { editor, admin } = desk.cast
const file = (claim: Written, topicTitle: string, by = editor) =>
  setTopic(db, by, { key: drawnKey(), claimId: claim.claimId, baseNo: claim.no, topicTitle })

test('a draft filed under a topic gets a revision that differs in nothing else', async () => {
  const draft = await enteredClaim(desk)
  const { no } = done(await file(draft, 'Harbours'))
  const before = await revisionOf(db, draft.claimId, draft.no)
  const after = await revisionOf(db, draft.claimId, no)
  expect(no).toBe(draft.no + 1)
  expect({ ...after?.content, topic: null }).toEqual({ ...before?.content, topic: null })
  expect(after?.content.topic?.title).toBe('Harbours')
  expect((await historyOfClaim(db, draft.claimId))[0]).toMatchObject({ act: 'reworded', revisionNo: no })
})

test('what is in review or public is left alone', async () => {
  for (const claim of [await submittedClaim(desk), await publishedClaim(desk)]) {
    const state = (await claimById(db, claim.claimId))?.state
    expect(await file(claim, 'Harbours')).toMatchObject({ ok: false, refusal: { kind: 'barred' } })
    expect((await claimById(db, claim.claimId))?.state).toBe(state)
  }
})

test('a revision that is not the newest, and whoever writes no claims, are refused', async () => {
  const draft = await enteredClaim(desk)
  done(await file(draft, 'Harbours'))
  expect(await file(draft, 'Quays')).toMatchObject({ refusal: { kind: 'stale', seenNo: 1, headNo: 2 } })
  expect(await file({ ...draft, no: 2 }, 'Quays', admin)).toMatchObject({ refusal: { kind: 'barred' } })
})
