import { LocalMoment } from '@/components/ui/local-moment'
import { Status } from '@/components/ui/status'
import { Words } from '@/components/ui/words'
import type { DisputeLine, FactDue } from '@/db/queries/due'
import { HomeRow, HomeRows } from './home-rows'

/** Facts past the day they were to be checked again on. */
export function FactsToCheck({ lines }: { lines: readonly FactDue[] }) {
  return (
    <HomeRows>
      {lines.map(({ id, statement, checkAgainOn, isLevel }) => (
        <HomeRow
          key={id}
          href={`/desk/claims/${id}`}
          label={isLevel ? <Status name="ageing" /> : 'Check again'}
          aside={`to be checked on ${checkAgainOn}`}
        >
          <Words>{statement}</Words>
        </HomeRow>
      ))}
    </HomeRows>
  )
}

/** Open disputes, each with both facts. */
export function DisputesOpen({ lines }: { lines: readonly DisputeLine[] }) {
  return (
    <HomeRows>
      {lines.map(({ id, fact, other, openedAt }) => (
        <HomeRow
          key={id}
          href={`/desk/claims/${fact.id}`}
          label={<Status name="disputed" />}
          aside={
            <>
              since <LocalMoment at={openedAt.toISOString()} />
            </>
          }
        >
          <Words>{fact.statement}</Words>
          <span className="block text-base text-ink-muted">
            against: <Words>{other.statement}</Words>
          </span>
        </HomeRow>
      ))}
    </HomeRows>
  )
}
