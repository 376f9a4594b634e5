import type pg from 'pg'
import { EVERYBODYS_FUNCTIONS, ROLES } from '../roles'
import { EXPECTED_GRANTS } from './expected'

// The extension that names are compared by: its functions belong to the server, and only whoever may enter its schema
// can call them.
const OF_TRIGRAMS = `
  select from pg_depend d join pg_extension e on d.refclassid = 'pg_extension'::regclass and e.oid = d.refobjid
  where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.deptype = 'e' and e.extname = 'pg_trgm'`

// Effective privileges, so that one held through PUBLIC or a membership counts as much as one granted by name.
const ACTUAL = `
  with role(name) as (select unnest($1::text[])),
  ours as (select oid, nspname from pg_namespace where nspname !~ '^pg_' and nspname <> 'information_schema'),
  relation as (
    select c.oid, n.nspname || '.' || c.relname as name, c.relkind = 'S' as sequence
    from pg_class c join ours n on n.oid = c.relnamespace where c.relkind in ('r', 'p', 'v', 'm', 'f', 'S')),
  verb(name) as (select unnest(array['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER'])
    union all select 'MAINTAIN' where current_setting('server_version_num')::int >= 170000)
  select r.name as role, 'database' as object, v as privilege
    from role r, unnest(array['CONNECT', 'CREATE', 'TEMPORARY']) v
    where has_database_privilege(r.name, current_database(), v)
  union all select r.name, 'schema ' || n.nspname, v from role r, ours n, unnest(array['USAGE', 'CREATE']) v
    where has_schema_privilege(r.name, n.oid, v)
  union all select r.name, t.name, v.name from role r, relation t, verb v
    where not t.sequence and has_table_privilege(r.name, t.oid, v.name)
  union all select r.name, t.name, v || ' (' || a.attname || ')'
    from role r, relation t, pg_attribute a, unnest(array['SELECT', 'INSERT', 'UPDATE', 'REFERENCES']) v
    where not t.sequence and a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
      and not has_table_privilege(r.name, t.oid, v) and has_column_privilege(r.name, t.oid, a.attnum, v)
  union all select r.name, t.name, v from role r, relation t, unnest(array['SELECT', 'UPDATE', 'USAGE']) v
    where t.sequence and has_sequence_privilege(r.name, t.oid, v)
  union all select r.name, 'function ' || p.oid::regprocedure, 'EXECUTE' from role r, pg_proc p
    where (p.pronamespace in (select oid from ours) or ${EVERYBODYS_FUNCTIONS})
      and not exists (${OF_TRIGRAMS})
      and has_function_privilege(r.name, p.oid, 'EXECUTE')`

/** One sentence for each privilege that the desk or the reading role has too much or too little. */
export async function grantFaults(owner: pg.Client): Promise<string[]> {
  const { rows } = await owner.query<Grant>(ACTUAL, [[ROLES.desk, ROLES.reading]])
  const actual = new Set(rows.map(line))
  const expected = new Set(expectedGrants().map(line))
  return [
    ...[...actual].filter((each) => !expected.has(each)).map((each) => `${each}, which it must not have.`),
    ...[...expected].filter((each) => !actual.has(each)).map((each) => `${each}: that grant is missing.`),
  ]
}

type Grant = { role: string; object: string; privilege: string }

const line = ({ role, object, privilege }: Grant) => `The role ${role} has ${privilege} on ${object}`

function expectedGrants(): Grant[] {
  return Object.entries(EXPECTED_GRANTS).flatMap(([role, grants]) =>
    Object.entries(grants).flatMap(([object, privileges]) =>
      privileges.map((privilege) => ({ role, object, privilege })),
    ),
  )
}
