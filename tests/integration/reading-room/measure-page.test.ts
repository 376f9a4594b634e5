import { sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/node-postgres'
import pg from 'pg'
import { beforeAll, describe, expect, test } from 'vitest'
import { decideOnProposal } from '@/commands/decide-proposal'
import { type ProposedAct, proposeAct } from '@/commands/propose-act'
import { proposalById } from '@/db/queries/proposals'
import { frontPage } from '@/db/queries/reading-room/front-page'
import { topicLines } from '@/db/queries/reading-room/lines'
import { measurePage } from '@/db/queries/reading-room/measure-page'
import { smallMeasures } from '@/db/queries/reading-room/small-measures'
import { topicPage } from '@/db/queries/reading-room/topic-pages'
import { edition, newsroom } from '@/db/schema/published'
import { promiseOn } from '@/domain/tally/promise'
import { tallyOn } from '@/domain/tally/tally'
import { done, drawnKey, openDesk, publishedClaim, type Written } from '@/tests/support/claims'
import { testDatabase } from '@/tests/support/database'
import { correctedClaim, countedDraft, countedFact, countersigned, link } from '@/tests/support/measured-desk'

const { db, reading, readingUrl } = await testDatabase()
const desk = await openDesk(db)
const SLUG = 'kenyan-officers-in-haiti'

async function instant(): Promise<Date> {
  await new Promise((resolve) => setTimeout(resolve, 5))
  const now = new Date()
  await new Promise((resolve) => setTimeout(resolve, 5))
  return now
}

async function carriedOut(fact: Written, act: ProposedAct): Promise<void> {
  const order = { key: drawnKey(), claimId: fact.claimId, publishedNo: fact.no, act }
  const { proposalId } = done(await proposeAct(db, desk.cast.editor, order))
  const sha256 = (await proposalById(db, proposalId))?.sha256 ?? ''
  const decision = { decision: 'countersign' as const, sha256, remark: '' }
  done(await decideOnProposal(db, desk.cast.reviewer, { key: drawnKey(), proposalId, ...decision }))
}

async function tally(on = '2024-09-30', known: Date | null = null) {
  const { measure, lines, endings } = await measurePage(reading, SLUG, known)
  if (!measure) throw new Error('The measure is not public.')
  return tallyOn(on, measure, lines, endings)
}

const story: Record<string, Date> = {}
let promise: Written
let level: Written

describe('the page of a measure', () => {
  test('is nothing before a fact is on it, whatever is being written', async () => {
    await countedDraft(desk, { number: '7' })
    expect(await measurePage(reading, SLUG, null)).toMatchObject({ measure: null, lines: [] })
  })

  describe('once there are facts', () => {
    beforeAll(async () => {
      await countedFact(desk, { number: '1000', role: 'target', kind: 'pledge', on: '2023-07' })
      level = await countedFact(desk, { number: '380', on: '2024-09-21' })
      promise = await countedFact(desk, {
        number: '600',
        role: 'change',
        direction: 'up',
        kind: 'pledge',
        on: '2024-09-21',
        due: '2024-10',
      })
      story.before = await instant()
      const corrected = await correctedClaim(desk, level, { number: '400', on: '2024-09-21' })
      level = await countersigned(desk, corrected)
      story.corrected = await instant()
      const arrival = await countedFact(
        desk,
        { number: '217', on: '2024-10-20', role: 'change', direction: 'up' },
        { links: [link('fulfils', promise)] },
      )
      story.arrived = await instant()
      await carriedOut(arrival, { kind: 'retract', reason: 'wrong', note: 'It was another contingent.' })
      story.retracted = await instant()
    })

    test('tallies what is public now', async () => {
      expect(await tally()).toMatchObject({
        target: { interval: { value: '1000' } },
        level: { interval: { value: '400' }, factIds: [level.claimId] },
        announced: { up: { interval: { value: '600' }, delivered: null } },
        wouldMeetTarget: { answer: 'yes' },
      })
    })

    test.each<[string, string, string, object]>([
      ['before the correction', 'before', '2024-09-30', { level: { interval: { value: '380' } } }],
      ['after it', 'corrected', '2024-09-30', { level: { interval: { value: '400' } } }],
      [
        'while a delivery stood',
        'arrived',
        '2024-11-01',
        { since: { up: { interval: { value: '217' } } }, announced: { up: { interval: { value: '383' } } } },
      ],
      [
        'once it was retracted',
        'retracted',
        '2024-11-01',
        { since: { up: null }, announced: { up: { interval: { value: '600' } } } },
      ],
    ])('tallies what was known %s', async (_, when, on, expected) => {
      expect(await tally(on, story[when])).toMatchObject(expected)
    })

    test('names what is left out of it, and why', async () => {
      expect((await tally('2024-11-01')).leftOut).toContainEqual(
        expect.objectContaining({ reason: 'retracted', from: 'tally' }),
      )
    })

    test('a topic shows the same, with its promises', async () => {
      const page = await topicPage(reading, 'haiti-mission', null)
      expect(page.measures.map(({ slug }) => slug)).toEqual([SLUG])
      expect(page.promises.map((each) => promiseOn('2024-12-01', each).state).sort()).toEqual([
        'open',
        'overdue',
      ])
      const then = await topicPage(reading, 'haiti-mission', null, story.arrived)
      expect(then.promises.map((each) => promiseOn('2024-12-01', each).state).sort()).toEqual([
        'open',
        'partly-kept',
      ])
      const atFirst = await topicPage(reading, 'haiti-mission', null, story.before)
      expect(atFirst.facts.find(({ id }) => id === level.claimId)).toMatchObject({
        quantity: { value: '380' },
        standing: 'current',
      })
    })

    test('the front page tallies it in miniature, under its topic', async () => {
      const { measures } = await frontPage(reading)
      expect(measures.map(({ topic, measure: { slug } }) => [topic, slug])).toEqual([['haiti-mission', SLUG]])
      const [small] = measures
      if (!small) throw new Error('The front page has no measure.')
      const own = await measurePage(reading, SLUG, null)
      expect(tallyOn('2024-09-30', small.measure, small.lines, small.endings)).toEqual(
        tallyOn('2024-09-30', small.measure, own.lines, own.endings),
      )
    })

    test('a measure of more lines than a page can afford is left to its own page', async () => {
      const { lines } = await measurePage(reading, SLUG, null)
      const moved = reading.$with('moved').as(topicLines(reading))
      const within = async (most: number) => {
        const [row] = await reading
          .with(moved)
          .select({ measures: smallMeasures(moved, most) })
          .from(edition)
          // As on the page: with one table alone its columns would be named without it.
          .leftJoin(newsroom, sql`true`)
        return row?.measures.length
      }
      expect(await within(lines.length)).toBe(1)
      expect(await within(lines.length - 1)).toBe(0)
    })

    test('a removed fact is in no list and no tally, on no day', async () => {
      await carriedOut(level, { kind: 'remove', reason: 'court_order', note: 'By order.' })
      expect(await tally()).toMatchObject({ level: null })
      expect(await tally('2024-09-30', story.corrected)).toMatchObject({ level: null })
      expect(JSON.stringify((await frontPage(reading)).measures)).not.toContain(level.claimId)
      for (const known of [null, story.before as Date])
        expect(JSON.stringify(await topicPage(reading, 'haiti-mission', null, known))).not.toContain(
          level.claimId,
        )
    })

    test('each page is one query', async () => {
      await publishedClaim(desk)
      const client = new pg.Client({ connectionString: readingUrl })
      await client.connect()
      const asked: string[] = []
      const counting = drizzle(client, {
        casing: 'snake_case',
        logger: { logQuery: (query) => asked.push(query) },
      })
      await measurePage(counting, SLUG, null)
      await measurePage(counting, SLUG, story.before as Date)
      await topicPage(counting, 'haiti-mission', null)
      await topicPage(counting, 'haiti-mission', null, story.before as Date)
      await client.end()
      expect(asked).toHaveLength(4)
    })
  })
})
