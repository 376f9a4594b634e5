import { describe, expect, test } from 'vitest'
import { type HistoryFilter, historyChoices, historyLines } from '@/db/queries/history'
import { topics } from '@/db/schema/desk'
import { carriedOut, challenged, disputedPair, proposed, RETRACT } from '@/tests/support/acts'
import { openDesk, publishedClaim, submittedClaim } from '@/tests/support/claims'
import { testDatabase } from '@/tests/support/database'
import { countedFact } from '@/tests/support/measured-desk'

const place = await testDatabase()
const { db } = place
const desk = await openDesk(db)
const { editor, reviewer } = desk.cast

const counted = await countedFact(desk, { number: '400', on: '2024-05-01' })
const elsewhere = await publishedClaim(desk, { topicTitle: 'Elsewhere' })
const waiting = await submittedClaim(desk, { topicTitle: 'Elsewhere' })
await challenged(desk, elsewhere)
await proposed(desk, elsewhere, RETRACT)
const retracted = await carriedOut(desk, counted, RETRACT)
const [first, second] = await disputedPair(desk, '2024-06-01')

const asked = (filter: HistoryFilter, limit = 500, before?: number) => historyLines(db, filter, limit, before)
const actsOf = async (filter: HistoryFilter) => (await asked(filter)).map(({ act }) => act)
const idOf = async (title: string) =>
  (await db.select().from(topics)).find((topic) => topic.title === title)?.id ?? ''

describe('the history', () => {
  test('tells everything, newest first', async () => {
    const lines = await asked({})
    expect(lines.map(({ id }) => id)).toEqual(lines.map(({ id }) => id).sort((a, b) => b - a))
    expect(new Set(lines.map(({ act }) => act))).toEqual(
      new Set([
        'captured',
        'entered',
        'submitted',
        'approve',
        'measure-made',
        'challenged',
        'proposed',
        'countersign-proposal',
        'disputed',
      ]),
    )
  })

  test('a claim’s own', async () => {
    expect(await actsOf({ claimId: counted.claimId })).toEqual([
      'countersign-proposal',
      'proposed',
      'approve',
      'submitted',
      'entered',
    ])
  })

  test('a person’s own', async () => {
    const lines = await asked({ personId: reviewer.id })
    expect(new Set(lines.map(({ person }) => person))).toEqual(new Set([reviewer.name]))
    expect(new Set(lines.map(({ act }) => act))).toEqual(
      new Set(['approve', 'countersign-proposal', 'disputed']),
    )
  })

  test('one kind of act', async () => {
    expect(await actsOf({ act: 'challenged' })).toEqual(['challenged'])
    expect((await asked({ act: 'challenged' }))[0]).toMatchObject({
      person: null,
      claim: { id: elsewhere.claimId },
      detail: { reason: 'wrong_number' },
    })
  })

  test('a topic’s, with every act on the claims about it', async () => {
    const lines = await asked({ topicId: await idOf('Elsewhere') })
    const claims = new Set(lines.map(({ claim }) => claim?.id))
    expect(claims).toEqual(new Set([elsewhere.claimId, waiting.claimId]))
    expect(lines.map(({ act }) => act)).toContain('entered')
  })

  test('a measure’s, with every act on the claims it counts', async () => {
    const [measure] = (await historyChoices(db)).measures
    const lines = await asked({ measureId: measure?.id })
    expect(lines.map(({ act }) => act)).toContain('measure-made')
    const claims = lines.flatMap(({ claim }) => claim?.id ?? [])
    expect(new Set(claims)).toEqual(new Set([counted.claimId, first.claimId, second.claimId]))
  })

  test('a report’s, with every act on the claims drawn from it', async () => {
    const lines = await asked({ reportId: desk.reportId })
    expect(lines.at(-1)).toMatchObject({ act: 'captured', report: { id: desk.reportId } })
    expect(lines.flatMap(({ claim }) => claim?.id ?? [])).toContain(elsewhere.claimId)
  })

  test('what readers saw, every edition of it', async () => {
    const lines = await asked({ publicOnly: true })
    const editions = lines.map(({ edition }) => edition ?? 0)
    expect(editions).toContain(retracted)
    expect(editions.sort((a, b) => a - b)).toEqual(editions.map((_, n) => n + 1))
  })

  test('between two instants', async () => {
    const [newest] = await asked({}, 1)
    const oldest = (await asked({})).at(-1)
    if (!newest || !oldest) throw new Error('There is no history.')
    expect(await actsOf({ from: newest.at, until: newest.at })).toEqual([])
    expect((await asked({ until: newest.at })).map(({ id }) => id)).not.toContain(newest.id)
    expect((await asked({ from: oldest.at })).map(({ id }) => id)).toContain(oldest.id)
  })

  test('page by page, without a gap or a repeat', async () => {
    const whole = (await asked({})).map(({ id }) => id)
    const paged: number[] = []
    for (let page = await asked({}, 4); page.length > 0; page = await asked({}, 4, paged.at(-1)))
      paged.push(...page.map(({ id }) => id))
    expect(paged).toEqual(whole)
  })

  test('acts on accounts are for who they are of, unless one looks after people', async () => {
    await db.transaction((tx) =>
      tx.execute(`insert into desk.history (person_id, act, detail) values
        ('${editor.id}', 'signed-in', '{"address": "198.51.100.1"}'),
        ('${reviewer.id}', 'signed-in', '{"address": "198.51.100.2"}')`),
    )
    const signedIn = (filter: HistoryFilter) =>
      asked({ act: 'signed-in', ...filter }).then((lines) => lines.map(({ person }) => person))
    expect(await signedIn({})).toEqual([reviewer.name, editor.name])
    expect(await signedIn({ accountsOf: editor.id })).toEqual([editor.name])
    expect(await actsOf({ accountsOf: editor.id })).toContain('challenged')
  })
})
