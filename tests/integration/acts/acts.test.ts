import { and, asc, eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { decideOnProposal } from '@/commands/decide-proposal'
import { proposeAct } from '@/commands/propose-act'
import { reviewClaim } from '@/commands/review-claim'
import { rewordClaim } from '@/commands/reword-claim'
import { challengeById } from '@/db/queries/challenges'
import { claimById } from '@/db/queries/claims'
import { proposalById, proposalsOf, proposalsWaiting } from '@/db/queries/proposals'
import { publishedFact } from '@/db/queries/published'
import { history } from '@/db/schema/desk'
import { disputes, events, factLinks, facts, measuredFacts } from '@/db/schema/published'
import { checkAgainOn, type FactDocument, openDisputes } from '@/domain/claim/fact'
import { PROPOSAL_DECISIONS } from '@/domain/claim/proposal'
import {
  answerTo,
  carriedOut,
  challenged,
  decisionOn,
  disputedPair,
  orderFor,
  proposed,
  REMOVE,
  RETRACT,
} from '@/tests/support/acts'
import {
  barred,
  clarified,
  decision,
  done,
  drawnKey,
  entry,
  openDesk,
  publishedClaim,
  reworded,
  submitted,
  submittedClaim,
  type Written,
} from '@/tests/support/claims'
import { testDatabase } from '@/tests/support/database'
import { countedFact, link } from '@/tests/support/measured-desk'

const RETRACTED = { kind: 'retract', reason: 'wrong' } as const

const place = await testDatabase()
const { db, reading } = place
const desk = await openDesk(db)
const { editor, secondEditor, reviewer, secondReviewer, admin, deactivated } = desk.cast

let day = 0
const ownDay = () => new Date(Date.UTC(2024, 0, 1) + 86_400_000 * day++).toISOString().slice(0, 10)

async function documentOf({ claimId }: Pick<Written, 'claimId'>): Promise<FactDocument> {
  const fact = await publishedFact(reading, claimId)
  if (!fact) throw new Error(`${claimId} is not public.`)
  return fact
}
const rowOf = async ({ claimId }: Written) =>
  (await reading.select().from(facts).where(eq(facts.id, claimId)))[0]
const eventsOf = async ({ claimId }: Written) =>
  reading.select().from(events).where(eq(events.factId, claimId)).orderBy(asc(events.edition))
const historyOf = ({ claimId }: Written, act: string) =>
  db
    .select()
    .from(history)
    .where(and(eq(history.claimId, claimId), eq(history.act, act)))

describe('a retraction', () => {
  test('ends the fact for readers, who keep its versions and get the reason', async () => {
    const fact = await publishedClaim(desk)
    const before = await documentOf(fact)
    const edition = await carriedOut(desk, fact, RETRACT)
    expect(await claimById(db, fact.claimId)).toMatchObject({ state: 'retracted', publishedNo: 1 })
    const after = await documentOf(fact)
    expect(after).toMatchObject({ standing: 'retracted', slug: before.slug, versions: before.versions })
    expect(after.notices).toEqual([
      {
        kind: 'retracted',
        reason: 'wrong',
        note: 'It was never counted.',
        proposer: { name: null, part: 'writer' },
        reviewer: { name: null, part: 'reviewer' },
        at: after.changedAt,
        edition,
      },
    ])
    expect(await rowOf(fact)).toMatchObject({ standing: 'retracted', edition, no: 1 })
    expect((await eventsOf(fact)).at(-1)).toMatchObject({
      kind: 'retracted',
      edition,
      note: 'It was never counted.',
    })
    expect(await historyOf(fact, 'countersign-proposal')).toMatchObject([
      { personId: reviewer.id, revisionNo: 1, edition, detail: { kind: 'retract' } },
    ])
  })

  test('takes the revision being written beside it along', async () => {
    const fact = await publishedClaim(desk)
    const proposal = await proposed(desk, fact, RETRACT)
    const next = await submitted(
      desk,
      await reworded(desk, fact, clarified('Nearly 400, William Ruto said.')),
    )
    done(await decideOnProposal(db, reviewer, decisionOn(proposal)))
    expect(await reviewClaim(db, secondReviewer, decision(next))).toEqual(barred('wrong-state'))
    const entered = entry(desk, clarified('Almost 400, William Ruto said.'))
    const order = { key: drawnKey(), claimId: fact.claimId, baseNo: next.no, entered }
    expect(await rewordClaim(db, editor, order)).toEqual(barred('wrong-state'))
  })

  test('ends its disputes, and tells readers of both facts', async () => {
    const [first, second] = await disputedPair(desk, ownDay())
    await carriedOut(desk, second, RETRACT)
    for (const fact of [first, second]) {
      expect(openDisputes(await documentOf(fact))).toEqual([])
      expect(await rowOf(fact)).toMatchObject({ disputed: false })
    }
    expect((await documentOf(first)).notices[0]).toMatchObject({
      kind: 'dispute_ended',
      how: 'retracted',
      with: second.claimId,
    })
    expect((await documentOf(first)).standing).toBe('current')
    const [dispute] = await reading.select().from(disputes).where(eq(disputes.factId, second.claimId))
    expect(dispute).toMatchObject({ how: 'retracted', closingNote: 'It was never counted.' })
  })

  test('takes back what the fact did to others', async () => {
    const on = ownDay()
    const promise = await countedFact(desk, {
      number: '600',
      kind: 'pledge',
      role: 'change',
      direction: 'up',
      on,
      due: '2024-12',
    })
    const kept = { number: '200', on: '2024-10-01', role: 'change', direction: 'up' } as const
    const keeping = await countedFact(desk, kept, { links: [link('fulfils', promise)] })
    await carriedOut(desk, keeping, RETRACT)
    const links = await reading.select().from(factLinks).where(eq(factLinks.factId, keeping.claimId))
    expect(links.map(({ knownUntil }) => knownUntil !== null)).toEqual([true])
  })
})

describe('a removal', () => {
  test('blanks all that readers could read, and keeps address, hashes and reason', async () => {
    const first = await countedFact(desk, { number: '400', on: ownDay(), kind: 'deployment' })
    const change = { kind: 'correction' as const, note: 'The name was wrong.' }
    const draft = await submitted(desk, await reworded(desk, first, { publicNote: 'Never public.', change }))
    done(await reviewClaim(db, reviewer, decision(draft, { decision: 'requestChanges', remark: 'No.' })))
    const second = await submitted(desk, await reworded(desk, draft, { publicNote: 'Public.', change }))
    done(await reviewClaim(db, reviewer, decision(second)))
    const before = await rowOf(first)
    const edition = await carriedOut(desk, first, REMOVE)

    const row = await rowOf(first)
    expect(row).toMatchObject({
      slug: first.claimId.slice('claim_'.length),
      statement: '',
      standing: 'removed',
      kind: null,
      topicId: null,
      disputed: false,
      dueEarliest: null,
      dueLatest: null,
      checkAgainOn: null,
      no: 3,
      edition,
      firstPublishedAt: before?.firstPublishedAt,
    })
    expect(row?.document).toEqual({
      id: first.claimId,
      slug: row?.slug,
      verdict: { kind: 'as_said', speaker: null, origins: 0, outlets: 0 },
      firstPublishedAt: before?.firstPublishedAt.toISOString(),
      changedAt: row?.changedAt.toISOString(),
      standing: 'removed',
      versions: [],
      notices: [
        {
          kind: 'removed',
          reason: 'privacy',
          note: 'It named somebody who must not be named.',
          // Of what was public only: that there was a draft between them is nobody's business.
          hashes: [
            { no: 3, sha256: second.sha256 },
            { no: 1, sha256: first.sha256 },
          ],
          proposer: { name: null, part: 'writer' },
          reviewer: { name: null, part: 'reviewer' },
          at: row?.changedAt.toISOString(),
          edition,
        },
      ],
    })
    const lines = await reading.select().from(measuredFacts).where(eq(measuredFacts.factId, first.claimId))
    expect(lines.map(({ line, knownUntil }) => [line, knownUntil !== null])).toEqual(
      lines.map(() => [null, true]),
    )
    expect(lines.length).toBeGreaterThan(0)
    expect((await eventsOf(first)).map(({ kind, note }) => [kind, note])).toEqual([
      ['first', ''],
      ['correction', ''],
      ['removed', 'It named somebody who must not be named.'],
    ])
  })

  test('leaves the desk its revisions', async () => {
    const fact = await publishedClaim(desk)
    await carriedOut(desk, fact, REMOVE)
    expect(await claimById(db, fact.claimId)).toMatchObject({
      state: 'removed',
      head: { sha256: fact.sha256 },
    })
  })

  test('is told on the other fact of a dispute without a word of it', async () => {
    const [first, second] = await disputedPair(desk, ownDay())
    await carriedOut(desk, second, REMOVE)
    expect((await documentOf(first)).notices[0]).toMatchObject({ kind: 'dispute_ended', note: '' })
    expect(JSON.stringify(await documentOf(second))).not.toContain('Two counts')
  })

  test('is possible after a retraction, and the last thing that is', async () => {
    const fact = await publishedClaim(desk)
    await carriedOut(desk, fact, RETRACT)
    await carriedOut(desk, fact, REMOVE)
    expect((await documentOf(fact)).standing).toBe('removed')
    for (const act of [RETRACT, REMOVE])
      expect(await proposeAct(db, editor, await orderFor(desk, fact, act))).toEqual({
        ok: false,
        refusal: { kind: 'not-now' },
      })
  })
})

describe('a check of a fact', () => {
  const passages = desk.citations.map(({ passageId }) => passageId)
  const check = (nextOn: string | null, note = 'Still so.') =>
    ({ kind: 'check_again', note, passageIds: passages, nextOn }) as const

  test('tells readers on what it rests, and sets the next day', async () => {
    const fact = await publishedClaim(desk, { checkAgainOn: '2024-10-01' })
    const edition = await carriedOut(desk, fact, check('2025-01-01'))
    const document = await documentOf(fact)
    expect(document.notices[0]).toMatchObject({
      kind: 'checked_again',
      note: 'Still so.',
      nextOn: '2025-01-01',
      edition,
    })
    expect(document.versions).toHaveLength(1)
    expect(checkAgainOn(document)).toBe('2025-01-01')
    expect(await rowOf(fact)).toMatchObject({ standing: 'current', checkAgainOn: '2025-01-01' })
  })

  test('signs the passages as they stand', async () => {
    const fact = await publishedClaim(desk)
    await carriedOut(desk, fact, check(null))
    const [notice] = (await documentOf(fact)).notices
    if (notice?.kind !== 'checked_again') throw new Error('It was not checked.')
    expect(notice.citations.map(({ passage }) => passage.id).sort()).toEqual([...passages].sort())
    expect(checkAgainOn(await documentOf(fact))).toBeNull()
  })

  test.each([
    ['no passage', { ...check(null), passageIds: [] }, 'problems'],
    ['a passage there is not', { ...check(null), passageIds: ['passage_none'] }, 'passage-unknown'],
    ['a next day there is not', check('2025-02-31'), 'problems'],
    ['a next day that is none', check('tomorrow'), 'problems'],
    ['a note too long to keep', check(null, 'x'.repeat(2001)), 'malformed'],
    ['a note that cannot be kept', check(null, 'a\0b'), 'malformed'],
  ])('is refused with %s', async (_, act, kind) => {
    const fact = await publishedClaim(desk)
    expect(await proposeAct(db, editor, await orderFor(desk, fact, act))).toMatchObject({
      ok: false,
      refusal: { kind },
    })
  })
})

describe('explaining a dispute', () => {
  const explain = async (fact: Written) => {
    const [open] = openDisputes(await documentOf(fact))
    return {
      kind: 'explain',
      disputeId: open?.disputeId ?? '',
      note: 'One counts those on leave too.',
    } as const
  }

  test.each([0, 1])('from either side ends it on both facts', async (side) => {
    const pair = await disputedPair(desk, ownDay())
    const fact = pair[side] as Written
    const edition = await carriedOut(desk, fact, await explain(fact))
    for (const each of pair)
      expect((await documentOf(each)).notices[0]).toMatchObject({
        kind: 'dispute_ended',
        how: 'explained',
        note: 'One counts those on leave too.',
      })
    expect(await rowOf(fact)).toMatchObject({ edition, disputed: false, standing: 'current' })
  })

  test('is refused once it is over, to whoever proposes it and to whoever countersigns', async () => {
    const [first, second] = await disputedPair(desk, ownDay())
    const act = await explain(first)
    const [mine, theirs] = [await proposed(desk, first, act), await proposed(desk, second, act)]
    done(await decideOnProposal(db, reviewer, decisionOn(mine)))
    const over = { ok: false, refusal: { kind: 'dispute-over' } }
    expect(await decideOnProposal(db, reviewer, decisionOn(theirs))).toEqual(over)
    expect((await proposalById(db, theirs.proposalId))?.decided).toBe(false)
    expect(await proposeAct(db, editor, await orderFor(desk, first, act))).toEqual(over)
  })

  test('is refused for a dispute between other facts', async () => {
    const [first] = await disputedPair(desk, ownDay())
    const elsewhere = await publishedClaim(desk)
    expect(await proposeAct(db, editor, await orderFor(desk, elsewhere, await explain(first)))).toEqual({
      ok: false,
      refusal: { kind: 'dispute-over' },
    })
  })
})

describe('a public answer', () => {
  test('closes the challenge, and prints our words alone', async () => {
    const fact = await publishedClaim(desk)
    const { challengeId } = await challenged(desk, fact, { words: 'Words of a reader.' })
    const edition = await carriedOut(desk, fact, answerTo(challengeId))
    expect(await challengeById(db, challengeId)).toMatchObject({
      closing: 'answered',
      closingNote: '',
    })
    const document = await documentOf(fact)
    expect(document.notices[0]).toMatchObject({
      kind: 'answered',
      question: 'Did the ministry count 383?',
      answer: 'The ministry counted those on duty that day only.',
      edition,
    })
    expect(JSON.stringify([document, await eventsOf(fact)])).not.toContain('Words of a reader')
  })

  test('may be given on what was retracted since', async () => {
    const fact = await publishedClaim(desk)
    const { challengeId } = await challenged(desk, fact)
    await carriedOut(desk, fact, RETRACT)
    await carriedOut(desk, fact, answerTo(challengeId))
    expect((await documentOf(fact)).notices.map(({ kind }) => kind)).toEqual(['answered', 'retracted'])
  })

  test('is refused to a challenge about another fact', async () => {
    const [fact, other] = [await publishedClaim(desk), await publishedClaim(desk)]
    const { challengeId } = await challenged(desk, other)
    expect(await proposeAct(db, editor, await orderFor(desk, fact, answerTo(challengeId)))).toEqual({
      ok: false,
      refusal: { kind: 'not-found' },
    })
  })

  test('is refused once the challenge is closed, to whoever proposes it and to whoever countersigns', async () => {
    const fact = await publishedClaim(desk)
    const { challengeId } = await challenged(desk, fact)
    const [one, two] = [
      await proposed(desk, fact, answerTo(challengeId)),
      await proposed(desk, fact, answerTo(challengeId)),
    ]
    done(await decideOnProposal(db, reviewer, decisionOn(one)))
    const closed = { ok: false, refusal: { kind: 'challenge-closed' } }
    expect(await decideOnProposal(db, reviewer, decisionOn(two))).toEqual(closed)
    expect((await documentOf(fact)).notices).toHaveLength(1)
    expect(await proposeAct(db, editor, await orderFor(desk, fact, answerTo(challengeId)))).toEqual(closed)
  })
})

describe('two people', () => {
  test.each([
    ['their own', editor, 'reviewers-only'],
    ['an editor’s colleague', secondEditor, 'reviewers-only'],
    ['an admin', admin, 'reviewers-only'],
  ])('countersigning is barred to %s', async (_, by, barrier) => {
    const proposal = await proposed(desk, await publishedClaim(desk), RETRACT)
    for (const move of ['countersign', 'decline'] as const)
      expect(await decideOnProposal(db, by, decisionOn(proposal, { decision: move, remark: 'No.' }))).toEqual(
        barred(barrier),
      )
  })

  test('a reviewer cannot decide on what they proposed, but withdraw it', async () => {
    const fact = await publishedClaim(desk)
    const proposal = await proposed(desk, fact, RETRACT, reviewer)
    for (const move of ['countersign', 'decline'] as const)
      expect(
        await decideOnProposal(db, reviewer, decisionOn(proposal, { decision: move, remark: 'No.' })),
      ).toEqual(barred('own-proposal'))
    expect(
      await decideOnProposal(db, secondReviewer, decisionOn(proposal, { decision: 'withdraw' })),
    ).toEqual(barred('others-proposal'))
    done(await decideOnProposal(db, reviewer, decisionOn(proposal, { decision: 'withdraw' })))
    expect((await documentOf(fact)).standing).toBe('current')
  })

  test('whoever countersigned or wrote the fact may countersign its retraction', async () => {
    const fact = await publishedClaim(desk, {}, secondReviewer)
    const proposal = await proposed(desk, fact, RETRACT)
    done(await decideOnProposal(db, secondReviewer, decisionOn(proposal)))
  })

  test('an admin may not propose', async () => {
    const fact = await publishedClaim(desk)
    expect(await proposeAct(db, admin, await orderFor(desk, fact, RETRACT))).toEqual(barred('writers-only'))
  })

  test('the database refuses somebody deactivated since the request began', async () => {
    const proposal = await proposed(desk, await publishedClaim(desk), RETRACT)
    await expect(decideOnProposal(db, deactivated, decisionOn(proposal))).rejects.toMatchObject({
      cause: { code: 'CS403' },
    })
  })
})

describe('what was seen', () => {
  test('a proposal is refused when the fact has a newer public version', async () => {
    const fact = await publishedClaim(desk)
    const proposal = await proposed(desk, fact, RETRACT)
    const next = await submitted(
      desk,
      await reworded(desk, fact, clarified('Nearly 400, William Ruto said.')),
    )
    done(await reviewClaim(db, reviewer, decision(next)))
    const refusal = { kind: 'moved-on', seenNo: 1, publicNo: 2 }
    expect(await decideOnProposal(db, reviewer, decisionOn(proposal))).toEqual({ ok: false, refusal })
    expect((await documentOf(fact)).standing).toBe('current')
    done(await decideOnProposal(db, editor, decisionOn(proposal, { decision: 'withdraw' })))
  })

  test('a proposal made over an older public version is refused', async () => {
    const fact = await publishedClaim(desk)
    const order = await orderFor(desk, fact, RETRACT)
    const next = await submitted(
      desk,
      await reworded(desk, fact, clarified('Nearly 400, William Ruto said.')),
    )
    done(await reviewClaim(db, reviewer, decision(next)))
    expect(await proposeAct(db, editor, order)).toEqual({
      ok: false,
      refusal: { kind: 'stale', seenNo: 1, publicNo: 2 },
    })
  })

  test('a second retraction is refused when the first has ended the fact', async () => {
    const fact = await publishedClaim(desk)
    const [one, two] = [await proposed(desk, fact, RETRACT), await proposed(desk, fact, RETRACT)]
    done(await decideOnProposal(db, reviewer, decisionOn(one)))
    expect(await decideOnProposal(db, secondReviewer, decisionOn(two))).toMatchObject({
      refusal: { kind: 'moved-on' },
    })
  })

  test('other bytes are refused', async () => {
    const fact = await publishedClaim(desk)
    const proposal = await proposed(desk, fact, RETRACT)
    const other = await proposed(desk, fact, { ...RETRACTED, note: 'Another reason.' })
    const order = decisionOn({ ...proposal, sha256: other.sha256 })
    expect(await decideOnProposal(db, reviewer, order)).toEqual({
      ok: false,
      refusal: { kind: 'other-bytes' },
    })
  })
})

describe('a proposal', () => {
  test('is refused without what readers need', async () => {
    const fact = await publishedClaim(desk)
    const order = await orderFor(desk, fact, { ...RETRACTED, note: ' \n ' })
    expect(await proposeAct(db, editor, order)).toEqual({
      ok: false,
      refusal: { kind: 'problems', problems: [{ field: 'note', kind: 'note-missing' }] },
    })
  })

  test('is refused about what is not public', async () => {
    const order = await orderFor(desk, await submittedClaim(desk), RETRACT)
    expect(await proposeAct(db, editor, order)).toEqual({ ok: false, refusal: { kind: 'not-now' } })
    expect(await proposeAct(db, editor, { ...order, claimId: 'claim_none' })).toEqual({
      ok: false,
      refusal: { kind: 'not-found' },
    })
  })

  test('shows readers nothing until it is countersigned', async () => {
    const fact = await publishedClaim(desk)
    const before = JSON.stringify([await documentOf(fact), await rowOf(fact)])
    await proposed(desk, fact, RETRACT)
    expect(JSON.stringify([await documentOf(fact), await rowOf(fact)])).toBe(before)
  })

  test('waits for its second person, and no more once it is decided', async () => {
    const fact = await publishedClaim(desk)
    const proposal = await proposed(desk, fact, RETRACT)
    const waits = async () => (await proposalsWaiting(db, 500)).some(({ id }) => id === proposal.proposalId)
    expect(await waits()).toBe(true)
    done(
      await decideOnProposal(
        db,
        reviewer,
        decisionOn(proposal, { decision: 'decline', remark: 'It holds.' }),
      ),
    )
    expect(await waits()).toBe(false)
  })

  test.each(PROPOSAL_DECISIONS)('posted twice, to %s it has one effect and one answer', async (move) => {
    const fact = await publishedClaim(desk)
    const order = await orderFor(desk, fact, RETRACT)
    const [one, again] = [await proposeAct(db, reviewer, order), await proposeAct(db, reviewer, order)]
    expect(again).toEqual(one)
    const [proposal] = await proposalsOf(db, fact.claimId)
    expect(await proposalsOf(db, fact.claimId)).toHaveLength(1)
    const by = move === 'withdraw' ? reviewer : secondReviewer
    const decided = decisionOn(
      { proposalId: proposal?.id ?? '', sha256: proposal?.sha256 ?? '' },
      { decision: move, remark: 'So it is.' },
    )
    const first = await decideOnProposal(db, by, decided)
    expect(await decideOnProposal(db, by, decided)).toEqual(first)
    expect(await eventsOf(fact)).toHaveLength(move === 'countersign' ? 2 : 1)
    expect(await decideOnProposal(db, by, { ...decided, key: drawnKey() })).toEqual({
      ok: false,
      refusal: { kind: 'decided' },
    })
  })

  test('is declined with a remark only, which is kept', async () => {
    const fact = await publishedClaim(desk)
    const proposal = await proposed(desk, fact, RETRACT)
    const decline = (remark: string) =>
      decideOnProposal(db, reviewer, decisionOn(proposal, { decision: 'decline', remark }))
    expect(await decline(' ')).toEqual({ ok: false, refusal: { kind: 'remark-missing' } })
    done(await decline('The count stands.'))
    expect((await proposalById(db, proposal.proposalId))?.decision).toMatchObject({
      decision: 'decline',
      remark: 'The count stands.',
      by: reviewer.name,
    })
    expect(await historyOf(fact, 'decline-proposal')).toHaveLength(1)
    expect(await historyOf(fact, 'proposed')).toMatchObject([{ personId: editor.id }])
  })

  test('is written into the history with its topic and measure', async () => {
    const fact = await countedFact(desk, { number: '400', on: ownDay() })
    await carriedOut(desk, fact, RETRACT)
    for (const act of ['proposed', 'countersign-proposal']) {
      const [line] = await historyOf(fact, act)
      expect(line?.topicId).toMatch(/^topic_/)
      expect(line?.measureId).toMatch(/^measure_/)
    }
  })

  test('that there is none is refused as not found', async () => {
    const order = decisionOn({ proposalId: 'proposal_none', sha256: '0'.repeat(64) })
    expect(await decideOnProposal(db, reviewer, order)).toEqual({
      ok: false,
      refusal: { kind: 'not-found' },
    })
  })
})
