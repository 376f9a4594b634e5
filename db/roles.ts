import pg from 'pg'

/** The three logins: who migrates, who works at the desk, who reads what is public. */
export const ROLES = {
  owner: 'countersign_owner',
  desk: 'countersign_desk',
  reading: 'countersign_reading',
} as const

export type Passwords = Record<keyof typeof ROLES, string>
export type Urls = Record<keyof typeof ROLES, string>

/** PostgreSQL lets every login call these: write files into the database, hold locks for ever, wake listeners. */
export const EVERYBODYS_FUNCTIONS = `p.pronamespace = 'pg_catalog'::regnamespace
  and (p.proname ~ '^lo_' or p.proname ~ '^pg_(try_)?advisory_' or p.proname in ('loread', 'lowrite', 'pg_notify'))`

const READING_SETTINGS = {
  default_transaction_read_only: 'on',
  statement_timeout: '15s',
  idle_in_transaction_session_timeout: '10s',
  lock_timeout: '2s',
}

/**
 * Makes the roles and the database ready for `migrate`, as often as it is called. Needs a superuser: only one may
 * take PostgreSQL's own functions from PUBLIC. Returns the three addresses.
 */
export async function prepareDatabase(
  adminUrl: string,
  { database, passwords }: { database: string; passwords: Passwords },
): Promise<Urls> {
  await asAdmin(adminUrl, async (admin) => {
    // Two starters at once take turns; roles belong to the whole server.
    await admin.query("select pg_advisory_lock(hashtext('countersign:prepare'))")
    for (const key of keys) await createRole(admin, ROLES[key], passwords[key])
    for (const [name, value] of Object.entries(READING_SETTINGS))
      await admin.query(`alter role ${ROLES.reading} set ${name} = '${value}'`)
    const { rowCount } = await admin.query('select from pg_database where datname = $1', [database])
    if (!rowCount) await admin.query(`create database ${quoted(database)} template template0 encoding 'UTF8'`)
    await ownDatabase(admin, database)
  })
  await asAdmin(urlFor(adminUrl, { database }), narrowDatabase)
  return urlsFor(adminUrl, database, passwords)
}

/** Gives a database to the owner and lets only the three roles in; a clone needs this again. */
export async function ownDatabase(admin: pg.Client, database: string): Promise<void> {
  const name = quoted(database)
  await admin.query(`alter database ${name} owner to ${ROLES.owner}`)
  // Also takes TEMP away: a temporary table could shadow a real one.
  await admin.query(`revoke all on database ${name} from public`)
  await admin.query(`grant connect on database ${name} to ${Object.values(ROLES).join(', ')}`)
}

/** The addresses of the three roles on the server of `adminUrl`. */
export function urlsFor(adminUrl: string, database: string, passwords: Passwords): Urls {
  const url = (key: keyof Urls) => urlFor(adminUrl, { database, user: ROLES[key], password: passwords[key] })
  return { owner: url('owner'), desk: url('desk'), reading: url('reading') }
}

export function urlFor(base: string, part: { database: string; user?: string; password?: string }): string {
  const url = new URL(base)
  url.pathname = `/${encodeURIComponent(part.database)}`
  if (part.user) url.username = part.user
  if (part.password) url.password = encodeURIComponent(part.password)
  return url.href
}

export async function asAdmin<T>(adminUrl: string, act: (admin: pg.Client) => Promise<T>): Promise<T> {
  const admin = new pg.Client({ connectionString: adminUrl, connectionTimeoutMillis: 10_000 })
  await admin.connect()
  try {
    return await act(admin)
  } finally {
    await admin.end()
  }
}

const keys = Object.keys(ROLES) as (keyof typeof ROLES)[]
const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`

async function createRole(admin: pg.Client, name: string, password: string): Promise<void> {
  const { rowCount } = await admin.query('select from pg_roles where rolname = $1', [name])
  if (!rowCount) await admin.query(`create role ${name}`)
  await admin.query(
    `alter role ${name} login nosuperuser nocreatedb nocreaterole noreplication nobypassrls password ${pg.escapeLiteral(password)}`,
  )
}

const EVERYBODYS = `
  select p.oid::regprocedure::text as name, p.proname ~ 'advisory' as lock, p.proname = 'pg_notify' as notify
  from pg_proc p where ${EVERYBODYS_FUNCTIONS}`

async function narrowDatabase(admin: pg.Client): Promise<void> {
  await admin.query('revoke all on schema public from public')
  const { rows } = await admin.query<{ name: string; lock: boolean; notify: boolean }>(EVERYBODYS)
  for (const { name } of rows) await admin.query(`revoke execute on function ${name} from public`)
  // The owner takes the migration lock.
  for (const { name } of rows.filter((each) => each.lock))
    await admin.query(`grant execute on function ${name} to ${ROLES.owner}`)
  for (const { name } of rows.filter((each) => each.notify))
    await admin.query(`grant execute on function ${name} to ${ROLES.owner}, ${ROLES.desk}`)
}
