const DAY = 86_400_000

/** The start of a day (YYYY-MM-DD) in UTC. */
export const startOf = (day: string): Date => new Date(`${day}T00:00:00Z`)

/** The end of a day, which is the start of the next. */
export const endOf = (day: string): Date => new Date(startOf(day).getTime() + DAY)
