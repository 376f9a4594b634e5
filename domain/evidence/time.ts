import { z } from 'zod'
import { ok, type Result } from '../result'
import { type EdtfRefusal, parseEdtf } from './edtf-form'
import { isRelative } from './relative-time'

/** A publication date, YYYY, YYYY-MM or YYYY-MM-DD, that there is: no claim could be held against 2024-02-31. */
export const PUBLICATION_DATE = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
  .refine((date) => publicationDays(date) !== null)

export type TimePrecision = 'day' | 'month' | 'season' | 'year' | 'decade' | 'interval' | 'open'

/** What an EDTF expression says: first and last day as YYYY-MM-DD, `latest` null when it has no end. */
export type ReadTime = { edtf: string; earliest: string; latest: string | null; precision: TimePrecision }

/**
 * Reads an EDTF level 1 expression (ISO 8601-2:2019) into the days it covers.
 * `~`, `?` and `%` qualify a date and do not widen it: EDTF gives them no width, an interval does.
 */
export function readTime(edtf: string): Result<ReadTime, EdtfRefusal> {
  const form = parseEdtf(edtf)
  if (!form.ok) return form
  const { from, to } = form.value
  if (to === undefined)
    return ok({ edtf, earliest: from.earliest, latest: from.latest, precision: from.precision })
  if (to === null) return ok({ edtf, earliest: from.earliest, latest: null, precision: 'open' })
  return ok({ edtf, earliest: from.earliest, latest: to.latest, precision: 'interval' })
}

/**
 * The first and last day a publication date can mean, YYYY-MM-DD.
 * Null when it names no day, as 2023-02-29.
 */
export function publicationDays(published: string): { earliest: string; latest: string } | null {
  const read = readTime(published)
  return read.ok && read.value.latest ? { earliest: read.value.earliest, latest: read.value.latest } : null
}

export type TimeProblem =
  | { kind: 'after-publication'; earliest: string; published: string }
  | { kind: 'anchor-missing'; words: string }
  | { kind: 'anchor-not-published'; anchor: string }
  | EdtfRefusal
  | { kind: 'not-derived' }

type TimeOfClaim = ReadTime & { words: string; anchor: string | null }

// Only what is promised or foreseen may lie ahead of the report that tells it.
const MAY_LIE_AHEAD: readonly string[] = ['pledge', 'forecast']

/**
 * Rule 7, dates keep their words. `kind` is a claim kind or null; `publishedDates` are those of the cited reports,
 * null where a report is undated. An observation may not start after the last day the newest cited report can
 * have appeared on; relative words need an anchor that is the publication date of a cited report.
 */
export function timeProblems(question: {
  time: TimeOfClaim
  kind: string | null
  publishedDates: readonly (string | null)[]
  /** Whether this is the day a promise falls due, which may lie ahead whatever the kind. */
  due?: boolean
}): TimeProblem[] {
  const { time, kind } = question
  const read = readTime(time.edtf)
  if (!read.ok) return [read.refusal]
  const problems: TimeProblem[] = []
  if (!sameDays(read.value, time)) problems.push({ kind: 'not-derived' })
  const published = question.publishedDates.filter((date) => date !== null)
  const newest = published
    .map((date) => publicationDays(date)?.latest ?? '')
    .sort()
    .at(-1)
  const mayLieAhead = question.due || MAY_LIE_AHEAD.includes(kind ?? '')
  if (newest && !mayLieAhead && read.value.earliest > newest)
    problems.push({ kind: 'after-publication', earliest: read.value.earliest, published: newest })
  if (time.anchor === null && isRelative(time.words))
    problems.push({ kind: 'anchor-missing', words: time.words })
  if (time.anchor !== null && !published.includes(time.anchor))
    problems.push({ kind: 'anchor-not-published', anchor: time.anchor })
  return problems
}

function sameDays(read: ReadTime, typed: ReadTime): boolean {
  return (
    read.earliest === typed.earliest && read.latest === typed.latest && read.precision === typed.precision
  )
}
