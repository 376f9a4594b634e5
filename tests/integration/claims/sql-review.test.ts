import { describe, expect, test } from 'vitest'
import { reviewClaim } from '@/commands/review-claim'
import type { Actor } from '@/domain/policy/actor'
import {
  clarified,
  decision,
  done,
  enteredClaim,
  openDesk,
  publishedClaim,
  reworded,
  submitted,
  submittedClaim,
  type Written,
} from '@/tests/support/claims'
import { testDatabase } from '@/tests/support/database'
import { logins, type Statement } from './sql'

const MAY_NOT = 'CS403'
const MOVED_ON = 'CS409'
const TAKEN = '23505'
const OUT_OF_BOUNDS = '23514'

const place = await testDatabase()
const { db } = place
const desk = await openDesk(db)
const { editor, secondEditor, reviewer, secondReviewer, admin, deactivated } = desk.cast

/** A review as a hand at the database would write it; a rejection, since an approval must also publish. */
const review = (
  claim: Written,
  by: Actor,
  changes: { decision?: string; remark?: string; answers?: unknown } = {},
): Statement => [
  `insert into desk.reviews (id, claim_id, no, sha256, reviewer_id, decision, remark, answers) values ('review_by_hand', $1, $2, $3, $4, $5, $6, $7)`,
  [
    claim.claimId,
    claim.no,
    claim.sha256,
    by.id,
    changes.decision ?? 'reject',
    changes.remark ?? 'By hand.',
    JSON.stringify(changes.answers ?? {}),
  ],
]
const approval = (claim: Written, by: Actor, changes: { remark?: string; answers?: unknown } = {}) =>
  review(claim, by, { decision: 'approve', remark: '', answers: claim.answers, ...changes })
/** What the trigger on answers raises; an approval it lets through is refused later, for publishing nothing. */
const NOT_SAID = 'CS424'
const backInReview = (claim: Written): Statement => [
  `update desk.claims set state = 'submitted', submitted_at = now() where id = $1`,
  [claim.claimId],
]

const claim = await submittedClaim(desk)
const other = await submittedClaim(desk)
const ownWork = await submittedClaim(desk, {}, reviewer)
const overwritten = await enteredClaim(desk, {}, reviewer)
const coWorded = await submitted(desk, await reworded(desk, overwritten, { publicNote: 'All new.' }))
const fact = await publishedClaim(desk)
const revisedByReviewer = await reworded(
  desk,
  fact,
  clarified('Nearly 400, William Ruto said.'),
  secondReviewer,
)
const revised = await submitted(
  desk,
  await reworded(desk, revisedByReviewer, clarified('Nearly 400 officers, William Ruto said.')),
)
const seen = await submittedClaim(desk)
const newer = await submitted(desk, await reworded(desk, seen, { publicNote: 'Newer.' }))
const judgedBefore = await submittedClaim(desk)
done(
  await reviewClaim(db, reviewer, decision(judgedBefore, { decision: 'requestChanges', remark: 'Date it.' })),
)
const draft = await enteredClaim(desk)

describe.each(logins(place))('when %s writes a review by hand, the database', (_, answerTo) => {
  test('takes one that breaks no rule', async () => {
    expect(await answerTo([review(claim, reviewer)])).toBe('accepted')
    expect(await answerTo([review(revised, reviewer)])).toBe('accepted')
  })

  const attacks: [string, Statement[], string][] = [
    ['approving one’s own words', [approval(ownWork, reviewer)], MAY_NOT],
    ['rejecting one’s own words', [review(ownWork, reviewer)], MAY_NOT],
    ['approving what one worded once and a colleague overwrote', [approval(coWorded, reviewer)], MAY_NOT],
    ['approving what one worded since it was last published', [approval(revised, secondReviewer)], MAY_NOT],
    ['approval by an editor', [approval(claim, secondEditor)], MAY_NOT],
    ['approval by the editor who wrote it', [approval(claim, editor)], MAY_NOT],
    ['approval by an admin', [approval(claim, admin)], MAY_NOT],
    ['approval by a reviewer whose account is closed', [approval(claim, deactivated)], MAY_NOT],
    ['approval by nobody', [approval(claim, { ...reviewer, id: 'person_nobody' })], MAY_NOT],
    [
      'approval of an older revision',
      [approval({ ...newer, no: 1, sha256: seen.sha256 }, reviewer)],
      MOVED_ON,
    ],
    [
      'approval of the newer revision by the older one’s hash',
      [approval({ ...newer, sha256: seen.sha256 }, reviewer)],
      MOVED_ON,
    ],
    ['approval by another claim’s hash', [approval({ ...claim, sha256: other.sha256 }, reviewer)], MOVED_ON],
    ['approval of a revision still to come', [approval({ ...claim, no: 2 }, reviewer)], MOVED_ON],
    [
      'approval of a claim there is not',
      [approval({ ...claim, claimId: 'claim_nowhere' }, reviewer)],
      MOVED_ON,
    ],
    ['approval of a draft', [approval(draft, reviewer)], MOVED_ON],
    ['approval of what is public already', [approval(fact, secondReviewer)], MOVED_ON],
    [
      'a second review of a revision, put back in review',
      [backInReview(judgedBefore), review(judgedBefore, secondReviewer)],
      TAKEN,
    ],
    [
      'two reviews at once',
      [review(claim, reviewer), backInReview(claim), review(claim, secondReviewer)],
      TAKEN,
    ],
    ['rejecting without a word', [review(claim, reviewer, { remark: ' \n ' })], OUT_OF_BOUNDS],
    [
      'asking for changes without a word',
      [review(claim, reviewer, { decision: 'requestChanges', remark: '' })],
      OUT_OF_BOUNDS,
    ],
    ['a decision that is none', [review(claim, reviewer, { decision: 'wave through' })], OUT_OF_BOUNDS],
    ['approval that publishes nothing', [approval(claim, reviewer)], 'CS422'],
    ['approval without an answer', [approval(claim, reviewer, { answers: {} })], NOT_SAID],
    [
      'approval with a field left unanswered',
      [approval(claim, reviewer, { answers: { ...claim.answers, quantity: undefined } })],
      NOT_SAID,
    ],
    [
      'approval of what the passage does not say',
      [approval(claim, reviewer, { answers: { ...claim.answers, time: 'no' } })],
      NOT_SAID,
    ],
    [
      'approval of what nobody could tell, without a word',
      [approval(claim, reviewer, { answers: { ...claim.answers, time: 'cannot_tell' } })],
      NOT_SAID,
    ],
    [
      'an answer to a field it does not fill',
      [review(claim, reviewer, { answers: { due: 'yes' } })],
      NOT_SAID,
    ],
    ['an answer that is none', [review(claim, reviewer, { answers: { time: 'maybe' } })], NOT_SAID],
    ['answers that are no list of fields', [review(claim, reviewer, { answers: ['time'] })], NOT_SAID],
  ]

  test.each(attacks)('refuses %s', async (_, statements, sqlstate) => {
    expect(await answerTo(statements)).toBe(sqlstate)
  })

  test('counts everybody who worded it, though their revision came in by hand too', async () => {
    const byHand: Statement = [
      `insert into desk.revisions (claim_id, no, body, author_id)
       select claim_id, 2, convert_to(replace(convert_from(body, 'UTF8'), '"no":1', '"no":2'), 'UTF8'), $2
       from desk.revisions where claim_id = $1`,
      [claim.claimId, reviewer.id],
    ]
    const signed = `(select sha256 from desk.revisions where claim_id = $1 and no = 2)`
    const ownReview: Statement = [
      `insert into desk.reviews (id, claim_id, no, sha256, reviewer_id, decision, remark) values ('review_by_hand', $1, 2, ${signed}, $2, 'reject', 'By hand.')`,
      [claim.claimId, reviewer.id],
    ]
    // Rule 3: the new revision took the claim out of review, whoever wrote it and however.
    expect(await answerTo([byHand, approval(claim, reviewer)])).toBe(MOVED_ON)
    expect(await answerTo([byHand, backInReview(claim), approval(claim, secondReviewer)])).toBe(MOVED_ON)
    expect(await answerTo([byHand, backInReview(claim), ownReview])).toBe(MAY_NOT)
  })
})
