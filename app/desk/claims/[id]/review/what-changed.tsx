import { DifferenceList } from '@/components/desk/difference-list'
import { desk } from '@/db/client'
import { type ClaimRow, type Revision, revisionOf } from '@/db/queries/claims'
import { differences } from '@/domain/claim/difference'

/** What changed since the revision before, and since the one readers have. */
export async function WhatChanged({ claim, revision }: { claim: ClaimRow; revision: Revision }) {
  const earlier = new Set([revision.no - 1, claim.publishedNo ?? 0])
  const sections = []
  for (const no of earlier) {
    const before = no > 0 && no < revision.no ? await revisionOf(desk(), claim.id, no) : null
    if (!before) continue
    const title = no === claim.publishedNo ? `Since the public revision ${no}` : `Since revision ${no}`
    sections.push(
      <section key={no} className="mb-6 border-l-[3px] border-review bg-wash px-4 py-3">
        <div className="mb-2 flex flex-wrap justify-between gap-x-4 text-sm">
          <h2 className="font-sans font-semibold">{title}</h2>
          <a href={`/desk/claims/${claim.id}/compare?from=${no}&to=${revision.no}`}>On a page of its own</a>
        </div>
        <DifferenceList differences={differences(before.content, revision.content)} />
      </section>,
    )
  }
  return sections
}
