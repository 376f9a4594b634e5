import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Pool } from 'pg'
import { door } from '@/server/door'
import { openPress } from '@/server/press/press'
import { readSettings } from '@/server/settings'

export type Answer = { status: number; headers: NodeJS.Dict<string | string[]>; body: Buffer }
export type Draw = (request: IncomingMessage, response: ServerResponse) => Promise<void>

const up = { ok: async () => true, askAgain: async () => true }

export const NOTHING_HERE = '<!DOCTYPE html><title>Nothing here</title><script src="/a.js"></script>'

/** What its pages are dressed in: a rule that they use, and one that they do not. */
export const STYLESHEET = { address: '/a.css', css: '.unused{top:0}p{color:red}', used: 'p{color:red}' }

/** A page as Next sends it: with scripts, flight data and talk of its own among the headers. */
export function pageOf(words: string): string {
  return `<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/><link rel="stylesheet" href="/a.css" nonce="n" data-precedence="next"/><link rel="preload" as="script" href="/a.js"/><script src="/a.js" async=""></script><title>${words}</title></head><body><!--$--><p>${words}</p><!--/$--><script>self.__next_f.push([1,"${words}"])</script></body></html>`
}

/** Answers with a page about whatever `tell` says. */
export const telling =
  (tell: (url: string) => string): Draw =>
  async ({ url = '' }, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.setHeader('vary', 'rsc, next-router-state-tree')
    response.setHeader('cache-control', 'private, no-cache, no-store, max-age=0, must-revalidate')
    response.end(pageOf(tell(url)))
  }

/**
 * A press on loopback with `draw` in the place of Next, and an edition that the test may change, hold back or take away.
 * `drawn` lists the pages that Next was asked for.
 */
export async function printingHouse(draw: Draw, { health = up, env = {}, pool }: Options = {}) {
  const settings = readSettings({ BASE_URL: 'http://localhost', ...env })
  const database = { edition: 7, at: new Date('2026-11-25T10:00:00.400Z'), asked: 0, away: false }
  const query = async () => {
    database.asked++
    await new Promise((resolve) => setImmediate(resolve))
    if (database.away) throw new Error('away')
    return { rows: [[String(database.edition), String(database.at.getTime() / 1000)]] }
  }
  const drawn: IncomingMessage[] = []
  const inside: Draw = async (asked, response) => {
    if (asked.url === STYLESHEET.address) return void response.end(STYLESHEET.css)
    drawn.push(asked)
    await draw(asked, response)
  }
  const press = openPress(inside, {
    settings,
    pool: () => pool ?? ({ query } as unknown as Pool),
    health,
    nothingHere: () => NOTHING_HERE,
  })
  const server = createServer(
    door(inside, {
      settings,
      dev: false,
      health: { desk: health, reading: health },
      draining: () => false,
      nothingHere: () => NOTHING_HERE,
      press,
    }),
  )
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const host = settings.baseUrl.host
  const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    knock({ port, path, method, headers: { host, ...headers } })
  return { get, press, database, drawn, close: () => server.close() }
}

type Options = { health?: typeof up; env?: Record<string, string>; pool?: Pool }

export function knock(
  options: { port: number; path: string; method?: string; headers?: Record<string, string> },
  body = '',
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', ...options }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.once('error', reject)
      answer.once('end', () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(chunks) }),
      )
    })
    asked.once('error', reject).end(body)
  })
}
