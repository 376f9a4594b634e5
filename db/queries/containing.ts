import { type SQL, sql } from 'drizzle-orm'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'

/** Whether a text holds all of these words or parts of words, in any order; an index of trigrams answers it. */
export function containing(column: AnyPgColumn, words: string): SQL | undefined {
  const parts = words
    .split(/\s+/)
    .filter((part) => part !== '')
    .slice(0, 8)
  if (parts.length === 0) return undefined
  // What stands for any letters in a pattern is looked for as itself.
  const patterns = parts.map((part) => `%${part.replace(/[\\%_]/g, '\\$&')}%`)
  return sql.join(
    patterns.map((pattern) => sql`lower(${column}) like lower(${pattern})`),
    sql` and `,
  )
}
