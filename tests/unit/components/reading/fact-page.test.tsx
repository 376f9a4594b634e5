import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { type Around, FactPage } from '@/components/reading/fact-page'
import { HistorySheet } from '@/components/reading/history-sheet'
import type { FactDocument } from '@/domain/claim/fact'
import type { Promised } from '@/domain/tally/promise'
import { cited, timed } from '@/tests/support/canonical-claim'
import { AROUND, at, fact, notice, OTHER, people, version } from '@/tests/support/drawn-facts'

function page(of: FactDocument, changes: { on?: string; known?: string; around?: Partial<Around> } = {}) {
  const { on = '2024-10-01', known = null, around = {} } = changes
  return renderToStaticMarkup(
    <FactPage
      slug={of.slug}
      firstPublishedAt={of.firstPublishedAt}
      told={of}
      known={known}
      on={on}
      around={{ ...AROUND, ...around }}
    />,
  )
}
const textOf = (html: string) =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&')

const disputed = notice(2, {
  kind: 'disputed',
  disputeId: 'd1',
  with: 'claim_other',
  note: 'Two counts differ.',
})
const ended = (how: 'corrected' | 'explained') =>
  notice(3, { kind: 'dispute_ended', disputeId: 'd1', with: 'claim_other', how, note: 'Counted anew.' })

describe('a retracted fact', () => {
  const retracted = fact({
    standing: 'retracted',
    notices: [
      notice(2, { kind: 'retracted', reason: 'misread', note: 'We took a year for a count.', ...people }),
    ],
  })

  test('is a tombstone: why, in which words, by whom, and what it had said, struck through', () => {
    const text = textOf(page(retracted))
    expect(text).toContain('Retracted')
    expect(text).toContain('We misread the source')
    expect(text).toContain('We took a year for a count.')
    expect(text).toContain('Proposed by Edda Example, countersigned by another.')
    expect(page(retracted)).toMatch(/line-through[^>]*>.*nearly 400 Kenyan officers/s)
  })

  test('carries no verdict any more, and asks for no challenge', () => {
    const text = textOf(page(retracted))
    expect(text).not.toContain('As said by')
    expect(text).not.toContain('Tell us what is wrong')
  })
})

test('a removed fact tells its reason and its hashes, and nothing else', () => {
  const hashes = [{ no: 1, sha256: 'ab'.repeat(32) }]
  const removed = fact({
    standing: 'removed',
    versions: [],
    notices: [
      notice(2, {
        kind: 'removed',
        reason: 'privacy',
        note: 'At the request of a person.',
        hashes,
        ...people,
      }),
    ],
  })
  for (const html of [
    page(removed),
    renderToStaticMarkup(<HistorySheet fact={removed} others={{}} from={1} to={2} />),
  ]) {
    expect(textOf(html)).toContain('To protect somebody’s privacy')
    expect(html).toContain('ab'.repeat(32))
    expect(html).not.toContain('Kenyan')
  }
})

test('a superseded fact leads to the one in its place', () => {
  const superseded = fact({
    standing: 'superseded',
    notices: [notice(2, { kind: 'superseded', by: 'claim_other', note: '' })],
  })
  expect(page(superseded)).toContain('href="/facts/only-380-other"')
  expect(textOf(page(superseded))).toContain('A newer fact stands in its place')
})

describe('a disputed fact', () => {
  test('shows the two numbers side by side, with the reviewer’s words and the way to the other', () => {
    const html = page(fact({ notices: [disputed] }))
    expect(textOf(html)).toContain('Two counts differ.')
    expect(html).toContain('href="/facts/only-380-other"')
    expect(html).toContain('The other')
    expect(textOf(html)).toMatch(/nearly\s*400.*380/s)
  })

  test.each([
    ['corrected', 'one of the two was changed'],
    ['explained', 'it was explained'],
  ] as const)('that is no more, because it was %s, keeps it in its past only', (how, words) => {
    const html = page(fact({ notices: [ended(how), disputed] }))
    expect(html).not.toContain('It cannot be true beside')
    expect(html).not.toContain('The other</th>')
    expect(textOf(html)).toContain(words)
    expect(textOf(html)).toContain('Counted anew.')
  })

  test('beside one that was removed names nothing of it', () => {
    const others = {
      claim_other: { ...OTHER, standing: 'removed' as const, statement: '', quantity: null, edtf: null },
    }
    const html = page(fact({ notices: [disputed] }), { around: { others } })
    expect(textOf(html)).toContain('a fact that was removed')
    expect(html).not.toContain('only-380-other')
  })
})

describe('a level', () => {
  const measure = {
    id: 'm',
    slug: 'officers',
    title: 'Kenyan officers in Haiti',
    unit: 'persons',
    nouns: ['officers'],
    places: [],
    role: 'level' as const,
    direction: null,
    despite: [],
  }
  const level = fact({ versions: [version(1, { measure, checkAgainOn: '2024-12-21' })] })

  test('is told as ageing past its day, with its age', () => {
    expect(textOf(page(level, { on: '2024-12-21' }))).not.toContain('Ageing')
    const text = textOf(page(level, { on: '2024-12-22' }))
    expect(text).toContain('Ageing')
    expect(text).toContain('This number is 92 days old')
  })

  test('is told as checked again, with the fresh passage, and ages anew from there', () => {
    const { role: _, saidBy: __, ...evidence } = cited('Still nearly 400 officers')
    const checked = {
      kind: 'checked_again' as const,
      note: 'The mission says so.',
      citations: [evidence],
      ...people,
    }
    const again = fact({
      versions: level.versions,
      notices: [notice(90, { ...checked, nextOn: '2025-03-21' })],
    })
    const text = textOf(page(again, { on: '2024-12-30' }))
    expect(text).not.toContain('Ageing')
    expect(text).toContain('Checked again, still so')
    expect(text).toContain('Still nearly 400 officers')
    expect(textOf(page(again, { on: '2025-03-22' }))).toContain('Ageing')
  })

  test('names its measure and its role on it', () => {
    expect(page(level)).toContain('href="/measures/officers"')
    expect(textOf(page(level))).toContain('Level of Kenyan officers in Haiti')
  })
})

describe('a promise', () => {
  const promise: Promised = {
    factId: 'claim_22222222222',
    slug: 'x',
    statement: 'x',
    due: { earliest: '2024-10-01', latest: '2024-10-31' },
    line: null,
    kept: [],
    ended: [],
  }
  const pledge = fact({ versions: [version(1, { kind: 'pledge', due: timed('2024-10') })] })
  const by = {
    factId: 'claim_other',
    slug: 'x',
    statement: 'x',
    amount: null,
    from: '2024-10-05',
    line: null,
  }

  test.each<[string, string, Partial<Promised>, string]>([
    ['open', '2024-09-30', {}, 'Open, due October 2024'],
    ['due', '2024-10-10', {}, 'Falls due, due October 2024'],
    ['overdue', '2024-11-01', {}, 'Overdue, due October 2024'],
    ['kept', '2024-11-01', { kept: [by] }, 'Kept, due October 2024'],
    ['broken', '2024-11-01', { ended: [{ ...by, state: 'broken' }] }, 'Broken, due October 2024'],
  ])('is told as %s', (_, on, changes, words) => {
    const text = textOf(page(pledge, { on, around: { promise: { ...promise, ...changes } } }))
    expect(text).toContain(words)
  })

  test('names what keeps it', () => {
    const html = page(pledge, { on: '2024-11-01', around: { promise: { ...promise, kept: [by] } } })
    expect(textOf(html)).toContain('kept by Only 380 officers were there.')
  })
})

test('what other facts do to it is told, and what it does to them', () => {
  const links = [
    { kind: 'fulfils' as const, fact: { id: 'claim_other', statement: 'as signed' }, amount: null },
  ]
  const html = page(fact({ versions: [version(1, { links })] }), {
    around: { linkedBy: [{ kind: 'part_of', factId: 'claim_other' }] },
  })
  expect(textOf(html)).toContain('It keeps the promise Only 380 officers were there.')
  expect(textOf(html)).toContain('It has as a part Only 380 officers were there.')
  expect(html).not.toContain('as signed')
})

test('an answered question is told in our words, with the answer', () => {
  const answered = notice(2, {
    kind: 'answered',
    question: 'Is 400 a count?',
    answer: 'No, a round number.',
    ...people,
  })
  const text = textOf(page(fact({ notices: [answered] })))
  expect(text).toContain('Is 400 a count?')
  expect(text).toContain('No, a round number.')
})

describe('as known on a day', () => {
  test('says so, and leads back to now', () => {
    const html = page(fact(), { known: '2024-09-30' })
    expect(textOf(html)).toContain('As we had published it by 30 September 2024')
    expect(html).toContain('href="/facts/nearly-400-22222222222"')
  })

  test('says when it was first published, when that was later', () => {
    const html = renderToStaticMarkup(
      <FactPage
        slug="nearly-400-22222222222"
        firstPublishedAt={at(1)}
        told={null}
        known="2024-09-01"
        on="2024-09-01"
        around={AROUND}
      />,
    )
    expect(textOf(html)).toContain('Not yet published by 1 September 2024')
    expect(html).not.toContain('Kenyan')
  })
})

describe('the history', () => {
  const twice = fact({
    versions: [
      version(
        3,
        { statement: 'William Ruto said that 390 Kenyan officers were serving in Haiti.' },
        'We misread it.',
      ),
      version(2, {}, 'The date was wrong.'),
      version(1),
    ],
    notices: [disputed],
  })
  const history = (from: number, to: number) =>
    renderToStaticMarkup(<HistorySheet fact={twice} others={AROUND.others} from={from} to={to} />)

  test('compares the last two versions when nothing is asked', () => {
    expect(textOf(history(Number.NaN, Number.NaN))).toContain('From revision 2 (26 Sep 2024) to revision 3')
  })

  test('compares any two versions, word by word', () => {
    const html = history(1, 3)
    expect(textOf(html)).toContain('From revision 1')
    expect(html).toMatch(/<del>.*nearly 400.*<\/del>/s)
    expect(html).toMatch(/<ins>.*390.*<\/ins>/s)
  })

  test('says so when two versions are the same to readers', () => {
    expect(textOf(history(1, 2))).toContain('Nothing differs that is shown here.')
  })

  test('knows no version that there is not', () => {
    expect(textOf(history(7, -1))).toContain('From revision 2')
  })

  test('holds every version and every event, newest first', () => {
    const text = textOf(history(1, 2))
    const places = ['We misread it.', 'Disputed', 'The date was wrong.', 'First published'].map((words) =>
      text.lastIndexOf(words),
    )
    expect(places.every((place) => place > 0)).toBe(true)
  })
})

test('Arabic words keep their direction wherever they stand', () => {
  const others = { claim_other: { ...OTHER, statement: 'قال الرئيس إن العدد ٣٨٠' } }
  const html = page(fact({ notices: [disputed] }), { around: { others } })
  expect(html).toMatch(/<bdi[^>]*>قال الرئيس|dir="auto"[^>]*>قال الرئيس/)
})
