import { z } from 'zod'
import type { DecideProposalOrder } from '@/commands/decide-proposal'
import { PROPOSAL_DECISIONS } from '@/domain/claim/proposal'
import { storable } from '@/domain/evidence/normal-text'

const decision = z.object({
  key: z.string().min(8).max(80),
  proposalId: z.string().max(40),
  decision: z.enum(PROPOSAL_DECISIONS),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  remark: z.string().max(4000).refine(storable),
})

/** What the form of a decision posts, or null when it is not of its form. */
export function readDecision(form: FormData): DecideProposalOrder | null {
  const read = decision.safeParse(Object.fromEntries(form))
  return read.success ? read.data : null
}
