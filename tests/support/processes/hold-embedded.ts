import { embeddedPostgres } from '@/db/embedded'

// A process that uses the embedded server until it is told to leave.
const folder = process.argv[2]
if (!folder || !process.send) throw new Error('Started by a test only.')
const server = await embeddedPostgres({ folder })
process.send({ port: server.port })
process.once('message', async () => {
  await server.stop()
  process.exit(0)
})
