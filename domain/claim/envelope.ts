import canonicalize from 'canonicalize'
import { z } from 'zod'
import { type ClaimContent, claimContent } from './content'

const numbered = { claim: z.string(), no: z.int().positive() }

const envelope = z.strictObject({ v: z.literal(2), ...numbered, content: claimContent })

// The first form, before claims could be placed on measures. What was signed stays as it is, and is read as such.
const firstEnvelope = z.strictObject({
  v: z.literal(1),
  ...numbered,
  content: claimContent.omit({ measure: true, links: true }),
})

export type Envelope = z.infer<typeof envelope>

/**
 * The canonical bytes of one revision (JSON as in RFC 8785, UTF-8): what is hashed, stored, shown and signed.
 * The same content always gives the same bytes.
 */
export function sealed(claimId: string, no: number, content: ClaimContent): string {
  return canonicalize({ v: 2, claim: claimId, no, content } satisfies Envelope) as string
}

/** Reads a revision back from its stored bytes; throws when they are not an envelope, since only we write them. */
export function unsealed(bytes: string): Envelope {
  const read: unknown = JSON.parse(bytes)
  const first = firstEnvelope.safeParse(read)
  if (!first.success) return envelope.parse(read)
  return { ...first.data, v: 2, content: { ...first.data.content, measure: null, links: [] } }
}
