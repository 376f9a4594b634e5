import { type Parsed, type ParsedDate, type ParsedEnd, parse } from 'edtf'
import { err, ok, type Result } from '../result'
import { daysIn, isoDay, months } from './calendar'

/** One date at one precision. `earliest` and `latest` are the first and last day it can mean, YYYY-MM-DD. */
export type DatePoint = {
  precision: 'day' | 'month' | 'season' | 'year' | 'decade'
  year: number
  /** 1 to 12. */
  month?: number
  day?: number
  /** 21 spring, 22 summer, 23 autumn, 24 winter. */
  season?: number
  /** `~`: about; `?`: possibly; `%`: both. */
  about: boolean
  possibly: boolean
  earliest: string
  latest: string
}

/** A date, a closed interval, or an interval open towards the future (`to` is null). */
export type EdtfForm = { from: DatePoint; to?: DatePoint | null }

export type EdtfRefusal = { kind: 'not-edtf' } | { kind: 'unsupported' }

// Bits of the package's mask for unspecified digits: YYYY is 1, 2, 4, 8; MM is 48; DD is 192.
const TENS_OF_YEARS = 4
const YEARS = 8
const MONTH = 48
const DAY = 192

const LONGEST = 60

// Meteorological seasons of the northern hemisphere; where that misleads, an interval says it better.
const FIRST_MONTH_OF_SEASON: Record<number, number> = { 21: 3, 22: 6, 23: 9, 24: 12 }

/**
 * Reads a level 1 expression of the Extended Date/Time Format (Library of Congress, ISO 8601-2:2019)
 * for years 0001 to 9999. `unsupported` is valid EDTF that a dated fact cannot hold: open or unknown starts,
 * unknown ends, clock times, centuries, sets, level 2.
 */
export function parseEdtf(edtf: string): Result<EdtfForm, EdtfRefusal> {
  const parsed = parsedAt(edtf, 1)
  if (!parsed) return err({ kind: parsedAt(edtf, 3) ? 'unsupported' : 'not-edtf' })
  if (parsed.type === 'Date') return single(datePoint(parsed))
  if (parsed.type === 'Season') return single(seasonPoint(parsed.values))
  if (parsed.type === 'Interval') return interval(parsed.values)
  return err({ kind: 'unsupported' })
}

function parsedAt(edtf: string, level: 1 | 3): Parsed | null {
  if (edtf.length > LONGEST) return null
  try {
    return parse(edtf, { level })
  } catch {
    return null
  }
}

function single(point: DatePoint | EdtfRefusal): Result<EdtfForm, EdtfRefusal> {
  return 'kind' in point ? err(point) : ok({ from: point })
}

function interval([start, end]: [ParsedEnd, ParsedEnd]): Result<EdtfForm, EdtfRefusal> {
  if (!isDate(start) || end === null) return err({ kind: 'unsupported' })
  const from = datePoint(start)
  if ('kind' in from) return err(from)
  if (!isDate(end)) return ok({ from, to: null })
  const to = datePoint(end)
  if ('kind' in to) return err(to)
  const inOrder = from.earliest <= to.earliest && from.latest <= to.latest
  return inOrder ? ok({ from, to }) : err({ kind: 'not-edtf' })
}

function isDate(end: ParsedEnd): end is ParsedDate {
  return typeof end === 'object' && end !== null
}

function datePoint(date: ParsedDate): DatePoint | EdtfRefusal {
  const [year = 0, monthFromZero, day] = date.values
  const mask = date.unspecified ?? 0
  if (year < 1 || year > 9999 || date.values.length > 3 || mask & TENS_OF_YEARS)
    return { kind: 'unsupported' }
  const known = { year, about: Boolean(date.approximate), possibly: Boolean(date.uncertain) }
  if (mask & YEARS) return { ...known, precision: 'decade', ...months(year, 1, year + 9, 12) }
  if (monthFromZero === undefined || mask & MONTH)
    return { ...known, precision: 'year', ...months(year, 1, year, 12) }
  const month = monthFromZero + 1
  if (day === undefined || mask & DAY)
    return { ...known, precision: 'month', month, ...months(year, month, year, month) }
  // The package accepts 29 February of any year.
  if (day > daysIn(year, month)) return { kind: 'not-edtf' }
  return {
    ...known,
    precision: 'day',
    month,
    day,
    earliest: isoDay(year, month, day),
    latest: isoDay(year, month, day),
  }
}

function seasonPoint([year, season]: [number, number]): DatePoint | EdtfRefusal {
  const first = FIRST_MONTH_OF_SEASON[season]
  if (!first || year < 1 || year > 9998) return { kind: 'unsupported' }
  const end = first + 2 > 12 ? { year: year + 1, month: first - 10 } : { year, month: first + 2 }
  return {
    precision: 'season',
    year,
    season,
    about: false,
    possibly: false,
    ...months(year, first, end.year, end.month),
  }
}
