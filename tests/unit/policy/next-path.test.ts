import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nextPath } from '@/app/_session/next-path'

describe('where signing in leads', () => {
  it.each([
    ['/desk/review', '/desk/review'],
    ['/desk/claims/claim_1?from=1&to=2', '/desk/claims/claim_1?from=1&to=2'],
    ['/', '/'],
    ['/desk/../desk/people', '/desk/people'],
    ['/desk/reports?before=a&_rsc=1x2y', '/desk/reports?before=a'],
    ['/desk?_rsc', '/desk'],
    ['/topic/haïti', '/topic/ha%C3%AFti'],
    [undefined, '/desk'],
    [null, '/desk'],
    ['', '/desk'],
    [['/a', '/b'], '/desk'],
    ['desk', '/desk'],
    ['https://evil.example/', '/desk'],
    ['HTTPS://evil.example/', '/desk'],
    ['https:evil.example', '/desk'],
    ['//evil.example', '/desk'],
    ['///evil.example', '/desk'],
    ['/\\evil.example', '/desk'],
    ['/\\/evil.example', '/desk'],
    ['\\\\evil.example', '/desk'],
    ['/\t/evil.example', '/desk'],
    ['/\n/evil.example', '/desk'],
    ['\t//evil.example', '/desk'],
    [' //evil.example', '/desk'],
    ['/.//evil.example', '/desk'],
    ['/desk/..//evil.example', '/desk'],
    ['/%2e%2e//evil.example', '/desk'],
    ['/desk\r\nset-cookie: a=b', '/desk'],
    ['/\u202e//evil', '/desk'],
    ['javascript:alert(1)', '/desk'],
    ['data:text/html,x', '/desk'],
    ['@evil.example', '/desk'],
    ['.evil.example', '/desk'],
    // Harmless as a path: it stays on this site.
    ['/@evil.example', '/@evil.example'],
    ['/https://evil.example', '/https://evil.example'],
    ['/%2f%2fevil.example', '/%2f%2fevil.example'],
    ['/sign-in?next=/sign-in', '/desk'],
  ])('%j leads to %s', (asked, path) => {
    expect(nextPath(asked)).toBe(path)
  })

  it('is this site, whatever is asked', () => {
    const parts = fc.constantFrom(
      '/',
      '\\',
      '.',
      '..',
      '%2f',
      ':',
      '@',
      'evil.example',
      'https:',
      '?',
      '#',
      '\t',
      'a',
    )
    const asked = fc.oneof(
      fc.string(),
      fc.array(parts, { maxLength: 9 }).map((all) => `/${all.join('')}`),
    )
    fc.assert(
      fc.property(asked, (any) => {
        const path = nextPath(any)
        expect(new URL(path, 'https://ours.example').origin).toBe('https://ours.example')
        expect(path).toMatch(/^\/(?!\/)/)
      }),
      { numRuns: 5000 },
    )
  })
})
