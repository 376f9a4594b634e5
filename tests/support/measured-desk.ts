import { addReport } from '@/commands/add-report'
import type { EnteredClaim } from '@/commands/claim-content'
import { markPassage } from '@/commands/mark-passage'
import { reviewClaim } from '@/commands/review-claim'
import type { Kind, MeasureRole } from '@/domain/claim/content'
import type { Judgement } from '@/domain/claim/judgement'
import type { Actor } from '@/domain/policy/actor'
import { timed } from './canonical-claim'
import {
  type Desk,
  decision,
  done,
  enteredClaim,
  report,
  reworded,
  submitted,
  submittedClaim,
  type Written,
} from './claims'

export const OFFICERS = 'Kenyan officers in Haiti'

type Counted = {
  /** "400" is exact. */
  number: string
  noun?: string
  on?: string
  due?: string
  role?: MeasureRole
  direction?: 'up' | 'down' | null
  kind?: Kind
  speaker?: string
  outlet?: string
  measure?: string | null
}

/** A report of its own in our own words that tells one number, and the claim about it as a form would post it. */
export async function countedClaim(
  desk: Desk,
  counted: Counted,
  changes: Partial<EnteredClaim> = {},
): Promise<Partial<EnteredClaim>> {
  const { number, noun = 'officers', on = '2024-09-21', due, role = 'level', direction = null } = counted
  const {
    kind = 'deployment',
    speaker = 'William Ruto',
    outlet = 'Example Wire',
    measure = OFFICERS,
  } = counted
  const told = `${speaker} told reporters that ${number} Kenyan ${noun} were counted in Haiti on ${on}`
  const { reportId } = done(
    await addReport(
      desk.db,
      desk.cast.editor,
      report({
        outlet: { name: outlet, owner: `${outlet} Trust`, wire: false },
        published: '2024-12-31',
        text: `Example report, written for these tests. ${told}.`,
      }),
    ),
  )
  const { passageId } = done(
    await markPassage(desk.db, desk.cast.editor, { reportId, typed: told, occurrence: null }),
  )
  return {
    statement: `${speaker} said that ${number} Kenyan ${noun} were in Haiti.`,
    kind,
    quantity: {
      state: 'stated',
      value: number,
      lower: number,
      upper: number,
      unit: 'persons',
      noun,
      approximator: 'exactly',
      words: `${number} Kenyan ${noun}`,
      formula: '',
    },
    time: timed(on),
    due: due ? timed(due) : null,
    attribution: { mode: 'paraphrase', chain: [{ name: speaker, detail: '' }] },
    citations: [{ passageId, role: 'supports', saidBy: speaker }],
    measure: measure === null ? null : { title: measure, role, direction, despite: [] },
    ...changes,
  }
}

/** A public fact that tells one number. */
export async function countedFact(
  desk: Desk,
  counted: Counted,
  { judgements = [], ...changes }: Partial<EnteredClaim> & { judgements?: Judgement[] } = {},
): Promise<Written> {
  const claim = await submittedClaim(desk, await countedClaim(desk, counted, changes))
  return countersigned(desk, claim, judgements)
}

export async function countersigned(
  desk: Desk,
  claim: Written,
  judgements: Judgement[] = [],
  by: Actor = desk.cast.reviewer,
): Promise<Written> {
  done(await reviewClaim(desk.db, by, decision(claim, { judgements })))
  return claim
}

/** A next version of a fact that corrects it, in review. */
export async function correctedClaim(
  desk: Desk,
  fact: Written,
  counted: Counted,
  changes: Partial<EnteredClaim> = {},
): Promise<Written> {
  const change = { kind: 'correction' as const, note: 'The first count was wrong.' }
  const entered = await countedClaim(desk, counted, { change, ...changes })
  return submitted(desk, await reworded(desk, fact, entered))
}

/** A claim that waits at the desk. */
export async function countedDraft(desk: Desk, counted: Counted): Promise<Written> {
  return enteredClaim(desk, await countedClaim(desk, counted))
}

export const contradicts = (other: Written, note = 'Two counts of one day differ.'): Judgement => ({
  otherId: other.claimId,
  verdict: 'contradicts',
  note,
})

export const link = (
  kind: EnteredClaim['links'][number]['kind'],
  fact: Written,
  amount: EnteredClaim['links'][number]['amount'] = null,
): EnteredClaim['links'][number] => ({ kind, factId: fact.claimId, amount })
