import { describe, expect, test } from 'vitest'
import { addReport } from '@/commands/add-report'
import type { EnteredClaim } from '@/commands/claim-content'
import { enterClaim } from '@/commands/enter-claim'
import { markPassage } from '@/commands/mark-passage'
import { rewordClaim } from '@/commands/reword-claim'
import { submitClaim } from '@/commands/submit-claim'
import { claimById } from '@/db/queries/claims'
import { historyOfClaim } from '@/db/queries/history'
import { NEARLY_400, timed } from '@/tests/support/canonical-claim'
import {
  barred,
  clarified,
  done,
  drawnKey,
  enteredClaim,
  entry,
  openDesk,
  publishedClaim,
  QUOTED,
  report,
  reworded,
  submittedClaim,
  type Written,
} from '@/tests/support/claims'
import { testDatabase } from '@/tests/support/database'

const { db } = await testDatabase()
const desk = await openDesk(db)
const { editor, secondReviewer, admin } = desk.cast
const [support, dates] = desk.citations as [EnteredClaim['citations'][0], EnteredClaim['citations'][0]]

const submit = (claim: Written, by = editor) =>
  submitClaim(db, by, { key: drawnKey(), claimId: claim.claimId, revisionNo: claim.no })

/** The problems named, after looking that nothing was written. */
async function problemsOf(claim: Written): Promise<string[]> {
  const before = [await claimById(db, claim.claimId), await historyOfClaim(db, claim.claimId)]
  const answer = await submit(claim)
  expect([await claimById(db, claim.claimId), await historyOfClaim(db, claim.claimId)]).toEqual(before)
  if (answer.ok || answer.refusal.kind !== 'problems') throw new Error(JSON.stringify(answer))
  return answer.refusal.problems.map(({ field, kind }) => `${field} ${kind}`)
}

const cases: Record<string, [string, Partial<EnteredClaim>, string[]][]> = {
  'rule 4, no bare claim': [
    [
      'a supporting passage',
      { citations: [{ ...support, role: 'context' }, dates] },
      ['citations support-missing', 'quantityWords words-not-cited'],
    ],
    ['an attribution', { attribution: null }, ['chain attribution-missing']],
    ['a date', { time: null }, ['timeEdtf time-missing']],
    [
      'a cited number',
      { quantity: { ...NEARLY_400, value: '500', upper: '500' } },
      [
        'quantityValue number-not-cited',
        'quantityUpper number-not-cited',
        'quantityWords words-say-otherwise',
      ],
    ],
    [
      'a formula that comes to its number',
      { quantity: { ...NEARLY_400, formula: '400 + 400' } },
      ['quantityFormula formula-differs'],
    ],
  ],
  'rule 5, no more than we know': [
    [
      'two origins, or a document, for what we vouch for',
      { vouch: 'so', publicNote: 'Rests on one speech.' },
      ['vouch single-origin'],
    ],
    [
      'the grounds of what we vouch for',
      { vouch: 'not_so' },
      ['vouch single-origin', 'publicNote grounds-missing'],
    ],
    [
      'the speaker’s name where we only say it was said',
      { statement: 'Nearly 400 Kenyan officers were serving in Haiti.' },
      ['statement speaker-not-named'],
    ],
  ],
  'rule 7, dates keep their words': [
    [
      'an anchor for relative words',
      { time: timed('2024-09-21', 'on Saturday') },
      ['timeWords anchor-missing'],
    ],
    [
      'an anchor that is a publication date',
      { time: timed('2024-09-21', 'on Saturday', '2024-09-23') },
      ['timeWords anchor-not-published'],
    ],
    [
      'that an observation lies before its report',
      { time: timed('2024-09-23') },
      ['timeEdtf after-publication'],
    ],
  ],
}

describe.each(Object.entries(cases))('submitting asks, by %s, for', (_, asked) => {
  test.each(asked)('%s, and writes nothing', async (_, changes, problems) => {
    expect((await problemsOf(await enteredClaim(desk, changes))).sort()).toEqual([...problems].sort())
  })
})

describe('rule 6, numbers keep their bounds: an entry', () => {
  const outOfOrder = { quantity: { ...NEARLY_400, lower: '500' } }
  const refused = {
    ok: false,
    refusal: {
      kind: 'problems',
      problems: [{ field: 'quantityLower', kind: 'lower-above-value', detail: {} }],
    },
  }

  test('whose bounds are out of order is refused with the field that is wrong, never stored', async () => {
    const order = { key: drawnKey(), reportId: desk.reportId, entered: entry(desk, outOfOrder) }
    expect(await enterClaim(db, editor, order)).toEqual(refused)
    expect((await enterClaim(db, editor, { ...order, entered: entry(desk) })).ok).toBe(true)
  })

  test('reworded into such bounds is refused in the same way', async () => {
    const claim = await enteredClaim(desk)
    const order = { key: drawnKey(), claimId: claim.claimId, baseNo: 1, entered: entry(desk, outOfOrder) }
    expect(await rewordClaim(db, editor, order)).toEqual(refused)
    expect((await claimById(db, claim.claimId))?.head.no).toBe(1)
  })
})

describe('rule 8, no silent change: a fact’s next version', () => {
  const asked: [string, Partial<EnteredClaim>, string[]][] = [
    [
      'must change something',
      { change: { kind: 'clarification', note: '' } },
      ['changeKind nothing-changed'],
    ],
    [
      'must say what kind of change it is',
      { statement: 'William Ruto said that nearly 400 officers were there.' },
      ['changeKind change-unnamed'],
    ],
    [
      'is a correction or an update when a date changes',
      { time: timed('2024-09-20'), change: { kind: 'clarification', note: '' } },
      ['changeKind change-too-great'],
    ],
    [
      'needs a public note when it is a correction',
      { time: timed('2024-09-20'), change: { kind: 'correction', note: ' ' } },
      ['changeNote change-note-missing'],
    ],
  ]
  test.each(asked)('%s', async (_, changes, problems) => {
    const claim = await publishedClaim(desk)
    // An internal note is seen by nobody outside, so it makes a revision without changing the fact.
    const next = await reworded(desk, claim, { internalNote: 'Revised.', ...changes })
    expect(await problemsOf(next)).toEqual(problems)
  })

  test('goes to review when it is told as what it is', async () => {
    const claim = await publishedClaim(desk)
    const next = await reworded(
      desk,
      claim,
      clarified('William Ruto said that nearly 400 officers were there.'),
    )
    expect(await submit(next)).toEqual({ ok: true, value: { claimId: claim.claimId, no: 2 } })
  })
})

describe('a claim fit for review', () => {
  test('goes there, into the queue, with its history', async () => {
    const claim = await enteredClaim(desk)
    done(await submit(claim, secondReviewer))
    expect(await claimById(db, claim.claimId)).toMatchObject({
      state: 'submitted',
      submittedAt: expect.any(Date),
    })
    expect((await historyOfClaim(db, claim.claimId))[0]).toMatchObject({
      act: 'submitted',
      person: secondReviewer.name,
      revisionNo: 1,
    })
  })

  test('goes there once, and not at the word of an admin', async () => {
    const claim = await enteredClaim(desk)
    expect(await submit(claim, admin)).toEqual(barred('writers-only'))
    done(await submit(claim))
    expect(await submit(claim)).toEqual(barred('wrong-state'))
  })

  test('may be vouched for when two outlets of two owners report it in their own words', async () => {
    const outlet = { name: 'Example Courier', owner: 'Courier Trust', wire: false }
    const { reportId } = done(await addReport(db, editor, report({ outlet })))
    const marked = done(await markPassage(db, editor, { reportId, typed: QUOTED, occurrence: null }))
    const other = { passageId: marked.passageId, role: 'supports' as const, saidBy: '' }
    const citations = [{ ...support, saidBy: '' }, other, dates]
    const vouched = { vouch: 'so' as const, publicNote: 'Rests on two outlets of two owners.' }
    await submittedClaim(desk, { ...vouched, citations })
    const oneOwner = done(
      await addReport(
        db,
        editor,
        report({ outlet: { ...outlet, name: 'Example Wire Weekend', owner: 'Wire Cooperative' } }),
      ),
    )
    const again = done(await markPassage(db, editor, { ...oneOwner, typed: QUOTED, occurrence: null }))
    const sameOwner = [{ ...support, saidBy: '' }, { ...other, passageId: again.passageId }, dates]
    expect(await problemsOf(await enteredClaim(desk, { ...vouched, citations: sameOwner }))).toEqual([
      'vouch single-origin',
    ])
  })
})

describe('entering', () => {
  const order = (changes: Partial<EnteredClaim> = {}) => ({
    key: drawnKey(),
    reportId: desk.reportId,
    entered: entry(desk, changes),
  })

  test('takes a claim of which nothing is known yet but its first word', async () => {
    const bare = {
      statement: 'Nearly',
      kind: null,
      subject: null,
      time: null,
      place: null,
      attribution: null,
      topicTitle: '',
      citations: [],
    }
    expect((await enterClaim(db, editor, order(bare))).ok).toBe(true)
  })

  test('is for writers, on a report there is, from passages there are', async () => {
    expect(await enterClaim(db, admin, order())).toEqual(barred('writers-only'))
    const nowhere = { ...order(), reportId: 'report_nowhere' }
    expect(await enterClaim(db, editor, nowhere)).toEqual({ ok: false, refusal: { kind: 'not-found' } })
    const unknown = { citations: [{ ...support, passageId: 'passage_nowhere' }] }
    expect(await enterClaim(db, editor, order(unknown))).toEqual({
      ok: false,
      refusal: { kind: 'passage-unknown', passageId: 'passage_nowhere' },
    })
  })

  test('keeps the most that the form takes: forty passages of five thousand letters in any script', async () => {
    const text = Array.from(
      { length: 40 },
      (_, i) => `${String.fromCodePoint(0x1f600 + i).repeat(4999)}.`,
    ).join('\n')
    const { reportId } = done(await addReport(db, editor, report({ text, language: 'und' })))
    const citations = []
    for (let i = 0; i < 40; i++) {
      const start = i * 5001
      const exact = [...text].slice(start, start + 5000).join('')
      const { passageId } = done(await markPassage(db, editor, { reportId, start, end: start + 5000, exact }))
      citations.push({ passageId, role: 'context' as const, saidBy: '' })
    }
    expect((await enterClaim(db, editor, order({ citations }))).ok).toBe(true)
  })
})
