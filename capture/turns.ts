/**
 * Lets at most `atOnce` pieces of work run, and at most `waiting` wait; null when there is no room left to wait in.
 * One who leaves while waiting gives up the place.
 */
export function turns(atOnce: number, waiting: number) {
  let running = 0
  const queue: (() => void)[] = []
  return async function inTurn<T>(work: () => Promise<T>): Promise<T | null> {
    if (running >= atOnce) {
      if (queue.length >= waiting) return null
      await new Promise<void>((resolve) => queue.push(resolve))
    } else running += 1
    try {
      return await work()
    } finally {
      // A place is handed on, never given back and taken again, so that nobody slips in between.
      const next = queue.shift()
      if (next) next()
      else running -= 1
    }
  }
}
