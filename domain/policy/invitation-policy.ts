const HOURS_VALID = 72

export type InvitationState = 'open' | 'used' | 'withdrawn' | 'expired'

export const invitationEnd = (issuedAt: Date): Date => new Date(issuedAt.getTime() + HOURS_VALID * 3_600_000)

/** What became of a one-time link. Using it is final: a used link is not "expired" later. */
export function invitationState(
  link: { expiresAt: Date; usedAt: Date | null; withdrawnAt: Date | null },
  now: Date,
): InvitationState {
  if (link.usedAt) return 'used'
  if (link.withdrawnAt) return 'withdrawn'
  return now < link.expiresAt ? 'open' : 'expired'
}
