import type { Stage, Watch } from '@/commands/read-source'

type Work = (watch: Watch) => Promise<string>

/** For a form without script: the page that comes next. */
export const plainly = (to: string): Response =>
  new Response(null, { status: 303, headers: { location: to, 'cache-control': 'no-store' } })

/** For a form that listens: a line of JSON for each stage, and last where it leads. */
export function told(work: Work, signal: AbortSignal): Response {
  const stop = new AbortController()
  signal.addEventListener('abort', () => stop.abort(), { once: true })
  const stream = new ReadableStream<Uint8Array>({
    async start(listener) {
      const say = (line: Stage | { to: string } | { failed: true }) => {
        if (!stop.signal.aborted) listener.enqueue(new TextEncoder().encode(`${JSON.stringify(line)}\n`))
      }
      try {
        say({ to: await work({ signal: stop.signal, onStage: say }) })
      } catch (error) {
        console.error(error)
        say({ failed: true })
      }
      if (!stop.signal.aborted) listener.close()
    },
    cancel: () => stop.abort(),
  })
  // Compressed, the lines would wait for each other.
  const headers = { 'content-type': 'application/x-ndjson', 'cache-control': 'no-store, no-transform' }
  return new Response(stream, { headers })
}
