import { rmSync } from 'node:fs'
import path from 'node:path'
import { embeddedPostgres } from '@/db/embedded'
import { migrate } from '@/db/migrate'
import { prepareDatabase, urlFor } from '@/db/roles'

export type BenchDatabase = {
  adminUrl: string
  deskUrl: string
  readingUrl: string
  version: string
  end: () => Promise<void>
}

const FOLDER = path.resolve('.data/bench-pg')
const passwords = { owner: 'bench-owner', desk: 'bench-desk', reading: 'bench-reading' }

/** A migrated database on an embedded server of its own, made anew and taken away afterwards. */
export async function benchDatabase(): Promise<BenchDatabase> {
  for (const file of [FOLDER, `${FOLDER}.password`, `${FOLDER}.lock`])
    rmSync(file, { recursive: true, force: true })
  const server = await embeddedPostgres({ folder: FOLDER })
  const urls = await prepareDatabase(server.adminUrl(), { database: 'countersign', passwords })
  await migrate(urls.owner)
  return {
    adminUrl: urlFor(server.adminUrl(), { database: 'countersign' }),
    deskUrl: urls.desk,
    readingUrl: urls.reading,
    version: 'PostgreSQL 18, embedded',
    end: async () => {
      await server.stop()
      rmSync(FOLDER, { recursive: true, force: true })
    },
  }
}
