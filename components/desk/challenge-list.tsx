import Link from 'next/link'
import { LocalMoment } from '@/components/ui/local-moment'
import { Words } from '@/components/ui/words'
import { CHALLENGE, CLOSING } from '@/components/wording'
import type { ChallengeLine } from '@/db/queries/challenges'

/** Challenges one can scan: what is said to be wrong with which fact, and what became of it. */
export function ChallengeList({ lines }: { lines: readonly ChallengeLine[] }) {
  return (
    <ul className="@container border-t border-rule">
      {lines.map((line) => (
        <li
          key={line.id}
          className="grid gap-x-6 gap-y-1 border-b border-rule py-3 @3xl:grid-cols-[14rem_minmax(0,1fr)_15rem]"
        >
          <Link
            href={`/desk/challenges/${line.id}`}
            prefetch={false}
            className="min-h-6 text-sm font-semibold"
          >
            {CHALLENGE[line.reason]}
          </Link>
          <div className="min-w-0">
            <Words as="p" className="font-serif text-lg leading-snug">
              {line.statement || 'A fact that was removed'}
            </Words>
            <Words as="p" className="mt-1 line-clamp-2 text-sm text-ink-muted wrap-anywhere">
              {line.words}
            </Words>
          </div>
          <p className="text-[0.8125rem] text-ink-muted">
            {standing(line)}
            <br />
            <LocalMoment at={(line.closedAt ?? line.at).toISOString()} />
          </p>
        </li>
      ))}
    </ul>
  )
}

function standing({ closing, closedByName, answerProposed }: ChallengeLine) {
  if (closing === null) return answerProposed ? 'An answer waits for a second person' : 'Nobody has answered'
  return (
    <>
      {closing === 'answered' ? 'Answered in public' : CLOSING[closing]}
      {closedByName && (
        <>
          , <Words>{closedByName}</Words>
        </>
      )}
    </>
  )
}
