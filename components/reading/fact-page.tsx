import type { FactPage as Found } from '@/db/queries/reading-room/fact-page'
import type { FactDocument } from '@/domain/claim/fact'
import { FactSheet } from './fact-sheet'
import { KnownBanner, NotYetPublic } from './known-banner'
import { RemovedSheet } from './removed-sheet'
import type { CitedText } from './use-it'

/** What stands around a fact: other facts it speaks of, those that speak of it, and its state as a promise. */
export type Around = Pick<Found, 'others' | 'linkedBy' | 'promise'> & {
  /** The fact as entries of a bibliography; none where nobody cites it, as on a day in the past. */
  cited?: CitedText[]
  /** What to put into another page to show it there, and where to see how that looks. */
  embed?: { code: string; preview: string }
}

/** A fact's page, now or as it was known on a day; `told` is null when it was not public by then. */
export function FactPage({
  slug,
  firstPublishedAt,
  told,
  known,
  on,
  around,
}: {
  slug: string
  firstPublishedAt: string
  told: FactDocument | null
  known: string | null
  /** The day it is read for, YYYY-MM-DD: what is ageing, due or overdue depends on it. */
  on: string
  around: Around
}) {
  if (!told) return <NotYetPublic slug={slug} known={known ?? ''} firstPublishedAt={firstPublishedAt} />
  const [current] = told.versions
  if (!current) return <RemovedSheet fact={told} />
  return (
    <>
      {known && <KnownBanner slug={slug} known={known} />}
      <FactSheet fact={told} current={current} on={on} around={around} />
    </>
  )
}
