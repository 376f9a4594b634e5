import { say } from './say.mjs'
import { Unreadable } from './unreadable.mjs'

// node … capture/reader/main.mjs KIND FACTS < bytes: reads one document, says what it found on standard output, and ends.

const READERS = { html: './html.mjs', pdf: './pdf.mjs', word: './word.mjs', text: './text.mjs' }

const [kind = '', facts = '{}'] = process.argv.slice(2)
const chunks = []
for await (const chunk of process.stdin) chunks.push(chunk)
const bytes = Buffer.concat(chunks)

try {
  const { read } = await import(READERS[kind])
  await say({ done: await read(bytes, JSON.parse(facts)) })
} catch (error) {
  await say({ refused: reason(error) })
}
process.exit(0)

// A parser that gives up says so in its own words, which are nobody's business.
function reason(error) {
  if (error instanceof Unreadable) return error.kind
  return error instanceof RangeError ? 'too-heavy' : 'damaged'
}
