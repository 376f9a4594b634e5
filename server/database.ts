import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { type Embedded, embeddedPostgres } from '@/db/embedded'
import { keptSecret } from '@/db/kept-secret'
import { HistoryMisfit, migrate } from '@/db/migrate'
import { prepareDatabase, type Urls } from '@/db/roles'
import { serverFaults, structureFaults } from '@/db/self-test'
import { Refusal, type Settings } from './settings'

export type OpenDatabase = { urls: Urls; stop: () => Promise<void> }

/** The database the settings name, or the embedded one, found trustworthy and migrated. */
export async function openDatabase(settings: Settings, name: string): Promise<OpenDatabase> {
  const database = settings.database
    ? { urls: settings.database, stop: async () => undefined }
    : await embeddedDatabase(settings.dataFolder, name)
  try {
    await refuseFaults(serverFaults(database.urls))
    await migrate(database.urls.owner)
    await refuseFaults(structureFaults(database.urls.owner))
    return database
  } catch (error) {
    await database.stop()
    throw inWords(error, new URL(database.urls.owner).host)
  }
}

const AWAY = /^(ECONN|ENOTFOUND|EAI_|EHOSTUNREACH|ETIMEDOUT|57P0|53300)/
const NOT_LET_IN = /^(28|3D000|42501)/

/** What an operator can do something about, as one sentence; anything else as it is. */
function inWords(error: unknown, host: string): unknown {
  if (error instanceof HistoryMisfit) return new Refusal([error.message])
  const { code = '', message = '' } = error as { code?: string; message?: string }
  // It may come back, so a supervisor should try again.
  if (AWAY.test(code)) return new Refusal([`The database at ${host} does not answer: ${message || code}.`], 1)
  if (NOT_LET_IN.test(code)) return new Refusal([`The database at ${host} refuses us: ${message}.`])
  return error
}

async function refuseFaults(found: Promise<string[]>): Promise<void> {
  const faults = await found
  if (faults.length) throw new Refusal(faults)
}

async function embeddedDatabase(dataFolder: string, name: string): Promise<OpenDatabase> {
  const folder = path.join(dataFolder, 'pg')
  let leaving = false
  let server: Promise<Embedded>
  let port: number | undefined
  // Nobody else would start our own server again; on the same port, where the pools look for it.
  const revive = async (): Promise<Embedded> => {
    console.error('The embedded PostgreSQL went away; starting it again.')
    for (;;) {
      await wait(500)
      try {
        return await embeddedPostgres({ folder, port, onLost })
      } catch (error) {
        if (leaving) throw error
        console.error(error instanceof Error ? error.message : error)
      }
    }
  }
  const onLost = () => {
    if (!leaving) server = revive()
  }
  server = embeddedPostgres({ folder, onLost })
  const first = await server
  port = first.port
  const stop = async () => {
    leaving = true
    await server.then(
      (running) => running.stop(),
      () => undefined,
    )
  }
  const password = (role: string) => keptSecret(path.join(dataFolder, `${role}.password`))
  const passwords = { owner: password('owner'), desk: password('desk'), reading: password('reading') }
  return { urls: await prepareDatabase(first.adminUrl(), { database: name, passwords }), stop }
}
