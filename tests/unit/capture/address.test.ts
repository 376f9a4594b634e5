import { describe, expect, test } from 'vitest'
import { readUrl, urlKey } from '@/capture/address'

describe('a typed address', () => {
  test.each([
    ['https://wire.example/a', 'https://wire.example/a'],
    ['  HTTP://Wire.Example/A?b=1#c ', 'http://wire.example/A?b=1#c'],
    ['https://wire.example', 'https://wire.example/'],
    ['https://wire.example:443/a', 'https://wire.example/a'],
    ['https://bücher.example/ä', 'https://xn--bcher-kva.example/%C3%A4'],
  ])('%s is read', (typed, address) => {
    expect(readUrl(typed)).toEqual({ ok: true, value: address })
  })

  test.each([
    ['', 'not-a-url'],
    ['wire.example/a', 'not-a-url'],
    ['https://', 'not-a-url'],
    ['javascript:alert(1)', 'not-web'],
    ['data:text/html,x', 'not-web'],
    ['file:///etc/hosts', 'not-web'],
    ['ftp://wire.example/a', 'not-web'],
    ['https://ed:secret@wire.example/', 'credentials'],
    ['https://ed@wire.example/', 'credentials'],
  ])('%s is refused as %s', (typed, kind) => {
    expect(readUrl(typed)).toMatchObject({ ok: false, refusal: { kind } })
  })

  test('has at most 2,000 characters, before and after it is written out', () => {
    const base = 'https://wire.example/'
    expect(readUrl(base + 'a'.repeat(2000 - base.length)).ok).toBe(true)
    expect(readUrl(base + 'a'.repeat(2001 - base.length))).toMatchObject({ refusal: { kind: 'too-long' } })
    expect(readUrl(base + 'ä'.repeat(1000))).toMatchObject({ refusal: { kind: 'too-long' } })
  })
})

describe('the key of an address', () => {
  const same = urlKey('https://wire.example/a?x=1&y=2')

  test('is a SHA-256 in hex', () => {
    expect(same).toMatch(/^[0-9a-f]{64}$/)
  })

  test.each([
    'https://wire.example/a/?x=1&y=2',
    'https://wire.example/a//?x=1&y=2',
    'https://wire.example/a?x=1&y=2#part',
    'https://wire.example/a?x=1&y=2#:~:text=nearly%20400',
    'https://wire.example/a?utm_source=mail&x=1&y=2&UTM_Campaign=z',
    'https://wire.example/a?x=1&fbclid=abc&y=2',
    'https://wire.example/a?at_medium=RSS&x=1&y=2&gclid=1&mc_cid=2&igsh=3&_ga=4',
    'https://WIRE.example:443/a?x=1&&y=2',
  ])('is the same for %s', (address) => {
    expect(urlKey(address)).toBe(same)
  })

  test.each([
    'https://wire.example/a?y=2&x=1',
    'https://wire.example/a?x=1',
    'https://wire.example/A?x=1&y=2',
    'https://wire.example/a?x=1&y=2&page=2',
    'https://wire.example/a?x=1&y=2&automatic=1',
    'https://www.wire.example/a?x=1&y=2',
    'http://wire.example/a?x=1&y=2',
    'https://wire.example/a?x=1%26y=2',
  ])('is another for %s', (address) => {
    expect(urlKey(address)).not.toBe(same)
  })

  test('does not tell a bare host from its root', () => {
    expect(urlKey('https://wire.example')).toBe(urlKey('https://wire.example/'))
  })
})
