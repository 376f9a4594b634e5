export type Told = { stage: 'fetching' | 'reading'; page?: number; of?: number }

export type End = { to: string } | { sentence: string }

const BROKE = 'The connection broke off. What you typed is still here: try again.'

/** Posts a form and hears line by line how far its reading is; ends where it leads, or with a sentence. */
export async function readWithProgress(
  form: HTMLFormElement,
  signal: AbortSignal,
  hear: (line: Told) => void,
): Promise<End> {
  try {
    const headers = { accept: 'application/x-ndjson' }
    const answer = await fetch(form.action, { method: 'POST', body: new FormData(form), headers, signal })
    if (answer.redirected) return { to: answer.url }
    if (!answer.ok || !answer.body) return { sentence: BROKE }
    return (await lastOf(answer.body, hear)) ?? { sentence: BROKE }
  } catch {
    return {
      sentence: signal.aborted ? 'Stopped. Nothing was captured; what you typed is still here.' : BROKE,
    }
  }
}

async function lastOf(body: ReadableStream<Uint8Array>, hear: (line: Told) => void): Promise<End | null> {
  const reader = body
    .pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>)
    .getReader()
  let open = ''
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const lines = `${open}${part.value}`.split('\n')
    open = lines.pop() ?? ''
    for (const line of lines) {
      const said = JSON.parse(line) as Told | { to: string } | { failed: true }
      if ('to' in said) return said
      if ('stage' in said) hear(said)
    }
  }
  return null
}
