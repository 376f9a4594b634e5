import type { Claim } from '@/domain/claim/claim'
import {
  CLAIM_STATES,
  type ClaimState,
  LIFECYCLE,
  MOVES,
  type Move,
  stateAfter,
} from '@/domain/claim/lifecycle'
import { ROLES, type Role } from '@/domain/policy/actor'
import { type Barrier, barrierTo } from '@/domain/policy/claim-policy'

const MOVE_WORDS: Record<Move, string> = {
  edit: 'edit',
  submit: 'submit',
  withdraw: 'withdraw',
  requestChanges: 'request changes',
  reject: 'reject',
  approve: 'approve',
  revise: 'revise',
  supersede: 'supersede',
  retract: 'retract',
  remove: 'remove',
}

const BARRIER_WORDS: Record<Barrier, string> = {
  'writers-only': 'it takes an editor or a reviewer',
  'reviewers-only': 'it takes a reviewer',
  'own-work': 'whoever worded a revision since the last published one is barred',
  'unchanged-since-review': 'what was sent back must change first',
  'wrong-state': 'the claim is not in a state this leads on from',
}

/** The document docs/claim-lifecycle.md, drawn from the table of moves and from what bars a person from each. */
export function lifecycleDrawing(): string {
  return `# The life of a claim

This page is drawn from \`domain/claim/lifecycle.ts\` and \`domain/policy/claim-policy.ts\`. A test compares the two:
\`UPDATE_DOCS=1 npx vitest run --config tests/vitest.config.ts tests/unit/lifecycle-document.test.ts\` draws it again.

## States and moves

\`\`\`mermaid
stateDiagram-v2
${diagram()}
\`\`\`

${table(['move', 'from', 'to', 'to, beside a public revision'], MOVES.map(moveRow))}

Superseding, retracting and removing need something public, and end the revision that is being written beside it.
A fact is retracted or removed by a proposal that a second person countersigns (\`domain/claim/proposal.ts\`), and
superseded when the claim that stands in its place is.

While a new revision is written, reviewed or turned down, the published one stays public. A rejected claim has no way
on; it is written anew.

## Who may make which move

${table(['role', ...MOVES.map((move) => MOVE_WORDS[move])], ROLES.map(roleRow))}

Nobody reviews their own work, whatever their roles: ${barrierOf('approve', ['reviewer'], { wordedBy: ['me'] })}.

## What can stand in the way

${table(
  ['barrier', 'meaning'],
  Object.entries(BARRIER_WORDS).map(([code, words]) => [`\`${code}\``, words]),
)}
`
}

function diagram(): string {
  const arrows = MOVES.flatMap((move) =>
    LIFECYCLE[move].from
      .filter((from) => stateAfter(move, { state: from, publishedNo: null }))
      .map(
        (from) =>
          `  ${from} --> ${stateAfter(move, { state: from, publishedNo: null })}: ${MOVE_WORDS[move]}`,
      ),
  )
  const beside = MOVES.flatMap((move) =>
    LIFECYCLE[move].from
      .filter((from) => besideOf(move, from) !== stateAfter(move, { state: from, publishedNo: null }))
      .map((from) => `  ${from} --> ${besideOf(move, from)}: ${MOVE_WORDS[move]}${besides(move)}`),
  )
  return ['  [*] --> draft', ...arrows, ...beside].join('\n')
}

const besides = (move: Move): string => (LIFECYCLE[move].onlyWhenPublic ? '' : ' (a revision of a fact)')

function besideOf(move: Move, from: ClaimState): ClaimState | null {
  return stateAfter(move, { state: from, publishedNo: 1 })
}

function moveRow(move: Move): string[] {
  const froms = CLAIM_STATES.filter((state) => besideOf(move, state))
  const to = (publishedNo: number | null) =>
    [...new Set(froms.map((state) => stateAfter(move, { state, publishedNo })))].filter(Boolean).join(', ')
  return [MOVE_WORDS[move], froms.join(', '), to(null), to(1)]
}

function roleRow(role: Role): string[] {
  return [role, ...MOVES.map((move) => (isOpen(move, [role]) ? 'yes' : 'no'))]
}

function isOpen(move: Move, roles: readonly Role[]): boolean {
  return barrierFor(move, roles, {}) === null
}

function barrierOf(move: Move, roles: readonly Role[], claim: Partial<Claim>): string {
  const barrier = barrierFor(move, roles, claim)
  return barrier ? BARRIER_WORDS[barrier] : 'nothing stands in the way'
}

function barrierFor(move: Move, roles: readonly Role[], claim: Partial<Claim>): Barrier | null {
  const standing: Claim = {
    id: 'claim',
    state: LIFECYCLE[move].from[0] ?? 'draft',
    head: { no: 1, sha256: '' },
    publishedNo: LIFECYCLE[move].onlyWhenPublic ? 1 : null,
    wordedBy: [],
    headReviewed: false,
    ...claim,
  }
  return barrierTo(move, standing, { id: 'me', name: '', email: '', roles })
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}
