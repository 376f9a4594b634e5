import type pg from 'pg'
import { ROLES } from '../roles'
import { EXPECTED_GUARDS } from './expected'

const SCHEMAS = "n.nspname in ('identity', 'desk', 'published')"

const TRIGGERS = `
  select n.nspname || '.' || c.relname as table, t.tgname as trigger, t.tgenabled = 'A' as always
  from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
  where not t.tgisinternal and ${SCHEMAS}`

const STRANGERS = `
  select n.nspname || '.' || c.relname as object, c.relowner::regrole as owner
    from pg_class c join pg_namespace n on n.oid = c.relnamespace where ${SCHEMAS} and c.relowner <> $1::regrole
  union all select p.oid::regprocedure::text, p.proowner::regrole
    from pg_proc p join pg_namespace n on n.oid = p.pronamespace where ${SCHEMAS} and p.proowner <> $1::regrole`

/** One sentence for each trigger that is missing, asleep or unknown. */
export async function guardFaults(owner: pg.Client): Promise<string[]> {
  const { rows } = await owner.query<{ table: string; trigger: string; always: boolean }>(TRIGGERS)
  const found = new Map(rows.map((row) => [`${row.trigger} on ${row.table}`, row.always]))
  const expected = Object.entries(EXPECTED_GUARDS).flatMap(([table, names]) =>
    names.map((name) => `${name} on ${table}`),
  )
  return [
    ...expected.filter((each) => !found.has(each)).map((each) => `The trigger ${each} is missing.`),
    ...expected
      .filter((each) => found.get(each) === false)
      .map((each) => `The trigger ${each} is not set to fire always.`),
    ...[...found.keys()]
      .filter((each) => !expected.includes(each))
      .map((each) => `The trigger ${each} is unknown to this Countersign.`),
  ]
}

/** One sentence for each table or function that somebody else owns, as after a restore without its roles. */
export async function ownerFaults(owner: pg.Client): Promise<string[]> {
  const { rows } = await owner.query<{ object: string; owner: string }>(STRANGERS, [ROLES.owner])
  return rows.map((row) => `${row.object} belongs to ${row.owner} and not to ${ROLES.owner}.`)
}
