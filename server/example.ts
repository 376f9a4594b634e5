import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Reader } from '@/db/client'
import { people } from '@/db/schema/identity'
import { newsroom } from '@/db/schema/published'
import { Refusal } from './settings'

const MAIN = fileURLToPath(new URL('../commands/example/main.ts', import.meta.url))

/**
 * Loads the example newsroom into a database without people, and has its accounts printed.
 * In a process of its own: the server starts the house but knows none of its rules.
 */
export async function showExample(db: { desk: Reader; reading: Reader }, deskUrl: string): Promise<void> {
  const [somebody] = await db.desk.select({ id: people.id }).from(people).limit(1)
  const [room] = await db.reading.select({ example: newsroom.example }).from(newsroom)
  if (somebody && !room?.example)
    throw new Refusal(['This newsroom has people of its own: the example is not loaded into it.'])
  const args = somebody ? ['--accounts-only'] : []
  const child = spawn(process.execPath, ['--import', 'tsx', MAIN, ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, COUNTERSIGN_EXAMPLE_DESK_URL: deskUrl },
  })
  const code = await new Promise((resolve, reject) => child.once('exit', resolve).once('error', reject))
  if (code !== 0) throw new Error('The example newsroom could not be loaded.')
}
