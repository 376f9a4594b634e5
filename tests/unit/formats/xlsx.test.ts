import { strFromU8, unzipSync } from 'fflate'
import readExcelFile from 'read-excel-file/node'
import { expect, test } from 'vitest'
import type { Column } from '@/formats/csv/csv'
import { xlsx } from '@/formats/xlsx'

const columns: Column<string>[] = [{ name: 'words', type: 'string', says: 'any', of: (word) => word }]
const HOSTILE = ['=1+1', '+1', '-1', '@SUM(A1)', '=HYPERLINK("http://a.example")', '\tx', 'a\u0001b']

test('words that look like formulas are written as words', async () => {
  const book = await xlsx(columns, HOSTILE)
  const [sheet] = await readExcelFile(book)
  expect(sheet?.data.map(([cell]) => cell)).toEqual([
    'words',
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    HOSTILE[4],
    'x',
    'ab',
  ])
  for (const [name, bytes] of Object.entries(unzipSync(new Uint8Array(book))))
    if (name.endsWith('.xml')) expect(strFromU8(bytes)).not.toContain('<f>')
})
