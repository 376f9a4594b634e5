import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { LANGUAGES } from '@/domain/language'
import { isNegotiated, isPrivate, isReading } from '@/server/door/rooms'
import { publicAddress } from '@/server/press/addresses'
import { PAGES } from '@/tests/support/doors'

const told = (url: string) => publicAddress(url)?.url

test('all ways to ask one question are one address', () => {
  const one = '/measures/officers-in-haiti?on=2024-09-30&known=2024-10-01'
  for (const url of [
    one,
    '/measures/officers-in-haiti?known=2024-10-01&on=2024-09-30',
    '/measures/officers-in-haiti?known=2024-10-01&utm_source=a&on=2024-09-30&fbclid=b',
    '/measures/officers-in-haiti?on=2024-09-30&on=2024-01-01&known=2024-10-01',
    '/measures/officers-in-haiti?on=%202024-09-30%20&known=2024-10-01&=&&',
    '/measures/officers-in-haiti?on=2024-09-30&known=2024-10-01#now',
    '/measures/officers%2din-h%61iti?on=2024-09-30&known=2024-10-01',
  ])
    expect(told(url)).toBe(one)
})

test('a question that a page does not know is not asked', () => {
  expect(told('/facts/a-1?known=2024-09-30&before=x&q=y')).toBe('/facts/a-1?known=2024-09-30')
  expect(told('/facts/a-1/history?to=2&from=1&known=2024-09-30')).toBe('/facts/a-1/history?from=1&to=2')
  expect(told('/about?x=1')).toBe('/about')
  expect(told('/?a=b')).toBe('/')
  expect(told('/nonsense?a=b')).toBe('/nonsense')
  expect(told('/icon.svg?icon.2yiocq4k5nuju.svg')).toBe('/icon.svg')
})

test('a question asked with nothing is not asked', () => {
  expect(told('/facts/a-1?known=')).toBe('/facts/a-1')
  expect(told('/facts/a-1?known=%00%0A')).toBe('/facts/a-1')
  expect(told('/facts/a-1?known')).toBe('/facts/a-1')
})

test.each([
  ['/topics/haiti?before=%00a%0Ab', '/topics/haiti?before=a+b'],
  ['/topics/haiti?before=%E0%A4%A', '/topics/haiti?before=%EF%BF%BD%25A'],
  ['/topics/haiti?before=%ED%A0%80', '/topics/haiti?before=%EF%BF%BD%EF%BF%BD%EF%BF%BD'],
  [`/topics/haiti?before=${'x'.repeat(1001)}`, '/topics/haiti'],
  ['/topics/haiti?before=a?b&known=2024', '/topics/haiti?before=a%3Fb&known=2024'],
  ['/topics/haiti?__proto__=1&constructor=2', '/topics/haiti'],
  ['/facts\\..\\desk', '/facts%5C..%5Cdesk'],
  ['/topics/ha\u00EFti', '/topics/ha%C3%AFti'],
  ['/topics/a%2Fb', '/topics/a%2Fb'],
])('%.60s is asked as %.60s', (url, asked) => {
  expect(told(url)).toBe(asked)
})

test('an address longer than any link of ours is none', () => {
  expect(publicAddress(`/facts/${'a'.repeat(3990)}`)).not.toBeNull()
  expect(publicAddress(`/facts/a?known=${'a'.repeat(4000)}`)).toBeNull()
})

test('each page is known in every language, and with a slash too many', () => {
  for (const language of LANGUAGES) {
    expect(publicAddress(`/${language}`)?.listed).toBe(true)
    expect(told(`/${language}/topics/haiti?known=2024-09-30&x=1`)).toBe(
      `/${language}/topics/haiti?known=2024-09-30`,
    )
  }
  expect(told('/topics/haiti/?known=2024-09-30&x=1')).toBe('/topics/haiti/?known=2024-09-30')
  expect(publicAddress('/xx/topics/haiti')?.listed).toBe(false)
})

// The grid of doors is held against the tree, and names an address for every page and route.
const readingPages = Object.entries(PAGES)
  .map(([file, { address }]) => ({ file, address: address.replace(/\{\w+\}/g, 'x') }))
  .filter(({ address }) => isReading(address) && !isPrivate(address) && !isNegotiated(address))

test.each(readingPages)('$file has a line in the table of public addresses', ({ address }) => {
  expect(publicAddress(address)?.listed).toBe(true)
})

test('a page that reads its question has one in the table', () => {
  expect(readingPages.length).toBeGreaterThan(7)
  const mute = readingPages
    .filter(({ file }) =>
      readFileSync(file, 'utf8').match(/searchParams|requireFact|requireMeasure|requireTopic/),
    )
    .filter(
      ({ address }) =>
        !['known', 'from', 'q', 'after', 'before', 'below', 'url'].some((question) =>
          told(`${address.split('?')[0]}?${question}=1`)?.endsWith('=1'),
        ),
    )
  expect(mute).toEqual([])
})
