import 'server-only'
import { type ChallengeLimit, challengeLimit } from '@/commands/challenge-limit'
import { deskPool } from '@/db/client'

let made: ChallengeLimit | undefined

/** Made when first asked for: a build imports this without a database. */
export function limit(): ChallengeLimit {
  made ??= challengeLimit(deskPool())
  return made
}
