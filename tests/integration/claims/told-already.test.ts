import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import type { EnteredClaim } from '@/commands/claim-content'
import { markPassage } from '@/commands/mark-passage'
import { contentTyped, toldAlready } from '@/commands/told-already'
import { connect } from '@/db/client'
import { fillWordings } from '@/db/fill-wordings'
import { asAdmin } from '@/db/roles'
import { topics, wordings } from '@/db/schema/desk'
import { timed } from '@/tests/support/canonical-claim'
import { done, enteredClaim, entry, openDesk, QUOTED, reworded } from '@/tests/support/claims'
import { testDatabase } from '@/tests/support/database'
import { countedClaim, countedFact, link, OFFICERS } from '@/tests/support/measured-desk'

const place = await testDatabase()
const { db } = connect(place.deskUrl)
const desk = await openDesk(db)

const asked = async (changes: Partial<EnteredClaim>, id = '') =>
  toldAlready(db, id, await contentTyped(db, entry(desk, { citations: [], ...changes })))
const reasons = ({ same }: Awaited<ReturnType<typeof asked>>) => same.map(({ id, reason }) => [id, reason])

const HOSPITALS =
  'Three hospitals in Jacmel reported that 75 nurses had left for the coast by Tuesday evening.'
const NURSES: EnteredClaim['quantity'] = {
  state: 'stated',
  value: '75',
  lower: '75',
  upper: '75',
  unit: 'persons',
  noun: 'nurses',
  approximator: 'exactly',
  words: '75 nurses',
  formula: '',
}
const nurses = await enteredClaim(desk, {
  statement: HOSPITALS,
  quantity: NURSES,
  time: timed('2023-03-07'),
})

describe('a claim that is told already is found', () => {
  const elsewhere = { quantity: { state: 'not_stated', noun: '', words: '' }, time: null } as const
  test.each<[string, Partial<EnteredClaim>, string]>([
    [
      'by its words, however they are written',
      { ...elsewhere, statement: HOSPITALS.toUpperCase().replace('.', '!') },
      'same-words',
    ],
    [
      'by most of its words',
      { ...elsewhere, statement: HOSPITALS.replace('75', '80').replace('evening', 'night') },
      'much-alike',
    ],
    [
      'by its number on its day',
      { statement: 'Many went.', quantity: NURSES, time: timed('2023-03') },
      'same-number',
    ],
  ])('%s', async (_, typed, reason) => {
    expect(reasons(await asked(typed))).toEqual([[nurses.claimId, reason]])
  })

  test.each<[string, Partial<EnteredClaim>]>([
    [
      'by other words',
      { ...elsewhere, statement: 'The ferry to the coast did not leave on Tuesday evening.' },
    ],
    ['by its number on another day', { statement: 'Many went.', quantity: NURSES, time: timed('2023-04') }],
    ['by nothing', { ...elsewhere, statement: '' }],
  ])('but not %s', async (_, typed) => {
    expect(reasons(await asked(typed))).toEqual([])
  })

  test('and is never told of itself, nor of what it is linked to', async () => {
    expect(reasons(await asked({ statement: HOSPITALS }, nurses.claimId))).toEqual([])
    expect(reasons(await asked({ statement: HOSPITALS, links: [link('part_of', nurses)] }))).toEqual([])
  })

  test('by its newest words only', async () => {
    const [boats, quay] = [
      'Seventeen boats were moored beneath the lighthouse at noon.',
      'Nothing lay at the quay that day, as the harbour master wrote.',
    ]
    const claim = await enteredClaim(desk, { ...elsewhere, statement: boats })
    await reworded(desk, claim, { ...elsewhere, statement: quay })
    expect(reasons(await asked({ ...elsewhere, statement: boats }))).toEqual([])
    expect(reasons(await asked({ ...elsewhere, statement: quay }))).toEqual([[claim.claimId, 'same-words']])
  })
})

describe('a passage that was cited before is found', () => {
  const cite = async (typed: string) => {
    const order = { reportId: desk.reportId, typed, occurrence: null }
    const { passageId } = done(await markPassage(db, desk.cast.editor, order))
    return { passageId, role: 'supports' as const, saidBy: '' }
  }
  const plain = {
    statement: 'Quite another thing.',
    quantity: { state: 'not_stated', noun: '', words: '' },
  } as const
  test('the same one, and one that overlaps with it', async () => {
    const claim = await enteredClaim(desk, { statement: 'What rests on the quotation.' })
    for (const words of [QUOTED, QUOTED.slice(7)]) {
      const { cited } = await asked({ ...plain, citations: [await cite(words)] })
      expect(cited.map(({ id }) => id)).toContain(claim.claimId)
    }
  })

  test('the same words in another report', async () => {
    const fact = await countedFact(desk, { number: '812', on: '2022-02-02' })
    const typed = await countedClaim(desk, { number: '812', on: '2022-02-02' })
    const { cited } = await asked({ ...plain, citations: typed.citations })
    expect(cited).toMatchObject([{ id: fact.claimId, state: 'published', isPublic: true }])
  })

  test('but not what only dates a claim', async () => {
    const [, dates] = desk.citations
    const { cited } = await asked({ ...plain, citations: dates ? [dates] : [] })
    expect(cited).toEqual([])
  })
})

test('what readers were told last of the measure stands by, the newest first', async () => {
  const older = await countedFact(desk, { number: '310', on: '2021-05-01' })
  const newer = await countedFact(desk, { number: '320', on: '2021-06-01' })
  const { onMeasure } = await asked({
    statement: 'Not told before in any way.',
    measure: { title: OFFICERS.toUpperCase(), role: 'level', direction: null, despite: [] },
  })
  expect(onMeasure.slice(0, 2).map(({ factId }) => factId)).toEqual([newer.claimId, older.claimId])
})

test('nothing is made of what is typed', async () => {
  const title = 'A topic that nobody wrote'
  await contentTyped(db, {
    ...entry(desk, { topicTitle: title }),
    measure: { title: 'A measure that nobody wrote', role: 'level', direction: null, despite: [] },
  })
  expect(await db.select().from(topics).where(eq(topics.title, title))).toEqual([])
})

test('claims of before are given their wordings once, as those of today have them', async () => {
  const before = await db.select().from(wordings).orderBy(wordings.claimId)
  expect(before.length).toBeGreaterThan(5)
  await asAdmin(place.adminUrl, async (admin) => {
    await admin.query('delete from desk.wordings')
    await fillWordings(admin)
  })
  expect(await db.select().from(wordings).orderBy(wordings.claimId)).toEqual(before)
})
