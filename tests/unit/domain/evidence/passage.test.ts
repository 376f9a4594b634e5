import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { codePointOffset, utf16Offset } from '@/domain/evidence/code-point'
import { isGraphemeBoundary } from '@/domain/evidence/grapheme'
import { normalise } from '@/domain/evidence/normal-text'
import { cut, locate, matches, type Passage } from '@/domain/evidence/passage'
import { anyText, awkwardText, boundariesOf, effortOf } from './texts'

// Properties run hundreds of rounds, and other tests keep the machine busy meanwhile.
vi.setConfig({ testTimeout: 30_000 })

/** A text and a span of it between two grapheme boundaries, in code points. */
const textWithSpan = awkwardText.chain((text) => {
  const places = boundariesOf(text).map((at) => [...text.slice(0, at)].length)
  return fc
    .tuple(fc.nat(places.length - 1), fc.nat(places.length - 1))
    .map(([a, b]) => ({ text, start: places[Math.min(a, b)] ?? 0, end: places[Math.max(a, b)] ?? 0 }))
})

describe('a passage', () => {
  test('is the very code points between its offsets, and stands in the text it was cut from', () => {
    fc.assert(
      fc.property(textWithSpan, ({ text, start, end }) => {
        const words = [...text].slice(start, end).join('')
        const passage = cut(text, start, end)
        if (words.trim() === '') expect(passage).toBeNull()
        else {
          expect(passage).toMatchObject({ start, end, exact: words })
          expect(matches(text, passage!)).toBe(true)
        }
      }),
      { numRuns: 200 },
    )
  })

  test('has as context what stands beside it, at most 240 code points of whole characters', () => {
    fc.assert(
      fc.property(textWithSpan, fc.integer({ min: 1, max: 30 }), ({ text, start, end }, repeat) => {
        const long = text.repeat(repeat) + text + text.repeat(repeat)
        const offset = [...text].length * repeat
        const passage = cut(long, offset + start, offset + end)
        if (!passage) return
        const points = [...long]
        expect(long.includes(passage.prefix + passage.exact + passage.suffix)).toBe(true)
        expect(points.slice(0, passage.start).join('').endsWith(passage.prefix)).toBe(true)
        expect(points.slice(passage.end).join('').startsWith(passage.suffix)).toBe(true)
        expect([...passage.prefix].length).toBeLessThanOrEqual(240)
        expect([...passage.suffix].length).toBeLessThanOrEqual(240)
        const whole = new Set(boundariesOf(long))
        const from = utf16Offset(long, passage.start)!
        expect(whole.has(from - passage.prefix.length)).toBe(true)
        expect(whole.has(from + passage.exact.length + passage.suffix.length)).toBe(true)
      }),
    )
  })

  test.each([
    ['a family joined by ZWJ', 'The 👩‍👩‍👧 came', 5, 6],
    ['a skin tone from its hand', 'A 👍🏽 for', 2, 3],
    ['half a flag', 'From 🇭🇹 to 🇰🇪', 5, 6],
    ['a combining mark from its letter', 'cafe\u0301 noir', 3, 4],
    ['a Hebrew point from its letter', 'שָׁלוֹם', 0, 1],
    ['an Arabic mark from its letter', 'بِسْمِ', 0, 1],
    ['a Devanagari cluster', 'क्षि', 0, 1],
    ['conjoining jamo', '\u1112\u1161\u11ab', 0, 2],
    ['CR from LF', 'one\r\ntwo', 0, 4],
  ])('never cuts %s', (_, text, start, end) => {
    expect(cut(text, start, end)).toBeNull()
  })

  test.each([
    ['nothing', 3, 3],
    ['a backward span', 5, 2],
    ['a negative start', -1, 3],
    ['a start past the end', 90, 95],
    ['an end past the end', 0, 99],
    ['half a code point', 0.5, 3],
    ['no number', Number.NaN, 3],
    ['only white space', 3, 4],
  ])('is refused for %s', (_, start, end) => {
    expect(cut('Six hundred more', start, end)).toBeNull()
  })

  test('is at most 5,000 code points, counted as such', () => {
    const text = '😀'.repeat(5001)
    expect(cut(text, 0, 5000)?.exact.length).toBe(10_000)
    expect(cut(text, 0, 5001)).toBeNull()
  })

  test('reads the same in a right-to-left text as in any other: in the order of the code points', () => {
    const text = 'قال الرئيس إن 400 شرطي هنا'
    const start = [...text].join('').indexOf('400')
    expect(cut(text, start, start + 8)).toMatchObject({
      exact: '400 شرطي',
      prefix: 'قال الرئيس إن ',
      suffix: ' هنا',
    })
  })

  test('is orphaned by any change of its words, its place or its context', () => {
    const text = 'Nearly 400 officers are here.'
    const passage = cut(text, 7, 19)!
    expect(passage.exact).toBe('400 officers')
    expect(matches(text, passage)).toBe(true)
    expect(matches('Nearly 500 officers are here.', passage)).toBe(false)
    expect(matches(` ${text}`, passage)).toBe(false)
    expect(matches('Barely 400 officers are here.', passage)).toBe(false)
    expect(matches('Nearly 400 officers were here.', passage)).toBe(false)
    expect(matches('Nearly 400', passage)).toBe(false)
    expect(matches('', passage)).toBe(false)
    const moved: Passage = { ...passage, start: 6, end: 18 }
    expect(matches(text, moved)).toBe(false)
  })

  test('is orphaned by a change of a single code point anywhere in it or beside it', () => {
    fc.assert(
      fc.property(textWithSpan, fc.nat(), ({ text, start, end }, at) => {
        const passage = cut(text, start, end)
        if (!passage) return
        const points = [...text]
        const context = [...passage.prefix].length
        const place = start - context + (at % (context + [...(passage.exact + passage.suffix)].length))
        points[place] = points[place] === 'q' ? 'w' : 'q'
        expect(matches(points.join(''), passage)).toBe(false)
      }),
    )
  })
})

describe('locating typed words', () => {
  test('finds every place where they stand as whole characters, each with its offsets in code points', () => {
    fc.assert(
      fc.property(textWithSpan, fc.integer({ min: 0, max: 3 }), ({ text: piece, start, end }, repeat) => {
        const text = normalise(piece.repeat(repeat + 1))
        const words = normalise([...piece].slice(start, end).join('')).trim()
        fc.pre(words !== '')
        const whole = new Set(boundariesOf(text))
        const expected: number[] = []
        for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1))
          if (whole.has(at) && whole.has(at + words.length)) expected.push([...text.slice(0, at)].length)
        const located = locate(text, words)
        const found =
          located.kind === 'missing' ? [] : located.kind === 'found' ? [located.passage] : located.passages
        expect(found.map((passage) => passage.start)).toEqual(expected.slice(0, 50))
        for (const passage of found) {
          expect(passage.exact).toBe(words)
          expect(passage).toEqual(cut(text, passage.start, passage.end))
          expect(matches(text, passage)).toBe(true)
        }
      }),
      { numRuns: 300 },
    )
  })

  test('of a quote that is repeated gives every place to choose from', () => {
    const text = 'He said “600 more”. Later: “600 more”, again. 😀 “600 more”'
    const located = locate(text, '“600 more”')
    expect(located.kind).toBe('repeated')
    const starts = located.kind === 'repeated' ? located.passages.map(({ start }) => start) : []
    expect(starts).toEqual([8, 27, 48])
  })

  test('lists overlapping places too, and at most fifty', () => {
    const overlapping = locate('ababa', 'aba')
    expect(overlapping.kind === 'repeated' && overlapping.passages.map(({ start }) => start)).toEqual([0, 2])
    const many = locate('no '.repeat(200), 'no')
    expect(many.kind === 'repeated' && many.passages.length).toBe(50)
  })

  test('normalises what was typed as the text was, and is tolerant of nothing else', () => {
    const text = normalise('Nearly\u00a0400 cafe\u0301 officers')
    expect(locate(text, 'Nearly 400').kind).toBe('found')
    expect(locate(text, 'Nearly\u00a0400').kind).toBe('found')
    expect(locate(text, 'cafe\u0301').kind).toBe('found')
    expect(locate(text, '  caf\u00e9 officers\r\n').kind).toBe('found')
    expect(locate(text, 'nearly 400').kind).toBe('missing')
    expect(locate(text, 'Nearly  400').kind).toBe('missing')
    expect(locate(text, 'cafe').kind).toBe('missing')
    expect(locate(text, '').kind).toBe('missing')
    expect(locate(text, '   ').kind).toBe('missing')
  })

  test('does not find a part of a character', () => {
    expect(locate('The 👩‍👩‍👧 came', '👩').kind).toBe('missing')
    expect(locate('🇭🇹🇰🇪', '🇹🇰').kind).toBe('missing')
  })
})

describe('offsets', () => {
  test('in UTF-16 and in code points lead to each other', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const points = [...text]
        let at = 0
        points.forEach((point, index) => {
          expect(codePointOffset(text, at)).toBe(index)
          expect(utf16Offset(text, index)).toBe(at)
          at += point.length
        })
        expect(codePointOffset(text, text.length)).toBe(points.length)
        expect(utf16Offset(text, points.length)).toBe(text.length)
        expect(utf16Offset(text, points.length + 1)).toBeNull()
      }),
    )
  })

  test('inside a surrogate pair count as before it', () => {
    expect(codePointOffset('a😀b', 2)).toBe(1)
    expect(codePointOffset('a😀b', 3)).toBe(2)
  })

  test('a cut is judged by its surroundings as by the whole text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const whole = new Set(boundariesOf(text))
        for (let at = 0; at <= text.length; at += 1) expect(isGraphemeBoundary(text, at)).toBe(whole.has(at))
      }),
      { numRuns: 300 },
    )
  })
})

describe('two megabytes of text', () => {
  const text = `${'Kenyan officers arrived in Port-au-Prince 😀. '.repeat(44_000)}The last sentence says 1,000.`

  test('are cut, located and checked in well under a second each', () => {
    expect(new TextEncoder().encode(text).length).toBeGreaterThan(2_000_000)
    const effort = effortOf(() => {
      const located = locate(text, 'The last sentence says 1,000.')
      expect(located.kind).toBe('found')
      const passage = located.kind === 'found' ? located.passage : null
      expect(cut(text, passage!.start, passage!.end)).toEqual(passage)
      expect(matches(text, passage!)).toBe(true)
      expect(locate(text, 'arrived in Port-au-Prince').kind).toBe('repeated')
    })
    expect(effort).toBeLessThan(2000)
  })
})
