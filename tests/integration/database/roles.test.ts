import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asAdmin, ROLES } from '@/db/roles'
import { EXPECTED_GRANTS } from '@/db/self-test/expected'
import { testDatabase } from '@/tests/support/database'

const place = await testDatabase()
const desk = new pg.Client(place.deskUrl)
const reading = new pg.Client(place.readingUrl)
const admin = new pg.Client(place.adminUrl)
beforeAll(() => Promise.all([desk.connect(), reading.connect(), admin.connect()]))
afterAll(() => Promise.all([desk.end(), reading.end(), admin.end()]))

/** SQLSTATE of the refusal; null when it went through. Nothing of it stays either way. */
async function refusal(client: pg.Client, sql: string): Promise<string | null> {
  await client.query('begin')
  try {
    await client.query(sql)
    return null
  } catch (error) {
    return (error as { code: string }).code
  } finally {
    await client.query('rollback')
  }
}

const DENIED = '42501'
const OURS = ['identity', 'desk', 'published']

beforeAll(() =>
  // One row of each kind that must never change, placed without the rules that the rows before it would need.
  asAdmin(place.adminUrl, async (client) => {
    await client.query(`
      insert into identity.people (id, email, name, password_hash, roles) values ('p', 'p@desk.example', 'P', '-', '{editor}');
      insert into desk.outlets (id, name, created_by) values ('o', 'Outlet', 'p');
      insert into desk.reports (id, outlet_id, title, created_by) values ('r', 'o', 'Title', 'p');
      insert into desk.captures (id, report_id, bytes, media_type, text, text_sha256, extractor, captured_by)
        values ('c', 'r', 'text', 'text/plain', 'text', encode(sha256('text'), 'hex'), 'test', 'p');
      insert into desk.passages (id, capture_id, start, "end", exact, prefix, suffix, created_by)
        values ('g', 'c', 0, 4, 'text', '', '', 'p')`)
  }),
)

describe('the desk', () => {
  const unchanging = ['captures', 'passages', 'revisions', 'citations', 'reviews', 'history']
  test.each(unchanging)('cannot update, delete or truncate %s', async (table) => {
    const { rows } = await admin.query(
      'select attname from pg_attribute where attrelid = $1::regclass and attnum > 0',
      [`desk.${table}`],
    )
    for (const { attname } of rows)
      expect(await refusal(desk, `update desk.${table} set "${attname}" = default`), attname).toBe(DENIED)
    expect(await refusal(desk, `delete from desk.${table}`)).toBe(DENIED)
    expect(await refusal(desk, `truncate desk.${table} cascade`)).toBe(DENIED)
  })

  test.each([
    'delete from desk.claims',
    'delete from desk.reports',
    'delete from identity.people',
    'delete from published.facts',
    'update desk.claims set report_id = report_id',
    'update published.events set kind = kind',
    'update identity.people set id = id',
    'alter table desk.reviews disable trigger four_eyes',
    'drop trigger four_eyes on desk.reviews',
    'create table desk.mine (n int)',
    'create table public.mine (n int)',
    'create temporary table reviews (n int)',
    'create schema mine',
    'set role countersign_owner',
    'set session authorization countersign_owner',
    'set session_replication_role = replica',
    'select * from drizzle.__drizzle_migrations',
    "select pg_read_file('/etc/passwd')",
    "copy (select 1) to program 'true'",
    'select pg_advisory_lock(1)',
    'select lo_create(0)',
    'select desk.check_review()',
    'alter role countersign_desk superuser',
  ])('cannot %s', async (sql) => {
    expect(await refusal(desk, sql)).toBeOneOf([DENIED, '3F000', '0LP01'])
  })

  test('can notify, so that other processes hear of what it did', async () => {
    expect(await refusal(desk, "notify published, '1'")).toBeNull()
  })
})

describe('the reading room', () => {
  const relations = () =>
    admin.query<{ schema: string; name: string }>(
      "select n.nspname as schema, c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where relkind in ('r', 'v', 'm', 'S') and n.nspname = any($1)",
      [[...OURS, 'drizzle']],
    )

  test('reads published tables and no other', async () => {
    const { rows } = await relations()
    expect(rows.length).toBeGreaterThan(20)
    for (const { schema, name } of rows)
      expect(await refusal(reading, `select from ${schema}.${name}`), `${schema}.${name}`).toBe(
        schema === 'published' ? null : DENIED,
      )
  })

  test('writes nowhere, also after switching its read-only default off', async () => {
    const { rows } = await relations()
    const tables = rows.filter(({ schema, name }) => schema !== 'drizzle' && !name.endsWith('_seq'))
    for (const { schema, name } of tables)
      for (const verb of ['delete from', 'truncate', 'insert into'])
        expect(
          await refusal(
            reading,
            `set transaction read write; ${verb} ${schema}.${name}${verb === 'insert into' ? ' default values' : ''}`,
          ),
          `${verb} ${schema}.${name}`,
        ).toBe(DENIED)
  })

  test.each([
    'select lo_create(0)',
    "select lo_from_bytea(0, 'x')",
    'select lo_unlink(1)',
    "select lo_put(1, 0, 'x')",
    'select lowrite(0, $$x$$)',
    'select pg_advisory_lock(1)',
    'select pg_try_advisory_lock(1)',
    'select pg_advisory_xact_lock_shared(1, 1)',
    "select pg_notify('published', '1')",
    'create temporary table facts (n int)',
    'create table published.mine (n int)',
    'create schema mine',
    'lock table published.facts in access exclusive mode',
    'set role countersign_owner',
    'set role countersign_desk',
    'set session authorization countersign_desk',
    'set session_replication_role = replica',
    "select pg_read_file('/etc/passwd')",
    "select pg_ls_dir('.')",
    "copy (select 1) to program 'true'",
    'select published.check_fact()',
    'alter role countersign_reading reset default_transaction_read_only; create role mine',
  ])('cannot %s', async (sql) => {
    expect(await refusal(reading, `set transaction read write; ${sql}`)).toBeOneOf([DENIED, '0LP01'])
  })

  test('begins every transaction read-only and gives up on long ones', async () => {
    const { rows } = await reading.query(
      "select current_setting('default_transaction_read_only') as read_only, current_setting('statement_timeout') as patience",
    )
    expect(rows).toEqual([{ read_only: 'on', patience: '15s' }])
  })
})

describe('even a superuser', () => {
  test.each(['captures', 'passages'])(
    'cannot change %s while the triggers stand, replica or not',
    async (table) => {
      for (const disguise of ['select 1', 'set local session_replication_role = replica'])
        for (const act of [
          `update desk.${table} set id = id`,
          `delete from desk.${table}`,
          `truncate desk.${table} cascade`,
        ])
          expect(await refusal(admin, `${disguise}; ${act}`), `${disguise}; ${act}`).toBe('CS403')
    },
  )
})

test('every table of ours stands in the written list of grants', async () => {
  const { rows } = await admin.query<{ name: string }>(
    "select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where relkind = 'r' and n.nspname = any($1)",
    [OURS],
  )
  const listed = Object.keys(EXPECTED_GRANTS[ROLES.desk] ?? {})
  expect(rows.map((row) => row.name).filter((name) => !listed.includes(name))).toEqual([])
})
