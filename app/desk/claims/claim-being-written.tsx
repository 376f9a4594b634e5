import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { type FormState, FRESH } from '@/components/ui/form-state'
import { desk } from '@/db/client'
import { type ClaimRow, type Revision, revisionOf } from '@/db/queries/claims'
import { evidenceFor } from '@/db/queries/evidence'
import { reportById } from '@/db/queries/reports'
import { submissionProblems } from '@/domain/claim/submission'
import { ClaimDesk } from './claim-desk'
import type { Query } from './is-being-written'
import { sentences } from './refusals'

const one = (value: string | string[] | undefined) => (typeof value === 'string' ? value : null)

/** The form on a claim's head, with a passage to add and the rules it still breaks when the address asks for them. */
export async function ClaimBeingWritten({
  claim,
  revision,
  query,
  before,
  after,
}: {
  claim: ClaimRow
  revision: Revision
  query: Query
  before: ReactNode
  after: ReactNode
}) {
  const report = await reportById(desk(), one(query.report) ?? claim.reportId)
  if (!report) notFound()
  const { content } = revision
  const passage = one(query.passage)
  const added =
    passage && !content.citations.some((citation) => citation.passage.id === passage) ? [passage] : []
  const evidence = await evidenceFor(desk(), added)
  const saidBy = content.attribution?.chain[0]?.name ?? ''
  const citations = [
    ...content.citations,
    ...[...evidence.values()].map((found) => ({ ...found, role: 'supports' as const, saidBy })),
  ]
  return (
    <>
      <ClaimDesk
        report={report}
        claim={claim}
        content={content}
        citations={citations}
        title={`Revision ${revision.no + 1}`}
        initial={query.check === '1' ? await openProblems(claim, revision) : undefined}
      >
        {before}
      </ClaimDesk>
      <div className="px-4 pb-10 sm:px-8 lg:ml-[50%]">{after}</div>
    </>
  )
}

async function openProblems(claim: ClaimRow, { content }: Revision): Promise<FormState> {
  const published = claim.publishedNo === null ? null : await revisionOf(desk(), claim.id, claim.publishedNo)
  const problems = submissionProblems(content, { published: published?.content })
  if (problems.length === 0) return FRESH
  return {
    ...FRESH,
    message: 'Saved, but not sent to review: some rules still stand against it.',
    errors: sentences(problems),
  }
}
