import { describe, expect, test } from 'vitest'
import { reviewClaim } from '@/commands/review-claim'
import { claimById, reviewsOf } from '@/db/queries/claims'
import type { AnswerProblem, Answers } from '@/domain/claim/passage-answer'
import { decision, done, openDesk, submittedClaim } from '@/tests/support/claims'
import { testDatabase } from '@/tests/support/database'

const { db } = await testDatabase()
const desk = await openDesk(db)
const { reviewer } = desk.cast

const refusedFor = (...problems: AnswerProblem[]) => ({ ok: false, refusal: { kind: 'answers', problems } })

describe('to countersign, a reviewer says of each field that the passage says it', () => {
  test('and the answers are kept with the review', async () => {
    const claim = await submittedClaim(desk)
    const answers: Answers = { ...claim.answers, time: 'cannot_tell' }
    done(await reviewClaim(db, reviewer, decision(claim, { answers, remark: 'Saturday, by the context.' })))
    expect((await reviewsOf(db, claim.claimId))[0]).toMatchObject({ decision: 'approve', answers })
  })

  test('refused, nothing is written, and each field says what stands against it', async () => {
    const claim = await submittedClaim(desk)
    const { statement: _, ...unanswered } = claim.answers ?? {}
    const cases: [Answers, AnswerProblem][] = [
      [unanswered, { field: 'statement', kind: 'answer-missing' }],
      [
        { ...claim.answers, time: 'no' },
        { field: 'time', kind: 'not-said' },
      ],
      [
        { ...claim.answers, time: 'cannot_tell' },
        { field: 'time', kind: 'unexplained' },
      ],
      [
        { ...claim.answers, due: 'yes' },
        { field: 'due', kind: 'not-asked' },
      ],
    ]
    for (const [answers, problem] of cases)
      expect(await reviewClaim(db, reviewer, decision(claim, { answers }))).toEqual(refusedFor(problem))
    expect(await reviewsOf(db, claim.claimId)).toEqual([])
    expect((await claimById(db, claim.claimId))?.state).toBe('submitted')
  })

  test('while sending it back takes what was answered until then', async () => {
    const claim = await submittedClaim(desk)
    const order = {
      decision: 'requestChanges' as const,
      remark: 'It was Sunday.',
      answers: { time: 'no' as const },
    }
    done(await reviewClaim(db, reviewer, decision(claim, order)))
    expect((await reviewsOf(db, claim.claimId))[0]?.answers).toEqual({ time: 'no' })
  })
})
