import { SMTPServer } from 'smtp-server'
import { afterAll } from 'vitest'

export type Received = { from: string; to: string[]; raw: string }

export type Behaviour = {
  /** What the server answers a letter with; empty takes it. */
  refuse?: { code: number; words: string }
  /** How long it thinks before it takes a letter, in milliseconds. */
  think?: number
}

/** A real SMTP server on this machine that keeps what it takes; closed after the file's tests. */
export async function mailServer(): Promise<{
  url: string
  taken: Received[]
  behave: (how: Behaviour) => void
}> {
  const taken: Received[] = []
  let behaviour: Behaviour = {}
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    closeTimeout: 100,
    onData: (stream, session, answer) => {
      let raw = ''
      stream.on('data', (chunk: Buffer) => {
        raw += chunk.toString('utf8')
      })
      stream.on('end', () => {
        const { refuse, think = 0 } = behaviour
        if (refuse) return answer(Object.assign(new Error(refuse.words), { responseCode: refuse.code }))
        setTimeout(() => {
          const { mailFrom, rcptTo } = session.envelope
          taken.push({
            from: mailFrom ? mailFrom.address : '',
            to: rcptTo.map(({ address }) => address),
            raw,
          })
          answer()
        }, think)
      })
    },
  })
  // A client that has gone away is no fault of the server's.
  server.on('error', () => undefined)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
  afterAll(() => new Promise<void>((resolve) => server.close(() => resolve())))
  const { port } = server.server.address() as { port: number }
  return {
    url: `smtp://127.0.0.1:${port}`,
    taken,
    behave: (how) => {
      behaviour = how
    },
  }
}
