import { randomUUID } from 'node:crypto'
import { setTopic } from '@/commands/set-topic'
import { submitClaim } from '@/commands/submit-claim'
import { desk } from '@/db/client'
import { revisionOf } from '@/db/queries/claims'
import type { Actor } from '@/domain/policy/actor'
import type { BulkIntent, Chosen } from './read-chosen'
import { claimRefusal } from './refusals'

/** Does one thing to each chosen claim, one after another, and says in a line what came of each. */
export async function doToEach(
  actor: Actor,
  chosen: readonly Chosen[],
  intent: BulkIntent,
  topic: string,
): Promise<string[]> {
  const lines: string[] = []
  for (const { claimId, no } of chosen) {
    const revision = await revisionOf(desk(), claimId, no)
    const name = `“${revision?.content.statement || 'Without a statement yet'}”`
    lines.push(`${name}: ${await one(actor, { claimId, no }, intent, topic)}`)
  }
  return lines
}

async function one(
  actor: Actor,
  { claimId, no }: Chosen,
  intent: BulkIntent,
  topic: string,
): Promise<string> {
  const key = randomUUID()
  if (intent === 'topic') {
    const set = await setTopic(desk(), actor, { key, claimId, baseNo: no, topicTitle: topic })
    if (set.ok) return `now under “${topic}”.`
    if (set.refusal.kind === 'measured') return 'stands on a measure, whose topic it keeps.'
    return said(set.refusal, claimId)
  }
  const sent = await submitClaim(desk(), actor, { key, claimId, revisionNo: no })
  return sent.ok ? 'sent to review.' : said(sent.refusal, claimId)
}

function said(refusal: Parameters<typeof claimRefusal>[0], claimId: string): string {
  const { message, errors } = claimRefusal(refusal, claimId)
  if (refusal.kind === 'stale') return 'somebody changed it meanwhile. Look at it and choose it again.'
  return `not done. ${Object.values(errors ?? {}).join(' ') || message}`
}
