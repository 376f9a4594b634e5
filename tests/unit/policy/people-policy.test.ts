import { describe, expect, it } from 'vitest'
import { type Actor, ROLES, type Role } from '@/domain/policy/actor'
import { barrierToDeactivation, barrierToRoles, type Subject } from '@/domain/policy/people-policy'

const actor = (roles: readonly Role[]): Actor => ({ id: 'a', name: 'A', email: 'a@desk.example', roles })
const person = (roles: readonly Role[], { id = 'b', active = true } = {}): Subject => ({ id, roles, active })

const everyRoleSet: Role[][] = [
  ['editor'],
  ['reviewer'],
  ['admin'],
  ['editor', 'reviewer'],
  ['reviewer', 'admin'],
]

describe('changing roles', () => {
  it('is for admins only, whatever roles and whoever the person', () => {
    for (const own of everyRoleSet)
      for (const had of everyRoleSet)
        for (const next of everyRoleSet) {
          const barrier = barrierToRoles(actor(own), person(had), next, 2)
          expect(barrier).toBe(own.includes('admin') ? null : 'admins-only')
        }
  })

  it('never takes the admin role from oneself', () => {
    const admin = actor(['admin'])
    expect(barrierToRoles(admin, person(['admin'], { id: 'a' }), ['editor'], 5)).toBe('own-admin-role')
    expect(barrierToRoles(admin, person(['admin'], { id: 'a' }), ['editor', 'admin'], 5)).toBeNull()
  })

  it('never leaves the newsroom without an active admin', () => {
    const admin = actor(['admin'])
    expect(barrierToRoles(admin, person(['admin']), ['editor'], 1)).toBe('last-admin')
    expect(barrierToRoles(admin, person(['admin']), ['editor'], 2)).toBeNull()
    // A deactivated admin is not one of those counted.
    expect(barrierToRoles(admin, person(['admin'], { active: false }), ['editor'], 1)).toBeNull()
  })
})

describe('deactivating somebody', () => {
  it.each(ROLES)('as %s: for admins only', (role) => {
    expect(barrierToDeactivation(actor([role]), person(['editor']), 1)).toBe(
      role === 'admin' ? null : 'admins-only',
    )
  })

  it('never closes one’s own account, nor the last active admin’s', () => {
    const admin = actor(['admin'])
    expect(barrierToDeactivation(admin, person(['admin'], { id: 'a' }), 5)).toBe('own-account')
    expect(barrierToDeactivation(admin, person(['admin']), 1)).toBe('last-admin')
    expect(barrierToDeactivation(admin, person(['admin']), 2)).toBeNull()
  })
})
