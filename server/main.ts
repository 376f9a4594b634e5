import { parseArgs } from 'node:util'
import { openHouse } from './house'
import { Refusal, readSettings } from './settings'
import { toldToStop } from './told-to-stop'

// node --import tsx server/main.ts [--dev] [--example] [--with-parent]

const { values: flags } = parseArgs({
  options: { dev: { type: 'boolean' }, example: { type: 'boolean' }, 'with-parent': { type: 'boolean' } },
})
const mode = { dev: flags.dev ?? false, example: flags.example ?? false }
Object.assign(process.env, {
  NODE_ENV: mode.dev ? 'development' : 'production',
  NEXT_TELEMETRY_DISABLED: '1',
})

const closers: (() => Promise<void>)[] = []
let stopping = false
const stop = toldToStop({ withParent: flags['with-parent'] ?? false }).then(() => {
  stopping = true
  console.log('Closing …')
})

const opened = open()
// A start under way is not broken off: what it opened could not be closed.
const refused = await opened
if (refused === null) await stop
for (const close of closers.reverse()) await close().catch((error: unknown) => console.error(error))
process.exit(stopping ? 0 : (refused ?? 0))

/** Opens the house; an exit code when it could not. */
async function open(): Promise<number | null> {
  try {
    await openHouse(readSettings(process.env, mode), mode, { say: console.log, closers })
    return null
  } catch (error) {
    if (stopping) return 0
    if (!(error instanceof Refusal)) console.error('Countersign could not start:', error)
    else for (const sentence of error.sentences) console.error(sentence)
    return error instanceof Refusal ? error.exitCode : 1
  }
}
