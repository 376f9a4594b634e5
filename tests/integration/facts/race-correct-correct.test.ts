import { describe, expect, test } from 'vitest'
import { reviewClaim } from '@/commands/review-claim'
import { rewordClaim } from '@/commands/reword-claim'
import { submitClaim } from '@/commands/submit-claim'
import type { Database } from '@/db/client'
import { claimById, revisionsOf } from '@/db/queries/claims'
import { publishedFact } from '@/db/queries/published'
import type { Actor } from '@/domain/policy/actor'
import {
  asWritten,
  type Desk,
  decision,
  drawnKey,
  entry,
  openDesk,
  publishedClaim,
} from '@/tests/support/claims'
import { testDatabase } from '@/tests/support/database'
import { collide, ROUNDS, rounds } from '../claims/races'

const place = await testDatabase()
const desk = await openDesk(place.db)

type Correction = { key: string; claimId: string; baseNo: number; entered: ReturnType<typeof entry> }
type Reword = (db: Database, actor: Actor, order: Correction) => Promise<{ ok: boolean; refusal?: unknown }>

const corrected = (note: string): Parameters<typeof entry>[1] => ({
  statement: `William Ruto said that nearly 400 Kenyan officers were in Haiti: ${note}.`,
  change: { kind: 'correction', note },
})

/** Two editors correct the same fact from the same page. */
async function round({ db, cast }: Desk, reword: Reword) {
  const fact = await publishedClaim(desk)
  const order = (note: string): Correction => ({
    key: drawnKey(),
    claimId: fact.claimId,
    baseNo: fact.no,
    entered: entry(desk, corrected(note)),
  })
  const answers = await collide(
    () => reword(db, cast.editor, order('one editor')),
    () => reword(db, cast.secondEditor, order('the other')),
  )
  const revisions = await revisionsOf(db, fact.claimId)
  return {
    fact,
    answers,
    notes: revisions.map(({ content }) => content.change.note),
    written: revisions.length,
  }
}

/** reword-claim as it would be if it wrote over whatever came last. */
const carelessReword: Reword = async (db, actor, order) => {
  const again = async (tries: number): Promise<{ ok: boolean; refusal?: unknown }> => {
    const head = (await claimById(db, order.claimId))?.head.no ?? 0
    const answer = await rewordClaim(db, actor, { ...order, key: drawnKey(), baseNo: head })
    return answer.ok || tries === 0 ? answer : again(tries - 1)
  }
  return again(3)
}

describe('two corrections of one fact at the same moment', () => {
  test('give one next revision, and the other editor sees what was saved first', {
    timeout: 180_000,
  }, async () => {
    const outcomes = await rounds(ROUNDS, () => round(desk, rewordClaim))
    for (const { answers, written } of outcomes) {
      expect(written).toBe(2)
      expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
      expect(answers.find(({ ok }) => !ok)).toEqual({
        ok: false,
        refusal: { kind: 'stale', seenNo: 1, headNo: 2 },
      })
    }
  })

  test('control: without the base revision, one silently writes over the other', {
    timeout: 180_000,
  }, async () => {
    const overwritten = (outcomes: Awaited<ReturnType<typeof round>>[]) =>
      outcomes.some(({ answers, written }) => written === 3 && answers.every(({ ok }) => ok))
    expect(overwritten(await rounds(ROUNDS, () => round(desk, carelessReword), overwritten))).toBe(true)
  })

  test('countersigned at the same moment, only the newest is public, and the first version stays', {
    timeout: 180_000,
  }, async () => {
    const { db, cast } = desk
    for (let i = 0; i < 20; i++) {
      const { fact, notes } = await round(desk, rewordClaim)
      const head = (await claimById(db, fact.claimId))?.head
      if (!head) throw new Error('The claim is gone.')
      const order = { key: drawnKey(), claimId: fact.claimId, revisionNo: head.no }
      expect(await submitClaim(db, cast.editor, order)).toMatchObject({ ok: true })
      const review = decision(await asWritten(desk, fact.claimId))
      const answers = await collide(
        () => reviewClaim(db, cast.reviewer, review),
        () => reviewClaim(db, cast.secondReviewer, { ...review, key: drawnKey() }),
      )
      expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true])
      const versions = (await publishedFact(db, fact.claimId))?.versions ?? []
      expect(versions.map(({ no, change }) => [no, change.note])).toEqual([
        [2, notes[0]],
        [1, ''],
      ])
    }
  })
})
