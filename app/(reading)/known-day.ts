const DAY = /^\d{4}-\d{2}-\d{2}$/

type Asked = string | string[] | undefined

/** What a page is asked to show as it was known on: a day (YYYY-MM-DD), and the instant that it ended in UTC. */
export type KnownDay = { day: string; end: Date }

/** The day in a question such as `?known=2024-09-30`; null when none is asked for, or what is asked is no day. */
export function knownDay(asked: Asked): KnownDay | null {
  const day = [asked ?? ''].flat()[0] ?? ''
  if (!DAY.test(day)) return null
  const start = new Date(`${day}T00:00:00Z`)
  if (Number.isNaN(start.getTime()) || start.toISOString().slice(0, 10) !== day) return null
  const end = new Date(start.getTime() + 86_400_000)
  // The database reads no year of five digits.
  return end.getUTCFullYear() > 9999 ? null : { day, end }
}

/**
 * The two days a measure can be asked about: `on`, on which something was so, and `known`, by whose end we had published it.
 * `odd` when something was asked that is no day, so that the page can say so.
 */
export function askedDays(query: Record<string, Asked>): AskedDays {
  const [on, known] = [knownDay(query.on), knownDay(query.known)]
  const given = [query.on, query.known].flat().filter((asked) => asked !== undefined && asked !== '')
  return {
    on: on?.day ?? null,
    known: known?.day ?? null,
    odd: given.length > [on, known].filter(Boolean).length,
  }
}

export type AskedDays = { on: string | null; known: string | null; odd: boolean }

/** The day now in UTC, YYYY-MM-DD. */
export const today = (): string => new Date().toISOString().slice(0, 10)
