import type { Database } from '@/db/client'
import { toldBy } from '@/db/queries/notifications'
import { newsroomOf } from '@/db/queries/published'
import { type Bundle, leaseBundle, markGivenUp, markMailed, putOff } from '@/db/writes/mail'
import { tellOfFailedMail } from '@/db/writes/notifications'
import { type Letter, letterFor } from '@/domain/talk/letter'
import { MOST_ATTEMPTS, waitAfter } from '@/domain/talk/retry'
import type { PostOffice } from './post-office'

/** Longer than the longest a post office may take. */
const LEASE_MINUTES = 3

export type Sender = { db: Database; office: PostOffice; origin: string; say: (sentence: string) => void }

/**
 * Sends what is due to one person as one mail; false when nothing is. Leased before and marked after, each in a transaction of
 * its own: a mail may go out twice when a process dies between, and never not at all, nor before what it tells of is there.
 */
export async function sendDue(sender: Sender): Promise<boolean> {
  const { db, office, say } = sender
  const bundle = await db.transaction((tx) => leaseBundle(tx, LEASE_MINUTES))
  if (!bundle) return false
  // Its last try ended without a word: the process died of it, or with it.
  if (bundle.attempts > MOST_ATTEMPTS) return giveUp(sender, bundle)
  try {
    await office.hand(await letterOf(sender, bundle), `countersign.${bundle.person.id}.${bundle.ids[0]}`)
  } catch (error) {
    say(`Mail to ${bundle.person.email} was not taken: ${reasonOf(error)}`)
    const minutes = waitAfter(bundle.attempts)
    if (minutes === null) return giveUp(sender, bundle)
    await db.transaction((tx) => putOff(tx, bundle.ids, minutes))
    return true
  }
  await db.transaction((tx) => markMailed(tx, bundle.ids))
  return true
}

async function letterOf({ db, origin }: Sender, { person, ids }: Bundle): Promise<Letter> {
  const { name: newsroom } = await newsroomOf(db)
  return letterFor(person, await toldBy(db, ids), { newsroom, origin })
}

async function giveUp({ db, say }: Sender, { person, ids }: Bundle): Promise<true> {
  await db.transaction(async (tx) => {
    await markGivenUp(tx, ids)
    await tellOfFailedMail(tx, person.id)
  })
  say(
    `Mail to ${person.email} was given up after ${MOST_ATTEMPTS} tries; administrators are told at the desk.`,
  )
  return true
}

// A server's answer may hold anything, and the log is read line by line.
const reasonOf = (error: unknown) =>
  (error instanceof Error ? error.message : String(error))
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .slice(0, 300)
