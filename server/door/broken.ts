import type { ServerResponse } from 'node:http'
import { plainPage } from './plain-page'

/** The plain page of a fault of our own; the visit's id leads to it in the log. */
export function broken(response: ServerResponse, id: string): void {
  plainPage(response, {
    status: 500,
    title: 'Something went wrong here',
    sentences: [
      'This is our fault, not yours. Nothing that was saved is lost.',
      `Please go back and try again. If it stays like this, tell us this number: ${id}`,
    ],
  })
}
