import pg from 'pg'

// Loaded before a server, it has it say what it asks the database, in one line each.
const query = pg.Client.prototype.query as (...args: unknown[]) => unknown

pg.Client.prototype.query = function tells(this: pg.Client, ...args: unknown[]) {
  const [asked] = args
  const { name, text = asked } = asked as { name?: string; text?: unknown }
  console.log(`asked: ${name ?? String(text).replace(/\s+/g, ' ').slice(0, 60)}`)
  return query.apply(this, args)
} as typeof pg.Client.prototype.query
