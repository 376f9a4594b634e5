import { describe, expect, test } from 'vitest'
import { openDesk, publishedClaim } from '@/tests/support/claims'
import { testDatabase } from '@/tests/support/database'
import { answersTo, logins } from './sql'

const place = await testDatabase()
const desk = await openDesk(place.db)
await publishedClaim(desk)
await place.db.transaction((tx) =>
  tx.execute(`insert into identity.invitations (id, token_hash, purpose, roles, expires_at)
    values ('invitation_1', 'x', 'join', '{editor}', now())`),
)

// What was seen, worded, decided and printed, each with a column to try.
const INSERT_ONLY = {
  'desk.captures': 'text',
  'desk.passages': 'exact',
  'desk.revisions': 'body',
  'desk.citations': 'role',
  'desk.reviews': 'remark',
  'desk.history': 'act',
  'published.events': 'kind',
}
const NEVER_DELETED = [
  'desk.claims',
  'desk.reports',
  'desk.outlets',
  'desk.topics',
  'published.facts',
  'published.reports',
  'published.topics',
  'published.edition',
  'identity.people',
  'identity.invitations',
]

describe.each(logins(place))('from %s, the database refuses', (who, answerTo) => {
  // The desk has no grant; whoever has every grant meets the trigger.
  const refusal = who === 'the desk' ? '42501' : 'CS403'

  test.each(Object.entries(INSERT_ONLY))('to change a line of %s', async (table, column) => {
    expect(await answerTo([[`update ${table} set ${column} = ${column}`]])).toBe(refusal)
  })

  test.each([...Object.keys(INSERT_ONLY), ...NEVER_DELETED])('to delete from %s', async (table) => {
    expect(await answerTo([[`delete from ${table}`]])).toBe(refusal)
    expect(await answerTo([[`truncate ${table} cascade`]])).toBe(refusal)
  })
})

describe('the desk', () => {
  const answerTo = answersTo(place.deskUrl)

  test.each([
    [
      'replace a line by merging',
      `insert into desk.reviews select * from desk.reviews on conflict (id) do update set remark = 'x'`,
    ],
    ['give a claim another writer', `update desk.claims set created_by = $$${desk.cast.admin.id}$$`],
    ['draw a claim from another report', `update desk.claims set report_id = 'x'`],
    ['put a trigger to sleep', `alter table desk.reviews disable trigger four_eyes`],
    ['pose as a replica', `set session_replication_role = replica`],
    ['become the owner', `set role countersign_owner`],
    [
      'put a function in a trigger’s place',
      `create or replace function desk.check_review() returns trigger language plpgsql as 'begin return new; end'`,
    ],
    ['shadow a table', `create temporary table reviews (id text)`],
    ['make a schema of its own', `create schema mine`],
    ['read files of the server', `select pg_read_file('/etc/passwd')`],
    ['run a program on the server', `copy desk.reviews to program 'cat'`],
  ])('cannot %s', async (_, attempt) => {
    expect(await answerTo([[attempt]])).toBe('42501')
  })
})
