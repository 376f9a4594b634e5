import { createServer, type Server } from 'node:http'
import type { Socket } from 'node:net'
import { fileURLToPath } from 'node:url'
import { deskPool, editionPool, readingPool } from '@/db/client'
import { door } from './door'
import { nothingHereIn } from './door/nothing-here'
import { watch } from './health'
import { openPress } from './press/press'
import { Refusal, type Settings } from './settings'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const DRAIN_MS = 8000

export type Web = { listen: () => Promise<void>; close: () => Promise<void> }

/** Next behind our door. The store must be open: Next's own copy of db/client finds it on globalThis. */
export async function openWeb(settings: Settings, { dev }: { dev: boolean }): Promise<Web> {
  const { default: next } = await import('next')
  const server = createServer({ headersTimeout: 15_000, requestTimeout: 60_000 })
  const app = next({ dev, dir: ROOT, hostname: settings.host, port: settings.port, httpServer: server })
  await app.prepare()
  const handle = app.getRequestHandler()
  let draining = false
  // Next prerenders it when it builds; while developing there is none.
  const nothingHere = dev ? null : nothingHereIn(`${ROOT}.next/server/app`)
  const connections = connectionsOf(server)
  const health = { desk: watch(deskPool), reading: watch(readingPool) }
  const press =
    nothingHere === null
      ? null
      : openPress(handle, { settings, pool: editionPool, health: health.reading, nothingHere })
  server.on('request', door(handle, { settings, dev, health, draining: () => draining, nothingHere, press }))
  // Only the development server speaks WebSocket.
  if (!dev) server.prependListener('upgrade', (_, socket) => socket.destroy())

  const close = async () => {
    draining = true
    await drained(server, connections, dev ? 0 : DRAIN_MS)
    await app.close()
  }
  return { listen: () => listening(server, settings), close }
}

function listening(server: Server, { host, port }: Settings): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE')
        reject(new Refusal([`Port ${port} on ${host} is taken: set PORT to another.`]))
      else reject(error)
    })
    server.listen(port, host, resolve)
  })
}

function connectionsOf(server: Server): Set<Socket> {
  const open = new Set<Socket>()
  server.on('connection', (socket) => {
    open.add(socket)
    socket.once('close', () => open.delete(socket))
  })
  return open
}

/** Lets what is under way finish, but not for ever. */
function drained(server: Server, connections: Set<Socket>, patience: number): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeIdleConnections()
    // The server itself does not count a WebSocket among its connections.
    setTimeout(() => {
      for (const connection of connections) connection.destroy()
    }, patience)
  })
}
