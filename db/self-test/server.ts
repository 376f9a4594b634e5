import type pg from 'pg'
import { ROLES } from '../roles'

const OLDEST = 15

/** One sentence for each reason not to trust this server with an acknowledged write. Asked as the role that writes. */
export async function durabilityFaults(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<Record<string, string>>(
    `select current_setting('server_version') as version, current_setting('server_version_num')::int / 10000 as major,
      current_setting('fsync') as fsync, current_setting('full_page_writes') as full_page_writes,
      current_setting('synchronous_commit') as synchronous_commit`,
  )
  const server = rows[0] ?? {}
  const faults = ['fsync', 'full_page_writes', 'synchronous_commit']
    .filter((setting) => server[setting] === 'off')
    .map((setting) => `The database has ${setting} off and could lose what it acknowledged; turn it on.`)
  if (Number(server.major) >= OLDEST) return faults
  return [`The database is PostgreSQL ${server.version}; Countersign needs ${OLDEST} or newer.`, ...faults]
}

const ROLE = `
  select session_user as name, current_database() as database,
    array_remove(array[
      case when rolsuper then 'SUPERUSER' end, case when rolcreaterole then 'CREATEROLE' end,
      case when rolcreatedb then 'CREATEDB' end, case when rolreplication then 'REPLICATION' end,
      case when rolbypassrls then 'BYPASSRLS' end], null) as powers,
    array(select m.roleid::regrole::text from pg_auth_members m where m.member = r.oid) as memberships
  from pg_roles r where rolname = session_user`

/** One sentence for each way in which this login is another or mightier than it should be. */
export async function roleFaults(client: pg.Client, role: keyof typeof ROLES): Promise<string[]> {
  const { rows } = await client.query<{ name: string; powers: string[]; memberships: string[] }>(ROLE)
  const login = rows[0]
  if (login?.name !== ROLES[role])
    return [`The ${role} address of the database signs in as ${login?.name}; it must be ${ROLES[role]}.`]
  return [
    ...login.powers.map(
      (power) => `The role ${login.name} is ${power}, which would undo every grant; take it away.`,
    ),
    ...login.memberships.map((other) => `The role ${login.name} is a member of ${other}; take that away.`),
  ]
}
