import path from 'node:path'
import { closeStore, desk, openStore, reading } from '@/db/client'
import { keptSecret } from '@/db/kept-secret'
import { openMailRound } from '@/jobs/mail/mail-round'
import { openPromiseRound } from '@/jobs/promises/promise-round'
import { openDatabase } from './database'
import { showExample } from './example'
import { Refusal, type Settings } from './settings'
import { setupPath } from './setup-link'
import { openWeb } from './web'

export type Mode = { dev: boolean; example: boolean }

export type House = { say: (sentence: string) => void; closers: (() => Promise<void>)[] }

/** Opens everything in order; what was opened stands in `closers`, also when a later step is refused. */
export async function openHouse(settings: Settings, mode: Mode, { say, closers }: House): Promise<void> {
  if (mode.example && settings.database)
    throw new Refusal([
      'The example newsroom has known passwords: it is loaded into the embedded database only, so leave DATABASE_URL out.',
    ])
  say('Opening the database …')
  // The example has a database of its own, so that its accounts never stand in a real newsroom.
  const database = await openDatabase(settings, mode.example ? 'countersign_example' : 'countersign')
  closers.push(database.stop)
  openStore(database.urls)
  closers.push(closeStore)
  if (mode.example) await showExample({ desk: desk(), reading: reading() }, database.urls.desk)

  tellNext(settings)
  // The desk's own doors read it, and nothing that was not read by the settings.
  process.env.CAPTURE_TEST_HOSTS = settings.captureTestHosts.join(',')
  say('Opening the doors …')
  const web = await openWeb(settings, mode)
  closers.push(web.close)
  await web.listen()
  const round = openMailRound({ server: settings.mail, origin: settings.baseUrl.origin, say })
  closers.push(round.close, openPromiseRound(say).close)
  say(`Countersign is at ${settings.baseUrl.origin}`)
  const setup = await setupPath(desk())
  if (setup) say(`Nobody works here yet. Make the first admin at ${settings.baseUrl.origin}${setup}`)
}

// Next and next-auth read the environment when they are loaded.
function tellNext({ authSecret, dataFolder, baseUrl, mail }: Settings): void {
  process.env.AUTH_SECRET = authSecret ?? keptSecret(path.join(dataFolder, 'auth.secret'))
  process.env.AUTH_URL = baseUrl.origin
  process.env.COUNTERSIGN_MAIL_GOES_OUT = mail ? 'yes' : 'no'
}
