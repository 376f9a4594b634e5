import type { ServerResponse } from 'node:http'
import { plainPage } from './plain-page'

/** The plain page of the minutes without a database. */
export function unavailable(response: ServerResponse): void {
  response.setHeader('retry-after', '5')
  plainPage(response, {
    status: 503,
    title: 'Back in a moment',
    sentences: [
      'The archive cannot be reached right now. Nothing that was saved is lost.',
      'Please try again in a few seconds. If you were saving something, go back and send it again: sent twice, it counts once.',
    ],
  })
}
