export const ROLES = ['editor', 'reviewer', 'admin'] as const

export type Role = (typeof ROLES)[number]

/** A signed-in, active person. Built from the session row on every request, never from a token's claims. */
export type Actor = { id: string; name: string; email: string; roles: readonly Role[] }
