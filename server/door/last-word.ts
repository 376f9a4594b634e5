import type { ServerResponse } from 'node:http'

type Choices = {
  /** Called just before the head of an answer leaves. */
  beforeHead: () => void
  /** Whether an answer that did not fail is held back too. */
  holdsBack: () => boolean
  /** Called once an answer that was held back is complete: null lets it out, else it answers in its stead. */
  instead: (body: Buffer) => Promise<(() => void) | null>
}

/** The door's last word on what leaves the house: a failure is held back until its cause is known. */
export function haveTheLastWord(response: ServerResponse, { beforeHead, holdsBack, instead }: Choices): void {
  const out = { writeHead: response.writeHead, write: response.write, end: response.end }
  const held: Buffer[] = []
  let holding = false
  const failed = () => response.statusCode === 404 || response.statusCode >= 500
  const mustHold = () => (holding ||= !response.headersSent && (failed() || holdsBack()))

  response.writeHead = function writeHead(status: number, ...rest: unknown[]) {
    response.statusCode = status
    const headers = rest.find((each) => typeof each === 'object' && each !== null)
    for (const [name, value] of pairs(headers)) response.setHeader(name, value)
    if (mustHold()) return response
    beforeHead()
    return out.writeHead.call(response, status)
  } as typeof response.writeHead

  response.write = function write(chunk: string | Uint8Array, ...rest: unknown[]) {
    if (!mustHold()) return Reflect.apply(out.write, response, [chunk, ...rest])
    held.push(Buffer.from(chunk as Uint8Array))
    called(rest)
    return true
  } as typeof response.write

  response.end = function end(...args: unknown[]) {
    if (!mustHold()) return Reflect.apply(out.end, response, args)
    const [chunk] = args
    if (chunk && typeof chunk !== 'function') held.push(Buffer.from(chunk as Uint8Array))
    const body = Buffer.concat(held)
    instead(body)
      .then((answer) => {
        release()
        if (answer) answer()
        else response.end(body)
      })
      // The visitor learns of it by the broken connection; the process goes on.
      .catch((error: unknown) => {
        console.error(error)
        response.destroy()
      })
    called(args)
    return response
  } as typeof response.end

  function release() {
    response.writeHead = function writeHead(status: number) {
      beforeHead()
      return out.writeHead.call(response, status)
    } as typeof response.writeHead
    response.write = out.write
    response.end = out.end
  }
}

function called(args: unknown[]): void {
  const callback = args.find((each) => typeof each === 'function') as (() => void) | undefined
  if (callback) process.nextTick(callback)
}

/** The headers that `writeHead` was given: an object, or names and values in turn. */
function pairs(headers: unknown): [string, string | string[]][] {
  if (!headers) return []
  if (!Array.isArray(headers)) return Object.entries(headers as Record<string, string | string[]>)
  if (Array.isArray(headers[0])) return headers as [string, string][]
  return headers.flatMap((name, i) => (i % 2 ? [] : [[name, headers[i + 1]] as [string, string]]))
}
