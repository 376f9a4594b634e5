import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const files = (folder: string) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.tsx'))
    .map((file) => readFileSync(path.join(folder, file), 'utf8'))

// What a page holds once, around everything: it cannot stand in the middle of another page.
const AROUND_A_PAGE = ['PageError', 'PageTitle', 'SkipLink', 'SomethingBroke', 'ZoneProvider']
// What other furniture is made of: it is seen wherever they are.
const WITHIN = ['FieldError', 'FieldFrame', 'FieldHint', 'FormSummary', 'Needed', 'StatusMark']

test('every piece of furniture stands in the showroom', () => {
  const shown = files('components/showroom').join()
  const made = files('components/ui').flatMap((source) =>
    [...source.matchAll(/^export function ([A-Z]\w+)/gm)].map(([, name]) => name as string),
  )
  expect(made.length).toBeGreaterThan(20)
  const missing = made.filter((name) => !new RegExp(`<${name}\\b`).test(shown))
  expect(missing.sort()).toEqual([...AROUND_A_PAGE, ...WITHIN].sort())
})
