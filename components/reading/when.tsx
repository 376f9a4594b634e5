import type { ReactNode } from 'react'
import { Words } from '@/components/ui/words'
import type { Kind, ResolvedTime } from '@/domain/claim/content'
import { words } from '../language'
import { toldAsOf, toldTime } from '../told'

// A standing number is true as of a day; what somebody did or said simply has a date.
const STANDING: ReadonlySet<Kind | null> = new Set([
  'deployment',
  'displacement',
  'casualty',
  'funding',
  null,
])
const POINTS: ReadonlySet<ResolvedTime['precision']> = new Set(['day', 'month', 'season', 'year', 'decade'])

/** The words before a fact's date: "as of" a day, nothing before "July 2023" or "since March 2024". */
export function beforeDate(kind: Kind | null, time: ResolvedTime): string {
  return STANDING.has(kind) && POINTS.has(time.precision) ? toldAsOf(time.edtf) : ''
}

/** A source's own words, in the quotes of the page's language; null when there are none. */
export function quoted(given: string): ReactNode {
  return given === '' ? null : words('fact').rich('quoted', { words: () => <Words>{given}</Words> })
}

/** Where a date comes from: “on Saturday”, counted from 22 September 2024. */
export function dateSource(time: ResolvedTime | null): ReactNode {
  if (!time?.anchor) return quoted(time?.words ?? '')
  if (time.words === '') return null
  const date = toldTime(time.anchor)
  return words('fact').rich('quotedFrom', { date, words: () => <Words>{time.words}</Words> })
}
