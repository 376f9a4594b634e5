import { setTimeout as wait } from 'node:timers/promises'
import type { Pool } from 'pg'

const FRESH_MS = 250
const PROMPT_MS = 500
const PATIENCE_MS = 2000

export type Health = {
  /** Whether the database answers: at once from memory when it did within the last quarter second, or when it is known to be away. */
  ok: () => Promise<boolean>
  /** Asks again whatever is remembered. */
  askAgain: () => Promise<boolean>
}

/** Watches one pool. However many requests wait, one question at a time is put to the database. */
export function watch(pool: () => Pool): Health {
  let asked = 0
  let up = true
  let underWay: Promise<boolean> | null = null

  const askAgain = () => {
    underWay ??= answers(pool()).then((answer) => {
      up = answer
      asked = Date.now()
      underWay = null
      return answer
    })
    return underWay
  }

  const ok = async () => {
    if (Date.now() - asked < FRESH_MS) return up
    const answer = askAgain()
    // While the database is away nobody waits for it: the question runs on behind the refusal.
    return up ? answer : Promise.race([answer, Promise.resolve(false)])
  }
  return { ok, askAgain }
}

/** Both at once, for what needs both. */
export function both(one: Health, other: Health): Health {
  const every = (answers: Promise<boolean>[]) => Promise.all(answers).then((all) => all.every(Boolean))
  return {
    ok: () => every([one.ok(), other.ok()]),
    askAgain: () => every([one.askAgain(), other.askAgain()]),
  }
}

/** Whether the database answers within half a second: a page that failed has waited for it long enough. */
export function promptly(health: Health): Promise<boolean> {
  return Promise.race([health.askAgain(), wait(PROMPT_MS, false, { ref: false })])
}

function answers(pool: Pool): Promise<boolean> {
  // A server that hangs is away too: the connection that waits for it is thrown out of the pool.
  const question = { text: 'select 1', query_timeout: PATIENCE_MS }
  return pool.query(question).then(
    () => true,
    () => false,
  )
}
