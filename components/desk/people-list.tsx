import Link from 'next/link'
import type { PersonLine } from '@/db/queries/people'
import { LocalMoment } from '../ui/local-moment'
import { Words } from '../ui/words'
import { ROLE } from '../wording'

/** Everyone who ever had an account, each leading to what can be changed about them. */
export function PeopleList({ people }: { people: readonly PersonLine[] }) {
  return (
    <ul className="border-t border-rule">
      {people.map(({ id, name, email, roles, active, sessions, lastSeenAt }) => (
        <li
          key={id}
          className="grid gap-x-6 gap-y-1 border-b border-rule py-3 sm:grid-cols-[minmax(0,1fr)_12rem_14rem]"
        >
          <div className="min-w-0">
            <Link href={`/desk/people/${id}`} prefetch={false} className="font-serif text-lg">
              <Words>{name}</Words>
            </Link>
            <p className="text-[0.8125rem] break-words text-ink-muted">{email}</p>
          </div>
          <p className="text-sm">{roles.map((role) => ROLE[role]).join(', ')}</p>
          <p className="text-[0.8125rem] text-ink-muted">
            {active ? activity(sessions) : 'Deactivated'}
            {lastSeenAt && (
              <>
                <br />
                last seen <LocalMoment at={lastSeenAt.toISOString()} />
              </>
            )}
          </p>
        </li>
      ))}
    </ul>
  )
}

function activity(sessions: number): string {
  if (sessions === 0) return 'Not signed in'
  return sessions === 1 ? 'Signed in' : `Signed in, ${sessions} sessions`
}
