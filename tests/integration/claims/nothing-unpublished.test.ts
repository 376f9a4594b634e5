import type pg from 'pg'
import { beforeAll, describe, expect, test } from 'vitest'
import { addReport } from '@/commands/add-report'
import { decideOnProposal } from '@/commands/decide-proposal'
import { proposeAct } from '@/commands/propose-act'
import { reviewClaim } from '@/commands/review-claim'
import { proposalById } from '@/db/queries/proposals'
import { asAdmin } from '@/db/roles'
import { insertChallenge } from '@/db/writes/challenges'
import { writeNewsroom } from '@/db/writes/newsroom'
import { NEARLY_400 } from '@/tests/support/canonical-claim'
import {
  clarified,
  DATED,
  decision,
  done,
  drawnKey,
  enteredClaim,
  openDesk,
  publishedClaim,
  QUOTED,
  report,
  reworded,
  submitted,
  submittedClaim,
} from '@/tests/support/claims'
import { testDatabase } from '@/tests/support/database'
import { countedFact } from '@/tests/support/measured-desk'

const place = await testDatabase()
const { db } = place
const desk = await openDesk(db)
const { editor, reviewer } = desk.cast

const canaries: string[] = []
/** A word that must never reach a reader. */
function secret(what: string): string {
  // In letters only: a number in a statement would have to be cited.
  const nth = [...String(canaries.length)].map((digit) => 'abcdefghij'[Number(digit)]).join('')
  const word = `canary-${what}-${nth}-end`
  canaries.push(word)
  return word
}
const entity = (what: string) => ({
  name: secret(what),
  type: 'person' as const,
  wikidata: null,
  role: secret(`${what}-role`),
})
/** A claim with a secret in every field that holds words. */
const secretive = () => ({
  statement: `William Ruto said ${secret('statement')} of nearly 400.`,
  subject: entity('subject'),
  object: entity('object'),
  quantity: { ...NEARLY_400, noun: secret('noun'), unit: secret('unit') },
  place: { name: secret('place'), point: null },
  attribution: { mode: 'paraphrase' as const, chain: [{ name: 'William Ruto', detail: secret('chain') }] },
  reliability: { code: 'A' as const, note: secret('reliability') },
  credibility: { code: '1' as const, note: secret('credibility') },
  publicNote: secret('public-note'),
  internalNote: secret('internal-note'),
  topicTitle: secret('topic'),
  measure: { title: secret('measure'), role: 'level' as const, direction: null, despite: [] },
})
const judged = async (claim: Awaited<ReturnType<typeof submittedClaim>>, move: 'requestChanges' | 'reject') =>
  done(await reviewClaim(db, reviewer, decision(claim, { decision: move, remark: secret(`${move}-remark`) })))

let fact = ''
beforeAll(async () => {
  await db.transaction((tx) =>
    writeNewsroom(tx, { name: 'The Test Ledger', bylines: 'roles', example: false }),
  )
  // What became public, with everything about it that did not.
  const first = await submittedClaim(desk, { internalNote: secret('published-internal-note') })
  fact = first.claimId
  done(await reviewClaim(db, reviewer, decision(first, { remark: secret('approval-remark') })))
  await reworded(desk, first, { ...secretive(), change: { kind: 'correction', note: secret('change-note') } })
  const overwritten = await enteredClaim(desk, secretive())
  await judged(await submitted(desk, await reworded(desk, overwritten, secretive())), 'requestChanges')
  const plain = await submitted(desk, await reworded(desk, { ...overwritten, no: 2 }, {}))
  done(await reviewClaim(db, reviewer, decision(plain)))
  // What never did.
  await enteredClaim(desk, secretive())
  await submittedClaim(desk, secretive())
  await judged(await submittedClaim(desk, secretive()), 'requestChanges')
  await judged(await submittedClaim(desk, secretive()), 'reject')
  const revised = await publishedClaim(desk)
  const turnedDown = await submitted(
    desk,
    await reworded(desk, revised, clarified(`William Ruto said ${secret('turned-down')} of nearly 400.`)),
  )
  await judged(turnedDown, 'reject')
  // What is proposed and not countersigned, what a reader objects, and what reviewers find that is no contradiction.
  const propose = (note: string) => {
    const act = { kind: 'retract' as const, reason: 'wrong' as const, note }
    return proposeAct(db, editor, { key: drawnKey(), claimId: fact, publishedNo: 1, act })
  }
  done(await propose(secret('proposal')))
  const { proposalId } = done(await propose(secret('declined-proposal')))
  const sha256 = (await proposalById(db, proposalId))?.sha256 ?? ''
  const declined = { decision: 'decline' as const, sha256, remark: secret('decline-remark') }
  done(await decideOnProposal(db, reviewer, { key: drawnKey(), proposalId, ...declined }))
  await db.transaction((tx) =>
    insertChallenge(tx, {
      claimId: fact,
      publishedNo: 1,
      reason: 'other',
      words: secret('challenge'),
      link: `https://example.org/${secret('challenge-link')}`,
      tokenHash: secret('token-hash'),
      key: secret('challenge-key'),
    }),
  )
  const counted = await countedFact(desk, { number: '400', on: '2024-03-03' })
  const apart = { otherId: counted.claimId, verdict: 'unrelated' as const, note: secret('judgement') }
  await countedFact(desk, { number: '380', on: '2024-03-03' }, { judgements: [apart] })
  // A report that nothing public rests on; and of the one that does, all but the passages and their context.
  const hidden = {
    title: secret('title'),
    byline: secret('byline'),
    text: secret('text'),
    url: `https://example.org/${secret('url')}`,
  }
  done(
    await addReport(
      db,
      editor,
      report({
        ...hidden,
        outlet: { name: secret('outlet'), owner: secret('owner'), wire: false },
        carries: secret('carries'),
      }),
    ),
  )
})

const DESK_TABLES = [
  'revisions',
  'reviews',
  'reports',
  'outlets',
  'topics',
  'measures',
  'judgements',
  'proposals',
  'proposal_decisions',
  'challenges',
  'captures',
  'history',
]
const HAS_BYTES = ['revisions', 'proposals']

const tablesOf = (client: pg.Client) =>
  client.query<{ name: string }>(
    `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('r', 'v', 'm', 'p', 'f') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'`,
  )

describe('the reading room', () => {
  test('holds no word that was not published, in any table it can read', async () => {
    const readable: string[] = []
    const refused: string[] = []
    let everything = ''
    await asAdmin(place.readingUrl, async (client) => {
      for (const { name } of (await tablesOf(client)).rows) {
        try {
          const { rows } = await client.query<{ row: string }>(`select t::text as row from ${name} t`)
          everything += rows.map(({ row }) => row).join('\n')
          readable.push(name)
        } catch (error) {
          expect(error).toMatchObject({ code: '42501' })
          refused.push(name)
        }
      }
    })
    expect(readable.sort()).toEqual(
      [
        'catalogue',
        'disputes',
        'edition',
        'events',
        'fact_links',
        'fact_reports',
        'facts',
        'measured_facts',
        'measures',
        'names',
        'newsroom',
        'outlets',
        'reports',
        'topics',
      ].map((name) => `published.${name}`),
    )
    expect(refused).toEqual(
      expect.arrayContaining([
        'desk.revisions',
        'desk.captures',
        'identity.people',
        'drizzle.__drizzle_migrations',
      ]),
    )
    // What is public is there, so the search looks in the right place.
    for (const word of [fact, QUOTED, DATED, 'nearly 400 Kenyan officers']) expect(everything).toContain(word)
    expect(canaries.length).toBeGreaterThan(80)
    expect(canaries.filter((word) => everything.includes(word))).toEqual([])
    for (const person of Object.values(desk.cast))
      for (const trace of [person.id, person.name, person.email]) expect(everything).not.toContain(trace)
  })

  test('the secrets are there for whoever works at the desk', async () => {
    const everything = await asAdmin(place.deskUrl, async (client) => {
      let all = ''
      for (const table of DESK_TABLES)
        all += JSON.stringify(
          (
            await client.query(
              `select t.*, ${HAS_BYTES.includes(table) ? "convert_from(body, 'UTF8')" : "''"} as in_bytes from desk.${table} t`,
            )
          ).rows,
        )
      return all
    })
    expect(canaries.filter((word) => !everything.includes(word))).toEqual([])
  })

  test.each([
    ['write what it can read', `update published.facts set statement = 'x'`],
    [
      'add an event',
      `insert into published.events (edition, at, kind, fact_id, no) values (99, now(), 'first', 'x', 1)`,
    ],
    [
      'switch read-only off and write',
      `set default_transaction_read_only = off; delete from published.facts`,
    ],
    ['become the desk', `set role countersign_desk`],
    ['call the desk’s triggers', `select desk.refuse()`],
    ['write a large object', `select lo_from_bytea(0, 'x')`],
    ['hold a lock', `select pg_advisory_lock(1)`],
    ['keep a table of its own', `create temporary table t (x int)`],
  ])('cannot %s', async (_, attempt) => {
    await asAdmin(place.readingUrl, async (client) => {
      await expect(client.query(attempt)).rejects.toMatchObject({
        code: expect.stringMatching(/^(42501|25006)$/),
      })
    })
  })
})
