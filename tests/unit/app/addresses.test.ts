import { getPathMatch } from 'next/dist/shared/lib/router/utils/path-match'
import { expect, test } from 'vitest'
import { addresses, moved } from '@/app/addresses.mjs'

type Rule = { source: string; destination: string }

/** Where the first rule that takes an address leads, by the matcher that Next uses. */
function ledBy(rules: readonly Rule[], address: string): string | null {
  for (const { source, destination } of rules) {
    const found = getPathMatch(source, { strict: true, removeUnnamedParams: true })(address)
    if (found) return destination.replace(/:(\w+)\*?/g, (_, name) => [found[name]].flat().join('/'))
  }
  return null
}

test.each([
  ['/facts/nearly-400-abc.json', '/taken/facts/nearly-400-abc/json'],
  ['/facts/nearly-400-abc.csv', '/taken/facts/nearly-400-abc/csv'],
  ['/facts/nearly-400-abc/cite.ris', '/taken/facts/nearly-400-abc/cite-ris'],
  ['/topics/haiti.zip', '/taken/topics/haiti/zip'],
  ['/measures/officers.json', '/taken/measures/officers/json'],
  ['/search.csv', '/taken/search/csv'],
  ['/search', '/en/search'],
  ['/facts/nearly-400-abc', '/en/facts/nearly-400-abc'],
  ['/facts/nearly-400-abc.xml', '/en/facts/nearly-400-abc.xml'],
  ['/facts/nearly-400-abc/card.png', '/en/facts/nearly-400-abc/card.png'],
  ['/card.png', '/en/card.png'],
  ['/fr/facts/nearly-400-abc/card.png', null],
])('%s is drawn at %s', (address, drawnAt) => {
  expect(ledBy(addresses, address)).toBe(drawnAt)
})

test.each([
  ['/taken/facts/nearly-400-abc/json', '/facts/nearly-400-abc.json'],
  ['/taken/facts/nearly-400-abc/cite-bib', '/facts/nearly-400-abc/cite.bib'],
  ['/taken/topics/haiti/zip', '/topics/haiti.zip'],
  ['/taken/search/json', '/search.json'],
  ['/facts/nearly-400-abc.json', null],
])('%s has moved to %s', (address, to) => {
  expect(ledBy(moved, address)).toBe(to)
})
