import { here, words } from '@/components/language'
import { Status } from '@/components/ui/status'
import { Words } from '@/components/ui/words'
import type { OtherFact } from '@/db/queries/reading-room/fact-page'

/** Another fact by its statement as it is told now, with where it stands when it does not stand any more. */
export function OtherFactLink({ fact }: { fact: OtherFact | undefined }) {
  if (!fact || fact.standing === 'removed') return <span>{words('fact')('removedOther')}</span>
  return (
    <>
      <a href={here(`/facts/${fact.slug}`)}>
        <Words>{fact.statement}</Words>
      </a>
      {fact.standing !== 'current' && (
        <>
          {' '}
          <Status name={fact.standing} className="text-[0.8125rem]" />
        </>
      )}
    </>
  )
}
