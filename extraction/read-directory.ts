import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { suggestions } from './suggest'
import { englishTagger } from './tagger'

// Reads every JSON file of a directory (`id`, `text`, `published`) and prints what is suggested, by id.
const directory = process.argv[2]
if (!directory) throw new Error('Name the directory whose reports are to be read.')
const tag = await englishTagger()
const read = readdirSync(directory)
  .filter((name) => name.endsWith('.json'))
  .sort()
  .map(
    (name) =>
      JSON.parse(readFileSync(join(directory, name), 'utf8')) as {
        id: string
        text: string
        published?: string
      },
  )
  .map(({ id, text, published }) => [id, suggestions(text, published ?? null, tag)] as const)
process.stdout.write(`${JSON.stringify(Object.fromEntries(read), null, 1)}\n`)
