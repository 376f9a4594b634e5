import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readTable } from '@/capture/table'
import { xlsx } from '@/formats/xlsx'

const csv = (text: string) => readTable(new TextEncoder().encode(text))
const refusal = async (answer: ReturnType<typeof readTable>) => {
  const read = await answer
  return read.ok ? 'read' : read.refusal.kind
}

describe('a table is read', () => {
  const table = { header: ['a', 'b'], rows: [['1,5', 'two\nlines']] }

  test.each([
    ['commas', 'a,b\r\n"1,5","two\nlines"\r\n'],
    ['semicolons and a mark', '\uFEFFa;b\n1,5;"two\nlines"'],
    ['tabs', 'a\tb\n1,5\t"two\nlines"\n\n'],
  ])('from CSV with %s', async (_, text) => {
    expect(await csv(text)).toEqual({ ok: true, value: table })
  })

  test('from a workbook', async () => {
    const columns = table.header.map((name, at) => ({
      name,
      type: 'string' as const,
      says: name,
      of: (row: string[]) => row[at] ?? null,
    }))
    expect(await readTable(await xlsx(columns, table.rows))).toEqual({ ok: true, value: table })
  })
})

describe('a table is refused', () => {
  test.each([
    ['empty', ''],
    ['empty', 'a,b\n'],
    ['not-a-table', 'a,b\n"open'],
    ['not-a-table', 'a,b\0\n1,2'],
    ['too-many-rows', `a\n${'1\n'.repeat(201)}`],
    ['too-many-columns', `${'a,'.repeat(61)}\n1`],
    ['too-large', 'a'.repeat(500_001)],
  ])('as %s', async (kind, text) => {
    expect(await refusal(csv(text))).toBe(kind)
  })

  test('as not in UTF-8', async () => {
    expect(await refusal(readTable(Uint8Array.of(0x61, 0x0a, 0xff, 0xfe)))).toBe('not-utf-8')
  })

  test('as no workbook', async () => {
    expect(await refusal(readTable(strToU8('PK and nothing more')))).toBe('not-a-table')
  })

  test.each<[string, () => Record<string, Uint8Array>]>([
    ['what unpacks to much more', () => ({ 'xl/worksheets/sheet1.xml': new Uint8Array(11_000_000) })],
    [
      'very many parts',
      () => Object.fromEntries(Array.from({ length: 101 }, (_, n) => [`xl/${n}.xml`, strToU8('<a/>')])),
    ],
    ['entities', () => ({ 'xl/workbook.xml': strToU8('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>') })],
  ])('as a bomb: %s', async (_, parts) => {
    expect(await refusal(readTable(zipSync(parts())))).toBe('bomb')
  })
})
