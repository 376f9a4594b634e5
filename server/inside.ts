import type { IncomingMessage, ServerResponse } from 'node:http'

/** Next's request handler, as it stands behind the door. */
export type Inside = (request: IncomingMessage, response: ServerResponse) => Promise<void>
