import { cpus } from 'node:os'
import type { Reader } from '@/db/client'
import { type ClaimsFilter, type ClaimsOrder, listedClaims } from '@/db/queries/claims-list'
import { openThreads } from '@/db/queries/comments'
import { claimsAwaitingReview, draftsOf, type Whose, waitingFor } from '@/db/queries/desk'
import { foundAtDesk } from '@/db/queries/found-at-desk'
import { asAdmin } from '@/db/roles'
import { CLAIM_STATES } from '@/domain/claim/lifecycle'
import { benchDatabase } from './bench-database'
import {
  anyMeasure,
  anyMoment,
  anyOutlet,
  anyPerson,
  anyReport,
  anyTopic,
  anyWord,
  commonWord,
  rareTopic,
  strangeWord,
  writeManyClaims,
} from './many-claims'
import { questionOf, type Took, tell, timeInDatabase, timeOf, withReader } from './timing'

const CLAIMS = Number(process.env.BENCH_CLAIMS ?? 100_000)
const QUESTIONS = 60
const PAGE = 51
/** Milliseconds in the database. */
const GOAL = { p95: 50 }

const deep = () => ({ at: anyMoment(), id: 'claim_000000050000' })
const states = Object.fromEntries(CLAIM_STATES.map((state) => [state, () => ({ state })]))
const FILTERS: Record<string, () => ClaimsFilter> = {
  everything: () => ({}),
  ...states,
  'a topic': () => ({ topicId: anyTopic() }),
  'a rare topic': () => ({ topicId: rareTopic() }),
  'a topic and a rare state': () => ({ topicId: anyTopic(), state: 'removed' }),
  'a measure': () => ({ measureId: anyMeasure() }),
  'a writer': () => ({ writerId: anyPerson() }),
  'a writer’s drafts': () => ({ writerId: anyPerson(), state: 'draft' }),
  'an outlet': () => ({ outletId: anyOutlet() }),
  'an outlet and a rare state': () => ({ outletId: anyOutlet(), state: 'removed' }),
  'one person’s reviews': () => ({ assigneeId: anyPerson() }),
  'nobody’s reviews': () => ({ assigneeId: 'nobody' }),
  'a report': () => ({ reportId: anyReport() }),
  'changed since': () => ({ since: anyMoment() }),
  'a word': () => ({ words: anyWord() }),
  'a common word': () => ({ words: commonWord() }),
  'a common word and a rare state': () => ({ words: commonWord(), state: 'removed' }),
  'two words': () => ({ words: `${anyWord()} ${anyWord()}` }),
  'a word nobody wrote': () => ({ words: strangeWord() }),
  'a common word and a rare topic': () => ({ words: commonWord(), topicId: rareTopic() }),
  'all at once': () => ({ state: 'published', topicId: anyTopic(), writerId: anyPerson(), words: anyWord() }),
}
const QUEUES: Record<string, () => Whose> = {
  all: () => 'all',
  'one person’s': () => ({ of: anyPerson() }),
  'nobody’s': () => 'unassigned',
}

const place = await benchDatabase()
try {
  const began = Date.now()
  await asAdmin(place.adminUrl, (admin) => writeManyClaims(admin, CLAIMS))
  console.log(
    `${CLAIMS.toLocaleString('en')} claims, written in ${Math.round((Date.now() - began) / 1000)} s; ${QUESTIONS} questions of each sort, pages of 50; ${place.version}, Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model}`,
  )
  for (const filter of [
    { topicId: 'topic_000000000000' },
    { words: commonWord() },
    { writerId: anyPerson() },
  ])
    if ((await listedIds(filter)).length < PAGE)
      throw new Error(`Hardly a claim is like ${JSON.stringify(filter)}.`)
  for (const [name, filter] of Object.entries(FILTERS)) {
    const listed =
      (order: ClaimsOrder, from: () => ReturnType<typeof deep> | undefined) => (reader: Reader) =>
        listedClaims(reader, filter(), order, PAGE, from())
    await timed(
      `${name}, first page`,
      listed('newest', () => undefined),
    )
    await timed(`${name}, at any depth`, listed('newest', deep))
    await timed(`${name}, longest untouched first`, listed('oldest', deep))
  }
  for (const [name, whose] of Object.entries(QUEUES)) {
    await timed(`review queue: ${name}`, (reader) => claimsAwaitingReview(reader, PAGE, undefined, whose()))
    await timed(`review queue: ${name}, at any depth`, (reader) => {
      const { at, id } = deep()
      return claimsAwaitingReview(reader, PAGE, { submittedAt: at, id }, whose())
    })
  }
  await timed('home: drafts', (reader) => draftsOf(reader, anyPerson(), PAGE))
  await seen('home: all that waits, as the app sees it', (reader) => waitingFor(reader, anyPerson(), true))
  await seen('palette, as the app sees it', (reader) => foundAtDesk(reader, anyWord()))
  const page = await listedIds({})
  await timed('open threads beside a page of claims', (reader) => openThreads(reader, page))
} finally {
  await place.end()
}

function listedIds(filter: ClaimsFilter): Promise<string[]> {
  return withReader(place.deskUrl, async (reader) =>
    (await listedClaims(reader, filter, 'newest', PAGE)).map(({ id }) => id),
  )
}

/** Each question is another one: a question asked twice tells how fast a cache is. */
async function timed(name: string, page: (reader: Reader) => Promise<unknown>): Promise<void> {
  await asAdmin(place.deskUrl, async (client) => {
    const took: Took[] = []
    for (let n = 0; n < QUESTIONS; n += 1) took.push(await timeInDatabase(client, await questionOf(page)))
    tell(name, took, GOAL)
  })
}

/** What is several queries is timed with the way there and back. */
async function seen(name: string, page: (reader: Reader) => Promise<unknown>): Promise<void> {
  await withReader(place.deskUrl, async (reader) => {
    const took: Took[] = []
    for (let n = 0; n < QUESTIONS; n += 1) took.push(await timeOf(() => page(reader)))
    tell(name, took, GOAL)
  })
}
