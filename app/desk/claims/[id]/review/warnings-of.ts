import { desk } from '@/db/client'
import { type ClaimRow, type Revision, revisionOf } from '@/db/queries/claims'
import { reviewWarnings, type Warning } from '@/domain/claim/warning'
import { type BesideRevision, inOrder } from '../../beside'

/** All that a reviewer should look at twice, from the revision, what is public of it, and what stands beside it. */
export async function warningsOf(
  claim: ClaimRow,
  { content }: Revision,
  beside: BesideRevision,
): Promise<Warning[]> {
  const { id, publishedNo } = claim
  const published = publishedNo === null ? null : await revisionOf(desk(), id, publishedNo)
  const others = inOrder(beside).map(({ id, statement, kind, status }) => ({
    id,
    statement,
    kind,
    public: status === 'published',
  }))
  return reviewWarnings(content, { published: published?.content ?? null, beside: others })
}
