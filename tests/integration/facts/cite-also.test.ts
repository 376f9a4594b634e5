import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { addReport } from '@/commands/add-report'
import { type CiteAlsoOrder, citeAlso } from '@/commands/cite-also'
import { markPassage } from '@/commands/mark-passage'
import { reviewClaim } from '@/commands/review-claim'
import { claimById, revisionOf } from '@/db/queries/claims'
import { factsToCite } from '@/db/queries/facts-to-cite'
import { publishedFact } from '@/db/queries/published'
import { history } from '@/db/schema/desk'
import { differences } from '@/domain/claim/difference'
import { originGain } from '@/domain/evidence/independence'
import type { Actor } from '@/domain/policy/actor'
import {
  asWritten,
  barred,
  clarified,
  decision,
  done,
  drawnKey,
  enteredClaim,
  openDesk,
  publishedClaim,
  report,
  reworded,
  submitted,
  type Written,
} from '@/tests/support/claims'
import { testDatabase } from '@/tests/support/database'
import { countedFact, countersigned, link } from '@/tests/support/measured-desk'

const { db } = await testDatabase()
const desk = await openDesk(db)
const { editor, secondEditor, reviewer, secondReviewer, admin } = desk.cast

const TOLD = 'Some 400 officers are in Haiti, this paper counted'

/** A passage of a paper of its own. */
async function passageOf(outlet: string, owner = `${outlet} Trust`): Promise<string> {
  const order = report({ outlet: { name: outlet, owner, wire: false }, text: `Example report. ${TOLD}.` })
  const { reportId } = done(await addReport(db, editor, order))
  return done(await markPassage(db, editor, { reportId, typed: TOLD, occurrence: null })).passageId
}

const passageId = await passageOf('Example Courier')

const orderFor = (fact: Written, changes: Partial<CiteAlsoOrder> = {}): CiteAlsoOrder => ({
  key: drawnKey(),
  factId: fact.claimId,
  baseNo: fact.no,
  passageId,
  role: 'supports',
  saidBy: '',
  ...changes,
})

const cite = (fact: Written, changes: Partial<CiteAlsoOrder> = {}, by: Actor = editor) =>
  citeAlso(db, by, orderFor(fact, changes))

const contentOf = async ({ claimId }: Written, no: number) =>
  (await revisionOf(db, claimId, no))?.content ?? Promise.reject(new Error(`No revision ${no}.`))

describe('a passage added to a public fact', () => {
  test('makes a draft beside it that differs in nothing else, and readers see it once it is countersigned', async () => {
    const fact = await publishedClaim(desk)
    expect(done(await cite(fact, {}, secondEditor))).toEqual({ claimId: fact.claimId, no: 2 })
    expect(await claimById(db, fact.claimId)).toMatchObject({ state: 'draft', publishedNo: 1 })
    const [before, after] = [await contentOf(fact, 1), await contentOf(fact, 2)]
    expect(differences(before, after).map(({ field }) => field)).toEqual(['citations', 'change'])
    expect(after.change).toEqual({
      kind: 'clarification',
      note: 'A passage was added: “More officers to come”, Example Courier.',
    })
    expect(after.citations.at(-1)).toMatchObject({ role: 'supports', saidBy: '', passage: { exact: TOLD } })
    const added = after.citations.at(-1)
    expect(added && originGain(before.citations, added)).toMatchObject({ before: 1, after: 2 })
    expect((await publishedFact(db, fact.claimId))?.verdict.origins).toBe(1)
    const [line] = await db.select().from(history).where(eq(history.act, 'cited'))
    expect(line).toMatchObject({ claimId: fact.claimId, revisionNo: 2, personId: secondEditor.id })
    const next = await submitted(desk, await asWritten(desk, fact.claimId))
    await countersigned(desk, next)
    expect((await publishedFact(db, fact.claimId))?.verdict.origins).toBe(2)
  })

  test('keeps its measure and its links as they are', async () => {
    const pledge = await countedFact(desk, {
      number: '1000',
      role: 'target',
      kind: 'pledge',
      on: '2023-07-01',
    })
    const amount = { lower: '400', value: '400', upper: '400' }
    const fact = await countedFact(
      desk,
      { number: '400', on: '2024-03-01' },
      { links: [link('fulfils', pledge, amount)] },
    )
    done(await cite(fact))
    const [before, after] = [await contentOf(fact, 1), await contentOf(fact, 2)]
    expect(after.measure).toEqual(before.measure)
    expect(after.links).toEqual(before.links)
  })

  test('posted twice is added once', async () => {
    const fact = await publishedClaim(desk)
    const order = orderFor(fact)
    const first = await citeAlso(db, editor, order)
    expect(await citeAlso(db, editor, order)).toEqual(first)
    expect(await claimById(db, fact.claimId)).toMatchObject({ head: { no: 2 } })
  })

  test('of two people who add it at once only one has seen what stands there', async () => {
    const fact = await publishedClaim(desk)
    const results = await Promise.all([cite(fact), cite(fact, {}, secondEditor)])
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    expect(results.find(({ ok }) => !ok)).toEqual({
      ok: false,
      refusal: { kind: 'stale', seenNo: 1, headNo: 2 },
    })
  })

  test('is not added where it is cited already', async () => {
    const fact = await publishedClaim(desk)
    done(await cite(fact))
    expect(await cite({ ...fact, no: 2 })).toEqual({ ok: false, refusal: { kind: 'cited-already' } })
  })

  test('goes into the draft that somebody is writing, and keeps what that says of its change', async () => {
    const fact = await publishedClaim(desk)
    const statement = 'William Ruto said that nearly 400 officers were serving in Haiti.'
    await reworded(desk, fact, {
      ...clarified(statement),
      change: { kind: 'update', note: 'He spoke again.' },
    })
    expect(await cite(fact)).toMatchObject({ refusal: { kind: 'stale', headNo: 2 } })
    done(await cite({ ...fact, no: 2 }, {}, secondEditor))
    expect(await contentOf(fact, 3)).toMatchObject({
      statement,
      change: {
        kind: 'update',
        note: 'He spoke again. A passage was added: “More officers to come”, Example Courier.',
      },
    })
    expect([...((await claimById(db, fact.claimId))?.wordedBy ?? [])].sort()).toEqual(
      [editor.id, secondEditor.id].sort(),
    )
  })

  test('is added to what readers have, never to a revision that was rejected', async () => {
    const fact = await publishedClaim(desk)
    const wrong = await submitted(
      desk,
      await reworded(desk, fact, clarified('William Ruto told them that nearly 400 were there.')),
    )
    done(await reviewClaim(db, reviewer, decision(wrong, { decision: 'reject', remark: 'No.' })))
    done(await cite({ ...fact, no: 2 }))
    expect((await contentOf(fact, 3)).statement).toBe((await contentOf(fact, 1)).statement)
  })

  test('leaves what is in review alone', async () => {
    const fact = await publishedClaim(desk)
    await submitted(
      desk,
      await reworded(desk, fact, clarified('William Ruto said that nearly 400 were serving.')),
    )
    expect(await cite({ ...fact, no: 2 })).toEqual({ ok: false, refusal: { kind: 'in-review' } })
    expect(await claimById(db, fact.claimId)).toMatchObject({ state: 'submitted', head: { no: 2 } })
  })

  test('needs a fact that stands, a passage that is known, and somebody who writes', async () => {
    const draft = await enteredClaim(desk)
    expect(await cite(draft)).toEqual({ ok: false, refusal: { kind: 'not-found' } })
    const fact = await publishedClaim(desk)
    expect(await cite(fact, { passageId: 'passage_none' })).toMatchObject({
      refusal: { kind: 'passage-unknown' },
    })
    expect(await cite(fact, {}, admin)).toEqual(barred('writers-only'))
    expect((await cite(fact, {}, secondReviewer)).ok).toBe(true)
    const older = await countedFact(desk, { number: '70', on: '2024-04-01' })
    await countedFact(desk, { number: '80', on: '2024-04-01' }, { links: [link('supersedes', older)] })
    expect(await cite(older)).toEqual(barred('wrong-state'))
  })
})

describe('the facts to choose from', () => {
  const found = async (words: string, topicIds: string[] = []) =>
    factsToCite(db, { words, topicIds, passageId, limit: 50 })

  test('hold every word, taken literally, and stand', async () => {
    const fact = await publishedClaim(desk, {
      statement: 'William Ruto said that nearly 400 officers_and_men were in Haiti.',
    })
    const idsOf = async (words: string) => (await found(words)).map(({ id }) => id)
    expect(await idsOf('RUTO officers_and')).toEqual([fact.claimId])
    expect(await idsOf('4_0%')).toEqual([])
    expect(await idsOf('ruto nobody')).toEqual([])
    const older = await countedFact(desk, { number: '71', on: '2024-04-02' })
    await countedFact(desk, { number: '81', on: '2024-04-02' }, { links: [link('supersedes', older)] })
    expect(await idsOf('71 Kenyan officers')).toEqual([])
  })

  test('say what stands in the way, and come with those of the topic first', async () => {
    const elsewhere = await publishedClaim(desk, { topicTitle: 'Another topic' })
    const topicId = (await contentOf(elsewhere, 1)).topic?.id ?? ''
    await publishedClaim(desk)
    expect((await found('', [topicId]))[0]?.id).toBe(elsewhere.claimId)
    done(await cite(elsewhere))
    const [first] = await found('', [topicId])
    expect(first).toMatchObject({
      cites: true,
      state: 'draft',
      headNo: 2,
      publishedNo: 1,
      author: editor.name,
    })
  })
})
