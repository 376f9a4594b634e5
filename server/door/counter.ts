import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { type Health, promptly } from '../health'
import type { Press } from '../press/press'
import type { Settings } from '../settings'
import { broken } from './broken'
import { readingSecurity } from './content-security'
import { forTheLog } from './for-the-log'
import { secureResponse } from './headers'
import type { Pass } from './passage'
import { isNegotiated, isPrivate, isReading } from './rooms'
import { say } from './say'
import { unavailable } from './unavailable'

type Makings = { settings: Settings; press: Press; health: Health }

/** Whether somebody only wants to read what is for everybody. */
export const isReader = ({ method, headers }: IncomingMessage, path: string): boolean =>
  (method === 'GET' || method === 'HEAD') &&
  !headers.authorization &&
  isReading(path) &&
  !isPrivate(path) &&
  !isNegotiated(path)

/** The way to the press; what it cannot answer is told in plain words. */
export function counter({ settings, press, health }: Makings): Pass {
  return async (request, response, path) => {
    const obstacle = await press.answered(request, response)
    if (!obstacle) return
    if (obstacle === 'too long') return say(response, 414, 'This address is too long.')
    const id = randomUUID()
    secureResponse(response, settings, { id, csp: readingSecurity(path), path })
    if (obstacle === 'no database') return unavailable(response)
    console.error(`500 ${request.method} ${forTheLog(path)} ${id}`)
    if (await promptly(health)) broken(response, id)
    else unavailable(response)
  }
}
