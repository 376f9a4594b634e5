import { desk } from '@/db/client'
import { tellOfPromises } from './tell-of-promises'

const EVERY_MS = 3_600_000

/** Looks every hour, and at once, for promises to tell of, until it is closed. */
export function openPromiseRound(say: (sentence: string) => void): { close: () => Promise<void> } {
  const round = async () => {
    try {
      await tellOfPromises(desk(), new Date().toISOString().slice(0, 10))
    } catch (error) {
      // What is not told now is told at the next look.
      say(`Promises were not looked at: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  let running = round()
  const timer = setInterval(() => {
    running = round()
  }, EVERY_MS)
  const close = async () => {
    clearInterval(timer)
    await running
  }
  return { close }
}
