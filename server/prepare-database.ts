import { randomBytes } from 'node:crypto'
import { prepareDatabase } from '@/db/roles'

// `npm run db:prepare [name]`: makes the three logins and the database on a server of one's own.

const adminUrl = process.env.COUNTERSIGN_ADMIN_URL
const database = process.argv[2] ?? 'countersign'

if (!adminUrl) {
  console.error(
    'Set COUNTERSIGN_ADMIN_URL to the address of a superuser, such as postgres://postgres:password@host:5432/postgres.',
  )
  process.exit(78)
}

/** The password a setting holds already, so that a second run changes nothing; else a new one. */
function password(setting: string): string {
  const known = process.env[setting]
  return (known && decodeURIComponent(new URL(known).password)) || randomBytes(24).toString('base64url')
}

try {
  const urls = await prepareDatabase(adminUrl, {
    database,
    passwords: {
      owner: password('DATABASE_URL'),
      desk: password('DATABASE_DESK_URL'),
      reading: password('DATABASE_READING_URL'),
    },
  })
  console.error('The database is ready. These settings hold its passwords:')
  console.log(
    `DATABASE_URL=${urls.owner}\nDATABASE_DESK_URL=${urls.desk}\nDATABASE_READING_URL=${urls.reading}`,
  )
} catch (error) {
  console.error(`The database could not be prepared: ${error instanceof Error ? error.message : error}`)
  process.exit(1)
}
