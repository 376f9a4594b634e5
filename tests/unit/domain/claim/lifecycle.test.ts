import { describe, expect, test } from 'vitest'
import { CLAIM_STATES, type ClaimState, MOVES, type Move, stateAfter } from '@/domain/claim/lifecycle'

type Expected = Record<Move, Record<ClaimState, ClaimState | null>>

// Typed by hand from the house's rules, never computed: the table in the code is judged against it.
const ENDED = { superseded: null, retracted: null, removed: null }
const NOWHERE = { draft: null, submitted: null, published: null, rejected: null, ...ENDED }
const NEVER_PUBLIC: Expected = {
  edit: { draft: 'draft', submitted: 'draft', published: null, rejected: null, ...ENDED },
  submit: { draft: 'submitted', submitted: null, published: null, rejected: null, ...ENDED },
  withdraw: { draft: null, submitted: 'draft', published: null, rejected: null, ...ENDED },
  requestChanges: { draft: null, submitted: 'draft', published: null, rejected: null, ...ENDED },
  reject: { draft: null, submitted: 'rejected', published: null, rejected: null, ...ENDED },
  approve: { draft: null, submitted: 'published', published: null, rejected: null, ...ENDED },
  revise: { draft: null, submitted: null, published: 'draft', rejected: null, ...ENDED },
  supersede: NOWHERE,
  retract: NOWHERE,
  remove: NOWHERE,
}
const PUBLIC: Expected = {
  edit: { draft: 'draft', submitted: 'draft', published: null, rejected: null, ...ENDED },
  submit: { draft: 'submitted', submitted: null, published: null, rejected: null, ...ENDED },
  withdraw: { draft: null, submitted: 'draft', published: null, rejected: null, ...ENDED },
  requestChanges: { draft: null, submitted: 'draft', published: null, rejected: null, ...ENDED },
  reject: { draft: null, submitted: 'published', published: null, rejected: null, ...ENDED },
  approve: { draft: null, submitted: 'published', published: null, rejected: null, ...ENDED },
  revise: { draft: null, submitted: null, published: 'draft', rejected: null, ...ENDED },
  supersede: { ...NOWHERE, draft: 'superseded', submitted: 'superseded', published: 'superseded' },
  retract: {
    ...NOWHERE,
    draft: 'retracted',
    submitted: 'retracted',
    published: 'retracted',
    superseded: 'retracted',
  },
  remove: {
    draft: 'removed',
    submitted: 'removed',
    published: 'removed',
    rejected: null,
    superseded: 'removed',
    retracted: 'removed',
    removed: null,
  },
}

const grid = MOVES.flatMap((move) => CLAIM_STATES.map((state) => ({ move, state })))

describe('the life of a claim', () => {
  test.each(grid)('$move from $state before anything is public', ({ move, state }) => {
    expect(stateAfter(move, { state, publishedNo: null })).toBe(NEVER_PUBLIC[move][state])
  })

  test.each(grid)('$move from $state beside a public revision', ({ move, state }) => {
    expect(stateAfter(move, { state, publishedNo: 1 })).toBe(PUBLIC[move][state])
  })

  test('the expected tables hold every move, and no other', () => {
    expect(Object.keys(NEVER_PUBLIC).sort()).toEqual([...MOVES].sort())
    expect(Object.keys(PUBLIC).sort()).toEqual([...MOVES].sort())
  })

  test('nothing leads out of rejection: a rejected claim is written anew', () => {
    expect(MOVES.filter((move) => stateAfter(move, { state: 'rejected', publishedNo: null }))).toEqual([])
  })

  test('only a reviewer’s approval makes anything public for the first time', () => {
    const publishing = grid.filter(
      ({ move, state }) => stateAfter(move, { state, publishedNo: null }) === 'published',
    )
    expect(publishing).toEqual([{ move: 'approve', state: 'submitted' }])
  })
})
