import { createHash, randomBytes } from 'node:crypto'

/** What names a session or opens a one-time link: 256 random bits for its holder, of which only the SHA-256 is kept. */
export type Secret = { secret: string; hash: string }

export function newSecret(): Secret {
  const secret = randomBytes(32).toString('base64url')
  return { secret, hash: secretHash(secret) }
}

/** No salt and no stretching: 256 random bits cannot be guessed from their hash. */
export const secretHash = (secret: string): string => createHash('sha256').update(secret).digest('hex')
