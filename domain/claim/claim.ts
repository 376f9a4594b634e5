import type { ClaimState } from './lifecycle'

/** A claim as the rules see it: where it stands and who had a hand in it. */
export type Claim = {
  id: string
  state: ClaimState
  /** The newest revision: its number, starting at 1, and the SHA-256 (hex) of its canonical bytes. */
  head: { no: number; sha256: string }
  /** The revision readers see, or null before the first countersignature. */
  publishedNo: number | null
  /** Everyone who wrote a revision since the last published one. */
  wordedBy: readonly string[]
  /** Whether the head has been sent back: it must change before it is submitted again. */
  headReviewed: boolean
}
