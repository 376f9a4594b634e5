import { expect, test } from 'vitest'
import { factPage } from '@/db/queries/reading-room/fact-page'
import { openDisputes } from '@/domain/claim/fact'
import { castOf } from '@/tests/support/cast'
import { testDatabase } from '@/tests/support/database'
import { factWithEverything } from '@/tests/support/fact-with-everything'

const { db, reading } = await testDatabase()

test('a fact with everything has everything that its page must show', async () => {
  const claimId = await factWithEverything(db, await castOf(db))
  const { fact } = await factPage(reading, claimId.slice('claim_'.length))
  expect(fact?.verdict).toEqual({ kind: 'established', speaker: null, origins: 3, outlets: 3 })
  expect(fact?.versions.map(({ change }) => change.kind)).toEqual(['correction', 'correction', 'first'])
  expect(fact && openDisputes(fact)).toHaveLength(1)
  expect(fact?.notices.map(({ kind }) => kind)).toContain('answered')
  const content = fact?.versions[0]?.content
  expect(content?.quantity).toMatchObject({ lower: '380', upper: '390' })
  expect(content?.time?.edtf).toBe('2024-09-10/2024-09-16')
  expect(content?.citations.map(({ report }) => report.language)).toContain('ar')
})
