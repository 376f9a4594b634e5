import { expect, test } from 'vitest'
import {
  factSitemaps,
  factsInSitemap,
  measuresInSitemap,
  reportsInSitemap,
  topicsInSitemap,
} from '@/db/queries/reading-room/sitemaps'
import { carriedOut, REMOVE, RETRACT } from '@/tests/support/acts'
import { openDesk, publishedClaim } from '@/tests/support/claims'
import { testDatabase } from '@/tests/support/database'
import { countedFact } from '@/tests/support/measured-desk'

const { db, reading } = await testDatabase()

test('an empty ledger has no file of facts', async () => {
  expect(await factSitemaps(reading)).toMatchObject({ files: [], house: { edition: 0 } })
  for (const lines of [
    factsInSitemap(reading, 1),
    reportsInSitemap(reading, 1, 9),
    topicsInSitemap(reading, 9),
  ])
    expect((await lines).lines).toEqual([])
})

test('every page that tells something is in a file, and what was removed is not', async () => {
  const desk = await openDesk(db)
  const plain = await publishedClaim(desk)
  const counted = await countedFact(desk, { number: '400' })
  const gone = await countedFact(desk, { number: '380', on: '2024-09-28', outlet: 'Example Gone' })
  await carriedOut(desk, counted, RETRACT)
  await carriedOut(desk, gone, REMOVE)

  expect((await factSitemaps(reading)).files).toEqual([1])
  const { lines } = await factsInSitemap(reading, 1)
  expect(lines.map(({ key }) => key.slice(key.lastIndexOf('-') + 1))).toEqual(
    [plain, counted].map(({ claimId }) => claimId.slice('claim_'.length)),
  )
  // The retraction is the last change of the page that tells it.
  const [first, second] = lines.map(({ changedAt }) => Date.parse(changedAt ?? ''))
  expect(second).toBeGreaterThan(first ?? Number.POSITIVE_INFINITY)
  expect((await factsInSitemap(reading, 2)).lines).toEqual([])

  const reports = (await reportsInSitemap(reading, 1, 9)).lines
  expect(reports).toHaveLength(2)
  expect(reports).toContainEqual({ key: desk.reportId, changedAt: expect.any(String) })
  expect((await reportsInSitemap(reading, 1, 1)).lines).toHaveLength(1)
  expect((await topicsInSitemap(reading, 9)).lines).toMatchObject([{ key: 'haiti-mission' }])
  expect((await measuresInSitemap(reading, 9)).lines).toMatchObject([{ key: 'kenyan-officers-in-haiti' }])
})
