import { LocalMoment } from '@/components/ui/local-moment'
import { Words } from '@/components/ui/words'
import { CHALLENGE_STATE, CLOSING } from '@/components/wording'
import type { ChallengeLine } from '@/db/queries/challenges'
import { challengeState } from '@/domain/claim/challenge'

/** What became of a challenge, and what its reader was told. Nothing while it is open. */
export function Outcome({ challenge }: { challenge: ChallengeLine }) {
  const { closing, closingNote, closedAt, closedByName } = challenge
  if (closing === null) return null
  return (
    <section className="text-sm">
      <h2 className="mb-2 text-xl">{CHALLENGE_STATE[challengeState(closing)]}</h2>
      {closing !== 'answered' && <p>{CLOSING[closing]}.</p>}
      {closingNote && (
        <Words as="p" className="mt-1 font-serif text-base wrap-anywhere">
          {closingNote}
        </Words>
      )}
      <p className="mt-1 text-ink-muted">
        by <Words>{closedByName}</Words>
        {closedAt && (
          <>
            , <LocalMoment at={closedAt.toISOString()} />
          </>
        )}
      </p>
    </section>
  )
}
