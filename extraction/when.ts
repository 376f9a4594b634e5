import { dayAfter, monthAfter } from '@/domain/evidence/day'
import type { Span, SuggestedTime } from './suggestion'

/** A time that a sentence tells, placed in UTF-16 units of it. `isOfTelling`: it dates the saying and not what is said. */
export type FoundTime = Span & { time: SuggestedTime; isOfTelling: boolean }

const MONTH =
  '(January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)'
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const DAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ')
const WEEKDAY = '(Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)'
const COUNT: Record<string, number> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  few: 3,
  'a few': 3,
  several: 4,
  'a couple of': 2,
  couple: 2,
}
const COUNTED =
  '(an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a few|few|several|a couple of|\\d{1,3})'

type Read = (match: RegExpExecArray, published: string) => Omit<SuggestedTime, 'text'> | null
type Pattern = { pattern: RegExp; read: Read }

const two = (n: number) => String(n).padStart(2, '0')
const monthNo = (name: string | undefined) => MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1
const yearOf = (day: string) => Number(day.slice(0, 4))
const shift = (day: string, days: number) => dayAfter(day, days)?.earliest ?? day
const weekday = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay()
const monday = (day: string) => shift(day, -((weekday(day) + 6) % 7))
const monthOf = (day: string, by = 0) => monthAfter(day, by)?.earliest.slice(0, 7) ?? day.slice(0, 7)

/** The last such month that had begun by the publication; `ahead` asks for the next instead. */
const nearMonth = (month: number, published: string, isAhead = false) => {
  const [year, current] = [yearOf(published), Number(published.slice(5, 7))]
  if (isAhead) return `${month < current ? year + 1 : year}-${two(month)}`
  return `${month > current ? year - 1 : year}-${two(month)}`
}
const AHEAD = /^(?:by|until|next|from|before)\b/iu
/** A day whose year the words leave out: the nearest one, news being of the weeks about it. */
const nearDay = (month: number, day: number, published: string) => {
  const options = [-1, 0, 1].map((by) => `${yearOf(published) + by}-${two(month)}-${two(day)}`)
  const from = Date.parse(published)
  const past = options.filter((option) => Date.parse(option) <= from).at(-1)
  const next = options.find((option) => Date.parse(option) > from)
  const isNear =
    next !== undefined &&
    Date.parse(next) - from < 60 * 86_400_000 &&
    (!past || Date.parse(next) - from < from - Date.parse(past))
  return (isNear ? next : past) ?? published
}
const lastWeekday = (name: string | undefined, published: string) => {
  const back = (weekday(published) - DAYS.indexOf((name ?? '').toLowerCase()) + 7) % 7
  return shift(published, -back)
}
const relation = (words: string): Pick<SuggestedTime, 'relation'> =>
  /^since\b/iu.test(words)
    ? { relation: 'since' }
    : /^(?:by|until|till)\b/iu.test(words)
      ? { relation: 'until' }
      : {}
const p = (source: string, read: Read, flags = 'giu'): Pattern => ({
  pattern: new RegExp(source, flags),
  read,
})
const LEAD =
  '(?:(?:back )?(?:in|on|since|until|by|from|during|throughout|around|as of|after|before|between|of) )?(?:the )?'

// Longer forms first: what one pattern has taken, the next ones leave alone.
const PATTERNS: readonly Pattern[] = [
  p(`\\b(\\d{4})-(\\d{2})-(\\d{2})\\b`, ([, y, m, d]) => ({ iso: `${y}-${m}-${d}`, precision: 'day' })),
  p(
    `${LEAD}\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${MONTH},? ((?:19|20)\\d\\d)\\b`,
    ([w, d, m, y]) => ({
      iso: `${y}-${two(monthNo(m))}-${two(Number(d))}`,
      precision: 'day',
      ...relation(w),
    }),
    'gu',
  ),
  p(
    `${LEAD}\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\\d\\d)\\b`,
    ([w, m, d, y]) => ({
      iso: `${y}-${two(monthNo(m))}-${two(Number(d))}`,
      precision: 'day',
      ...relation(w),
    }),
    'gu',
  ),
  p(
    `${LEAD}\\b${MONTH} (?:of )?((?:19|20)\\d\\d)\\b`,
    ([w, m, y]) => ({ iso: `${y}-${two(monthNo(m))}`, precision: 'month', ...relation(w) }),
    'giu',
  ),
  p(
    `${LEAD}\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${MONTH}(?!\\p{L})`,
    ([w, d, m], at) => ({ iso: nearDay(monthNo(m), Number(d), at), precision: 'day', ...relation(w) }),
    'gu',
  ),
  p(
    `${LEAD}\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?\\b(?![,.]?\\d| people| troops| officers| soldiers)`,
    ([w, m, d], at) => ({ iso: nearDay(monthNo(m), Number(d), at), precision: 'day', ...relation(w) }),
    'gu',
  ),
  p(
    `\\b(?:(?:in|since|by|from|until|during) )?(?:the )?(early|mid|late|end of|beginning of|start of)[ -]?${MONTH}(?!\\p{L})`,
    ([w, , m], at) => ({
      iso: nearMonth(monthNo(m), at, AHEAD.test(w)),
      precision: 'month',
      approximate: true,
      ...relation(w),
    }),
  ),
  p(
    `\\b(?:last|this past) ${MONTH}(?!\\p{L})`,
    ([, m], at) => ({
      iso:
        monthNo(m) === Number(at.slice(5, 7))
          ? `${yearOf(at) - 1}-${two(monthNo(m))}`
          : nearMonth(monthNo(m), at),
      precision: 'month',
    }),
    'gu',
  ),
  p(
    `\\bnext ${MONTH}(?!\\p{L})`,
    ([, m], at) => ({ iso: nearMonth(monthNo(m), at, true), precision: 'month' }),
    'gu',
  ),
  p(
    `(?<=\\b(?:begins?|starts?|due|expected|scheduled) )in ${MONTH}(?!\\p{L}| \\d)`,
    ([, m], at) => ({ iso: nearMonth(monthNo(m), at, true), precision: 'month' }),
    'gu',
  ),
  p(
    `\\b(?:[Bb]ack )?([Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Ff]rom|[Dd]uring|[Tt]hroughout|[Aa]s of|[Oo]f|[Ss]tarting|[Bb]efore) ${MONTH}(?!\\p{L}| \\d)`,
    ([w, , m], at) => ({ iso: nearMonth(monthNo(m), at, AHEAD.test(w)), precision: 'month', ...relation(w) }),
    'gu',
  ),
  p(`\\b(?:between|from) ((?:19|20)\\d\\d) (?:and|to|until) ((?:19|20)\\d\\d)\\b`, ([, y, z]) => ({
    iso: y ?? '',
    precision: 'year',
    end: z,
  })),
  p(
    `\\b(?:in |during |for )?(?:the )?(?:fiscal |financial )?((?:19|20)\\d\\d)[/–-]((?:19|20)?\\d\\d)\\b`,
    ([, y, z = '']) => ({
      iso: y ?? '',
      precision: 'year',
      end: z.length === 2 ? `${y?.slice(0, 2)}${z}` : z,
    }),
  ),
  p(
    `\\b(?:the )?(last|past|this|previous|next|coming) (\\d{1,2}|two|three|four|five|six|seven|ten|few|several|twelve|24|48|72) (hours?|days?|weeks?|months?|years?)\\b`,
    (m, at) => spanOf(m[1], COUNT[m[2]?.toLowerCase() ?? ''] ?? Number(m[2]), m[3], at),
  ),
  p(
    `\\b(?:by |before |until )?(?:the )?(end|beginning|start|middle) of (?:the|this|last|next) (year|month|summer|week)\\b`,
    ([w, , unit], at) => {
      const by = /\blast\b/iu.test(w) ? -1 : /\bnext\b/iu.test(w) ? 1 : 0
      if (unit === 'year') return { iso: `${yearOf(at) + by}`, precision: 'year', relation: 'until' }
      if (unit === 'month') return { iso: monthOf(at, by), precision: 'month', relation: 'until' }
      if (unit === 'summer')
        return {
          iso: `${yearOf(at) + by}-06`,
          end: `${yearOf(at) + by}-08`,
          precision: 'month',
          relation: 'until',
        }
      return {
        iso: shift(monday(at), 7 * by),
        precision: 'week',
        end: shift(monday(at), 7 * by + 6),
        relation: 'until',
      }
    },
  ),
  p(
    `\\b(?:(?:in|since|by|until|from|during|throughout|of|before|after|for|as of|mid|early|late|around)[ -]){1,2}((?:19|20)\\d\\d)\\b(?!,\\d| (?:people|troops|soldiers|officers))`,
    ([w, y]) => ({ iso: y ?? '', precision: 'year', ...relation(w) }),
  ),
  p(
    `\\b(?:about |around |some |roughly |more than |over |nearly |almost |just |less than )?${COUNTED} (day|week|month|year|decade)s? (ago|earlier|before|from now)\\b`,
    ([w, n, unit, way], at) =>
      distant(
        COUNT[n?.toLowerCase() ?? ''] ?? Number(n),
        unit,
        way === 'from now' ? 1 : -1,
        at,
        !/^(?:\d|one|two|three)/iu.test(w),
      ),
  ),
  p(
    `\\b(?:with)?in (?:about |around |some )?(?:the next )?${COUNTED} (day|week|month|year)s?['’]? ?(?:time\\b|(?=\\b))`,
    ([w, n, unit], at) =>
      /time$|next/iu.test(w) ? distant(COUNT[n?.toLowerCase() ?? ''] ?? Number(n), unit, 1, at, true) : null,
  ),
  p(
    `\\b(?:in |over |during |for )?(?:the )?(last|past|previous) (day|week|month|year)\\b`,
    ([w, which = '', unit = ''], at) =>
      /\bthe (?:last|past)|^(?:over|during)/iu.test(w) && which.toLowerCase() !== 'previous'
        ? spanOf('past', 1, unit, at)
        : before(unit, at, relation(w)),
  ),
  p(`\\bsince last (week|month|year)\\b`, ([, unit], at) => ({
    ...before(unit, at, {}),
    relation: 'since' as const,
  })),
  p(`\\b(?:the )?(year|month|week) before(?! last)\\b`, ([, unit], at) => before(unit, at, {})),
  p(`\\b(?:the )?(?:following|next|coming) (week|month|year)\\b`, ([, unit], at) => after(unit, at)),
  p(
    `\\b(?:so far |earlier |later |since the start of |since the beginning of )?(?:this|the current) (week|month|year|summer|winter|spring|autumn)\\b`,
    ([w, unit], at) => current(w, unit ?? '', at),
  ),
  p(
    `\\b(?:late |early )?(yesterday|overnight|today|tonight|this (?:morning|afternoon|evening)|tomorrow|last night)\\b`,
    ([, word = ''], at) => ({
      iso: shift(at, /yesterday|last night/iu.test(word) ? -1 : /tomorrow/iu.test(word) ? 1 : 0),
      precision: 'day',
    }),
  ),
  p(
    `\\b(?:since|after) (?:last )?${WEEKDAY}\\b`,
    ([, day], at) => ({ iso: lastWeekday(day, at), precision: 'day', end: at, relation: 'since' }),
    'gu',
  ),
  p(
    `\\b(?:next|coming|by|until|before) ${WEEKDAY}\\b`,
    ([, day], at) => ({ iso: shift(lastWeekday(day, at), 7), precision: 'day' }),
    'gu',
  ),
  p(
    `\\b(?:[Ll]ate |[Ee]arly |[Ll]ast |[Oo]n |[Oo]n the |[Tt]his |[Bb]y )*${WEEKDAY}s?(?:['’]s)?(?: (?:morning|afternoon|evening|night))?\\b`,
    ([w, day], at) => ({
      iso:
        /\bLast\b|\blast\b/u.test(w) && weekday(at) === DAYS.indexOf((day ?? '').toLowerCase())
          ? shift(at, -7)
          : lastWeekday(day, at),
      precision: 'day',
    }),
    'gu',
  ),
  p(`\\b(?:over |at |during |this |last |the )*weekend\\b`, ([w], at) => {
    // "This weekend" of a Thursday or a Friday is the one to come; news of "the weekend" tells of the last.
    const isComing = /\bthis\b/iu.test(w) && [4, 5].includes(weekday(at))
    const saturday = shift(lastWeekday('Saturday', at), isComing ? 7 : 0)
    return { iso: saturday, end: shift(saturday, 1), precision: 'day' }
  }),
  p(`\\brecently\\b`, (_, at) => ({
    iso: monthOf(shift(at, -10)),
    end: at,
    precision: 'month',
    approximate: true,
  })),
]

function before(unit = '', at: string, rest: object) {
  if (unit === 'year') return { iso: String(yearOf(at) - 1), precision: 'year' as const, ...rest }
  if (unit === 'month') return { iso: monthOf(at, -1), precision: 'month' as const, ...rest }
  if (unit === 'day') return { iso: shift(at, -1), precision: 'day' as const, ...rest }
  const start = shift(monday(at), -7)
  return { iso: start, end: shift(start, 6), precision: 'week' as const, ...rest }
}

function after(unit = '', at: string): Omit<SuggestedTime, 'text'> {
  if (unit === 'year') return { iso: String(yearOf(at) + 1), precision: 'year' }
  if (unit === 'month') return { iso: monthOf(at, 1), precision: 'month' }
  const start = shift(monday(at), 7)
  return { iso: start, end: shift(start, 6), precision: 'week' }
}

function current(words: string, unit: string, at: string): Omit<SuggestedTime, 'text'> {
  const since = /so far|since/iu.test(words) ? { relation: 'since' as const } : {}
  if (unit === 'year') return { iso: at.slice(0, 4), precision: 'year', ...since }
  if (unit === 'month') return { iso: at.slice(0, 7), precision: 'month', ...since }
  if (unit === 'week') return { iso: monday(at), end: shift(monday(at), 6), precision: 'week', ...since }
  const from = { spring: '03', summer: '06', autumn: '09', winter: '12' }[unit] ?? '06'
  return {
    iso: `${at.slice(0, 4)}-${from}`,
    end: monthOf(`${at.slice(0, 4)}-${from}-01`, 2),
    precision: 'month',
    approximate: true,
  }
}

function spanOf(way = '', count: number, unit = '', at: string): Omit<SuggestedTime, 'text'> | null {
  const days = /hour/iu.test(unit)
    ? Math.ceil(count / 24)
    : count * (/day/iu.test(unit) ? 1 : /week/iu.test(unit) ? 7 : /month/iu.test(unit) ? 30 : 365)
  if (!Number.isFinite(days)) return null
  const isAhead = /next|coming/iu.test(way)
  const [from, to] = isAhead ? [at, shift(at, days)] : [shift(at, -days), at]
  if (/year/iu.test(unit)) return { iso: from.slice(0, 4), end: to.slice(0, 4), precision: 'year' }
  if (/month/iu.test(unit) && count > 1)
    return { iso: from.slice(0, 7), end: to.slice(0, 7), precision: 'month' }
  return { iso: from, end: to, precision: 'day' }
}

function distant(
  count: number,
  unit = '',
  sign: number,
  at: string,
  approximate: boolean,
): Omit<SuggestedTime, 'text'> | null {
  if (!Number.isFinite(count)) return null
  if (unit === 'decade' || unit === 'year')
    return {
      iso: String(yearOf(at) + sign * count * (unit === 'decade' ? 10 : 1)),
      precision: 'year',
      approximate,
    }
  if (unit === 'month') return { iso: monthOf(at, sign * count), precision: 'month', approximate }
  const day = shift(at, sign * count * (unit === 'week' ? 7 : 1))
  // "In a few weeks' time" names no day: the month it falls in is as much as can be said.
  if (sign > 0 && unit === 'week') return { iso: day.slice(0, 7), precision: 'month', approximate: true }
  return { iso: day, precision: 'day', approximate }
}

const NEEDS_NO_DATE = /\b(?:19|20)\d\d\b/u
const TOLD_BEFORE =
  /\b(?:said|says|told [^,.;]{1,60}|announced|added|stated|reported|confirmed|wrote|warned|statement|noted)(?: (?:in a statement|in an interview|here|a news conference|reporters))?,? (?:on |late |early |late on |early on )?$/iu
const TOLD_AFTER = /^,? (?:said|told|announced|that )\b/iu

/**
 * The times an English sentence tells, in its order, resolved against the day of publication. Without one (or with less
 * than a day), only times that stand alone ("July 2023") are given. Weekdays are the last such day, as news has it.
 */
export function timesIn(sentence: string, published: string | null): FoundTime[] {
  const day = published && /^\d{4}-\d{2}-\d{2}$/u.test(published) ? published : null
  const found: FoundTime[] = []
  for (const { pattern, read } of PATTERNS)
    for (const match of sentence.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length]
      if (found.some((other) => start < other.end && other.start < end)) continue
      if (day === null && !NEEDS_NO_DATE.test(match[0])) continue
      const time = read(match as unknown as RegExpExecArray, day ?? '2000-01-01')
      if (!time?.iso || !isReal(time.iso)) continue
      if (day !== null && isDayAhead(sentence, match[0], start, time.iso < day)) time.iso = shift(time.iso, 7)
      const text = match[0].trim()
      found.push({ start, end, time: { ...time, text }, isOfTelling: isOfTelling(sentence, start, end) })
    }
  return found.sort((a, b) => a.start - b.start)
}

const TO_COME =
  /\b(?:will|shall|plans? to|aims? to|is to|are to|due to|due|expected to|expected|scheduled)\b[^.;]{0,80}$/iu
const BARE_WEEKDAY = new RegExp(`^(?:on |this )?${WEEKDAY}(?: (?:morning|afternoon|evening|night))?$`, 'iu')

/** "Will send them on Saturday": a weekday behind a verb of what is to come is the next. */
const isDayAhead = (sentence: string, words: string, start: number, isPast: boolean): boolean =>
  isPast && BARE_WEEKDAY.test(words.trim()) && TO_COME.test(sentence.slice(0, start))

/** "Officials said Wednesday", "Merkel on Monday ruled out": the day belongs to the verb of saying. */
function isOfTelling(sentence: string, start: number, end: number): boolean {
  return TOLD_BEFORE.test(sentence.slice(0, start)) || TOLD_AFTER.test(sentence.slice(end))
}

const isReal = (iso: string) =>
  Number.isFinite(Date.parse(iso)) && (iso.length < 10 || new Date(iso).toISOString().startsWith(iso))

/** The time of the claim at `at`: the nearest that is not of the telling; one before it in its clause goes first. */
export function timeOf(
  sentence: string,
  times: readonly FoundTime[],
  { start, end }: Span,
): SuggestedTime | null {
  const own = times.filter(({ isOfTelling: told }) => !told)
  const cost = (time: FoundTime) => {
    const [from, to] = time.start >= end ? [end, time.start] : [time.end, start]
    const between = sentence.slice(from, to)
    const crossed = (
      between.match(/[;:]|, (?:and|but|while|after|which|who)\b|\b(?:but|while|whereas)\b/giu) ?? []
    ).length
    return between.length + crossed * 60 + (time.time.text.toLowerCase() === 'recently' ? 80 : 0)
  }
  return own.toSorted((a, b) => cost(a) - cost(b))[0]?.time ?? null
}
