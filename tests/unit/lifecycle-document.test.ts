import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { lifecycleDrawing } from '@/tests/support/lifecycle-drawing'

const DOCUMENT = new URL('../../docs/claim-lifecycle.md', import.meta.url)

if (process.env.UPDATE_DOCS) writeFileSync(DOCUMENT, lifecycleDrawing())

test('docs/claim-lifecycle.md is what the table of moves draws', () => {
  expect(readFileSync(DOCUMENT, 'utf8')).toBe(lifecycleDrawing())
})
