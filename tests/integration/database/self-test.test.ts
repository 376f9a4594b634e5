import { describe, expect, test } from 'vitest'
import { asAdmin } from '@/db/roles'
import { serverFaults, structureFaults } from '@/db/self-test'
import { testDatabase } from '@/tests/support/database'

const place = await testDatabase()
const urls = { owner: place.ownerUrl, desk: place.deskUrl, reading: place.readingUrl }
const asSuperuser = (sql: string) => asAdmin(place.adminUrl, (admin) => admin.query(sql))

/** Does the damage, listens to what the self-test says, and repairs it. */
async function whatIsSaidAfter(damage: string, repair: string): Promise<string[]> {
  await asSuperuser(damage)
  try {
    return [...(await serverFaults(urls)), ...(await structureFaults(urls.owner))]
  } finally {
    await asSuperuser(repair)
  }
}

test('a database as migrated has no fault', async () => {
  expect([...(await serverFaults(urls)), ...(await structureFaults(urls.owner))]).toEqual([])
})

describe('start refuses, and says why, when', () => {
  test.each([
    [
      'a trigger sleeps',
      'alter table desk.reviews disable trigger four_eyes',
      'alter table desk.reviews enable always trigger four_eyes',
      'The trigger four_eyes on desk.reviews is not set to fire always.',
    ],
    [
      'a trigger fires for some sessions only',
      'alter table desk.revisions enable trigger insert_only',
      'alter table desk.revisions enable always trigger insert_only',
      'The trigger insert_only on desk.revisions is not set to fire always.',
    ],
    [
      'a trigger is missing',
      'alter trigger countersigned on published.facts rename to something_else',
      'alter trigger something_else on published.facts rename to countersigned',
      'The trigger countersigned on published.facts is missing.',
    ],
    [
      'the desk may change a review',
      'grant update on desk.reviews to countersign_desk',
      'revoke update on desk.reviews from countersign_desk',
      'The role countersign_desk has UPDATE on desk.reviews, which it must not have.',
    ],
    [
      'one column more may change',
      'grant update (exact) on desk.passages to countersign_desk',
      'revoke update (exact) on desk.passages from countersign_desk',
      'The role countersign_desk has UPDATE (exact) on desk.passages, which it must not have.',
    ],
    [
      'the reading room may see a draft through PUBLIC',
      'grant select on desk.claims to public',
      'revoke select on desk.claims from public',
      'The role countersign_reading has SELECT on desk.claims, which it must not have.',
    ],
    [
      'the reading room may take a lock for ever',
      'grant execute on function pg_advisory_lock(bigint) to public',
      'revoke execute on function pg_advisory_lock(bigint) from public',
      'The role countersign_reading has EXECUTE on function pg_advisory_lock(bigint), which it must not have.',
    ],
    [
      'the reading room may write large objects',
      'grant execute on function lo_from_bytea(oid, bytea) to countersign_reading',
      'revoke execute on function lo_from_bytea(oid, bytea) from countersign_reading',
      'The role countersign_reading has EXECUTE on function lo_from_bytea(oid,bytea), which it must not have.',
    ],
    [
      'the reading room may make temporary tables',
      `grant temporary on database ${place.name} to public`,
      `revoke temporary on database ${place.name} from public`,
      'The role countersign_reading has TEMPORARY on database, which it must not have.',
    ],
    [
      'a grant is missing',
      'revoke insert on desk.claims from countersign_desk',
      'grant insert on desk.claims to countersign_desk',
      'The role countersign_desk has INSERT on desk.claims: that grant is missing.',
    ],
    [
      'an object belongs to somebody else',
      'alter function desk.check_review() owner to current_user',
      'alter function desk.check_review() owner to countersign_owner',
      `desk.check_review() belongs to ${new URL(place.adminUrl).username} and not to countersign_owner.`,
    ],
    [
      'synchronous_commit is off for the desk',
      `alter role countersign_desk in database ${place.name} set synchronous_commit = off`,
      `alter role countersign_desk in database ${place.name} reset synchronous_commit`,
      'The database has synchronous_commit off and could lose what it acknowledged; turn it on.',
    ],
  ])('%s', async (_, damage, repair, sentence) => {
    expect(await whatIsSaidAfter(damage, repair)).toContain(sentence)
  })

  test('the owner address signs in as a superuser', async () => {
    expect(await serverFaults({ ...urls, owner: place.adminUrl })).toEqual([
      `The owner address of the database signs in as ${new URL(place.adminUrl).username}; it must be countersign_owner.`,
    ])
  })
})
