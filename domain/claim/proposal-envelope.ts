import canonicalize from 'canonicalize'
import { z } from 'zod'
import { type ProposalContent, proposalContent } from './proposal'

const envelope = z.strictObject({
  v: z.literal(1),
  proposal: z.string(),
  claim: z.string(),
  no: z.int().positive(),
  content: proposalContent,
})

export type ProposalEnvelope = z.infer<typeof envelope>

/** The canonical bytes of a proposal (JSON as in RFC 8785, UTF-8): what is hashed, stored, shown and countersigned. */
export function sealedProposal(id: string, claimId: string, no: number, content: ProposalContent): string {
  return canonicalize({
    v: 1,
    proposal: id,
    claim: claimId,
    no,
    content,
  } satisfies ProposalEnvelope) as string
}

/** Reads a proposal back from its stored bytes; throws when they are not one, since only we write them. */
export function unsealedProposal(bytes: string): ProposalEnvelope {
  return envelope.parse(JSON.parse(bytes))
}
