import 'server-only'
import { type OpinionLimit, opinionLimit } from '@/commands/opinion-limit'
import { deskPool } from '@/db/client'

let made: OpinionLimit | undefined

/** Made when first asked for: a build imports this without a database. */
export function limit(): OpinionLimit {
  made ??= opinionLimit(deskPool())
  return made
}
