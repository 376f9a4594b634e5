import { describe, expect, test } from 'vitest'
import { type AssignReviewOrder, assignReview } from '@/commands/assign-review'
import { assignmentOf } from '@/db/queries/assignments'
import { claimsAwaitingReview, waitingFor } from '@/db/queries/desk'
import { historyOfClaim } from '@/db/queries/history'
import type { Actor } from '@/domain/policy/actor'
import {
  barred,
  done,
  drawnKey,
  enteredClaim,
  openDesk,
  reworded,
  submitted,
  submittedClaim,
  type Written,
} from '@/tests/support/claims'
import { testDatabase } from '@/tests/support/database'
import { logins, type Statement } from './sql'

const place = await testDatabase()
const { db } = place
const desk = await openDesk(db)
const { editor, reviewer, secondReviewer, admin, deactivated } = desk.cast
const now = new Date('2026-11-30T10:00:00Z')

const order = (
  { claimId }: Written,
  assigneeId: string | null,
  due: string | null = null,
): AssignReviewOrder => ({ key: drawnKey(), claimId, assigneeId, due })
const assign = (claim: Written, to: Actor | null, due: string | null = null, by: Actor = editor) =>
  assignReview(db, by, order(claim, to?.id ?? null, due), now)

describe('the review of a claim', () => {
  test('is given, handed on and given back, each with its line in the history', async () => {
    const claim = await submittedClaim(desk)
    done(await assign(claim, reviewer, '2026-12-24'))
    expect(await assignmentOf(db, claim.claimId)).toMatchObject({ id: reviewer.id, due: '2026-12-24' })
    done(await assign(claim, secondReviewer, null, reviewer))
    expect(await assignmentOf(db, claim.claimId)).toMatchObject({ id: secondReviewer.id, due: null })
    done(await assign(claim, null, null, secondReviewer))
    expect(await assignmentOf(db, claim.claimId)).toBeNull()
    const lines = (await historyOfClaim(db, claim.claimId)).filter(({ act }) => /review$/.test(act))
    expect(lines.map(({ act, subject }) => [act, subject])).toEqual([
      ['unassigned-review', null],
      ['assigned-review', secondReviewer.name],
      ['assigned-review', reviewer.name],
    ])
  })

  test('waits for whoever has it, and for nobody else by name', async () => {
    const claim = await submittedClaim(desk)
    done(await assign(claim, reviewer))
    const ids = (lines: { id: string }[]) => lines.map(({ id }) => id)
    const [mine, theirs] = [
      await waitingFor(db, reviewer.id, true),
      await waitingFor(db, secondReviewer.id, true),
    ]
    expect(ids(mine.assigned)).toContain(claim.claimId)
    expect(ids(mine.toReview)).not.toContain(claim.claimId)
    expect(ids(theirs.assigned)).not.toContain(claim.claimId)
    expect(ids(theirs.toReview)).not.toContain(claim.claimId)
    expect(ids(await claimsAwaitingReview(db, 50, undefined, { of: reviewer.id }))).toEqual([claim.claimId])
    expect(ids(await claimsAwaitingReview(db, 50, undefined, 'unassigned'))).not.toContain(claim.claimId)
    expect(ids(await claimsAwaitingReview(db, 50))).toContain(claim.claimId)
  })

  test('goes to nobody who could not decide it', async () => {
    const claim = await submittedClaim(desk)
    const own = await submittedClaim(desk, {}, reviewer)
    expect(await assign(own, reviewer)).toEqual(barred('worded-it'))
    expect(await assign(claim, admin)).toEqual(barred('not-a-reviewer'))
    expect(await assign(claim, deactivated)).toEqual(barred('not-a-reviewer'))
    expect(await assignReview(db, editor, order(claim, 'person_nobody'), now)).toEqual(
      barred('not-a-reviewer'),
    )
    expect(await assign(claim, reviewer, null, admin)).toEqual(barred('writers-only'))
    expect(await assign(claim, reviewer, '2026-11-29')).toEqual(barred('due-past'))
    expect(await assign(await enteredClaim(desk), reviewer)).toEqual(barred('wrong-state'))
    expect(await assignmentOf(db, claim.claimId)).toBeNull()
  })

  test('is nobody’s again once the claim is changed', async () => {
    const claim = await submittedClaim(desk)
    done(await assign(claim, reviewer, '2026-12-24'))
    await submitted(desk, await reworded(desk, claim, { publicNote: 'Newer.' }))
    expect(await assignmentOf(db, claim.claimId)).toBeNull()
  })
})

const claim = await submittedClaim(desk)
const own = await submittedClaim(desk, {}, reviewer)
const byHand = ({ claimId }: Written, to: string): Statement => [
  'update desk.claims set assignee_id = $2 where id = $1',
  [claimId, to],
]

describe.each(logins(place))('when %s assigns by hand, the database', (_, answerTo) => {
  test.each<[string, Statement, string]>([
    ['takes a reviewer', byHand(claim, reviewer.id), 'accepted'],
    ['refuses who worded it', byHand(own, reviewer.id), 'CS403'],
    ['refuses an editor', byHand(claim, editor.id), 'CS403'],
    ['refuses whoever left', byHand(claim, deactivated.id), 'CS403'],
    [
      'refuses a due day without anybody',
      [`update desk.claims set review_due = '2026-12-24' where id = $1`, [claim.claimId]],
      '23514',
    ],
  ])('%s', async (_, statement, answer) => {
    expect(await answerTo([statement])).toBe(answer)
  })
})
