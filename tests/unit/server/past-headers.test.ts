import { describe, expect, test } from 'vitest'
import { readingSecurity } from '@/server/door/content-security'
import { pastHeaders } from '@/server/door/memento'
import { readLinks } from '@/tests/support/link-format'

const ORIGIN = 'https://facts.example.org'

describe('the headers of a fact’s past', () => {
  test('name the TimeGate and the TimeMap of a page', () => {
    const { link = '', ...others } = pastHeaders('/facts/a-b', ORIGIN)
    expect(others).toEqual({})
    expect(readLinks(link)).toEqual([
      { target: `${ORIGIN}/timegate/facts/a-b`, rel: 'timegate' },
      { target: `${ORIGIN}/timemap/facts/a-b`, rel: 'timemap', type: 'application/link-format' },
    ])
  })

  test('say of a memento of which moment it is, and of what', () => {
    const headers = pastHeaders('/fr/facts/a-b@20240924091400', ORIGIN)
    expect(headers['memento-datetime']).toBe('Tue, 24 Sep 2024 09:14:00 GMT')
    expect(readLinks(headers.link ?? '')).toEqual([
      { target: `${ORIGIN}/fr/facts/a-b`, rel: 'original' },
      { target: `${ORIGIN}/timegate/fr/facts/a-b`, rel: 'timegate' },
      { target: `${ORIGIN}/timemap/fr/facts/a-b`, rel: 'timemap', type: 'application/link-format' },
    ])
  })

  test.each([
    '/',
    '/facts',
    '/facts/a/history',
    '/topics/a',
    '/facts/a@2024',
    '/embed/facts/a',
    '/de/facts/a',
  ])('are none at %s', (path) => {
    expect(pastHeaders(path, ORIGIN)).toEqual({})
  })
})

test.each([
  ['/embed/facts/a', true],
  ['/fr/embed/facts/a', true],
  ['/facts/embed/a', false],
  ['/embedded/facts/a', false],
  ['/facts/a', false],
])('%s may be framed by others: %s', (path, framed) => {
  expect(readingSecurity(path).includes('frame-ancestors *')).toBe(framed)
})

test('an embed loads and runs nothing', () => {
  expect(readingSecurity('/embed/facts/a')).toMatch(/^default-src 'none'; style-src 'unsafe-inline'; /)
  expect(readingSecurity('/embed/facts/a')).not.toMatch(/script|connect|img|font|'self'/)
})
