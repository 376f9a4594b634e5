import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { FactSheet } from '@/components/reading/fact-sheet'
import type { ClaimContent } from '@/domain/claim/content'
import type { FactDocument, FactVersion } from '@/domain/claim/fact'
import { verdictOf } from '@/domain/evidence/origin'
import { COURIER, canonicalClaim, cited, NEARLY_400, timed } from '@/tests/support/canonical-claim'

const version = (content: ClaimContent, changes: Partial<FactVersion> = {}): FactVersion => ({
  no: 1,
  at: '2024-09-24T09:14:00.000Z',
  edition: 7,
  change: content.change,
  writers: [{ name: null, part: 'writer' }],
  reviewer: { name: null, part: 'reviewer' },
  content,
  ...changes,
})

function drawn(content: ClaimContent, older: FactVersion[] = [], changes: Partial<FactVersion> = {}): string {
  const current = version(content, changes)
  const fact: FactDocument = {
    id: 'claim_22222222222',
    slug: 'nearly-400-22222222222',
    verdict: verdictOf(content),
    firstPublishedAt: '2024-09-24T09:14:00.000Z',
    changedAt: current.at,
    standing: 'current',
    versions: [current, ...older],
    notices: [],
  }
  const around = { others: {}, linkedBy: [], promise: null }
  return renderToStaticMarkup(<FactSheet fact={fact} current={current} on="2024-09-25" around={around} />)
}

const textOf = (html: string) => html.replace(/<[^>]*>/g, '').replaceAll('&#x27;', "'")

describe('a fact', () => {
  it('answers in the order a doubter asks', () => {
    const html = drawn(canonicalClaim())
    const headings = [...html.matchAll(/<h2[^>]*>([^<]*)</g)].map(([, title]) => title)
    expect(headings).toEqual([
      'Who says so',
      'Where exactly',
      'What we checked',
      'What changed since',
      'Is this wrong?',
      'This fact',
    ])
  })

  it('never shows a number without its approximator, its bounds and its date', () => {
    const text = textOf(drawn(canonicalClaim()))
    expect(text).toContain('nearly400officers, at most 400, lower bound not stated')
    expect(text).toContain('in Haiti, as of 21 September 2024')
    expect(text).toContain('“on Saturday”, counted from 22 September 2024')
  })

  it('says as said by whom, on how many origins, and what that does not mean', () => {
    const text = textOf(drawn(canonicalClaim()))
    expect(text).toContain('As said by President William Ruto')
    expect(text).toContain('one origin, one outlet')
    expect(text).toContain('We do not vouch for its being so.')
  })

  it('explains why two outlets are one origin', () => {
    const courier = { id: 'r-2', title: 'A visit', outlet: COURIER }
    const citations = [
      cited('Nearly 400', { saidBy: 'William Ruto' }),
      cited('just under 400', { saidBy: 'William Ruto', report: courier }),
    ]
    const text = textOf(drawn(canonicalClaim({ citations })))
    expect(text).toContain(
      'Two reports of Example Wire and Example Courier count as one origin, because William Ruto speaks in each.',
    )
  })

  it('links to the quoted words in the original, and to nothing that is no web address', () => {
    const at = (url: string | null) =>
      drawn(
        canonicalClaim({
          citations: [cited('Nearly 400 of our officers are on patrol here', { report: { url } })],
        }),
      )
    expect(at('https://wire.example/a')).toContain('href="https://wire.example/a#:~:text=Nearly%20400')
    expect(at('javascript:alert(1)')).not.toContain('href="javascript')
    expect(at(null)).not.toContain('Find these words')
  })

  it('marks the passage in its own language and direction', () => {
    const exact = 'ما يقارب أربعمئة من ضباطنا هنا'
    const html = drawn(canonicalClaim({ citations: [cited(exact, { report: { language: 'ar' } })] }))
    expect(html).toMatch(new RegExp(`<blockquote lang="ar" dir="auto"[^>]*>.*<mark[^>]*>${exact}</mark>`))
  })

  it('sets what disagrees apart from what it rests on', () => {
    const citations = [
      cited('Nearly 400 of our officers'),
      cited('no more than 200 came', { role: 'disputes' }),
    ]
    const html = drawn(canonicalClaim({ citations }))
    const apart = html.slice(html.indexOf('Does anything disagree?'))
    expect(apart).toContain('no more than 200 came')
    expect(html.indexOf('Nearly 400 of our officers')).toBeLessThan(html.indexOf('Does anything disagree?'))
  })

  it.each<[string, Partial<ClaimContent>, string]>([
    ['nothing counted', { quantity: { state: 'not_stated', noun: '', words: '' } }, 'in Haiti, as of'],
    [
      'an unknown number',
      { quantity: { state: 'unknown', noun: 'families', words: '' } },
      'unknown number offamilies',
    ],
    ['an open interval', { time: timed('2024-03/..') }, 'in Haiti, since March 2024'],
    ['a unit', { quantity: { ...NEARLY_400, unit: 'US dollars' } }, 'nearly400US dollars'],
    [
      'a range',
      { quantity: { ...NEARLY_400, approximator: 'between', value: null, lower: '300' } },
      'between300 and 400',
    ],
    ['a due date', { kind: 'pledge', due: timed('2024-10') }, 'in Haiti, 21 September 2024due October 2024'],
    ['nobody named', { attribution: { mode: 'anonymous', chain: [] } }, 'As said by an unnamed source'],
    ['no place, no date', { place: null, time: null }, 'nearly400officers'],
  ])('is told with %s', (_, changes, told) => {
    expect(textOf(drawn(canonicalClaim(changes)))).toContain(told)
  })

  it('names those who signed only when the newsroom does', () => {
    expect(textOf(drawn(canonicalClaim()))).toContain('Written by one editor, countersigned by another.')
    const named = {
      writers: [
        { name: 'Ana', part: 'writer' as const },
        { name: 'Ben', part: 'writer' as const },
      ],
      reviewer: { name: 'Cy', part: 'reviewer' as const },
    }
    expect(textOf(drawn(canonicalClaim(), [], named))).toContain(
      'Written by Ana and Ben, countersigned by Cy.',
    )
  })

  it('shows each change with its note and both wordings', () => {
    const before = canonicalClaim({ time: timed('2024-09-22') })
    const change = { kind: 'correction' as const, note: 'The speech was a day earlier.' }
    const html = drawn(canonicalClaim({ change }), [version(before)], { no: 2, edition: 9 })
    expect(textOf(html)).toContain('Correction. The speech was a day earlier.')
    expect(html).toMatch(/<del><span class="sr-only">\[removed: <\/span>22 /)
    expect(html).toMatch(/<ins><span class="sr-only">\[added: <\/span>21 /)
    expect(textOf(html)).toContain('Revision 2, edition 9.')
  })

  it('holds no script, no inline style and no markup of a source', () => {
    const wild = '<script>alert(1)</script><b style="color:red">'
    const html = drawn(canonicalClaim({ statement: wild, publicNote: wild, citations: [cited(wild)] }))
    expect(html).not.toMatch(/<script|<b style| style="/)
  })
})
