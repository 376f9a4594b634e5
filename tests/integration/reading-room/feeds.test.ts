import { describe, expect, test } from 'vitest'
import { amendmentsFeed, factsFeed } from '@/db/queries/reading-room/feeds'
import { feedOfAmendments } from '@/formats/feeds/amendments-feed'
import { feedOfFacts } from '@/formats/feeds/facts-feed'
import { carriedOut, REMOVE, RETRACT } from '@/tests/support/acts'
import { openDesk, publishedClaim } from '@/tests/support/claims'
import { testDatabase } from '@/tests/support/database'
import { correctedClaim, countedFact, countersigned } from '@/tests/support/measured-desk'
import { ORIGIN } from '@/tests/support/told-facts'

const { db, reading } = await testDatabase()
const desk = await openDesk(db)

describe('the feeds', () => {
  test('are there before anything is published', async () => {
    expect(await factsFeed(reading, null, null)).toMatchObject({
      facts: [],
      removed: [],
      next: null,
      topic: null,
    })
    expect(await amendmentsFeed(reading, null)).toMatchObject({ amendments: [], next: null })
  })

  test('follow a fact through its correction, its retraction and its removal', async () => {
    const other = await publishedClaim(desk)
    const fact = await countedFact(desk, { number: '400' })
    const id = `${ORIGIN}/facts/${fact.claimId.slice('claim_'.length)}`
    const told = async () => feedOfFacts(ORIGIN, await factsFeed(reading, null, null))
    const [first] = (await told()).entries
    expect(first).toMatchObject({ id, standing: 'current' })

    const next = await countersigned(desk, await correctedClaim(desk, fact, { number: '380' }))
    const [second] = (await told()).entries
    expect(second).toMatchObject({ id, published: first?.published })
    expect(second && first && second.updated > first.updated).toBe(true)
    expect(second?.paragraphs.join()).toContain('The first count was wrong.')

    await carriedOut(desk, next, RETRACT)
    const withdrawn = await told()
    expect(withdrawn.entries[0]).toMatchObject({
      id: `${id}#retracted`,
      paragraphs: [expect.stringContaining('It was never counted.')],
    })
    expect(withdrawn.gone).toMatchObject([{ ref: id }])
    expect(withdrawn.entries.map((entry) => entry.id)).not.toContain(id)

    await carriedOut(desk, next, REMOVE)
    const removed = await told()
    expect(removed.entries[0]).toMatchObject({ id: `${id}#removed` })
    expect(removed.gone).toMatchObject([
      { ref: id, comment: expect.stringContaining('who must not be named') },
    ])
    // Which topic it was about is not known any more: the feed of every topic takes it back.
    const ofTopic = feedOfFacts(ORIGIN, await factsFeed(reading, 'haiti-mission', null))
    expect(ofTopic.entries.map((entry) => entry.id)).toEqual([
      `${ORIGIN}/facts/${other.claimId.slice('claim_'.length)}`,
    ])
    expect(ofTopic.gone).toMatchObject([{ ref: id }])

    const amendments = await amendmentsFeed(reading, null)
    expect(amendments.amendments.map(({ kind }) => kind)).toEqual(['removed', 'retracted', 'correction'])
    const feed = feedOfAmendments(ORIGIN, amendments)
    expect(feed.entries).toMatchObject([{ title: 'Removed: a fact whose content was removed' }])
    expect(feed.gone).toHaveLength(2)
    expect(JSON.stringify([feed, removed])).not.toMatch(/380|first count/)

    const [newest] = amendments.amendments
    const older = await amendmentsFeed(reading, newest?.edition ?? 0)
    expect(older.amendments.map(({ kind }) => kind)).toEqual(['retracted', 'correction'])
  })

  test('go on, page by page, without a gap', async () => {
    for (let n = 0; n < 52; n += 1) await publishedClaim(desk)
    const first = await factsFeed(reading, null, null)
    expect(first.facts).toHaveLength(50)
    const rest = await factsFeed(reading, null, first.next)
    expect(rest.facts).toHaveLength(4)
    expect(rest.next).toBeNull()
    const ids = [...first.facts, ...rest.facts].map(({ id }) => id)
    expect(new Set(ids).size).toBe(54)
    expect((await factsFeed(reading, null, 'no-such-fact')).facts).toEqual([])
  })
})
