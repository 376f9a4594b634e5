/** Resolves when somebody wants this process to end: a signal or, on request, the death of the process that started it. */
export function toldToStop({ withParent }: { withParent: boolean }): Promise<void> {
  return new Promise((resolve) => {
    // Kept for good: a second Ctrl+C during the drain must not end the process half way.
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve())
    // Nobody may be left to read what is said on the way out; that must not end the process before it has closed.
    for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)
    const parent = process.ppid
    // A parent killed with -9 passes nothing on.
    if (withParent) setInterval(() => process.ppid !== parent && resolve(), 500).unref()
  })
}
