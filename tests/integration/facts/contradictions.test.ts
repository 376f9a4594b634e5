import { asc, eq, inArray } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { besideClaim } from '@/commands/neighbours'
import { reviewClaim } from '@/commands/review-claim'
import { claimById, revisionOf } from '@/db/queries/claims'
import { publishedFact } from '@/db/queries/published'
import { judgements } from '@/db/schema/desk'
import { disputes, edition, events, facts } from '@/db/schema/published'
import { type FactDocument, openDisputes } from '@/domain/claim/fact'
import { decision, done, openDesk, submittedClaim, type Written } from '@/tests/support/claims'
import { testDatabase } from '@/tests/support/database'
import {
  contradicts,
  correctedClaim,
  countedClaim,
  countedDraft,
  countedFact,
  countersigned,
  link,
} from '@/tests/support/measured-desk'

const place = await testDatabase()
const { db } = place
const desk = await openDesk(db)
const { reviewer } = desk.cast

// Each test tells of a day of its own, so that no two tests stand beside each other.
let day = 0
const ownDay = () => new Date(Date.UTC(2024, 0, 1) + 86_400_000 * day++).toISOString().slice(0, 10)

const documentOf = async ({ claimId }: Written): Promise<FactDocument> => {
  const fact = await publishedFact(db, claimId)
  if (!fact) throw new Error(`${claimId} is not public.`)
  return fact
}
const isDisputed = async (fact: Written) => {
  const [row] = await db.select().from(facts).where(eq(facts.id, fact.claimId))
  expect(openDisputes(await documentOf(fact)).length > 0).toBe(row?.disputed)
  return row?.disputed
}
const eventsOf = (...of: Written[]) =>
  db
    .select({ factId: events.factId, kind: events.kind, edition: events.edition })
    .from(events)
    .where(
      inArray(
        events.factId,
        of.map(({ claimId }) => claimId),
      ),
    )
    .orderBy(asc(events.edition))

/** Two facts that cannot both hold, disputed. */
async function disputed(): Promise<{ first: Written; second: Written; on: string }> {
  const on = ownDay()
  const first = await countedFact(desk, { number: '400', on })
  const second = await countedFact(
    desk,
    { number: '380', on, speaker: 'Marie Celestin', outlet: 'Example Courier' },
    { judgements: [contradicts(first)] },
  )
  return { first, second, on }
}

describe('a claim that cannot hold beside a public fact', () => {
  test('is not approved until the reviewer says how the two stand, and nothing of it is public', async () => {
    const on = ownDay()
    const first = await countedFact(desk, { number: '400', on })
    const second = await submittedClaim(desk, await countedClaim(desk, { number: '380', on }))
    const [before] = await db.select().from(edition)
    expect(await reviewClaim(db, reviewer, decision(second))).toEqual({
      ok: false,
      refusal: { kind: 'judgements', problems: [{ otherId: first.claimId, kind: 'judgement-missing' }] },
    })
    expect(await publishedFact(db, second.claimId)).toBeNull()
    expect(await claimById(db, second.claimId)).toMatchObject({ state: 'submitted' })
    expect((await db.select().from(edition))[0]).toEqual(before)
  })

  test('needs the contradiction in words', async () => {
    const on = ownDay()
    const first = await countedFact(desk, { number: '400', on })
    const second = await submittedClaim(desk, await countedClaim(desk, { number: '380', on }))
    const silent = decision(second, { judgements: [contradicts(first, '  ')] })
    expect(await reviewClaim(db, reviewer, silent)).toMatchObject({
      ok: false,
      refusal: { problems: [{ kind: 'judgement-note-missing' }] },
    })
  })

  test('marks both facts disputed, each with the other and the reviewer’s words', async () => {
    const { first, second } = await disputed()
    expect([await isDisputed(first), await isDisputed(second)]).toEqual([true, true])
    const notice = { kind: 'disputed', note: 'Two counts of one day differ.' }
    expect((await documentOf(first)).notices[0]).toMatchObject({ ...notice, with: second.claimId })
    expect((await documentOf(second)).notices[0]).toMatchObject({ ...notice, with: first.claimId })
    const printed = await eventsOf(first, second)
    expect(printed.map(({ factId, kind }) => [factId, kind])).toEqual([
      [first.claimId, 'first'],
      [second.claimId, 'first'],
      [first.claimId, 'disputed'],
      [second.claimId, 'disputed'],
    ])
    expect(printed.map((event) => event.edition - (printed[1]?.edition ?? 0)).slice(1)).toEqual([0, 1, 2])
  })

  test('may stand beside it when the reviewer explains why', async () => {
    const on = ownDay()
    const first = await countedFact(desk, { number: '400', on })
    const unrelated = {
      otherId: first.claimId,
      verdict: 'unrelated' as const,
      note: 'It counts trainees too.',
    }
    const second = await countedFact(desk, { number: '380', on }, { judgements: [unrelated] })
    expect([await isDisputed(first), await isDisputed(second)]).toEqual([false, false])
  })

  test('is not held up by facts of other days, roles or measures', async () => {
    const on = ownDay()
    await countedFact(desk, { number: '400', on })
    await countedFact(desk, { number: '380', on: ownDay() })
    await countedFact(desk, { number: '1000', on, role: 'target', kind: 'pledge' })
    await countedFact(desk, { number: '24', on, measure: `Others on ${on}` })
  })

  test('two that contradict each other and are approved at the same moment never both pass unseen', {
    timeout: 120_000,
  }, async () => {
    for (let round = 0; round < 40; round++) {
      const on = ownDay()
      const a = await submittedClaim(desk, await countedClaim(desk, { number: '400', on }))
      const b = await submittedClaim(desk, await countedClaim(desk, { number: '380', on }))
      const answers = await Promise.all([a, b].map((claim) => reviewClaim(db, reviewer, decision(claim))))
      expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true])
    }
  })
})

describe('a dispute', () => {
  test('is resolved when a correction makes the two agree, and both facts tell it', async () => {
    const { first, second, on } = await disputed()
    const correction = await correctedClaim(desk, second, { number: '400', on, speaker: 'Marie Celestin' })
    await countersigned(desk, correction)
    expect([await isDisputed(first), await isDisputed(second)]).toEqual([false, false])
    const ended = { kind: 'dispute_ended', how: 'corrected', note: 'The first count was wrong.' }
    expect((await documentOf(first)).notices[0]).toMatchObject({ ...ended, with: second.claimId })
    const corrected = await documentOf(second)
    expect(corrected.notices.map(({ kind }) => kind)).toEqual(['dispute_ended', 'disputed'])
    expect(corrected.versions.map(({ content }) => content.quantity)).toMatchObject([
      { value: '400' },
      { value: '380' },
    ])
  })

  test('stays while the correction still differs, and must be judged again', async () => {
    const { first, second, on } = await disputed()
    const correction = await correctedClaim(desk, second, { number: '390', on })
    expect(await reviewClaim(db, reviewer, decision(correction))).toMatchObject({
      refusal: { kind: 'judgements', problems: [{ otherId: first.claimId }] },
    })
    await countersigned(desk, correction, [contradicts(first)])
    expect([await isDisputed(first), await isDisputed(second)]).toEqual([true, true])
    const open = await db.select().from(disputes).where(eq(disputes.factId, second.claimId))
    expect(open).toHaveLength(1)
  })

  test('is explained when the reviewer of a change finds that both can hold', async () => {
    const { first, second, on } = await disputed()
    const correction = await correctedClaim(desk, second, { number: '390', on })
    await countersigned(desk, correction, [
      { otherId: first.claimId, verdict: 'unrelated', note: 'Counted at another hour.' },
    ])
    expect((await documentOf(first)).notices[0]).toMatchObject({
      kind: 'dispute_ended',
      how: 'explained',
      note: 'Counted at another hour.',
    })
    expect(await isDisputed(second)).toBe(false)
  })

  test('ends when one of the two is superseded', async () => {
    const { first, second, on } = await disputed()
    const successor = await countedFact(
      desk,
      { number: '400', on },
      { links: [link('supersedes', second)], change: { kind: 'first', note: '' } },
    )
    expect([await isDisputed(first), await isDisputed(second)]).toEqual([false, false])
    expect(await documentOf(second)).toMatchObject({
      standing: 'superseded',
      notices: [
        { kind: 'superseded', by: successor.claimId },
        { kind: 'dispute_ended', how: 'superseded' },
        {},
      ],
    })
    expect(await claimById(db, second.claimId)).toMatchObject({ state: 'superseded' })
  })
})

describe('what stands beside a claim', () => {
  test('is found for a draft too: public facts and claims at the desk, with what differs', async () => {
    const on = ownDay()
    const fact = await countedFact(desk, { number: '400', on })
    const draft = await countedDraft(desk, { number: '380', on, speaker: 'Marie Celestin' })
    const other = await countedDraft(desk, { number: '400', on, noun: 'soldiers' })
    const content = (await revisionOf(db, draft.claimId, draft.no))?.content
    if (!content) throw new Error('There is no such revision.')
    const beside = await besideClaim(db, draft.claimId, content)
    expect(beside.facts).toMatchObject([
      { factId: fact.claimId, kind: 'contradicts', differs: ['number', 'speaker'], disputed: false },
    ])
    expect(beside.claims).toMatchObject([
      { factId: other.claimId, kind: 'incomparable', claim: { state: 'draft' } },
    ])
    expect(beside.claims[0]?.differs).toContain('noun')
  })

  test('is nothing for a claim on no measure', async () => {
    const draft = await countedDraft(desk, { number: '400', measure: null })
    const content = (await revisionOf(db, draft.claimId, draft.no))?.content
    if (!content) throw new Error('There is no such revision.')
    expect(await besideClaim(db, draft.claimId, content)).toEqual({ facts: [], claims: [], disputed: [] })
  })
})

test('a judgement is kept with the review that gave it', async () => {
  const on = ownDay()
  const first = await countedFact(desk, { number: '400', on })
  const second = await submittedClaim(desk, await countedClaim(desk, { number: '400', on }))
  const corroborates = { otherId: first.claimId, verdict: 'corroborates' as const, note: '' }
  done(await reviewClaim(db, reviewer, decision(second, { judgements: [corroborates] })))
  const kept = await db.select().from(judgements).where(eq(judgements.claimId, second.claimId))
  expect(kept).toMatchObject([{ no: 1, reviewerId: reviewer.id, ...corroborates }])
  expect([await isDisputed(first), await isDisputed(second)]).toEqual([false, false])
})
