import { describe, expect, test } from 'vitest'
import { changesPage } from '@/db/queries/reading-room/changes-page'
import { outletPage, outletsPage, reportPlaceIn } from '@/db/queries/reading-room/outlet-pages'
import { asAdmin } from '@/db/roles'
import { CHANGE_SORTS, type ChangeSort } from '@/domain/claim/change-sort'
import { questionOf } from '@/tests/bench/timing'
import { cited } from '@/tests/support/canonical-claim'
import { testDatabase } from '@/tests/support/database'
import { printing, removed, retracted } from '@/tests/support/printed-facts'

const place = await testDatabase()
const { reading } = place
const { print, change, notice } = await printing(place)

const COURIER = { id: 'outlet_courier', name: 'Example Courier', owner: 'Courier Trust', wire: false }
const WIRE = { id: 'outlet_wire', name: 'أخبار', owner: '', wire: true }
const LOST = { id: 'outlet_lost', name: 'Secret Gazette', owner: '', wire: false }
const from = (outlet: typeof COURIER, report = outlet.id, published: string | null = '2024-09-22') => [
  cited('Close to 400', { report: { id: `report_${report}`, published, outlet } }),
]

const fixed = await print({ statement: 'A bridge was opened.', citations: from(COURIER) })
await change(fixed, { statement: 'A bridge was closed.', citations: from(WIRE) })
const moved = await print({ statement: 'A ferry sails.', citations: from(COURIER) })
await change(moved, { statement: 'A ferry sailed.', change: { kind: 'update', note: 'It stopped.' } })
await change(moved, {
  statement: 'The ferry sailed.',
  change: { kind: 'clarification', note: 'Which ferry.' },
})
const misread = await print({ statement: 'The harbour burned.', citations: from(COURIER) })
await notice(misread, retracted())
const gone = await print({ statement: 'Secretword.', citations: from(LOST) })
await change(gone, { statement: 'Secretword again.', change: { kind: 'correction', note: 'Secretnote.' } })
await notice(gone, removed())

describe('changes to what was public', () => {
  const kinds = async (sort: ChangeSort) =>
    (await changesPage(reading, sort, null)).changes.map(({ kind, slug }) => `${kind} ${slug}`)
  const slug = (id: string) => `slug-${id.slice('claim_'.length)}`

  test.each<[ChangeSort, string[]]>([
    [
      'amends',
      [
        `removed ${slug(gone)}`,
        `correction ${slug(gone)}`,
        `retracted ${slug(misread)}`,
        `correction ${slug(fixed)}`,
      ],
    ],
    ['corrections', [`correction ${slug(gone)}`, `correction ${slug(fixed)}`]],
    ['retractions', [`retracted ${slug(misread)}`]],
    ['removals', [`removed ${slug(gone)}`]],
    ['updates', [`update ${slug(moved)}`]],
  ])('%s, newest first', async (sort, told) => {
    expect(await kinds(sort)).toEqual(told)
  })

  test('all of them, and no first version', async () => {
    const told = await kinds('all')
    expect(told).toHaveLength(6)
    expect(told.filter((each) => each.startsWith('first'))).toEqual([])
  })

  test('each with its reason, what it says now, and what it said before', async () => {
    const { changes } = await changesPage(reading, 'all', null)
    const told = (kind: string) => changes.find((each) => each.kind === kind && each.slug !== slug(gone))
    expect(told('correction')).toMatchObject({
      note: 'It was wrong.',
      statement: 'A bridge was closed.',
      before: { no: 1, content: { statement: 'A bridge was opened.', citations: [] } },
      after: { no: 2, content: { statement: 'A bridge was closed.', citations: [] } },
    })
    expect(told('update')).toMatchObject({
      statement: 'The ferry sailed.',
      before: { no: 1 },
      after: { no: 2 },
    })
    expect(told('clarification')).toMatchObject({ before: { no: 2 }, after: { no: 3 } })
    expect(told('retracted')).toMatchObject({
      reason: 'misread',
      note: 'Nobody said so.',
      before: null,
      after: null,
    })
  })

  test('of a fact that was removed only the removal has words', async () => {
    const { changes } = await changesPage(reading, 'amends', null)
    const ofGone = changes.filter((each) => each.slug === slug(gone))
    expect(ofGone[0]).toMatchObject({ kind: 'removed', reason: 'court_order', note: 'A court asked for it.' })
    expect(ofGone[1]).toMatchObject({
      kind: 'correction',
      note: '',
      statement: '',
      before: null,
      after: null,
    })
    expect(JSON.stringify(changes)).not.toContain('Secret')
  })

  test('a page at a time, each once, whatever happens meanwhile', async () => {
    const many = await print({ statement: 'Counted 0.', citations: from(COURIER) })
    for (let n = 1; n <= 45; n += 1) await change(many, { statement: `Counted ${n}.` })
    const seen: number[] = []
    let below: number | null = null
    do {
      const page = await changesPage(reading, 'corrections', below)
      seen.push(...page.changes.map(({ edition }) => edition))
      expect(page.changes.length).toBeLessThanOrEqual(20)
      below = page.next
      await change(many, { statement: `Counted meanwhile ${seen.length}.` })
    } while (below !== null)
    expect(seen).toHaveLength(47)
    expect(seen).toEqual([...new Set(seen)].sort((a, b) => b - a))
  })

  test.each(CHANGE_SORTS)('%s stand in one index in the order they are told', async (sort) => {
    const asked = await questionOf((reader) => changesPage(reader, sort, 1000))
    const plan = await asAdmin(place.adminUrl, async (admin) => {
      // So few events are quicker sorted: what is asked is whether they need not be.
      await admin.query('set enable_seqscan = off; set enable_bitmapscan = off; set enable_sort = off')
      const { rows } = await admin.query(`explain ${asked.sql}`, asked.params)
      return rows.map((row) => row['QUERY PLAN']).join('\n')
    })
    expect(plan).toMatch(/Index Scan.* using events_(?:kind|amends|changes)/)
    expect(plan).not.toMatch(/Seq Scan on events/)
  })
})

describe('an outlet', () => {
  test('is told with what became of the facts ever drawn from it', async () => {
    const { outlet, counts } = await outletPage(reading, COURIER.id, null)
    expect(outlet).toEqual(COURIER)
    // The corrected one rests on another outlet now: it was drawn from this one all the same.
    expect(counts).toMatchObject({ facts: 4, corrected: 2, retracted: 1 })
    expect(counts.reasons).toMatchObject({ misread: 1, fabricated: 0 })
  })

  test('is told with the reports that facts rest on now', async () => {
    const { outlet, reports, counts } = await outletPage(reading, WIRE.id, null)
    expect(outlet?.name).toBe('أخبار')
    expect(reports.map(({ id }) => id)).toEqual(['report_outlet_wire'])
    expect(counts).toMatchObject({ facts: 1, corrected: 1, retracted: 0 })
  })

  test.each([LOST.id, 'outlet_none', "outlet_' or true --", ''])(
    'that no public fact is drawn from is not public: %s',
    async (id) => {
      const { outlet, reports } = await outletPage(reading, id, null)
      expect(outlet).toBeNull()
      expect(reports).toEqual([])
    },
  )

  test('has its reports newest first, the undated last, a page at a time', async () => {
    const days = ['2023', '2023-05', '2023-05-04', null]
    for (let n = 0; n < 24; n += 1)
      await print({ statement: `Drawn ${n}.`, citations: from(WIRE, `w${n}`, days[n % 4] ?? null) })
    const seen: (string | null)[] = []
    let after: string | null = null
    do {
      const page = await outletPage(reading, WIRE.id, after === null ? null : reportPlaceIn(after))
      seen.push(...page.reports.map(({ report }) => report.published))
      after = page.next
    } while (after !== null)
    const by = (day: string | null) => seen.filter((each) => each === day).length
    expect(seen).toEqual(
      [...seen].sort((a, b) => ((a ?? '') < (b ?? '') ? 1 : (a ?? '') > (b ?? '') ? -1 : 0)),
    )
    expect([by('2024-09-22'), ...days.map(by)]).toEqual([1, 6, 6, 6, 6])
  })

  test.each([
    '',
    'x',
    '2024_report_1',
    "2024-09-22_report_1'",
    '2024-9-2_report_1',
    '_report_',
    'a'.repeat(5000),
  ])('begins anew where the place is none: %s', (text) => {
    expect(reportPlaceIn(text)).toEqual(
      text === '2024_report_1' ? { publishedOn: '2024', id: 'report_1' } : null,
    )
  })

  test('outlets are listed by name, and only those that are public', async () => {
    const { outlets, next } = await outletsPage(reading, null)
    expect(outlets.map(({ id }) => id)).toEqual([COURIER.id, WIRE.id])
    expect(next).toBeNull()
    expect((await outletsPage(reading, COURIER.id)).outlets.map(({ id }) => id)).toEqual([WIRE.id])
  })
})
