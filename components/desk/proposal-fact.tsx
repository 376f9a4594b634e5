import { LocalMoment } from '@/components/ui/local-moment'
import { Status } from '@/components/ui/status'
import { Words } from '@/components/ui/words'
import type { FactDocument } from '@/domain/claim/fact'
import { ClaimSheet } from './claim-sheet'
import { PassageInContext } from './passage-in-context'

/** A fact as readers see it now, beside what is proposed about it. */
export function ProposalFact({ fact, title }: { fact: FactDocument | null; title: string }) {
  const current = fact?.versions[0]
  return (
    <>
      <h2 className="mb-3 text-xl">{title}</h2>
      {fact && (
        <p className="mb-4 flex flex-wrap gap-x-4 gap-y-1 text-[0.8125rem] text-ink-muted">
          <Status name={fact.standing === 'current' ? 'published' : fact.standing} />
          <span>
            last changed <LocalMoment at={fact.changedAt} />
          </span>
          <a href={`/facts/${fact.slug}`}>The public page</a>
        </p>
      )}
      {current ? (
        <>
          <p className="mb-4 text-[0.8125rem] text-ink-muted">Revision {current.no}</p>
          <ClaimSheet content={{ ...current.content, internalNote: '' }} />
          <h3 className="mt-6 mb-3 font-sans text-sm font-semibold tracking-normal">Its passages</h3>
          {current.content.citations.map((citation) => (
            <PassageInContext key={citation.passage.id + citation.role} citation={citation} />
          ))}
        </>
      ) : (
        <Words as="p" className="text-sm text-ink-muted">
          Readers find nothing of it but that it was removed.
        </Words>
      )}
    </>
  )
}
