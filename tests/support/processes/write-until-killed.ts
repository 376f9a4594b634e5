import { connect } from '@/db/client'
import { newId } from '@/db/ids'
import { history, topics } from '@/db/schema/desk'

// Several writers, each committing a topic and its line of history, and saying so only after the commit.
const [url, personId, writers] = process.argv.slice(2)
if (!url || !personId || !process.send) throw new Error('Started by a test only.')
const { db } = connect(url, Number(writers))

// Held open until it is killed: an end of its own could be seen before its last words are read.
process.channel?.ref()

async function write(writer: number): Promise<void> {
  for (let i = 0; ; i++) {
    const id = newId('topic')
    try {
      await db.transaction(async (tx) => {
        const title = `Writer ${writer}, topic ${i} ${id}`
        await tx.insert(topics).values({ id, slug: id, title, createdBy: personId as string })
        await tx
          .insert(history)
          .values({ personId: personId as string, act: 'kill test', detail: { topic: id } })
      })
    } catch {
      // The server went away under it: what was not acknowledged may or may not be there.
      return
    }
    process.send?.({ id })
  }
}

await Promise.all(Array.from({ length: Number(writers) }, (_, writer) => write(writer)))
process.send({ done: true })
