import { setTimeout as wait } from 'node:timers/promises'
import { desk } from '@/db/client'
import { logOffice, type MailServer, smtpOffice } from './post-office'
import { sendDue } from './send-due'

const EVERY_MS = 5000
const PATIENCE_MS = 5000

export type MailOrder = {
  /** Null: what would be sent is written to the log. */
  server: MailServer | null
  origin: string
  say: (sentence: string) => void
}

/** Looks for mail that is due, again and again, until it is closed. */
export function openMailRound({ server, origin, say }: MailOrder): { close: () => Promise<void> } {
  const office = server ? smtpOffice(server) : logOffice(say)
  const sender = { db: desk(), office, origin, say }
  let closed = false
  let troubled = false
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> = Promise.resolve()

  const round = async () => {
    try {
      while (!closed && (await sendDue(sender)));
      troubled = false
    } catch (error) {
      // The database is away: what is due waits for it. Said once, not at every look.
      if (!closed && !troubled) say(`Mail waits: ${error instanceof Error ? error.message : String(error)}`)
      troubled = true
    }
    if (!closed) next()
  }
  const next = () => {
    timer = setTimeout(() => {
      running = round()
    }, EVERY_MS)
  }
  next()

  const close = async () => {
    closed = true
    clearTimeout(timer)
    // What a slow server has not taken by then is sent again when its lease has ended.
    await Promise.race([running, wait(PATIENCE_MS, undefined, { ref: false })])
    office.close()
  }
  return { close }
}
