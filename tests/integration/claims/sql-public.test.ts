import { describe, expect, test } from 'vitest'
import { revisionOf } from '@/db/queries/claims'
import type { ClaimContent } from '@/domain/claim/content'
import {
  clarified,
  openDesk,
  publishedClaim,
  reworded,
  submitted,
  submittedClaim,
  type Written,
} from '@/tests/support/claims'
import { testDatabase } from '@/tests/support/database'
import { logins, type Statement } from './sql'

const MAY_NOT = 'CS403'
const MOVED_ON = 'CS409'
const MISFIT = 'CS422'
const TAKEN = '23505'

const place = await testDatabase()
const { db } = place
const desk = await openDesk(db)
const { reviewer } = desk.cast

const claim = await submittedClaim(desk, { internalNote: 'Only for us.' })
const fact = await publishedClaim(desk)
const next = await submitted(
  desk,
  await reworded(desk, fact, clarified('Nearly 400 officers, William Ruto said.')),
)
const another = await publishedClaim(desk)

async function versionOf({ claimId, no }: Written) {
  const content = (await revisionOf(db, claimId, no))?.content
  if (!content) throw new Error('There is no such revision.')
  const { internalNote, ...shown } = content
  return { no, content: shown }
}
const [first, before, after] = [await versionOf(claim), await versionOf(fact), await versionOf(next)]
// As the command wrote it, with everything that a version holds.
const [printed] = await db.transaction(
  async (tx) =>
    (
      await tx.execute<{ versions: unknown[] }>(
        `select document -> 'versions' as versions from published.facts where id = '${fact.claimId}'`,
      )
    ).rows,
)
const earlier = printed?.versions ?? []

// The steps of a lawful countersignature, one by one; a test leaves one out or forges it.
const review = ({ claimId, no, sha256, answers }: Written): Statement => [
  `insert into desk.reviews (id, claim_id, no, sha256, reviewer_id, decision, answers) values ('review_by_hand', $1, $2, $3, $4, 'approve', $5)`,
  [claimId, no, sha256, reviewer.id, JSON.stringify(answers)],
]
const pointer = ({ claimId, no }: Written): Statement => [
  `update desk.claims set state = 'published', published_no = $2, submitted_by = null, submitted_at = null where id = $1`,
  [claimId, no],
]
const edition: Statement = ['update published.edition set no = no + 1, at = clock_timestamp()']
const document = (
  { claimId }: Written,
  version: typeof first,
  versions: unknown[] = [version],
): Statement => [
  `insert into published.facts (id, slug, statement, no, document, first_published_at, changed_at, edition)
   select $1, 'by-hand', $2, $3, $4, e.at, e.at, e.no from published.edition e
   on conflict (id) do update set statement = excluded.statement, no = excluded.no, document = excluded.document, edition = excluded.edition`,
  [
    claimId,
    version.content.statement,
    version.no,
    JSON.stringify({ id: claimId, standing: 'current', versions, notices: [] }),
  ],
]
const event = ({ claimId, no }: Written): Statement => [
  `insert into published.events (edition, at, kind, fact_id, no) select e.no, e.at, 'first', $1, $2 from published.edition e`,
  [claimId, no],
]
const card = ({ claimId }: { claimId: string }): Statement => [
  `update published.catalogue c set edition = f.edition, standing = f.standing from published.facts f where f.id = c.fact_id and f.id = $1`,
  [claimId],
]
const lawful = [review(claim), pointer(claim), edition, document(claim, first), event(claim)]
const lawfulNext = [
  review(next),
  pointer(next),
  edition,
  document(next, after, [after, ...earlier]),
  event(next),
  card(next),
]
const without = (steps: Statement[], step: number) => steps.filter((_, i) => i !== step)
const instead = (steps: Statement[], step: number, other: Statement) =>
  steps.map((each, i) => (i === step ? other : each))
const otherwise = (version: typeof first, changes: Partial<ClaimContent>) => ({
  ...version,
  content: { ...version.content, ...changes },
})
const change = (what: string): Statement => [
  `update published.facts set ${what} where id = $1`,
  [fact.claimId],
]

describe.each(logins(place))('when %s publishes by hand, the database', (_, answerTo) => {
  test('takes a whole countersignature', async () => {
    expect(await answerTo(lawful)).toBe('accepted')
    expect(await answerTo(lawfulNext)).toBe('accepted')
  })

  test.each<[string, Statement[], string]>([
    ['a fact that nobody countersigned', without(lawful, 0).slice(1), MAY_NOT],
    ['a claim that calls itself published', [pointer(claim)], MAY_NOT],
    ['a public revision that nobody countersigned', [pointer(next)], MAY_NOT],
    [
      'a fact of a countersigned claim in a revision that was not',
      instead(lawfulNext, 0, pointer(fact)),
      MAY_NOT,
    ],
    ['a countersignature whose claim is not published', without(lawful, 1), MISFIT],
    ['a countersignature without its document', [review(claim), pointer(claim), edition], MISFIT],
    ['a countersignature whose readers still see the old version', [review(next), pointer(next)], MISFIT],
    ['a fact without its event', without(lawful, 4), MISFIT],
    ['a next version without its event', without(lawfulNext, 4), MISFIT],
    ['a next version that is found as the last one', without(lawfulNext, 5), MISFIT],
    ['an event in an edition that was printed before', without(lawful, 2), TAKEN],
    ['a next version within an edition printed before', without(lawfulNext, 2), TAKEN],
    ['an event without its fact', [edition, event(fact)], MISFIT],
    ['an event that tells of another revision', instead(lawful, 4, event({ ...claim, no: 2 })), MISFIT],
    [
      'words other than those countersigned',
      instead(lawful, 3, document(claim, otherwise(first, { publicNote: 'Slipped in.' }))),
      MISFIT,
    ],
    [
      'a statement other than that countersigned',
      instead(lawful, 3, document(claim, otherwise(first, { statement: 'Slipped in.' }))),
      MISFIT,
    ],
    [
      'the internal note',
      instead(lawful, 3, document(claim, otherwise(first, { internalNote: 'Only for us.' }))),
      MISFIT,
    ],
    [
      'a version under another number',
      instead(lawful, 3, document(claim, first, [{ ...first, no: 2 }])),
      MISFIT,
    ],
    ['a past that never was', instead(lawful, 3, document(claim, first, [first, before])), MISFIT],
    [
      'a past that was altered',
      instead(lawfulNext, 3, document(next, after, [after, otherwise(before, { statement: 'Never said.' })])),
      MISFIT,
    ],
    ['a past that is left out', instead(lawfulNext, 3, document(next, after, [after])), MISFIT],
    ['a fact reworded in silence', [change(`statement = 'Slipped in.'`)], MOVED_ON],
    [
      'a fact redrawn in silence',
      [change(`document = document || '{"verdict":{"kind":"established"}}'`)],
      MOVED_ON,
    ],
    [
      'a fact redrawn in a new edition without an event',
      [edition, change('edition = edition + 100'), card(fact)],
      MISFIT,
    ],
    [
      'a fact under another fact’s name',
      [[`update published.facts set id = 'claim_by_hand' where id = $1`, [fact.claimId]]],
      MAY_NOT,
    ],
    [
      'a public revision taken back',
      [[`update desk.claims set state = 'draft', published_no = null where id = $1`, [another.claimId]]],
      MOVED_ON,
    ],
    ['an edition that skips a number', [['update published.edition set no = no + 2']], MOVED_ON],
    ['an edition that stays', [['update published.edition set at = clock_timestamp()']], MOVED_ON],
    ['an edition that goes back', [['update published.edition set no = no - 1']], MOVED_ON],
    [
      'an edition of yesterday',
      [[`update published.edition set no = no + 1, at = at - interval '1 day'`]],
      MOVED_ON,
    ],
    [
      'a second edition beside the first',
      [['insert into published.edition (id, no, at) values (2, 1, now())']],
      '23514',
    ],
  ])('refuses %s', async (_, statements, sqlstate) => {
    expect(await answerTo(statements)).toBe(sqlstate)
  })

  test('refuses to go back to an older public revision', async () => {
    const back: Statement = [`update desk.claims set published_no = 1 where id = $1`, [next.claimId]]
    expect(await answerTo([...lawfulNext, back])).toBe(MOVED_ON)
    const old = document(next, before, [before, after, ...earlier])
    expect(await answerTo([...lawfulNext, edition, old, event(fact)])).not.toBe('accepted')
  })
})
