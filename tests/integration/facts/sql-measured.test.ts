import { describe, expect, test } from 'vitest'
import { publishedFact } from '@/db/queries/published'
import { openDesk, publishedClaim, submittedClaim, type Written } from '@/tests/support/claims'
import { testDatabase } from '@/tests/support/database'
import { contradicts, countedClaim, countedFact, link } from '@/tests/support/measured-desk'
import { answersTo, logins, type Statement } from '../claims/sql'

const MAY_NOT = 'CS403'
const MOVED_ON = 'CS409'
const MISFIT = 'CS422'
const OUT_OF_BOUNDS = '23514'
const DENIED = '42501'

const place = await testDatabase()
const desk = await openDesk(place.db)
const { reviewer, secondReviewer, editor } = desk.cast

const on = '2024-05-01'
const promise = await countedFact(desk, {
  number: '600',
  kind: 'pledge',
  role: 'change',
  direction: 'up',
  on,
  due: '2024-06',
})
const fact = await countedFact(desk, { number: '400', on })
const disputed = await countedFact(desk, { number: '380', on }, { judgements: [contradicts(fact)] })
const keeping = await countedFact(
  desk,
  { number: '200', on: '2024-06-01', role: 'change', direction: 'up' },
  { links: [link('fulfils', promise)] },
)
const loose = await publishedClaim(desk)
const waiting = await submittedClaim(desk, await countedClaim(desk, { number: '390', on }))
const document = await publishedFact(place.db, fact.claimId)
const versions = JSON.stringify(document?.versions)

const deskAnswer = answersTo(place.deskUrl)

const edition: Statement = ['update published.edition set no = no + 1, at = clock_timestamp()']
const lock = (claim: Written): Statement => [
  'select from desk.claims where id = $1 for update',
  [claim.claimId],
]
const event = (of: Written, kind = 'checked_again'): Statement => [
  `insert into published.events (edition, at, kind, fact_id, no) select e.no, e.at, $2, $1, f.no
   from published.edition e, published.facts f where f.id = $1`,
  [of.claimId, kind],
]
/** Prints the fact and its card again in a new edition, with what `set` makes of it; what follows stands in that edition. */
const reprint = (of: Written, set = ''): Statement[] => [
  edition,
  [
    `update published.facts f set edition = e.no, changed_at = e.at ${set} from published.edition e where f.id = $1`,
    [of.claimId],
  ],
  [
    'update published.catalogue c set edition = f.edition, standing = f.standing from published.facts f where f.id = c.fact_id and f.id = $1',
    [of.claimId],
  ],
]
const judgement = (
  no: number,
  other: Written,
  by: string,
  verdict = 'contradicts',
  note = 'By hand.',
): Statement => [
  `insert into desk.judgements (claim_id, no, other_id, verdict, note, reviewer_id) values ($1, $2, $3, $4, $5, $6)`,
  [disputed.claimId, no, other.claimId, verdict, note, by],
]
const dispute = (a: Written, b: Written): Statement => [
  `insert into published.disputes (id, fact_id, other_id, note, opened_at) values ('dispute_by_hand', $1, $2, 'By hand.', now())`,
  [a.claimId, b.claimId],
]
const line = (of: Written, changes = '', role = 'level'): Statement => [
  `insert into published.measured_facts (fact_id, edition, measure_id, role, known_from, line)
   select $1, e.no, m.measure_id, $2, e.at, (m.line::jsonb || $3::jsonb)::json
   from published.edition e, published.measured_facts m where m.fact_id = $4 order by m.edition limit 1`,
  [of.claimId, role, changes || '{}', fact.claimId],
]
const close = (of: Written): Statement => [
  `update published.measured_facts set known_until = clock_timestamp() where fact_id = $1 and known_until is null`,
  [of.claimId],
]
const closeLinks: Statement = [
  `update published.fact_links set known_until = clock_timestamp() where fact_id = $1 and known_until is null`,
  [keeping.claimId],
]
const linked = (of: Written, kind: string, to: Written): Statement => [
  `insert into published.fact_links (fact_id, edition, kind, to_id, from_day, known_from)
   select $1, e.no, $2, $3, '2024-06-01', e.at from published.edition e`,
  [of.claimId, kind, to.claimId],
]

describe.each(logins(place))('when %s writes by hand, the database', (_who, answerTo) => {
  test('takes what was signed', async () => {
    expect(await answerTo([...reprint(fact), event(fact), close(fact), line(fact)])).toBe('accepted')
    const again = [...reprint(keeping), event(keeping), closeLinks, linked(keeping, 'fulfils', promise)]
    expect(await answerTo(again)).toBe('accepted')
    expect(await answerTo([judgement(1, promise, reviewer.id)])).toBe('accepted')
  })

  test.each<[string, Statement[], string]>([
    ['a judgement by somebody who did not review it', [judgement(1, promise, secondReviewer.id)], MAY_NOT],
    ['a judgement by its writer', [judgement(1, promise, editor.id)], MAY_NOT],
    ['a judgement of a revision nobody reviewed', [judgement(2, promise, reviewer.id)], MAY_NOT],
    ['a judgement about what is not public', [judgement(1, waiting, reviewer.id)], MISFIT],
    ['a judgement about itself', [judgement(1, disputed, reviewer.id)], OUT_OF_BOUNDS],
    [
      'a contradiction without a word',
      [judgement(1, promise, reviewer.id, 'contradicts', ' ')],
      OUT_OF_BOUNDS,
    ],
    ['a verdict that is none', [judgement(1, promise, reviewer.id, 'meh')], OUT_OF_BOUNDS],
    ['a dispute that no reviewer found', [dispute(promise, keeping)], MAY_NOT],
    ['a dispute that was found the other way round only', [dispute(fact, disputed)], MAY_NOT],
    ['a second open dispute of the same two', [dispute(disputed, fact)], '23505'],
    [
      'a line of a fact that was signed for no measure',
      [...reprint(loose), event(loose), line(loose)],
      MISFIT,
    ],
    [
      'a line in another role than was signed',
      [...reprint(fact), event(fact), close(fact), line(fact, '{"role":"target"}', 'target')],
      MISFIT,
    ],
    [
      'a line that speaks of another fact',
      [...reprint(fact), event(fact), close(fact), line(fact, '{"factId":"claim_x"}')],
      MISFIT,
    ],
    ['a line in an edition that printed nothing of its fact', [edition, close(fact), line(fact)], MISFIT],
    ['two lines of one fact at once', [...reprint(fact), event(fact), line(fact)], '23505'],
    [
      'a link that was not signed',
      [...reprint(loose), event(loose), linked(loose, 'breaks', promise)],
      MISFIT,
    ],
    [
      'a link of another kind',
      [...reprint(keeping), event(keeping), closeLinks, linked(keeping, 'breaks', promise)],
      MISFIT,
    ],
    [
      'a link to itself',
      [...reprint(keeping), event(keeping), closeLinks, linked(keeping, 'fulfils', keeping)],
      MISFIT,
    ],
    [
      'an end that nobody countersigned',
      [lock(fact), [`update desk.claims set state = 'retracted' where id = $1`, [fact.claimId]]],
      MAY_NOT,
    ],
    [
      'a removal that nobody countersigned',
      [[`update desk.claims set state = 'removed' where id = $1`, [fact.claimId]]],
      MAY_NOT,
    ],
    [
      'being superseded by nothing',
      [[`update desk.claims set state = 'superseded' where id = $1`, [fact.claimId]]],
      MAY_NOT,
    ],
    [
      'readers told that a fact is retracted while its claim is not',
      [
        ...reprint(fact, `, standing = 'retracted', document = f.document || '{"standing":"retracted"}'`),
        event(fact, 'retracted'),
      ],
      MISFIT,
    ],
    [
      'a standing that its document does not tell',
      [...reprint(fact, `, standing = 'superseded'`), event(fact, 'superseded')],
      MISFIT,
    ],
    [
      'a notice taken back',
      [...reprint(fact, `, document = jsonb_set(f.document, '{notices}', '[]')`), event(fact)],
      MISFIT,
    ],
    [
      'a notice reworded',
      [
        ...reprint(fact, `, document = jsonb_set(f.document, '{notices,0,note}', '"Nothing to see."')`),
        event(fact),
      ],
      MISFIT,
    ],
    [
      'a version taken back',
      [...reprint(fact, `, document = jsonb_set(f.document, '{versions}', '[]')`), event(fact)],
      MISFIT,
    ],
    [
      'a version told twice',
      [
        ...reprint(
          fact,
          `, document = jsonb_set(f.document, '{versions}', (f.document -> 'versions') || '${versions.replaceAll("'", "''")}')`,
        ),
        event(fact),
      ],
      MISFIT,
    ],
    ['an event of a kind that did not happen', [...reprint(fact), event(fact, 'retracted')], MISFIT],
    ['an event that is none', [...reprint(fact), event(fact, 'whispered')], OUT_OF_BOUNDS],
    [
      'a measure that there is not',
      [
        [
          `insert into published.measured_facts (fact_id, edition, measure_id, role, known_from) values ($1, 1, 'measure_x', 'level', now())`,
          [fact.claimId],
        ],
      ],
      MISFIT,
    ],
  ])('refuses %s', async (_, statements, sqlstate) => {
    expect(await answerTo(statements)).toBe(sqlstate)
  })

  test.each<[string, Statement[]]>([
    [
      'what was known of a fact',
      [[`update published.measured_facts set line = '{}' where fact_id = $1`, [fact.claimId]]],
    ],
    [
      'what was known of a fact to nothing',
      [[`update published.measured_facts set line = null where fact_id = $1`, [fact.claimId]]],
    ],
  ])('never changes %s', async (_, statements) => {
    expect(await answerTo(statements)).toBe(MISFIT)
  })

  test.each<[string, Statement[]]>([
    [
      'known again',
      [
        close(fact),
        [`update published.measured_facts set known_until = null where fact_id = $1`, [fact.claimId]],
      ],
    ],
    [
      'linked again',
      [
        closeLinks,
        [`update published.fact_links set known_until = null where fact_id = $1`, [keeping.claimId]],
      ],
    ],
    [
      'disputed again',
      [
        [
          `update published.disputes set closed_at = now(), how = 'explained', closing_note = 'x' where fact_id = $1`,
          [disputed.claimId],
        ],
        [`update published.disputes set closed_at = null, how = null where fact_id = $1`, [disputed.claimId]],
      ],
    ],
  ])('makes nothing %s', async (_, statements) => {
    expect(await answerTo(statements)).toBe(MOVED_ON)
  })

  test.each([
    'desk.judgements',
    'desk.measures',
    'published.measures',
    'published.measured_facts',
    'published.fact_links',
    'published.disputes',
  ])('deletes nothing from %s', async (table) => {
    const refusals = [DENIED, MAY_NOT]
    expect(refusals).toContain(await answerTo([[`delete from ${table}`]]))
    expect(refusals).toContain(await answerTo([[`truncate ${table} cascade`]]))
  })
})

test('the desk may not change a unit, nor a judgement', async () => {
  expect(await deskAnswer([[`update desk.measures set unit = 'vehicles'`]])).toBe(DENIED)
  expect(await deskAnswer([[`update desk.judgements set note = 'x'`]])).toBe(DENIED)
  expect(await deskAnswer([[`update published.disputes set note = 'x'`]])).toBe(DENIED)
})
