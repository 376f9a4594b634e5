import { expect, test } from 'vitest'
import { ROLES, type Role } from '@/domain/policy/actor'
import { type Act, may, PERMISSIONS } from '@/domain/policy/permissions'

// Typed by hand from the house's paragraph on people.
const EXPECTED: Record<Act, Record<Role, boolean>> = {
  seeDesk: { editor: true, reviewer: true, admin: true },
  addReport: { editor: true, reviewer: true, admin: false },
  writeClaim: { editor: true, reviewer: true, admin: false },
  comment: { editor: true, reviewer: true, admin: false },
  countersign: { editor: false, reviewer: true, admin: false },
  proposeAct: { editor: true, reviewer: true, admin: false },
  answerChallenge: { editor: true, reviewer: true, admin: false },
  manageMeasures: { editor: true, reviewer: true, admin: false },
  managePeople: { editor: false, reviewer: false, admin: true },
  manageNewsroom: { editor: false, reviewer: false, admin: true },
}

const ACTS = Object.keys(PERMISSIONS) as Act[]
const withRoles = (roles: readonly Role[]) => ({ id: 'p', name: 'P', email: 'p@desk.example', roles })

test.each(ACTS.flatMap((act) => ROLES.map((role) => ({ act, role }))))('$role and $act', ({ act, role }) => {
  expect(may(withRoles([role]), act)).toBe(EXPECTED[act][role])
})

test.each(ACTS)('%s is open to several roles when it is open to one of them, and closed to none', (act) => {
  expect(may(withRoles([]), act)).toBe(false)
  expect(may(withRoles(ROLES), act)).toBe(ROLES.some((role) => EXPECTED[act][role]))
})

test('a reviewer may do all that an editor may', () => {
  expect(ACTS.filter((act) => EXPECTED[act].editor && !may(withRoles(['reviewer']), act))).toEqual([])
})
