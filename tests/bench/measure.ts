import type { Reader } from '@/db/client'
import { measurePage } from '@/db/queries/reading-room/measure-page'
import { topicPage } from '@/db/queries/reading-room/topic-pages'
import { asAdmin } from '@/db/roles'
import { tallyOn } from '@/domain/tally/tally'
import { benchDatabase } from './bench-database'
import { MEASURE_SLUG, TOPIC, writeManyFacts } from './many-facts'
import { askedBy, type Took, tell, timeInDatabase, timeOf, withReader } from './timing'

const FACTS = 10_000
const ROUNDS = 30
/** Milliseconds in the database. */
const GOAL = 50
const KNOWN = new Date('2025-01-05T00:00:00Z')

const PAGES: Record<string, (reader: Reader) => Promise<unknown>> = {
  'measure page': (reader) => measurePage(reader, MEASURE_SLUG, null),
  'measure page, as known on a day': (reader) => measurePage(reader, MEASURE_SLUG, KNOWN),
  'topic page': (reader) => topicPage(reader, TOPIC.slug, null),
  'topic page, as known on a day': (reader) => topicPage(reader, TOPIC.slug, null, KNOWN),
}

const place = await benchDatabase()
try {
  await asAdmin(place.adminUrl, (admin) => writeManyFacts(admin, FACTS))
  console.log(
    `${FACTS.toLocaleString('en')} facts on one measure, ${ROUNDS} rounds; goal ${GOAL} ms in the database`,
  )
  for (const [name, page] of Object.entries(PAGES)) await measure(name, page)
  const {
    measure: counted,
    lines,
    endings,
  } = await withReader(place.readingUrl, (reader) => measurePage(reader, MEASURE_SLUG, null))
  if (!counted || lines.length !== FACTS) throw new Error(`${lines.length} of ${FACTS} lines were found.`)
  const tally = async () => void tallyOn('2025-06-01', counted, lines, endings)
  tell('tallyOn', await rounds(() => timeOf(tally)), { p95: GOAL })
} finally {
  await place.end()
}

/** Times one page: as the database tells it, and as the app sees it. */
async function measure(name: string, page: (reader: Reader) => Promise<unknown>): Promise<void> {
  const query = await askedBy(place.readingUrl, page)
  const inDatabase = await asAdmin(place.readingUrl, (client) => rounds(() => timeInDatabase(client, query)))
  tell(`${name}, in the database`, inDatabase, { p95: GOAL })
  await withReader(place.readingUrl, async (reader) =>
    tell(`${name}, as the app sees it`, await rounds(() => timeOf(() => page(reader))), { p95: GOAL }),
  )
}

/** The first time of all warms up and is not told. */
async function rounds(time: () => Promise<Took>): Promise<Took[]> {
  const took: Took[] = []
  for (let round = 0; round <= ROUNDS; round += 1) took.push(await time())
  return took.slice(1)
}
