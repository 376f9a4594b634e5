import { DifferenceList } from '@/components/desk/difference-list'
import { ProposalFact } from '@/components/desk/proposal-fact'
import { desk } from '@/db/client'
import type { ChallengeRow } from '@/db/queries/challenges'
import { revisionOf } from '@/db/queries/claims'
import { differences } from '@/domain/claim/difference'
import type { FactDocument } from '@/domain/claim/fact'

/** The fact as it is now, and what has changed since the reader read it. */
export async function AsTheyReadIt({
  challenge,
  fact,
}: {
  challenge: ChallengeRow
  fact: FactDocument | null
}) {
  const current = fact?.versions[0]
  const isSame = current?.no === challenge.publishedNo
  // The desk keeps its revisions, also of a fact that was removed since.
  const read = isSame ? null : await revisionOf(desk(), challenge.claimId, challenge.publishedNo)
  return (
    <>
      {read && current && (
        <section className="mb-8">
          <h2 className="mb-3 text-xl">Changed since they read it</h2>
          <p className="mb-3 text-[0.8125rem] text-ink-muted">
            They read revision {challenge.publishedNo}. <s>Struck out</s> is what it said,{' '}
            <ins>underlined</ins> what it says now.
          </p>
          <DifferenceList
            differences={differences(read.content, {
              ...current.content,
              internalNote: read.content.internalNote,
            })}
          />
        </section>
      )}
      <ProposalFact fact={fact} title={isSame ? 'The fact as they read it, and as it is' : 'The fact now'} />
    </>
  )
}
