import { describe, expect, test } from 'vitest'
import { revisionOf } from '@/db/queries/claims'
import type { ClaimContent } from '@/domain/claim/content'
import { sealed } from '@/domain/claim/envelope'
import { NEARLY_400, timed } from '@/tests/support/canonical-claim'
import { enteredClaim, openDesk, QUOTED, submittedClaim } from '@/tests/support/claims'
import { testDatabase } from '@/tests/support/database'
import { logins, type Statement } from './sql'

const MOVED_ON = 'CS409'
const MISFIT = 'CS422'
const OUT_OF_BOUNDS = '23514'
const NO_DAY = '22008'

const place = await testDatabase()
const desk = await openDesk(place.db)
const claim = await submittedClaim(desk)
const other = await enteredClaim(desk)
const content = (await revisionOf(place.db, claim.claimId, 1))?.content as ClaimContent
const [support] = content.citations
const capture = support?.capture.id
const start = support?.passage.start ?? 0
const end = support?.passage.end ?? 0

const bytes = (no: number, body: string, claimId = claim.claimId): Statement => [
  'insert into desk.revisions (claim_id, no, body, author_id) values ($1, $2, $3, $4)',
  [claimId, no, Buffer.from(body), desk.cast.editor.id],
]
const revision = (changes: Partial<ClaimContent>, no = 2) =>
  bytes(no, sealed(claim.claimId, no, { ...content, ...changes }))
const counting = (changes: Partial<typeof NEARLY_400>) =>
  revision({ quantity: { ...NEARLY_400, ...changes } })
const dating = (earliest: string, latest: string) =>
  revision({ time: { ...timed('2024-09-21'), earliest, latest } })
const captured = (text: string, hashed = text): Statement => [
  `insert into desk.captures (id, report_id, bytes, media_type, text, text_sha256, extractor, captured_by)
   values ('capture_by_hand', $1, 'x', 'text/plain', $2, encode(sha256(convert_to($3, 'UTF8')), 'hex'), 'by hand', $4)`,
  [desk.reportId, text, hashed, desk.cast.editor.id],
]
const marked = (changes: {
  start?: number
  end?: number
  exact?: string
  prefix?: string
  suffix?: string
  capture?: string
}): Statement => {
  // One letter shorter than the passage there is, so that it is another span.
  const span = {
    start,
    end: end - 1,
    exact: QUOTED.slice(0, -1),
    prefix: '',
    suffix: '',
    capture,
    ...changes,
  }
  return [
    `insert into desk.passages (id, capture_id, start, "end", exact, prefix, suffix, created_by) values ('passage_by_hand', $1, $2, $3, $4, $5, $6, $7)`,
    [span.capture, span.start, span.end, span.exact, span.prefix, span.suffix, desk.cast.editor.id],
  ]
}
const cited = (no: number, ordinal: number, role: string, passage = support?.passage.id): Statement => [
  'insert into desk.citations (claim_id, no, ordinal, passage_id, role) values ($1, $2, $3, $4, $5)',
  [claim.claimId, no, ordinal, passage, role],
]
const pointing = (change: string): Statement => [
  `update desk.claims set ${change} where id = $1`,
  [claim.claimId],
]

const reported = (published: string): Statement => [
  `insert into desk.reports (id, outlet_id, title, published, created_by) select 'report_by_hand', outlet_id, title, $2, created_by from desk.reports where id = $1`,
  [desk.reportId, published],
]

describe.each(logins(place))('when %s writes by hand, the database', (_, answerTo) => {
  test.each<[string, Statement[]]>([
    ['a next revision', [revision({ publicNote: 'Next.' })]],
    ['numbers of which nothing more is known', [counting({ value: null, lower: null, upper: null })]],
    ['a number at its bounds', [counting({ lower: '400', upper: '400' })]],
    ['a passage that occurs', [marked({ prefix: '“', suffix: 'e' })]],
    ['a capture with its hash', [captured('Ŝi diris: “kvarcent”. 🎉')]],
    ['a report of a leap day', [reported('2024-02-29')]],
    ['a report of a month', [reported('2024-02')]],
    ['a report of a year', [reported('2024')]],
    ['the citations that were signed', [revision({}), cited(2, 0, 'supports')]],
  ])('takes %s', async (_, statements) => {
    expect(await answerTo(statements)).toBe('accepted')
  })

  test.each<[string, Statement[], string]>([
    ['a lower bound above the upper', [counting({ value: null, lower: '401', upper: '400' })], OUT_OF_BOUNDS],
    ['a value below its lower bound', [counting({ lower: '400.000000001', upper: null })], OUT_OF_BOUNDS],
    ['a value above its upper bound', [counting({ upper: '399.999999999' })], OUT_OF_BOUNDS],
    ['an earliest day after the latest', [dating('2024-09-22', '2024-09-21')], OUT_OF_BOUNDS],
    [
      'a vouch of its own invention',
      [bytes(2, sealed(claim.claimId, 2, content).replace('"vouch":"said"', '"vouch":"sure"'))],
      OUT_OF_BOUNDS,
    ],
    [
      'a revision of more than two megabytes',
      [bytes(2, sealed(claim.claimId, 2, { ...content, internalNote: 'x'.repeat(2_097_152) }))],
      OUT_OF_BOUNDS,
    ],
    ['a revision whose body speaks of another claim', [bytes(2, sealed(other.claimId, 2, content))], MISFIT],
    ['a revision whose body speaks of another number', [bytes(2, sealed(claim.claimId, 3, content))], MISFIT],
    ['a revision that skips a number', [revision({}, 3)], MOVED_ON],
    ['a revision of a number taken', [revision({}, 1)], MOVED_ON],
    [
      'a revision of a claim there is not',
      [bytes(1, sealed('claim_nowhere', 1, content), 'claim_nowhere')],
      MOVED_ON,
    ],
    [
      'a hash of its own choice',
      [
        [
          `insert into desk.revisions (claim_id, no, body, author_id, sha256) values ($1, 2, '{}', $2, 'x')`,
          [claim.claimId, desk.cast.editor.id],
        ],
      ],
      '428C9',
    ],
    ['a passage of other words', [marked({ exact: QUOTED.slice(0, -1).replace('400', '500') })], MISFIT],
    ['a passage one letter away', [marked({ start: start + 1, end })], MISFIT],
    ['a passage with words before it that are not there', [marked({ prefix: 'x' })], MISFIT],
    ['a passage with words after it that are not there', [marked({ suffix: 'x' })], MISFIT],
    ['a passage of a capture there is not', [marked({ capture: 'capture_nowhere' })], MISFIT],
    ['a report of a day there is not', [reported('2023-02-29')], NO_DAY],
    ['a report of a month there is not', [reported('2024-13')], NO_DAY],
    [
      'a report of a day in other figures',
      [reported('29 February 2024')],
      expect.stringMatching(/^(23514|22P02)$/),
    ],
    ['an empty passage', [marked({ end: start, exact: '' })], OUT_OF_BOUNDS],
    ['a passage that begins before the text', [marked({ start: -1, end: 0, exact: '' })], OUT_OF_BOUNDS],
    ['a capture whose text is not what was hashed', [captured('four hundred', 'five hundred')], MISFIT],
    ['a citation added to what was signed', [cited(1, 2, 'supports')], MISFIT],
    [
      'a citation before the first',
      [revision({}), cited(2, -1, 'dates', content.citations.at(-1)?.passage.id)],
      MISFIT,
    ],
    ['a citation in another role than was signed', [revision({}), cited(2, 0, 'disputes')], MISFIT],
    [
      'a claim that begins in review',
      [
        [
          `insert into desk.claims (id, report_id, state, submitted_at, created_by) values ('claim_by_hand', $1, 'submitted', now(), $2)`,
          [desk.reportId, desk.cast.editor.id],
        ],
      ],
      MISFIT,
    ],
    [
      'a claim that begins published',
      [
        [
          `insert into desk.claims (id, report_id, state, head_no, published_no, created_by) values ('claim_by_hand', $1, 'published', 1, 1, $2)`,
          [desk.reportId, desk.cast.editor.id],
        ],
      ],
      MISFIT,
    ],
    ['a head that was never written', [pointing('head_no = 2')], MISFIT],
    ['a head that goes back', [revision({}), pointing('head_no = 1')], MOVED_ON],
    ['a state there is not', [pointing(`state = 'forgotten', submitted_at = null`)], OUT_OF_BOUNDS],
    ['a claim in review since nobody knows when', [pointing('submitted_at = null')], OUT_OF_BOUNDS],
    [
      'a published claim without a published revision',
      [pointing(`state = 'published', submitted_at = null`)],
      OUT_OF_BOUNDS,
    ],
  ])('refuses %s', async (_, statements, sqlstate) => {
    expect(await answerTo(statements)).toEqual(sqlstate)
  })

  test('refuses a passage that ends after its text', async () => {
    const text = 'Four hundred'
    const beyond = marked({ capture: 'capture_by_hand', start: 5, end: 99, exact: 'hundred' })
    expect(await answerTo([captured(text), beyond])).toBe(OUT_OF_BOUNDS)
    expect(
      await answerTo([
        captured(text),
        marked({ capture: 'capture_by_hand', start: 5, end: 12, exact: 'hundred' }),
      ]),
    ).toBe('accepted')
  })

  test('makes the next revision the head and takes the claim out of review', async () => {
    const asIfTaken: Statement = [
      `select 1 / count(*) from desk.claims where id = $1 and head_no = 2 and state = 'draft' and submitted_at is null`,
      [claim.claimId],
    ]
    expect(await answerTo([asIfTaken])).toBe('22012')
    expect(await answerTo([revision({}), asIfTaken])).toBe('accepted')
  })
})
