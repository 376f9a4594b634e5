import { drizzle } from 'drizzle-orm/node-postgres'
import { describe, expect, test } from 'vitest'
import { reviewClaim } from '@/commands/review-claim'
import { factPage } from '@/db/queries/reading-room/fact-page'
import { frontPage } from '@/db/queries/reading-room/front-page'
import { houseOnly } from '@/db/queries/reading-room/house'
import { reportPage } from '@/db/queries/reading-room/report-page'
import { topicPage, topicsPage } from '@/db/queries/reading-room/topic-pages'
import { writeNewsroom } from '@/db/writes/newsroom'
import {
  clarified,
  decision,
  done,
  enteredClaim,
  openDesk,
  publishedClaim,
  reworded,
  submitted,
  submittedClaim,
} from '@/tests/support/claims'
import { testDatabase, testPool } from '@/tests/support/database'

const { db, reading, readingUrl } = await testDatabase()

const partOf = (claimId: string) => claimId.slice('claim_'.length)

describe('the reading room', () => {
  test('has a front page before anything is published, and before the newsroom has a name', async () => {
    const front = await frontPage(reading)
    expect(front).toMatchObject({ facts: [], topics: [], changes: [] })
    expect(front.house).toMatchObject({ name: 'Countersign', example: false, edition: 0 })
    expect(front.house.changedAt).toBeInstanceOf(Date)
    expect((await topicsPage(reading)).topics).toEqual([])
    expect((await topicPage(reading, 'haiti-mission', null)).topic).toBeNull()
    expect((await factPage(reading, 'nothing')).fact).toBeNull()
  })

  test('prints what was countersigned, and nothing else', async () => {
    await db.transaction((tx) =>
      writeNewsroom(tx, { name: 'The Test Ledger', bylines: 'roles', example: true }),
    )
    const desk = await openDesk(db)
    const draft = await enteredClaim(desk, { statement: 'William Ruto drafted this.' })
    const waiting = await submittedClaim(desk, { statement: 'William Ruto waits with this.' })
    const first = await publishedClaim(desk)
    const second = await publishedClaim(desk, { statement: 'William Ruto said this second thing of 400.' })

    const front = await frontPage(reading)
    expect(front.house).toMatchObject({ name: 'The Test Ledger', example: true, edition: 2 })
    expect(front.facts.map((fact) => fact.id)).toEqual([second.claimId, first.claimId])
    expect(front.facts[1]).toMatchObject({
      statement: 'William Ruto said that nearly 400 Kenyan officers were serving in Haiti.',
      kind: 'deployment',
      quantity: { state: 'stated', value: '400', approximator: 'nearly' },
      edtf: '2024-09-21',
      verdict: { kind: 'as_said', origins: 1, outlets: 1 },
      change: 'first',
      versions: 1,
    })
    expect(Date.parse(front.facts[0]?.changedAt ?? '')).toBeGreaterThan(0)
    expect(front.topics).toMatchObject([{ slug: 'haiti-mission', title: 'Haiti mission', facts: 2 }])
    expect((await topicsPage(reading)).topics).toEqual(front.topics)

    for (const unpublished of [draft, waiting])
      expect((await factPage(reading, partOf(unpublished.claimId))).fact).toBeNull()
    const { fact } = await factPage(reading, partOf(first.claimId))
    expect(fact?.id).toBe(first.claimId)
    expect(fact?.slug).toMatch(new RegExp(`-${partOf(first.claimId)}$`))

    const topic = await topicPage(reading, 'haiti-mission', null)
    expect(topic.facts).toEqual(front.facts)
    expect(topic.reports).toMatchObject([{ id: desk.reportId, report: { outlet: { name: 'Example Wire' } } }])
    expect(topic.next).toBeNull()
    const half = await topicPage(reading, 'haiti-mission', null, null, 1)
    expect(half.facts).toEqual(front.facts.slice(0, 1))
    expect((await topicPage(reading, 'haiti-mission', half.next, null, 1)).facts).toEqual(
      front.facts.slice(1),
    )

    const report = await reportPage(reading, desk.reportId)
    expect(report.report?.title).toBe('More officers to come')
    expect(report.facts).toEqual(front.facts)
    expect((await reportPage(reading, 'report_nothing')).report).toBeNull()
    expect(await houseOnly(reading)).toEqual(front.house)

    const older = await topicPage(reading, 'haiti-mission', partOf(second.claimId))
    expect(older.facts.map((each) => each.id)).toEqual([first.claimId])

    const again = await submitted(
      desk,
      await reworded(desk, first, clarified('William Ruto counted nearly 400.')),
    )
    done(await reviewClaim(db, desk.cast.reviewer, decision(again)))
    const changed = await frontPage(reading)
    expect(changed.changes).toMatchObject([
      { kind: 'clarification', statement: 'William Ruto counted nearly 400.', slug: changed.facts[0]?.slug },
    ])
    expect(changed.facts[0]).toMatchObject({ id: first.claimId, versions: 2, change: 'clarification' })
    expect((await factPage(reading, partOf(first.claimId))).fact?.versions).toHaveLength(2)
  })

  const pool = testPool(readingUrl, { max: 1 })

  test('draws each page in one query', async () => {
    let asked = 0
    const counting = drizzle(pool, { casing: 'snake_case', logger: { logQuery: () => (asked += 1) } })
    const pages = [
      () => frontPage(counting),
      () => factPage(counting, 'anything'),
      () => topicsPage(counting),
      () => topicPage(counting, 'haiti-mission', null),
      () => reportPage(counting, 'report_anything'),
      () => houseOnly(counting),
    ]
    for (const page of pages) await page()
    expect(asked).toBe(pages.length)
  })
})
