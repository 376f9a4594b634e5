import { setTimeout as wait } from 'node:timers/promises'
import { publishFact } from '@/commands/publish-fact'
import type { ReviewClaimOrder } from '@/commands/review-claim'
import type { Database } from '@/db/client'
import { claimById } from '@/db/queries/claims'
import { asAdmin } from '@/db/roles'
import { insertReview, setClaimState } from '@/db/writes/claims'
import { recordHistory } from '@/db/writes/history'
import { decide } from '@/domain/claim/decide'
import type { Actor } from '@/domain/policy/actor'
import type { TestDatabase } from '@/tests/support/database'

/** What every round is for; the controls stop at the first that shows what they look for. */
export const ROUNDS = 200

// Several claims at once, so that the rounds also meet at the edition that they all take.
const AT_ONCE = 4

/** Runs the rounds a few at a time, until all are run or `enough` says so; returns what each gave. */
export async function rounds<T>(
  count: number,
  round: () => Promise<T>,
  enough: (given: T[]) => boolean = () => false,
): Promise<T[]> {
  const given: T[] = []
  while (given.length < count && !enough(given))
    given.push(...(await Promise.all(Array.from({ length: AT_ONCE }, round))))
  return given
}

/** Lets two acts run into each other: either may begin, by up to a few milliseconds. */
export async function collide<A, B>(a: () => Promise<A>, b: () => Promise<B>): Promise<[A, B]> {
  const lead = (Math.random() - 0.5) * 12
  const after = async <T>(ms: number, act: () => Promise<T>) => (ms > 0 ? wait(ms).then(act) : act())
  return Promise.all([after(-lead, a), after(lead, b)])
}

/** review-claim without the claim's lock: it decides on the claim as it read it, and publishes what it finds then. */
export async function carelessReview(db: Database, actor: Actor, order: ReviewClaimOrder) {
  return db.transaction(async (tx) => {
    const claim = await claimById(tx, order.claimId)
    if (!claim) throw new Error('There is no such claim.')
    const decided = decide(order, claim, actor)
    if (!decided.ok) return decided
    await insertReview(tx, {
      claimId: claim.id,
      reviewerId: actor.id,
      decided: decided.value,
      answers: order.answers,
    })
    await setClaimState(tx, claim.id, { state: decided.value.to, publishedNo: decided.value.revisionNo })
    const { edition } = await publishFact(tx, { claim, reviewer: actor })
    const { revisionNo } = decided.value
    await recordHistory(tx, { personId: actor.id, act: 'approve', claimId: claim.id, revisionNo, edition })
    return decided
  })
}

/** Takes away what the database itself holds against a careless review. */
export async function takeTheWallDown(place: TestDatabase): Promise<void> {
  await asAdmin(place.adminUrl, (admin) =>
    admin.query(`
      drop trigger four_eyes on desk.reviews;
      drop trigger published_with_it on desk.reviews;
      alter table desk.reviews drop constraint reviews_one_per_revision cascade;
      drop trigger consistent on desk.claims;
      drop trigger countersigned on published.facts;
      drop trigger in_its_edition on published.events;`),
  )
}
