import { expect, test } from 'vitest'
import { type ImportedRow, importClaims } from '@/commands/import-claims'
import { claimById, revisionOf } from '@/db/queries/claims'
import { listedClaims } from '@/db/queries/claims-list'
import { historyLines, historyOfClaim } from '@/db/queries/history'
import { done, drawnKey, entry, openDesk, QUOTED } from '@/tests/support/claims'
import { testDatabase } from '@/tests/support/database'

const { db } = await testDatabase()
const desk = await openDesk(db)
const { editor, admin } = desk.cast
const file = { name: 'claims.csv', sha256: 'f'.repeat(64) }

const row = (changes: Partial<ImportedRow> = {}): ImportedRow => ({
  row: 1,
  report: desk.reportId,
  quote: QUOTED,
  role: 'supports',
  saidBy: 'William Ruto',
  entered: { ...entry(desk), citations: [] },
  ...changes,
})
const imported = (rows: ImportedRow[], check = false, by = editor) =>
  importClaims(db, by, { key: drawnKey(), file, rows, check })
const all = () => listedClaims(db, {}, 'newest', 50)

test('rows become drafts of the person who imports them, with the file in the history', async () => {
  const { claimIds } = done(await imported([row(), row({ row: 2 })]))
  expect(claimIds).toHaveLength(2)
  for (const claimId of claimIds) {
    const claim = await claimById(db, claimId)
    expect(claim).toMatchObject({ state: 'draft' })
    expect((await revisionOf(db, claimId, 1))?.content.citations[0]?.passage.exact).toBe(QUOTED)
    expect(await historyOfClaim(db, claimId)).toMatchObject([
      { act: 'entered', person: editor.name, detail: { import: file.sha256 } },
    ])
  }
  const [event] = await historyLines(db, { act: 'imported' }, 1)
  expect(event).toMatchObject({ person: editor.name, detail: { ...file, claims: '2' } })
})

test.each<[string, Partial<ImportedRow>, string]>([
  ['no report', { report: '' }, 'report-missing'],
  ['a report that was never captured', { report: 'https://nowhere.example/' }, 'report-unknown'],
  ['no quote', { quote: '' }, 'quote-missing'],
  ['words that the report has not', { quote: 'nine hundred and two' }, 'quote-not-found'],
  ['words that it has twice', { quote: 'a' }, 'quote-repeated'],
  [
    'bounds out of order',
    {
      entered: {
        ...entry(desk),
        citations: [],
        quantity: {
          state: 'stated',
          value: '5',
          lower: '9',
          upper: null,
          unit: '',
          noun: '',
          approximator: 'exactly',
          words: '',
          formula: '',
        },
      },
    },
    'problems',
  ],
])('%s refuses the whole file', async (_, changes, kind) => {
  const before = await all()
  expect(await imported([row(), row({ row: 2, ...changes })])).toMatchObject({
    ok: false,
    refusal: { kind: 'rows', refused: [{ row: 2, kind }] },
  })
  expect(await all()).toEqual(before)
})

test('a check writes nothing, and says what stands against a submission', async () => {
  const before = await all()
  const bare = row({ row: 2, entered: { ...row().entered, kind: null } })
  const answer = await imported([row(), bare], true)
  if (answer.ok || answer.refusal.kind !== 'checked') throw new Error(JSON.stringify(answer))
  expect(answer.refusal.open[1]?.problems).toContainEqual({ field: 'kind', kind: 'kind-missing', detail: {} })
  expect(await all()).toEqual(before)
})

test('the same order posted twice is written once, and whoever writes no claims imports none', async () => {
  const order = { key: drawnKey(), file, rows: [row()], check: false }
  const first = done(await importClaims(db, editor, order))
  const count = (await all()).length
  expect(done(await importClaims(db, editor, order))).toEqual(first)
  expect(await all()).toHaveLength(count)
  expect(await imported([row()], false, admin)).toMatchObject({ refusal: { kind: 'barred' } })
})
