import { randomUUID } from 'node:crypto'
import { assignReview } from '@/commands/assign-review'
import { setTopic } from '@/commands/set-topic'
import { submitClaim } from '@/commands/submit-claim'
import { desk } from '@/db/client'
import { assignmentOf } from '@/db/queries/assignments'
import { revisionOf } from '@/db/queries/claims'
import { formatTime } from '@/domain/evidence/time-words'
import type { Actor } from '@/domain/policy/actor'
import { assignRefusal } from './[id]/review/assign-refusal'
import type { BulkOrder, Chosen } from './read-chosen'
import { claimRefusal } from './refusals'

/** Does one thing to each chosen claim, one after another, and says in a line what came of each. */
export async function doToEach(
  actor: Actor,
  chosen: readonly Chosen[],
  order: BulkOrder,
  now: Date,
): Promise<string[]> {
  const lines: string[] = []
  for (const { claimId, no } of chosen) {
    const revision = await revisionOf(desk(), claimId, no)
    const name = `“${revision?.content.statement || 'Without a statement yet'}”`
    lines.push(`${name}: ${await one(actor, { claimId, no }, order, now)}`)
  }
  return lines
}

async function one(actor: Actor, { claimId, no }: Chosen, order: BulkOrder, now: Date): Promise<string> {
  const key = randomUUID()
  switch (order.intent) {
    case 'topic': {
      const set = await setTopic(desk(), actor, { key, claimId, baseNo: no, topicTitle: order.topic })
      if (set.ok) return `now under “${order.topic}”.`
      if (set.refusal.kind === 'measured') return 'stands on a measure, whose topic it keeps.'
      return said(set.refusal, claimId)
    }
    case 'assign': {
      const { assigneeId, due } = order
      const given = await assignReview(desk(), actor, { key, claimId, assigneeId, due }, now)
      if (!given.ok) return notDone(assignRefusal(given.refusal))
      const name = (await assignmentOf(desk(), claimId))?.name
      return `its review is now for ${name}${due ? `, due ${formatTime(due)}` : ''}.`
    }
    case 'submit': {
      const sent = await submitClaim(desk(), actor, { key, claimId, revisionNo: no })
      return sent.ok ? 'sent to review.' : said(sent.refusal, claimId)
    }
  }
}

function said(refusal: Parameters<typeof claimRefusal>[0], claimId: string): string {
  if (refusal.kind === 'stale') return 'somebody changed it meanwhile. Look at it and choose it again.'
  return notDone(claimRefusal(refusal, claimId))
}

const notDone = ({ message, errors }: { message: string; errors?: Record<string, string> }): string =>
  `not done. ${Object.values(errors ?? {}).join(' ') || message}`
