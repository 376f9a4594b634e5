import { setTimeout as wait } from 'node:timers/promises'
import { enterClaim } from '@/commands/enter-claim'
import { reviewClaim } from '@/commands/review-claim'
import { rewordClaim } from '@/commands/reword-claim'
import { submitClaim } from '@/commands/submit-claim'
import { connect } from '@/db/client'
import type { Result } from '@/domain/result'
import { asWritten, clarified, type Desk, decision, drawnKey, entry } from '../claims'

/** What an act answered: only what was told here counts as acknowledged. */
export type Acknowledged = { act: string; key: string; claimId: string; no: number; edition: number | null }

// Several people at work on claims of their own, from the first word to the second edition. When the database goes away
// under an act, its form is posted again, with its key, until there is an answer.
const [url, at, writers] = process.argv.slice(2)
if (!url || !at || !process.send) throw new Error('Started by a test only.')
const { db } = connect(url, Number(writers))
const desk: Desk = { ...JSON.parse(at), db }
const { editor, secondEditor, reviewer, secondReviewer } = desk.cast

type Answer = { claimId: string; no?: number; edition?: number | null }

async function answered(act: string, key: string, no: number, post: () => Promise<Result<Answer, unknown>>) {
  const result = await untilAnswered(post)
  if (!result.ok) throw new Error(`${act} was refused: ${JSON.stringify(result.refusal)}`)
  const { claimId, edition = null } = result.value
  process.send?.({ act, key, claimId, no: result.value.no ?? no, edition } satisfies Acknowledged)
  return untilAnswered(() => asWritten(desk, claimId))
}

async function untilAnswered<T>(ask: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await ask()
    } catch (error) {
      const code = String((error as { cause?: { code?: string } }).cause?.code ?? '')
      // Our own refusals and broken constraints are no lost connection.
      if (/^(CS|22|23|42)/.test(code)) throw error
      await wait(50)
    }
  }
}

async function work(writer: number): Promise<void> {
  const [by, from] = writer % 2 ? [editor, reviewer] : [secondEditor, secondReviewer]
  for (;;) {
    const key = drawnKey()
    const entered = { key, reportId: desk.reportId, entered: entry(desk) }
    const first = await answered('entered', key, 1, () => enterClaim(db, by, entered))
    await published(first)
    const changed = { ...entry(desk), ...clarified('Nearly 400 officers, William Ruto said.') }
    const next = { key: `${key}-next`, claimId: first.claimId, baseNo: 1, entered: changed }
    await published(await answered('reworded', next.key, 2, () => rewordClaim(db, by, next)))
  }

  async function published({
    claimId,
    no,
    sha256,
    answers,
  }: Awaited<ReturnType<typeof asWritten>>): Promise<void> {
    const order = { key: drawnKey(), claimId, revisionNo: no }
    await answered('submitted', order.key, no, () => submitClaim(db, by, order))
    const review = decision({ claimId, no, sha256, answers })
    await answered('approve', review.key, no, () => reviewClaim(db, from, review))
  }
}

await Promise.all(Array.from({ length: Number(writers) }, (_, writer) => work(writer)))
