import { connect } from '@/db/client'
import { writeNewsroom } from '@/db/writes/newsroom'
import { insertPerson } from '@/db/writes/people'
import type { Actor } from '@/domain/policy/actor'
import { hashPassword } from '../password-hash'
import { ACCOUNTS } from './accounts'
import { loadExample } from './load-example'

const NAME = 'The Example Ledger'

/** Opens the example's three accounts and fills its newsroom; run by the server as a process of its own. */
async function main(deskUrl: string): Promise<void> {
  if (!process.argv.includes('--accounts-only')) await fill(deskUrl)
  console.log('\nThe example newsroom’s accounts:')
  for (const [part, { email, password }] of Object.entries(ACCOUNTS))
    console.log(`  ${part.padEnd(9)} ${email.padEnd(22)} ${password}`)
}

async function fill(deskUrl: string): Promise<void> {
  const { db, end } = connect(deskUrl)
  try {
    const people = await db.transaction(async (tx) => {
      await writeNewsroom(tx, { name: NAME, bylines: 'names', example: true })
      const opened: Record<string, Actor> = {}
      for (const [part, { password, ...person }] of Object.entries(ACCOUNTS)) {
        const id = await insertPerson(tx, { ...person, passwordHash: await hashPassword(password) })
        opened[part] = { id, ...person }
      }
      return opened as Record<keyof typeof ACCOUNTS, Actor>
    })
    await loadExample(db, people)
  } finally {
    await end()
  }
}

const deskUrl = process.env.COUNTERSIGN_EXAMPLE_DESK_URL
if (!deskUrl) throw new Error('Run `npm run demo`: the example is loaded by the server.')
await main(deskUrl)
