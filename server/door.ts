import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { counter, isReader } from './door/counter'
import { answeredForAnotherHost } from './door/host'
import type { NothingHere } from './door/nothing-here'
import { answeredForAnotherSite } from './door/own-page'
import { passage } from './door/passage'
import { pathOf } from './door/path'
import { say } from './door/say'
import { both, type Health } from './health'
import type { Inside } from './inside'
import type { Press } from './press/press'
import type { Settings } from './settings'

type Door = {
  settings: Settings
  dev: boolean
  health: { desk: Health; reading: Health }
  draining: () => boolean
  nothingHere?: NothingHere | null
  /** Without one, as while developing, readers come to Next as everybody does. */
  press?: Press | null
}

/** Everything that comes in passes here before Next sees it, and everything that goes out passes here last. */
export function door(inside: Inside, makings: Door): RequestListener {
  const { settings, health, draining, press = null, nothingHere = null } = makings
  const readiness = remembered(1000, both(health.desk, health.reading).askAgain)
  const pass = passage(inside, { ...makings, nothingHere })
  const read = press ? counter({ settings, press, health: health.reading }) : pass

  const visited = async (request: IncomingMessage, response: ServerResponse) => {
    const path = pathOf(request.url)
    if (path === '/healthz') return say(response, 200, 'alive')
    if (path === '/readyz') {
      if (draining()) return say(response, 503, 'stopping')
      return (await readiness()) ? say(response, 200, 'ready') : say(response, 503, 'the database is away')
    }
    if (path === null) return say(response, 400, 'This is not an address.')
    if (answeredForAnotherHost(request, response, settings)) return
    if (answeredForAnotherSite(request, response, settings)) return
    return isReader(request, path) ? read(request, response, path) : pass(request, response, path)
  }

  // Nothing that goes wrong with one visit may end the process.
  return (request, response) =>
    visited(request, response).catch((error: unknown) => {
      console.error(error)
      if (response.headersSent) response.destroy()
      else
        response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' }).end('Something went wrong.')
    })
}

/** An answer kept for `ms`, so that an open health check cannot be used to tire the database. */
function remembered<T>(ms: number, ask: () => Promise<T>): () => Promise<T> {
  let until = 0
  let answer: Promise<T>
  return () => {
    if (Date.now() > until) {
      until = Date.now() + ms
      answer = ask()
    }
    return answer
  }
}
