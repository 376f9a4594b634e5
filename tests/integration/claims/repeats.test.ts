import { describe, expect, test } from 'vitest'
import { addReport } from '@/commands/add-report'
import { enterClaim } from '@/commands/enter-claim'
import { reviewClaim } from '@/commands/review-claim'
import { rewordClaim } from '@/commands/reword-claim'
import { submitClaim } from '@/commands/submit-claim'
import { withdrawClaim } from '@/commands/withdraw-claim'
import { captures, claims, history, reports, reviews, revisions } from '@/db/schema/desk'
import { events } from '@/db/schema/published'
import { DECISIONS } from '@/domain/claim/decide'
import {
  barred,
  clarified,
  decision,
  done,
  drawnKey,
  enteredClaim,
  entry,
  openDesk,
  publishedClaim,
  report,
  reworded,
  submittedClaim,
  type Written,
} from '@/tests/support/claims'
import { testDatabase } from '@/tests/support/database'

const { db } = await testDatabase()
const desk = await openDesk(db)
const { editor, secondEditor, reviewer, secondReviewer } = desk.cast

const TIMES = 20
const atOnce = <T>(act: () => Promise<T>) => Promise.all(Array.from({ length: TIMES }, act))

const TABLES = { reports, captures, claims, revisions, reviews, history, events }
type Lines = Partial<Record<keyof typeof TABLES, number>>
async function lines(): Promise<Lines> {
  const counted = Object.entries(TABLES).map(async ([name, table]) => [name, await db.$count(table)])
  return Object.fromEntries(await Promise.all(counted))
}
/** What an act added, by table, where it added anything. */
async function added(act: () => Promise<unknown>): Promise<Lines> {
  const before = await lines()
  await act()
  const after = await lines()
  const names = Object.keys(TABLES) as (keyof typeof TABLES)[]
  const more = names.map((name) => [name, (after[name] ?? 0) - (before[name] ?? 0)] as const)
  return Object.fromEntries(more.filter(([, n]) => n !== 0))
}
/** Posts one form twenty times at once, expects one answer for all, and says what it added. */
async function addedByOne(act: () => Promise<{ ok: boolean }>): Promise<Lines> {
  return added(async () => {
    const answers = await atOnce(act)
    expect(answers[0]?.ok).toBe(true)
    expect(answers).toEqual(answers.map(() => answers[0]))
    // And once more, long after: still the first answer.
    expect(await act()).toEqual(answers[0])
  })
}

const naming = (claim: Written) => ({ key: drawnKey(), claimId: claim.claimId, revisionNo: claim.no })
const basedOn = (claim: Written, publicNote: string, key = drawnKey()) => ({
  key,
  claimId: claim.claimId,
  baseNo: claim.no,
  entered: entry(desk, { publicNote }),
})

describe('a form posted twenty times at once has one effect, and every post the same answer', () => {
  test('when it captures a report', async () => {
    const order = report({ again: false, text: 'Seen once, posted often.' })
    expect(await addedByOne(() => addReport(db, editor, order))).toEqual({
      reports: 1,
      captures: 1,
      history: 1,
    })
  })

  test('when it enters a claim', async () => {
    const order = { key: drawnKey(), reportId: desk.reportId, entered: entry(desk) }
    expect(await addedByOne(() => enterClaim(db, editor, order))).toEqual({
      claims: 1,
      revisions: 1,
      history: 1,
    })
  })

  test('when it rewords one', async () => {
    const order = basedOn(await enteredClaim(desk), 'Reworded once.')
    expect(await addedByOne(() => rewordClaim(db, editor, order))).toEqual({
      revisions: 1,
      history: 1,
    })
  })

  test('when it submits, and when it withdraws', async () => {
    const claim = await enteredClaim(desk)
    const order = naming(claim)
    expect(await addedByOne(() => submitClaim(db, editor, order))).toEqual({ history: 1 })
    const withdrawal = { key: drawnKey(), claimId: claim.claimId }
    expect(await addedByOne(() => withdrawClaim(db, editor, withdrawal))).toEqual({ history: 1 })
  })

  test.each(DECISIONS)('when it decides: %s', async (move) => {
    const order = decision(await submittedClaim(desk), { decision: move, remark: 'Once.' })
    const event = move === 'approve' ? { events: 1 } : {}
    expect(await addedByOne(() => reviewClaim(db, reviewer, order))).toEqual({
      reviews: 1,
      history: 1,
      ...event,
    })
  })
})

describe('a refusal uses up no key', () => {
  test('twenty posts of what is refused get twenty refusals and write nothing', async () => {
    const order = decision(await submittedClaim(desk, {}, reviewer))
    expect(
      await added(async () => {
        for (const answer of await atOnce(() => reviewClaim(db, reviewer, order)))
          expect(answer).toEqual(barred('own-work'))
      }),
    ).toEqual({})
  })

  test('a decision works once its remark is there', async () => {
    const order = decision(await submittedClaim(desk), { decision: 'reject' })
    expect(await reviewClaim(db, reviewer, order)).toMatchObject({ refusal: { kind: 'remark-missing' } })
    done(await reviewClaim(db, reviewer, { ...order, remark: 'A duplicate.' }))
  })

  test('the very same form works once what stood against it is gone', async () => {
    const claim = await enteredClaim(desk, { time: null })
    const order = { ...naming(claim), revisionNo: 2 }
    expect(await submitClaim(db, editor, order)).toMatchObject({ refusal: { kind: 'stale' } })
    await reworded(desk, claim, {})
    expect(await submitClaim(db, editor, order)).toEqual({
      ok: true,
      value: { claimId: claim.claimId, no: 2 },
    })
  })

  test('a capture works once the editor wants it all the same', async () => {
    const order = report({ again: false })
    expect(await addReport(db, editor, order)).toMatchObject({ refusal: { kind: 'seen-before' } })
    done(await addReport(db, editor, { ...order, again: true }))
  })
})

describe('a key is one form’s, of one person', () => {
  test('for another act it is refused as the mistake it is, and nothing is written', async () => {
    const claim = await enteredClaim(desk)
    const order = naming(claim)
    done(await submitClaim(db, editor, order))
    const withdrawal = { key: order.key, claimId: claim.claimId }
    expect(
      await added(() =>
        expect(withdrawClaim(db, editor, withdrawal)).rejects.toThrow(
          'The key of submit-claim was used for withdraw-claim.',
        ),
      ),
    ).toEqual({})
  })

  test('of somebody else it means nothing', async () => {
    const order = { key: drawnKey(), reportId: desk.reportId, entered: entry(desk) }
    const mine = done(await enterClaim(db, editor, order))
    expect(done(await enterClaim(db, secondEditor, order)).claimId).not.toBe(mine.claimId)
  })
})

describe('going back to a sent form and changing it loses no word:', () => {
  test('a second claim is entered', async () => {
    const order = { key: drawnKey(), reportId: desk.reportId, entered: entry(desk) }
    const first = done(await enterClaim(db, editor, order))
    const changed = { ...order, entered: entry(desk, { publicNote: 'After going back.' }) }
    expect(done(await enterClaim(db, editor, changed)).claimId).not.toBe(first.claimId)
    expect(done(await enterClaim(db, editor, order))).toEqual(first)
  })

  test('a rewording is told that it stands on an older revision', async () => {
    const order = basedOn(await enteredClaim(desk), 'Sent.')
    done(await rewordClaim(db, editor, order))
    const changed = { ...order, entered: entry(desk, { publicNote: 'After going back.' }) }
    expect(await rewordClaim(db, editor, changed)).toEqual({
      ok: false,
      refusal: { kind: 'stale', seenNo: 1, headNo: 2 },
    })
  })

  test('a second thought about a decision is told that it came too late', async () => {
    const order = decision(await submittedClaim(desk))
    done(await reviewClaim(db, reviewer, order))
    const changed = { ...order, decision: 'reject' as const, remark: 'No, wait.' }
    expect(await reviewClaim(db, reviewer, changed)).toEqual(barred('wrong-state'))
  })
})

describe('two at once', () => {
  test.each(DECISIONS)(
    'reviewers who both decide %s give one review, and the other a refusal',
    async (move) => {
      for (let round = 0; round < 10; round++) {
        const claim = await submittedClaim(desk)
        const order = () => decision(claim, { decision: move, remark: 'Seen.' })
        let answers: { ok: boolean }[] = []
        const event = move === 'approve' ? { events: 1 } : {}
        expect(
          await added(async () => {
            answers = await Promise.all([
              reviewClaim(db, reviewer, order()),
              reviewClaim(db, secondReviewer, order()),
            ])
          }),
        ).toEqual({ reviews: 1, history: 1, ...event })
        expect(answers.filter(({ ok }) => !ok)).toEqual([barred('wrong-state')])
      }
    },
  )

  test('editors who save over the same revision give one revision, and the other the difference', async () => {
    const claim = await enteredClaim(desk)
    const answers = await Promise.all([
      rewordClaim(db, editor, basedOn(claim, 'Mine.')),
      rewordClaim(db, secondEditor, basedOn(claim, 'Theirs.')),
    ])
    expect(answers.filter(({ ok }) => !ok)).toEqual([
      { ok: false, refusal: { kind: 'stale', seenNo: 1, headNo: 2 } },
    ])
  })

  test('who write the next version of one fact give one draft', async () => {
    const fact = await publishedClaim(desk)
    const order = (by: string) => ({
      ...basedOn(fact, ''),
      entered: entry(desk, clarified(`Nearly 400, William Ruto said (${by}).`)),
    })
    const answers = await Promise.all([
      rewordClaim(db, editor, order('mine')),
      rewordClaim(db, secondEditor, order('theirs')),
    ])
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
  })

  test('who make topics of one address in passing get one each', async () => {
    const orders = ['Haiti?', 'Haiti!', 'Haiti …', 'HAITI!', 'haiti'].map((topicTitle) => ({
      key: drawnKey(),
      reportId: desk.reportId,
      entered: entry(desk, { topicTitle }),
    }))
    const answers = await Promise.all(orders.map((order) => enterClaim(db, editor, order)))
    expect(answers.map(({ ok }) => ok)).toEqual(orders.map(() => true))
  })

  test('who name each other’s outlets in passing do not stand in each other’s way', async () => {
    for (let round = 0; round < 10; round++) {
      const outlet = (name: string) => ({ name: `${name} ${round}`, owner: '', wire: false })
      const answers = await Promise.all([
        addReport(db, editor, report({ outlet: outlet('Agency A'), carries: `Agency B ${round}` })),
        addReport(db, secondEditor, report({ outlet: outlet('Agency B'), carries: `Agency A ${round}` })),
      ])
      expect(answers.map(({ ok }) => ok)).toEqual([true, true])
    }
  })
})
