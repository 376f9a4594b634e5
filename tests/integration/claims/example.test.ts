import { eq, isNull } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { CLAIMS } from '@/commands/example/claims'
import { loadExample } from '@/commands/example/load-example'
import { promisesDue } from '@/db/queries/promises'
import { proposalsWaiting } from '@/db/queries/proposals'
import { claims } from '@/db/schema/desk'
import { facts, measuredFacts, measures } from '@/db/schema/published'
import { promiseOn } from '@/domain/tally/promise'
import { tallyOn } from '@/domain/tally/tally'
import { castOf } from '@/tests/support/cast'
import { testDatabase } from '@/tests/support/database'

const { db, reading } = await testDatabase()

describe('the example newsroom', () => {
  beforeAll(async () => loadExample(db, await castOf(db)))

  test('brings every claim as far as it says, by the acts that people perform', async () => {
    const states = (await db.select({ state: claims.state }).from(claims)).map((row) => row.state).sort()
    const ended = (claim: (typeof CLAIMS)[number]) =>
      claim.acts?.some(({ act, countersigned }) => act.kind === 'retract' && countersigned)
    const wanted = CLAIMS.map((claim) => {
      if (ended(claim)) return 'retracted'
      return claim.fate === 'sent-back' ? 'draft' : claim.fate
    }).sort()
    expect(states).toEqual(wanted)
  })

  test('shows readers what was countersigned, and nothing else', async () => {
    const statements = (await reading.select({ statement: facts.statement }).from(facts)).map(
      (row) => row.statement,
    )
    const published = CLAIMS.filter(({ fate }) => fate === 'published').map(
      ({ entered }) => entered.statement,
    )
    expect(statements.sort()).toEqual(published.sort())
  })

  test('tells the story of a measure: what is there, what is promised, and what would meet the pledge', async () => {
    const rows = await reading.select().from(measuredFacts).where(isNull(measuredFacts.knownUntil))
    const lines = rows.flatMap(({ line }) => line ?? [])
    const [row] = await reading.select().from(measures).where(eq(measures.title, 'Kenyan officers in Haiti'))
    if (!row) throw new Error('There is no such measure.')
    const tally = tallyOn('2024-09-30', row, lines)
    expect(tally.target).toMatchObject({ interval: { value: '1000' } })
    expect(tally.level).toMatchObject({ interval: { lower: null, value: '400', upper: '400' } })
    expect(tally.announced.up).toMatchObject({ interval: { value: '600' } })
    expect(tally.wouldMeetTarget).toMatchObject({ answer: 'yes' })
  })

  test('shows a dispute, a correction, a retraction and a promise that is overdue', async () => {
    const shown = await reading.select().from(facts)
    expect(
      shown
        .filter(({ disputed }) => disputed)
        .map(({ statement }) => statement.slice(0, 16))
        .sort(),
    ).toEqual(['Example Observer', 'Example Wire rep'])
    expect(shown.filter(({ document }) => document.versions.length > 1)).toMatchObject([
      { document: { versions: [{ change: { kind: 'correction' } }, { change: { kind: 'first' } }] } },
    ])
    expect(shown.filter(({ standing }) => standing === 'retracted')).toHaveLength(1)
    const standings = (await promisesDue(reading, '2026-01-01', 50)).map(
      (each) => promiseOn('2026-01-01', each).state,
    )
    expect(standings).toEqual(['overdue'])
  })

  test('leaves something for a second person to countersign', async () => {
    expect((await proposalsWaiting(db, 10)).map(({ kind }) => kind)).toEqual(['explain'])
  })
})
