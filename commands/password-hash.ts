import { hash, verify } from '@node-rs/argon2'

/** What one argon2id hash costs: memory in KiB and passes. */
export type Argon2Cost = { memoryCost: number; timeCost: number; parallelism: number }

/** The OWASP Password Storage Cheat Sheet's first choice for argon2id: 19 MiB, two passes, one lane. */
export const ARGON2_COST: Argon2Cost = { memoryCost: 19456, timeCost: 2, parallelism: 1 }

/** The hash of random bytes that were thrown away, at `ARGON2_COST`: no password fits it. */
export const NOBODYS_HASH =
  '$argon2id$v=19$m=19456,t=2,p=1$3VnULG0xPLTxKqZ7nyOU3Q$tawoJ6Jwj/0mTlSeFXcwWZJoyrT0upKvsW7f9yksTEY'

/** An argon2id hash in PHC form. The password is taken as it is: not trimmed, not cut, not changed in case. */
export function hashPassword(password: string, cost: Argon2Cost = ARGON2_COST): Promise<string> {
  return hash(password, cost)
}

/** Whether `password` fits. Nobody's hash is checked for an unknown account, so that it costs as much as a known one. */
export function passwordFits(password: string, passwordHash: string | null): Promise<boolean> {
  return verify(passwordHash ?? NOBODYS_HASH, password)
}
