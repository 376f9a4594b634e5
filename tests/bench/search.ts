import type { Reader } from '@/db/client'
import { changesPage } from '@/db/queries/reading-room/changes-page'
import { outletPage } from '@/db/queries/reading-room/outlet-pages'
import { searchFacts } from '@/db/queries/reading-room/search'
import { asAdmin } from '@/db/roles'
import type { Search } from '@/domain/search/search'
import { soughtIn } from '@/domain/search/sought'
import { benchDatabase } from './bench-database'
import { madeUpWord, placeName, speakerName, writeMillionFacts } from './million-facts'
import { seeded } from './seeded'
import { questionOf, type Took, tell, timeInDatabase, timeOf, withReader } from './timing'

const FACTS = Number(process.env.BENCH_FACTS ?? 1_000_000)
const QUESTIONS = 200
const TODAY = '2025-06-01'

const SEARCH = { median: 15, p95: 40 }
const NAMES = { p95: 50 }
const LIST = { p95: 3 }

const NOTHING: Search = {
  words: '',
  terms: [],
  names: {},
  kind: null,
  status: null,
  from: null,
  until: null,
  order: 'best',
  after: null,
}
const forWords = (words: string, search: Partial<Search> = {}): Search => ({
  ...NOTHING,
  words,
  terms: soughtIn(words).terms,
  ...search,
})

const random = seeded(7)
const upTo = (count: number) => Math.floor(random() * count)
/** From the commonest word to the rarest, each order of magnitude as often. */
const anyWord = () => madeUpWord(Math.floor(Math.exp(random() * Math.log(30_000))) - 1)
const at = (below: number): Search['after'] => ({ below, rest: null })
const misspelt = (name: string) => {
  const place = 1 + upTo(Math.max(1, name.length - 2))
  return name.slice(0, place) + name.slice(place + 1)
}

const place = await benchDatabase()
try {
  const began = Date.now()
  const last = await asAdmin(place.adminUrl, (admin) => writeMillionFacts(admin, FACTS))
  const seconds = Math.round((Date.now() - began) / 1000)
  console.log(
    `${FACTS.toLocaleString('en')} facts, written in ${seconds} s; ${QUESTIONS} questions of each sort, none twice`,
  )
  // A public server has its catalogue in memory; what a cold disk takes is the disk's.
  await asAdmin(place.adminUrl, (admin) => admin.query('select sum(length(search)) from published.catalogue'))
  const depth = () => at(1 + upTo(last))

  await asked('search: one word, the best 20', SEARCH, () => forWords(anyWord()))
  await asked('search: two words, the best 20', SEARCH, () => forWords(`${anyWord()} ${anyWord()}`))
  await asked('search: a common word and a kind, at any depth', SEARCH, () =>
    forWords(madeUpWord(upTo(20)), { kind: 'pledge', after: depth() }),
  )
  await asked('search: a word and days, newest first', SEARCH, () =>
    forWords(anyWord(), { order: 'newest', from: '2012-01-01', until: '2012-03-31' }),
  )
  await asked('names close to a misspelt one', NAMES, () => forWords(misspelt(speakerName(upTo(80_000)))))
  await asked('names close to two letters too few', NAMES, () =>
    forWords(misspelt(misspelt(placeName(upTo(2000))))),
  )

  await listed('list: every fact', () => ({ ...NOTHING, after: depth() }))
  await listed('list: a kind', () => ({ ...NOTHING, kind: 'event', after: depth() }))
  await listed('list: corrected', () => ({ ...NOTHING, status: 'corrected', after: depth() }))
  await listed('list: retracted', () => ({ ...NOTHING, status: 'retracted', after: depth() }))
  await timed('list: corrections, retractions, removals', LIST, (reader) =>
    changesPage(reader, 'amends', 1 + upTo(last)),
  )
  await timed('list: every change', LIST, (reader) => changesPage(reader, 'all', 1 + upTo(last)))
  await timed('outlet with its counts', SEARCH, (reader) => outletPage(reader, `outlet_${upTo(300)}`, null))
  for (const [name, search] of Object.entries(named()))
    await twoQueries(`list: ${name}, as the app sees it`, SEARCH, () => ({ ...search(), after: depth() }))
} finally {
  await place.end()
}

function named(): Record<string, () => Search> {
  return {
    'a topic': () => ({ ...NOTHING, names: { topic: `topic-${upTo(400)}` } }),
    'a place': () => ({ ...NOTHING, names: { place: placeName(upTo(2000)) } }),
    'a speaker': () => ({ ...NOTHING, names: { speaker: speakerName(upTo(1000)) } }),
    'a topic and a kind': () => ({ ...NOTHING, names: { topic: `topic-${upTo(400)}` }, kind: 'funding' }),
  }
}

function asked(name: string, goals: { median?: number; p95: number }, question: () => Search): Promise<void> {
  return timed(name, goals, (reader) => searchFacts(reader, question(), TODAY))
}

function listed(name: string, question: () => Search): Promise<void> {
  return asked(name, LIST, question)
}

/** Each question is another one: a question asked twice tells how fast a cache is. */
async function timed(
  name: string,
  goals: { median?: number; p95: number },
  page: (reader: Reader) => Promise<unknown>,
): Promise<void> {
  await asAdmin(place.readingUrl, async (client) => {
    const took: Took[] = []
    for (let n = 0; n < QUESTIONS; n += 1) took.push(await timeInDatabase(client, await questionOf(page)))
    tell(name, took, goals)
  })
}

/** A name is looked up first, so these are two queries and the way there and back. */
async function twoQueries(
  name: string,
  goals: { median?: number; p95: number },
  question: () => Search,
): Promise<void> {
  await withReader(place.readingUrl, async (reader) => {
    const took: Took[] = []
    for (let n = 0; n < QUESTIONS; n += 1)
      took.push(await timeOf(() => searchFacts(reader, question(), TODAY)))
    tell(name, took, goals)
  })
}
