import { customType, timestamp } from 'drizzle-orm/pg-core'

export const bytea = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' })

export const at = () => timestamp({ withTimezone: true, mode: 'date' })

/** Written and read as PostgreSQL's own text. */
export const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' })

/** Days as PostgreSQL writes them: "[2024-09-01,2024-10-01)". */
export const daterange = customType<{ data: string }>({ dataType: () => 'daterange' })
