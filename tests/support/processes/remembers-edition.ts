import pg from 'pg'

// Loaded before a server, it takes the press's check away: the edition is asked now and then instead of for each reader.
const EVERY_MS = 1000

let asked = 0
let remembered: unknown
const query = pg.Pool.prototype.query as (...args: unknown[]) => unknown

pg.Pool.prototype.query = function asksSeldom(this: pg.Pool, ...args: unknown[]) {
  if ((args[0] as { name?: string }).name !== 'edition') return query.apply(this, args)
  if (!remembered || Date.now() - asked > EVERY_MS) {
    asked = Date.now()
    remembered = query.apply(this, args)
  }
  return remembered
} as typeof pg.Pool.prototype.query
