import { describe, expect, test } from 'vitest'
import { decideOnProposal } from '@/commands/decide-proposal'
import { type ProposedAct, proposeAct } from '@/commands/propose-act'
import { proposalById } from '@/db/queries/proposals'
import { factPage } from '@/db/queries/reading-room/fact-page'
import { asKnownBefore } from '@/domain/claim/as-known'
import { openDisputes } from '@/domain/claim/fact'
import { promiseOn } from '@/domain/tally/promise'
import { done, drawnKey, openDesk, type Written } from '@/tests/support/claims'
import { testDatabase } from '@/tests/support/database'
import { contradicts, correctedClaim, countedFact, countersigned, link } from '@/tests/support/measured-desk'

const { db, reading } = await testDatabase()
const desk = await openDesk(db)

let day = 0
const ownDay = () => new Date(Date.UTC(2024, 0, 1) + 86_400_000 * day++).toISOString().slice(0, 10)
const page = ({ claimId }: Written, known: Date | null = null) =>
  factPage(reading, claimId.slice('claim_'.length), known)

/** An instant between what was done before it and what is done after. */
async function now(): Promise<Date> {
  await new Promise((resolve) => setTimeout(resolve, 5))
  const instant = new Date()
  await new Promise((resolve) => setTimeout(resolve, 5))
  return instant
}

async function carriedOut(fact: Written, act: ProposedAct): Promise<void> {
  const order = { key: drawnKey(), claimId: fact.claimId, publishedNo: fact.no, act }
  const { proposalId } = done(await proposeAct(db, desk.cast.editor, order))
  const sha256 = (await proposalById(db, proposalId))?.sha256 ?? ''
  const decision = { decision: 'countersign' as const, sha256, remark: '' }
  done(await decideOnProposal(db, desk.cast.reviewer, { key: drawnKey(), proposalId, ...decision }))
}

describe('the page of a fact', () => {
  test('is nothing for an address that no fact has', async () => {
    expect(await factPage(reading, 'nobody')).toMatchObject({ fact: null, linkedBy: [], promise: null })
  })

  test('names the facts it is disputed with as they are told now', async () => {
    const on = ownDay()
    const first = await countedFact(desk, { number: '400', on })
    const second = await countedFact(desk, { number: '380', on }, { judgements: [contradicts(first)] })
    const { others, fact } = await page(first)
    expect(fact && openDisputes(fact)).toMatchObject([{ with: second.claimId }])
    expect(others).toEqual({
      [second.claimId]: expect.objectContaining({
        statement: 'William Ruto said that 380 Kenyan officers were in Haiti.',
        standing: 'current',
        quantity: expect.objectContaining({ value: '380' }),
        edtf: on,
      }),
    })
  })

  test('tells a promise with what keeps it, and both facts of each other', async () => {
    const promise = await countedFact(desk, {
      number: '600',
      kind: 'pledge',
      role: 'change',
      direction: 'up',
      on: '2024-11-01',
      due: '2024-12',
    })
    const before = await now()
    const arrival = await countedFact(
      desk,
      { number: '400', on: '2024-12-10', role: 'change', direction: 'up' },
      { links: [link('fulfils', promise)] },
    )
    const found = await page(promise)
    expect(found.linkedBy).toEqual([{ kind: 'fulfils', factId: arrival.claimId }])
    expect(found.promise && promiseOn('2025-01-05', found.promise)).toMatchObject({ state: 'partly-kept' })
    expect((await page(arrival)).others[promise.claimId]).toMatchObject({ standing: 'current' })
    // As known before the arrival was published, nothing was recorded as delivered.
    const then = await page(promise, before)
    expect(then.linkedBy).toEqual([])
    expect(then.promise && promiseOn('2025-01-05', then.promise)).toMatchObject({
      state: 'overdue',
      keptBy: [],
    })
  })

  test('keeps nothing of a removed fact, here or where others name it', async () => {
    const on = ownDay()
    const first = await countedFact(desk, { number: '400', on })
    const second = await countedFact(
      desk,
      { number: '380', on, speaker: 'Ernst Valcourt' },
      { judgements: [contradicts(first)] },
    )
    await carriedOut(second, { kind: 'remove', reason: 'privacy', note: 'At the request of a person.' })
    const removed = await page(second)
    expect(removed.fact).toMatchObject({ standing: 'removed', versions: [], notices: [{ kind: 'removed' }] })
    expect(JSON.stringify(removed)).not.toContain('Valcourt')
    const other = await page(first)
    expect(other.others[second.claimId]).toMatchObject({ standing: 'removed', statement: '', quantity: null })
    expect(JSON.stringify(other)).not.toContain('Valcourt')
  })
})

describe('as known at an instant', () => {
  test('a fact is what it was before its correction, its dispute and its retraction', async () => {
    const on = ownDay()
    const atFirst = await now()
    const first = await countedFact(desk, { number: '400', on })
    const alone = await now()
    const other = await countedFact(desk, { number: '380', on }, { judgements: [contradicts(first)] })
    const inDispute = await now()
    const next = await correctedClaim(desk, first, { number: '380', on })
    await countersigned(desk, next)
    const corrected = await now()
    await carriedOut(next, { kind: 'retract', reason: 'wrong', note: 'It was wrong.' })

    const { fact } = await page(first)
    if (!fact) throw new Error('It is not public.')
    const known = (instant: Date) => asKnownBefore(fact, instant.toISOString())
    expect(known(atFirst)).toBeNull()
    expect(known(alone)).toMatchObject({ standing: 'current', notices: [], versions: [{ no: 1 }] })
    const disputed = known(inDispute)
    expect(disputed && openDisputes(disputed)).toMatchObject([{ with: other.claimId }])
    const after = known(corrected)
    expect(after?.versions.map(({ no }) => no)).toEqual([2, 1])
    expect(after && openDisputes(after)).toEqual([])
    expect(after?.standing).toBe('current')
    expect(fact.standing).toBe('retracted')
  })
})
