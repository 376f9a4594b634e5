import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { reviewClaim } from '../../commands/review-claim'
import { connect, type Database } from '../../db/client'
import { embeddedPostgres } from '../../db/embedded'
import { migrate } from '../../db/migrate'
import { asAdmin, prepareDatabase, type Urls } from '../../db/roles'
import { carriedOut, RETRACT } from '../support/acts'
import {
  type Desk,
  decision,
  done,
  entry,
  openDesk,
  reworded,
  submitted,
  submittedClaim,
  type Written,
} from '../support/claims'
import { type Answer, knock } from '../support/printing-house'
import { closeAll, type House, opened, startHouse } from './support/houses'

// Several processes on one database, as behind a load balancer, and people at work at the desk meanwhile.

const EVENTS = 300

test.describe.configure({ mode: 'serial', timeout: 400_000 })

let place = ''
let urls: Urls
let stopDatabase: () => Promise<void>
let work: { db: Database; end: () => Promise<void> }
let desk: Desk
let houses: House[]
/** Like the others, but for the check: it must be caught by the same eyes that find nothing with them. */
let careless: House
let adminUrl = ''

test.beforeAll(async () => {
  test.setTimeout(300_000)
  mkdirSync('.data', { recursive: true })
  place = mkdtempSync(path.join('.data', 'press-'))
  const server = await embeddedPostgres({ folder: path.join(place, 'pg'), maxConnections: 200 })
  stopDatabase = server.stop
  adminUrl = server.adminUrl('countersign')
  const passwords = { owner: 'press-owner', desk: 'press-desk', reading: 'press-reading' }
  urls = await prepareDatabase(server.adminUrl(), { database: 'countersign', passwords })
  await migrate(urls.owner)
  work = connect(urls.desk)
  desk = await openDesk(work.db)
  const env = {
    COUNTERSIGN_DATA: place,
    AUTH_SECRET: 'a secret of the tests that everybody may know',
    DATABASE_URL: urls.owner,
    DATABASE_DESK_URL: urls.desk,
    DATABASE_READING_URL: urls.reading,
  }
  const support = (name: string) => `./tests/support/processes/${name}.ts`
  const started = [
    await startHouse({ env, before: [support('tells-queries')] }),
    await startHouse({ env }),
    await startHouse({ env }),
    await startHouse({ env, before: [support('remembers-edition')] }),
  ]
  await Promise.all(started.map((house) => opened(house, 200_000)))
  houses = started.slice(0, 3)
  careless = started[3] as House
})

test.afterAll(async () => {
  await closeAll()
  await work?.end()
  await stopDatabase?.()
  rmSync(place, { recursive: true, force: true })
})

type Fact = Written & { address: string; standing: 'current' | 'retracted' }
type Event = { edition: number; fact: Fact }

const read = (house: House, address: string): Promise<Answer> =>
  knock({ port: house.port, path: address, headers: { host: `localhost:${house.port}` } })

/** The edition a page says it is of, in its footer. */
const editionOf = ({ body }: Answer) => Number(/>Edition (\d+)</.exec(body.toString())?.[1])

// A number in a statement would have to stand in its source.
const lettered = (n: number) => [...String(n)].map((digit) => 'abcdefghij'[Number(digit)]).join('')

async function countersigned(claim: Written): Promise<number> {
  return done(await reviewClaim(desk.db, desk.cast.reviewer, decision(claim))).edition ?? 0
}

async function publish(words: string): Promise<Event> {
  const claim = await submittedClaim(desk, { statement: `William Ruto said ${words}.` })
  const edition = await countersigned(claim)
  // Only the end of an address names its fact; the words before it lead on to the right ones.
  const [house] = houses
  const { headers } = await read(house as House, `/facts/x-${claim.claimId.replace(/^claim_/, '')}`)
  return { edition, fact: { ...claim, address: String(headers.location), standing: 'current' } }
}

async function correct(fact: Fact, words: string): Promise<Event> {
  const change = { kind: 'correction' as const, note: `It was told wrongly: ${words}.` }
  const changes = { ...entry(desk), statement: `William Ruto said ${words}.`, change }
  const next = await submitted(desk, await reworded(desk, fact, changes))
  return { edition: await countersigned(next), fact: { ...fact, ...next } }
}

async function retract(fact: Fact): Promise<Event> {
  return { edition: await carriedOut(desk, fact, RETRACT), fact: { ...fact, standing: 'retracted' } }
}

test('after an acknowledged event no process answers an older edition, and one that does not ask does', async () => {
  const facts: Fact[] = []
  for (let n = 0; n < 4; n++) facts.push((await publish(`word ${lettered(n)} of the first`)).fact)
  const older: string[] = []
  const carelessly: string[] = []
  let kept = 0

  const look = async (house: House, address: string, { edition, fact }: Event, into: string[]) => {
    const answer = await read(house, address)
    expect(answer.status, house.output().slice(-2000)).toBeLessThan(400)
    const told = answer.headers['x-edition']
    if (house !== careless && told && answer.status === 200) expect(editionOf(answer)).toBe(Number(told))
    const withdrawn = address !== fact.address || /Retracted/.test(answer.body.toString())
    if (
      answer.status === 200 &&
      (editionOf(answer) < edition || (fact.standing === 'retracted' && !withdrawn))
    )
      into.push(`${address} is of edition ${editionOf(answer)} after ${edition}`)
    if (String(answer.headers['cache-control']).startsWith('public')) kept++
  }

  const happen = async (no: number): Promise<Event> => {
    const current = facts.filter(({ standing }) => standing === 'current')
    const chosen = current[Math.floor(Math.random() * current.length)]
    const lot = Math.random()
    if (!chosen || current.length < 3 || lot < 0.4) return publish(`word ${lettered(no)}`)
    facts.splice(facts.indexOf(chosen), 1)
    return lot < 0.7 ? correct(chosen, `word ${lettered(no)}, corrected`) : retract(chosen)
  }

  const oneOf = <T>(things: readonly T[]) => things[Math.floor(Math.random() * things.length)] as T
  let happened = 0
  const lane = async () => {
    while (happened < EVENTS) {
      const no = ++happened
      const [house, other] = [oneOf(houses), no % 4 ? oneOf(houses) : careless]
      // What was just printed is what an older edition could be answered with.
      await Promise.all([read(house, '/'), read(other, '/')])
      const event = await happen(no)
      facts.push(event.fact)
      await Promise.all([
        look(house, oneOf(['/', event.fact.address]), event, older),
        look(other, '/', event, other === careless ? carelessly : older),
      ])
    }
  }
  await Promise.all([lane(), lane()])
  expect(older).toEqual([])
  expect(kept).toBeGreaterThan(0)
  expect(carelessly.length).toBeGreaterThan(0)
})

test('two hundred readers of a cold page have the database asked for it once', async () => {
  const [house] = houses as [House]
  const { fact } = await publish('what many want to read')
  // What the page is drawn with is asked for in one query, whose beginning the server says.
  const before = house.output().length
  const answers = await Promise.all(Array.from({ length: 200 }, () => read(house, fact.address)))
  expect(new Set(answers.map(({ status, headers }) => `${status} ${headers.etag}`)).size).toBe(1)
  const asked =
    house
      .output()
      .slice(before)
      .match(/asked: .*/g) ?? []
  const forPages = asked.filter((query) => !/edition$|select 1$/.test(query))
  expect(forPages).toHaveLength(1)
  expect(asked.length).toBeLessThan(220)
})

test('when the line to the database is cut, a reader still gets the newest page, and soon from memory again', async () => {
  const [, house] = houses as [House, House]
  const { fact } = await publish('what is read over a cut line')
  await read(house, fact.address)
  for (let cut = 0; cut < 5; cut++) {
    await asAdmin(adminUrl, (admin) =>
      admin.query(
        `select pg_terminate_backend(pid) from pg_stat_activity where usename = 'countersign_reading' and query ~ 'published.edition'`,
      ),
    )
    const { edition } = await publish(`word ${lettered(cut)} over a cut line`)
    const answers = await Promise.all(Array.from({ length: 20 }, () => read(house, '/')))
    for (const answer of answers) expect([answer.status, editionOf(answer) >= edition]).toEqual([200, true])
  }
  await expect.poll(async () => (await read(house, '/')).headers['x-edition']).toBeTruthy()
})
