import { describe, expect, test } from 'vitest'
import type { Claim } from '@/domain/claim/claim'
import { CLAIM_STATES, type ClaimState, MOVES, type Move, stateAfter } from '@/domain/claim/lifecycle'
import type { Actor, Role } from '@/domain/policy/actor'
import { type Barrier, barrierTo } from '@/domain/policy/claim-policy'

const actorWith = (roles: readonly Role[]): Actor => ({
  id: 'ada',
  name: 'Ada',
  email: 'ada@desk.example',
  roles,
})

const claimIn = (state: ClaimState, changes: Partial<Claim> = {}): Claim => ({
  id: 'c-1',
  state,
  head: { no: 2, sha256: 'f'.repeat(64) },
  publishedNo: null,
  wordedBy: ['somebody-else'],
  headReviewed: false,
  ...changes,
})

/** The state each move starts from, so that only the person can stand in its way. */
const START: Record<Move, ClaimState> = {
  edit: 'draft',
  submit: 'draft',
  withdraw: 'submitted',
  requestChanges: 'submitted',
  reject: 'submitted',
  approve: 'submitted',
  revise: 'published',
  supersede: 'published',
  retract: 'published',
  remove: 'published',
}

type Row = {
  roles: Role[]
  write: Barrier | null
  reviewOfOthers: Barrier | null
  reviewOfOwn: Barrier | null
}

// Every set of roles there is, with what the house says about it.
const ROLE_SETS: Row[] = [
  { roles: [], write: 'writers-only', reviewOfOthers: 'reviewers-only', reviewOfOwn: 'reviewers-only' },
  { roles: ['editor'], write: null, reviewOfOthers: 'reviewers-only', reviewOfOwn: 'reviewers-only' },
  { roles: ['reviewer'], write: null, reviewOfOthers: null, reviewOfOwn: 'own-work' },
  {
    roles: ['admin'],
    write: 'writers-only',
    reviewOfOthers: 'reviewers-only',
    reviewOfOwn: 'reviewers-only',
  },
  { roles: ['editor', 'reviewer'], write: null, reviewOfOthers: null, reviewOfOwn: 'own-work' },
  {
    roles: ['editor', 'admin'],
    write: null,
    reviewOfOthers: 'reviewers-only',
    reviewOfOwn: 'reviewers-only',
  },
  { roles: ['reviewer', 'admin'], write: null, reviewOfOthers: null, reviewOfOwn: 'own-work' },
  { roles: ['editor', 'reviewer', 'admin'], write: null, reviewOfOthers: null, reviewOfOwn: 'own-work' },
]

const WRITING: Move[] = ['edit', 'submit', 'withdraw', 'revise']
const REVIEWING: Move[] = ['approve', 'requestChanges', 'reject']

// What a fact ends by: open to reviewers, whoever worded it, since its two people are the proposal's.
const ENDING: Move[] = ['supersede', 'retract', 'remove']

const named = (roles: readonly Role[]) => roles.join('+') || 'no role'

describe('who may do what with a claim', () => {
  for (const { roles, write, reviewOfOthers, reviewOfOwn } of ROLE_SETS) {
    test.each(WRITING)(`${named(roles)}: %s, their own or not`, (move) => {
      expect(barrierTo(move, claimIn(START[move]), actorWith(roles))).toBe(write)
      expect(barrierTo(move, claimIn(START[move], { wordedBy: ['ada'] }), actorWith(roles))).toBe(write)
    })

    test.each(REVIEWING)(`${named(roles)}: %s what others worded`, (move) => {
      expect(barrierTo(move, claimIn(START[move]), actorWith(roles))).toBe(reviewOfOthers)
    })

    test.each(REVIEWING)(`${named(roles)}: %s what they worded`, (move) => {
      expect(barrierTo(move, claimIn(START[move], { wordedBy: ['ada'] }), actorWith(roles))).toBe(reviewOfOwn)
    })
  }

  test.each(ROLE_SETS)('ending a fact with the roles $roles', ({ roles, reviewOfOthers }) => {
    for (const move of ENDING)
      for (const wordedBy of [[], ['ada']])
        expect(barrierTo(move, claimIn('published', { publishedNo: 1, wordedBy }), actorWith(roles))).toBe(
          reviewOfOthers,
        )
  })

  test('the grid holds every move and every set of the three roles', () => {
    expect([...WRITING, ...REVIEWING, ...ENDING].sort()).toEqual([...MOVES].sort())
    expect(new Set(ROLE_SETS.map(({ roles }) => named(roles))).size).toBe(2 ** 3)
  })

  test.each(REVIEWING)('bars whoever worded it from %s, even when a colleague submitted it', (move) => {
    const claim = claimIn('submitted', { wordedBy: ['bo', 'ada', 'cy'] })
    expect(barrierTo(move, claim, actorWith(['reviewer']))).toBe('own-work')
  })

  test('being admin lifts nothing', () => {
    const claim = claimIn('submitted', { wordedBy: ['ada'] })
    expect(barrierTo('approve', claim, actorWith(['admin', 'reviewer']))).toBe('own-work')
    expect(barrierTo('approve', claimIn('submitted'), actorWith(['admin']))).toBe('reviewers-only')
  })

  const everybody = actorWith(['editor', 'reviewer', 'admin'])
  const grid = MOVES.flatMap((move) =>
    CLAIM_STATES.flatMap((state) => [null, 1].map((publishedNo) => ({ move, state, publishedNo }))),
  )

  test.each(grid)(
    '$move from $state (public: $publishedNo) is open exactly where the lifecycle leads on',
    (row) => {
      const { move, state, publishedNo } = row
      const barrier = barrierTo(move, claimIn(state, { publishedNo }), everybody)
      expect(barrier).toBe(stateAfter(move, { state, publishedNo }) ? null : 'wrong-state')
    },
  )

  test('tells a person what they may not do before what the claim cannot do', () => {
    expect(barrierTo('approve', claimIn('draft', { wordedBy: ['ada'] }), everybody)).toBe('own-work')
    expect(barrierTo('approve', claimIn('draft'), actorWith(['editor']))).toBe('reviewers-only')
    expect(barrierTo('submit', claimIn('published'), actorWith(['admin']))).toBe('writers-only')
  })

  test('what was sent back must change before it is submitted again', () => {
    const sentBack = claimIn('draft', { headReviewed: true })
    expect(barrierTo('submit', sentBack, everybody)).toBe('unchanged-since-review')
    expect(barrierTo('edit', sentBack, everybody)).toBeNull()
    expect(barrierTo('submit', claimIn('draft'), everybody)).toBeNull()
  })
})
