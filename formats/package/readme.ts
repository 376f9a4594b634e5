import { oneLine } from '../plain-text'
import type { Publisher } from '../publisher'
import type { Package } from './data-package'

/** What somebody who finds the package in three years must know to read it right. */
export function readme(given: Package, publisher: Publisher): string {
  const { title, url, edition, at, incomplete, tables } = given
  return `${[
    `# ${marked(title)}`,
    `From ${marked(publisher.name)}, ${url}, as of edition ${edition} (${at.toISOString()}).`,
    publisher.example ? '**The newsroom is made up for an example, and so are its facts.**' : '',
    incomplete,
    READING,
    ...tables.map(
      ({ name, title: heading, says, columns }) =>
        `## data/${name}.csv\n\n${heading}: ${says}\n\n| column | type | meaning |\n|---|---|---|\n${columns
          .map((column) => `| ${column.name} | ${column.type} | ${column.says} |`)
          .join('\n')}`,
    ),
    '## Reuse\n\nSee LICENCE.txt. datapackage.json names the size and the SHA-256 of each table.',
  ]
    .filter((part) => part !== '')
    .join('\n\n')}\n`
}

const READING = `## How to read it

- Only a fact whose standing is \`current\` still stands. One that was retracted stays in the tables, so that everybody can see
  what was published, and must not be used as a fact.
- \`as_said\` means that we vouch for its having been said, not for its being so.
- A number belongs together with its approximator and its bounds: “nearly 400” is not 400. An empty bound is “not stated”,
  which is neither zero nor exact.
- A date is as exact as it is written, and no more: \`2024-09\` is some day of that month.
- Targets, levels and changes are never to be put on one line.
- Words that a spreadsheet would take for a formula begin with an apostrophe. Numbers never do.`

// A title is words, whatever signs of Markdown or line breaks stand in it.
const marked = (words: string) => oneLine(words).replace(/[\\`*_[\]<>#|]/g, '\\$&')
