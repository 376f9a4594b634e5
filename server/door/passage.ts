import { randomBytes, randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import compression from 'compression'
import { both, type Health, promptly } from '../health'
import type { Inside } from '../inside'
import { scriptFree } from '../press/script-free'
import type { Settings } from '../settings'
import { broken } from './broken'
import { contentSecurity, readingSecurity } from './content-security'
import { isEmptyShell } from './empty-shell'
import { forTheLog } from './for-the-log'
import { cleanRequest, secureResponse } from './headers'
import { haveTheLastWord } from './last-word'
import { linksOf } from './links'
import { pastHeaders } from './memento'
import type { NothingHere } from './nothing-here'
import { isBuilt, isPrivate, isReading } from './rooms'
import { unavailable } from './unavailable'

type Makings = {
  settings: Settings
  dev: boolean
  /** Public pages need the reading room only, so that a busy desk does not close it. */
  health: { desk: Health; reading: Health }
  /** The page for an address that shows nothing, complete without script; null while developing. */
  nothingHere: NothingHere | null
}

export type Pass = (request: IncomingMessage, response: ServerResponse, path: string) => Promise<void>

const compress = compression()

/** The way through to Next: nothing of it is kept, and it has the last word on what leaves. */
export function passage(inside: Inside, { settings, dev, health, nothingHere }: Makings): Pass {
  const everything = both(health.desk, health.reading)

  return async (request, response, path) => {
    const nonce = randomBytes(16).toString('base64')
    // The development server changes pages under its readers' eyes, by script.
    const reading = isReading(path) && !dev
    const csp = reading ? readingSecurity(path) : contentSecurity(nonce, dev)
    const visit = { id: randomUUID(), csp, path, reading }
    cleanRequest(request, settings, visit)
    secureResponse(response, settings, visit)
    const away = () => {
      for (const name of response.getHeaderNames()) response.removeHeader(name)
      secureResponse(response, settings, visit)
      unavailable(response)
    }
    const inFull = async (html: string) => {
      const page = reading ? await scriptFree(html) : html.replaceAll('<script', `<script nonce="${nonce}"`)
      return () => {
        response.removeHeader('content-length')
        response.end(page)
      }
    }

    const tellLinks = (url: string) => {
      const link = linksOf([response.getHeader('link') ?? []].flat().join(', '))
      if (link) response.setHeader('link', link)
      else response.removeHeader('link')
      if (response.statusCode !== 200) return
      for (const [name, value] of Object.entries(pastHeaders(url, settings.baseUrl.origin, link)))
        response.setHeader(name, value)
    }

    if (!isBuilt(path) && !(await (isPrivate(path) ? everything : health.reading).ok())) return away()
    compress(request as never, response as never, () => undefined)
    haveTheLastWord(response, {
      beforeHead: () => {
        if (isPrivate(path)) response.setHeader('cache-control', 'private, no-store')
        if (reading) tellLinks(request.url ?? '')
        if (response.statusCode >= 500)
          console.error(`${response.statusCode} ${request.method} ${forTheLog(path)} ${visit.id}`)
      },
      holdsBack: () => reading && isPage(response),
      instead: async (body) => {
        if (response.statusCode >= 500 && !(await promptly(everything))) return away
        if (!isEmptyShell(body)) return reading && isPage(response) ? inFull(body.toString()) : null
        if (response.statusCode >= 500) return () => broken(response, visit.id)
        return nothingHere === null ? null : inFull(nothingHere(path))
      },
    })
    await inside(request, response)
  }
}

const isPage = (response: ServerResponse) =>
  String(response.getHeader('content-type')).startsWith('text/html')
