import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Answer = (request: IncomingMessage, response: ServerResponse) => void

export type Site = { host: string; connections: () => number; close: () => Promise<void> }

/** A site on loopback that answers each path as told, and counts who comes. */
export async function site(
  answers: Record<string, Answer> = {},
  address = '127.0.0.1',
  wanted = 0,
): Promise<Site> {
  let connections = 0
  const server = createServer((request, response) => {
    response.on('error', () => {})
    const answer = answers[(request.url ?? '/').split('?')[0] ?? '/']
    if (answer) answer(request, response)
    else response.writeHead(404).end('nothing here')
  })
  server.on('connection', (socket) => {
    connections += 1
    socket.on('error', () => {})
  })
  await listening(server, address, wanted)
  const { port } = server.address() as AddressInfo
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return { host: `${address}:${port}`, connections: () => connections, close }
}

const listening = (server: Server, address: string, port: number) =>
  new Promise<void>((resolve) => {
    server.listen(port, address, resolve)
  })

export const leadsTo =
  (location: string): Answer =>
  (_, response) =>
    response.writeHead(302, { location: encodeURI(location) }).end()

export const sends =
  (
    body: string | Uint8Array,
    headers: Record<string, string> = { 'content-type': 'text/html' },
    status = 200,
  ): Answer =>
  (_, response) =>
    response.writeHead(status, headers).end(body)

/** One byte at a time, for as long as somebody listens. */
export const drips =
  (everyMs: number, head = { 'content-type': 'text/html' }): Answer =>
  (_, response) => {
    response.writeHead(200, head)
    const clock = setInterval(() => response.write('x'), everyMs)
    response.on('close', () => clearInterval(clock))
  }

/** As fast as it is taken, for ever. */
export const pours =
  (chunk: Uint8Array, headers: Record<string, string> = { 'content-type': 'text/html' }): Answer =>
  (_, response) => {
    response.writeHead(200, headers)
    const pour = () => {
      while (!response.destroyed && response.write(chunk)) {}
      if (!response.destroyed) response.once('drain', pour)
    }
    pour()
  }
