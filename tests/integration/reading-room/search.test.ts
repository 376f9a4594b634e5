import { beforeAll, describe, expect, test } from 'vitest'
import { BOUNDS_TO_TAKE, searchFacts } from '@/db/queries/reading-room/search'
import { asAdmin } from '@/db/roles'
import type { PlacedMeasure } from '@/domain/claim/content'
import { placeIn, type Search } from '@/domain/search/search'
import { soughtIn } from '@/domain/search/sought'
import { cited, timed } from '@/tests/support/canonical-claim'
import { enteredClaim, openDesk, publishedClaim, submittedClaim } from '@/tests/support/claims'
import { testDatabase } from '@/tests/support/database'
import { disputed, printing, removed, retracted } from '@/tests/support/printed-facts'

const place = await testDatabase()
const { print, change, notice } = await printing(place)

const TODAY = '2025-06-01'
const measure: PlacedMeasure = {
  id: 'measure_officers',
  slug: 'kenyan-officers',
  title: 'Kenyan officers in Haiti',
  unit: 'persons',
  nouns: ['officers'],
  places: ['Haiti'],
  role: 'level',
  direction: null,
  despite: [],
}
const topic = { id: 'topic_haiti', slug: 'haiti-mission', title: 'Mission in Haiti' }
const said = (name: string) => ({ mode: 'paraphrase' as const, chain: [{ name, detail: '' }] })
const COURIER = { id: 'outlet_courier', name: 'Example Courier', owner: '', wire: false }
const HERALD = { id: 'outlet_herald', name: 'Herald’s “Own” & <b>Sons</b>', owner: '', wire: false }
const from = (outlet: typeof COURIER) => [
  cited('Close to 400', { report: { id: `report_${outlet.id}`, outlet } }),
]
const uncounted = { state: 'not_stated' as const, noun: '', words: '' }
const bare = {
  quantity: uncounted,
  attribution: said('Example Desk'),
  subject: null,
  object: null,
  topic: null,
  measure: null,
  citations: from(COURIER),
  place: null,
  checkAgainOn: null,
}

const officers = await print({
  ...bare,
  statement: 'William Ruto said nearly 400 Kenyan officers were serving in Haiti.',
  kind: 'deployment',
  topic,
  measure,
  place: { name: 'Haiti', point: null },
  attribution: said('President William Ruto'),
  time: timed('2024-09-21'),
  checkAgainOn: '2024-12-20',
})
const soldiers = await print({
  ...bare,
  statement: 'Belize said two officers came with the Jamaican soldiers.',
  kind: 'statement',
  attribution: said('Government of Belize'),
  place: { name: 'Port-au-Prince', point: null },
  time: timed('2024-09-12'),
  citations: from(HERALD),
})
const arabic = await print({
  ...bare,
  statement: 'قال الرئيس إنّ ٤٠٠ ضابط وصلوا إلى هايتي، أمس.',
  attribution: said('وليام روتو'),
  kind: 'statement',
  time: timed('2023'),
})
const creole = await print({
  ...bare,
  statement: 'Prezidan an di 1 000 polisye ap travay nan peyi a depi fèt Sen Jan.',
  kind: 'event',
  time: timed('2022-06/..'),
  attribution: said('Élodie Nœl-Désir'),
})
const emoji = await print({
  ...bare,
  statement: 'The ministry posted a 🎉 and the word “done”.',
  kind: 'event',
  time: null,
  place: { name: '🎉', point: null },
})
const hostile = await print({
  ...bare,
  statement: `She said: "100% <script>alert('x')</script> \\ of it_self"; drop table facts;--`,
  kind: 'denial',
  time: timed('1999'),
})
const wrong = await print({
  ...bare,
  statement: 'A bridge was opened in Jacmel.',
  kind: 'event',
  time: timed('2021-05-03'),
})
await change(wrong, { statement: 'A bridge was closed in Jacmel.' })
const moved = await print({
  ...bare,
  statement: 'A ferry sails to Gonâve.',
  kind: 'event',
  time: timed('2021-05-04'),
})
await change(moved, {
  statement: 'A ferry sailed to Gonâve.',
  change: { kind: 'update', note: 'It stopped.' },
})
const taken = await print({
  ...bare,
  statement: 'The harbour burned.',
  kind: 'event',
  time: timed('2021-05-05'),
  citations: from(HERALD),
})
await notice(taken, retracted())
const replaced = await print({
  ...bare,
  statement: 'The harbour was mended.',
  kind: 'event',
  time: timed('2021-05-06'),
})
await notice(replaced, { kind: 'superseded', by: wrong, note: '' })
await notice(soldiers, disputed(officers))
const gone = await print({
  ...bare,
  statement: 'Secretword of a private person in Secretplace.',
  kind: 'casualty',
  topic: { id: 'topic_gone', slug: 'gone', title: 'Secrettopic' },
  place: { name: 'Secretplace', point: null },
  attribution: said('Secretspeaker Person'),
})
await notice(gone, removed())

const ALL = [replaced, soldiers, taken, moved, wrong, hostile, emoji, creole, arabic, officers]

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
const asked = (search: Partial<Search>): Search => ({ ...NOTHING, ...search })
const forWords = (words: string, search: Partial<Search> = {}) =>
  asked({ words, terms: soughtIn(words).terms, ...search })
const ask = (search: Search) => searchFacts(place.reading, search, TODAY)
const found = async (search: Search) => (await ask(search)).facts.map(({ id }) => id)
const newest = (ids: string[]) => [...ids].sort((a, b) => ALL_ORDER.indexOf(a) - ALL_ORDER.indexOf(b))
// By their last edition, newest first.
const ALL_ORDER = [soldiers, replaced, taken, moved, wrong, hostile, emoji, creole, arabic, officers]

describe('words', () => {
  test.each<[string, string[]]>([
    ['kenyan officers', [officers]],
    ['OFFICER', [officers, soldiers]],
    ['  officers  ', [officers, soldiers]],
    ['jamaican soldier', [soldiers]],
    ['"two officers"', [soldiers]],
    ['"officers two"', []],
    ['“serving in Haiti”', [officers]],
    ['serv*', [officers]],
    ['port-au-prince', [soldiers]],
    ['prince-au-port', []],
    ['ruto', [officers]],
    ['ruto belize', []],
    ['gonave', [moved]],
    ['هايتي', [arabic]],
    ['ان ضابط', [arabic]],
    ['400 ضابط', [arabic]],
    ['fet', [creole]],
    ['FÈT sen jan', [creole]],
    ['1000 polisye', [creole]],
    ['1,000', [creole]],
    ['noel desir', [creole]],
    ['100%', [hostile]],
    ["<script>alert('x')</script>", [hostile]],
    ["'; drop table published.facts; --", []],
    ["it's", []],
    ['it_self \\', [hostile]],
    ['\\', []],
    ['%', []],
    ["'", []],
    ['🎉', []],
    ['🎉 done', [emoji]],
    ['!officers & | ( <->', [officers, soldiers]],
    ['officers:*', [officers, soldiers]],
    ['=kind:denial', []],
    ['opened', []],
    ['closed', [wrong]],
    ['the', [taken, replaced, soldiers, emoji]],
  ])('%s', async (words, ids) => {
    expect(new Set(await found(forWords(words)))).toEqual(new Set(ids))
  })

  test.each([
    'a'.repeat(10_000),
    'wort '.repeat(2000),
    '"'.repeat(10_000),
    '((((',
    '\u202egnp.exe',
    '-'.repeat(10_000),
  ])('nothing is found of what nobody wrote, and nothing breaks: %#', async (words) => {
    expect(await found(forWords(words))).toEqual([])
  })

  test('what is asserted comes before what is only filed so', async () => {
    const named = await print({
      ...bare,
      statement: 'The road is open again.',
      kind: 'event',
      time: null,
      attribution: said('Harbour Master'),
      citations: from(COURIER),
    })
    expect((await found(forWords('harbour'))).at(-1)).toBe(named)
    expect((await found(forWords('harbour', { order: 'newest' })))[0]).toBe(named)
    await notice(named, removed())
  })
})

describe('what facts are gathered under', () => {
  test.each<[string, Partial<Search>, string[]]>([
    ['nothing', {}, ALL],
    ['a topic by its address', { names: { topic: 'haiti-mission' } }, [officers]],
    ['a topic by its name', { names: { topic: 'mission IN haïti' } }, [officers]],
    ['a measure', { names: { measure: 'kenyan-officers' } }, [officers]],
    ['a place', { names: { place: 'port au prince' } }, [soldiers]],
    ['a speaker', { names: { speaker: 'William Ruto' } }, [officers]],
    ['a speaker with another title', { names: { speaker: 'Prime Minister William Ruto' } }, [officers]],
    ['a speaker in Arabic', { names: { speaker: 'وليام روتو' } }, [arabic]],
    ['an outlet by its name', { names: { outlet: 'heralds own & <b>sons</b>' } }, []],
    ['an outlet by its words', { names: { outlet: 'Herald’s “Own” & <b>Sons</b>' } }, [taken, soldiers]],
    ['an outlet by its address', { names: { outlet: 'heralds-own-and-b-sons-b-herald' } }, [taken, soldiers]],
    ['a kind', { kind: 'denial' }, [hostile]],
    [
      'what is current',
      { status: 'current' },
      [soldiers, moved, wrong, hostile, emoji, creole, arabic, officers],
    ],
    ['what is superseded', { status: 'superseded' }, [replaced]],
    ['what is retracted', { status: 'retracted' }, [taken]],
    ['what is disputed', { status: 'disputed' }, [soldiers]],
    ['what was corrected', { status: 'corrected' }, [wrong]],
    ['what was updated', { status: 'updated' }, [moved]],
    ['what is ageing', { status: 'ageing' }, [officers]],
    ['days', { from: '2024-09-01', until: '2024-09-30' }, [creole, soldiers, officers]],
    ['a single day', { from: '2024-09-21', until: '2024-09-21' }, [creole, officers]],
    ['days from one on', { from: '2024-09-13' }, [creole, officers]],
    ['days until one', { until: '2000-01-01' }, [hostile]],
    ['a kind and a status', { kind: 'event', status: 'retracted' }, [taken]],
    [
      'a kind and an outlet',
      { kind: 'event', names: { outlet: 'Example Courier' } },
      [replaced, moved, wrong, emoji, creole],
    ],
    [
      'a place and a speaker that never met',
      { names: { place: 'Haiti', speaker: 'Government of Belize' } },
      [],
    ],
    ['an ageing kind', { kind: 'deployment', status: 'ageing' }, [officers]],
    ['an ageing kind that is none', { kind: 'event', status: 'ageing' }, []],
    ['a topic that there is not', { names: { topic: 'no-such-topic' } }, []],
  ])('%s', async (_, search, ids) => {
    expect(await found(asked(search))).toEqual(newest(ids))
  })

  test('words and all of it together', async () => {
    const whole = forWords('officers', {
      names: {
        topic: 'haiti-mission',
        measure: 'kenyan-officers',
        place: 'Haiti',
        speaker: 'ruto william',
        outlet: 'Example Courier',
      },
      kind: 'deployment',
      status: 'current',
      from: '2024-09-01',
      until: '2024-09-30',
    })
    expect(await found(whole)).toEqual([])
    expect(await found({ ...whole, names: { ...whole.names, speaker: 'William Ruto' } })).toEqual([officers])
  })

  test('each name is told as what it was taken for', async () => {
    const { names } = await ask(asked({ names: { place: 'HAITI', topic: 'nowhere' } }))
    expect(names).toEqual({ place: [expect.objectContaining({ name: 'Haiti' })], topic: [] })
  })
})

describe('close names', () => {
  const close = async (search: Search) => (await ask(search)).close.map(({ kind, name }) => `${kind} ${name}`)

  test.each<[string, string]>([
    ['Rutto', 'speaker President William Ruto'],
    ['kenian oficers', 'measure Kenyan officers in Haiti'],
    ['Port o Prince', 'place Port-au-Prince'],
    ['exampel courier', 'outlet Example Courier'],
    ['وليم روتو', 'speaker وليام روتو'],
    ['Missoin in Haiti', 'topic Mission in Haiti'],
  ])('%s', async (words, name) => {
    expect(await close(forWords(words))).toContain(name)
  })

  test('of a name that is asked for and unknown, names of its kind alone', async () => {
    expect(await close(asked({ names: { place: 'Haitti' } }))).toEqual(['place Haiti'])
  })

  test('none where enough was found, nor where nothing was typed', async () => {
    expect(await close(asked({}))).toEqual([])
  })
})

describe('what is not public', () => {
  test.each(['secretword', 'secretspeaker', 'secretplace', 'secrettopic', 'secret*'])(
    '%s is never found',
    async (words) => {
      const page = await ask(forWords(words))
      expect(page.facts).toEqual([])
      expect(page.close).toEqual([])
    },
  )

  test.each([
    { names: { place: 'Secretplace' } },
    { names: { speaker: 'Secretspeaker Person' } },
    { names: { topic: 'gone' } },
    { kind: 'casualty' as const },
  ])('nor by what it was gathered under: %o', async (search) => {
    const page = await ask(asked(search))
    expect(page.facts).toEqual([])
    expect(page.close).toEqual([])
  })

  test('no word of it is left in what searches read', async () => {
    const { rows } = await place.db.transaction((tx) =>
      tx.execute(`select 1 from published.catalogue where search::text ilike '%secret%'
        union all select 1 from published.names where kind in ('place', 'speaker') and name ilike '%secret%'`),
    )
    expect(rows).toEqual([])
  })

  test('a claim is found from the moment it is countersigned, and not before', async () => {
    const other = await testDatabase()
    const desk = await openDesk(other.db)
    const search = () => searchFacts(other.reading, forWords('Kenyan'), TODAY)
    await enteredClaim(desk)
    await submittedClaim(desk)
    expect((await search()).facts).toEqual([])
    const { claimId } = await publishedClaim(desk)
    expect((await search()).facts.map(({ id }) => id)).toEqual([claimId])
  })
})

const many: string[] = []
describe('pages', () => {
  beforeAll(async () => {
    for (let n = 0; n < 47; n += 1)
      many.push(
        await print({
          ...bare,
          statement: `Convoy ${n} ${n % 3 === 0 ? 'convoy ' : ''}left the depot.`,
          kind: 'withdrawal',
          time: null,
        }),
      )
  })

  async function walk(search: Search, between: (page: number) => Promise<unknown> = async () => {}) {
    const pages: string[][] = []
    let after: string | null = null
    do {
      const page = await ask({ ...search, after: after === null ? null : placeIn(after) })
      pages.push(page.facts.map(({ id }) => id))
      await between(pages.length)
      after = page.next
    } while (after !== null && pages.length < 20)
    return pages
  }

  const ways: [string, Search][] = [
    ['ranked', forWords('convoy')],
    ['newest first, by words', forWords('convoy', { order: 'newest' })],
    ['newest first, of one kind', asked({ kind: 'withdrawal' })],
    ['newest first, of two things', asked({ kind: 'withdrawal', status: 'current' })],
  ]

  test.each(ways)('%s: each once, twenty to a page', async (_, search) => {
    const pages = await walk(search)
    expect(pages.map((page) => page.length)).toEqual([20, 20, 7])
    expect(new Set(pages.flat())).toEqual(new Set(many))
  })

  test('the best first: what says it twice', async () => {
    const [first = []] = await walk(forWords('convoy'))
    const twice = many.filter((_, n) => n % 3 === 0)
    expect(first.slice(0, 16)).toEqual(twice.toReversed())
  })

  test.each(ways)('%s: what is printed meanwhile moves nothing', async (_, search) => {
    const before = await walk(search)
    const added: string[] = []
    const pages = await walk(search, async (page) => {
      if (page <= 2)
        added.push(
          await print({ ...bare, statement: 'A convoy convoy convoy came.', kind: 'withdrawal', time: null }),
        )
    })
    expect(pages).toEqual(before)
    expect((await found(search))[0]).toBe(added.at(-1))
    for (const id of added) await notice(id, removed())
  })

  test.each(ways)(
    '%s: a fact that is removed meanwhile is not told, and nothing else is lost',
    async (_, search) => {
      const victim = await print({
        ...bare,
        statement: 'Convoy of one left the depot.',
        kind: 'withdrawal',
        time: null,
      })
      const pages = await walk(search, async (page) => {
        if (page === 1) await notice(victim, removed())
      })
      expect(new Set(pages.flat().filter((id) => id !== victim))).toEqual(new Set(many))
      expect(await found(search)).not.toContain(victim)
    },
  )

  test('how many there are is told where it is known', async () => {
    expect((await ask(forWords('convoy'))).matches).toEqual({ count: 47, all: true })
    expect((await ask(forWords('depot convoy'))).matches).toEqual({ count: 47, all: true })
  })
})

describe('where more is expected than is fetched', () => {
  const BOUNDS = { few: 0, back: 25, shown: 20 }

  test('what is expected is told by the planner, of words, of days and of both', async () => {
    await asAdmin(place.adminUrl, (admin) => admin.query('analyze published.catalogue'))
    const expected = async (sought: string | null, within: string | null) => {
      const ask = 'select published.expected($1::tsquery, $2::daterange)::int as expected'
      const { rows } = await asAdmin(place.readingUrl, (client) => client.query(ask, [sought, within]))
      return rows[0].expected
    }
    const [words, everything] = [await expected("'convoy'", null), await expected(null, null)]
    expect(words).toBeGreaterThan(40)
    expect(everything).toBeGreaterThan(words)
    expect(await expected(null, '[2020-01-01,)')).toBeGreaterThan(0)
    expect(await expected("'nowhere'", '[2020-01-01,)')).toBeLessThan(words)
  })

  test.each<[string, Search]>([
    ['ranked', forWords('convoy')],
    ['newest first', forWords('convoy', { order: 'newest' })],
    ['old ones alone', forWords('kenyan')],
    ['of two things', asked({ kind: 'withdrawal', status: 'current' })],
  ])('%s: a page looks back so far and no further, and the next goes on from there', async (_, search) => {
    const walked = async (bounds?: typeof BOUNDS, looksBack = bounds !== undefined) => {
      const seen: string[] = []
      let pauses = 0
      let after: string | null = null
      do {
        const from = { ...search, after: after === null ? null : placeIn(after) }
        const page = await searchFacts(place.reading, from, TODAY, bounds)
        seen.push(...page.facts.map(({ id }) => id))
        if (page.paused) pauses += 1
        if (looksBack) expect(page.matches.all).toBe(false)
        after = page.next
      } while (after !== null)
      return { seen, pauses }
    }
    const whole = await walked()
    const { seen, pauses } = await walked(BOUNDS)
    expect(whole.pauses).toBe(0)
    expect(pauses).toBeGreaterThan(0)
    expect(seen).toHaveLength(whole.seen.length)
    expect(new Set(seen)).toEqual(new Set(whole.seen))
    // As many as a file holds tell the same, in the same order.
    const taken = await walked({ ...BOUNDS_TO_TAKE, shown: 7 }, false)
    expect(taken.seen).toEqual(whole.seen)
  })
})
