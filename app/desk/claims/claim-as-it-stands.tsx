import type { ReactNode } from 'react'
import { ClaimSheet } from '@/components/desk/claim-sheet'
import { PassageInContext } from '@/components/desk/passage-in-context'
import { Workbench } from '@/components/desk/workbench'
import type { Revision } from '@/db/queries/claims'

/** A claim nobody is writing on: its passages beside its fields. */
export function ClaimAsItStands({
  revision,
  before,
  after,
}: {
  revision: Revision
  before: ReactNode
  after: ReactNode
}) {
  const { content } = revision
  return (
    <Workbench
      label="Claim"
      text={content.citations.map((citation) => (
        <PassageInContext key={citation.passage.id + citation.role} citation={citation} />
      ))}
    >
      <h1 className="mb-4 text-2xl">Revision {revision.no}</h1>
      {before}
      <ClaimSheet content={content} />
      {after}
    </Workbench>
  )
}
