import { describe, expect, test } from 'vitest'
import type { Claim } from '@/domain/claim/claim'
import type { Actor, Role } from '@/domain/policy/actor'
import {
  type Assignment,
  type AssignmentBarrier,
  barrierToAssignment,
  isOverdue,
} from '@/domain/policy/assignment-policy'

const person = (id: string, ...roles: Role[]): Actor & { active: boolean } => ({
  id,
  name: id,
  email: `${id}@example.org`,
  roles,
  active: true,
})
const editor = person('person_editor', 'editor')
const reviewer = person('person_reviewer', 'reviewer')
const admin = person('person_admin', 'admin')
const claim: Claim = {
  id: 'claim_a',
  state: 'submitted',
  head: { no: 1, sha256: '' },
  publishedNo: null,
  wordedBy: [editor.id],
  headReviewed: false,
}
const today = '2026-11-30'
const to = (assignee: Assignment['assignee'], due: string | null = null): Assignment => ({ assignee, due })

describe('giving a review to somebody', () => {
  test.each<[string, Actor, Assignment, AssignmentBarrier | null]>([
    ['an editor hands out what they wrote', editor, to(reviewer), null],
    ['a reviewer takes it', reviewer, to(reviewer), null],
    ['with the day it is due', editor, to(reviewer, '2026-12-24'), null],
    ['due today', editor, to(reviewer, today), null],
    ['back to nobody', reviewer, to(null), null],
    ['an admin alone hands out nothing', admin, to(reviewer), 'writers-only'],
    ['not to an editor', reviewer, to(person('person_other', 'editor')), 'not-a-reviewer'],
    ['not to an admin', reviewer, to(admin), 'not-a-reviewer'],
    ['not to somebody who left', editor, to({ ...reviewer, active: false }), 'not-a-reviewer'],
    ['not to a reviewer who worded it', editor, to(person(editor.id, 'reviewer')), 'worded-it'],
    ['not due on a day that was', editor, to(reviewer, '2026-11-29'), 'due-past'],
    ['not due on a day there is none of', editor, to(reviewer, '2026-02-30'), 'due-odd'],
    ['not due in words', editor, to(reviewer, 'tomorrow'), 'due-odd'],
  ])('%s', (_, actor, assignment, barrier) => {
    expect(barrierToAssignment(claim, actor, assignment, today)).toBe(barrier)
  })

  test.each(['draft', 'published', 'rejected', 'retracted'] as const)(
    'not of a claim that is %s',
    (state) => {
      const moved = { ...claim, state, publishedNo: 1 }
      expect(barrierToAssignment(moved, editor, to(reviewer), today)).toBe('wrong-state')
    },
  )
})

test.each([
  [null, false],
  ['2026-11-29', true],
  ['2026-11-30', false],
  ['2026-12-01', false],
])('due %s is overdue: %s', (due, overdue) => {
  expect(isOverdue(due, today)).toBe(overdue)
})
