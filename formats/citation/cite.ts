import { plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-csl'
import '@citation-js/plugin-ris'
import chicagoNotes from '@citation/csl-style-chicago-note-bibliography'
import type { CslItem } from './csl-item'

// The library brings APA; Chicago (17th edition, notes and bibliography) comes as a package.
plugins.config.get('@csl').templates.add('chicago', chicagoNotes.content)
// Else it leaves out whatever has no name in TeX, as whole statements in Arabic; so the signs of TeX are ours to escape.
plugins.config.get('@bibtex').format.asciiOnly = false

export type CitationStyle = 'apa' | 'chicago'

// Styles read <i> and the like in a title as type. After each such sign stands a mark that no reader sees, and that is
// taken out again.
const UNREAD = '\u2060'

/** The item as one entry of a bibliography, as plain text. Both styles are English ones, whatever the fact's language. */
export function citedAs(style: CitationStyle, item: CslItem): string {
  // Of words in no language that is known, no style changes the capitals.
  const told = { ...item, title: unread(item.title), language: 'und' }
  const text = plugins.output.format('bibliography', [told], { template: style, lang: 'en-US' })
  return String(text).replaceAll(UNREAD, '').trim()
}

const unread = (title: string) => title.replaceAll(UNREAD, '').replaceAll('<', `<${UNREAD}`)

const TEX: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

const inTex = (words: string) => words.replace(/[\\{}~^$&#%_]/g, (sign) => TEX[sign] ?? `\\${sign}`)

/** The item as a BibTeX file, in UTF-8. */
export function bibtex(item: CslItem): string {
  const told = {
    ...item,
    title: inTex(unread(item.title)),
    author: item.author.map(({ literal }) => ({ literal: inTex(literal) })),
    publisher: inTex(item.publisher),
  }
  return `${String(plugins.output.format('bibtex', [told]))
    .replaceAll(UNREAD, '')
    .trim()}\n`
}

/** The item as a RIS file: one tag a line, CRLF. The library would break long values in the middle of a word. */
export function ris(item: CslItem): string {
  const [tags] = plugins.output.format('ris', [item], { type: 'object' }) as [Record<string, unknown>]
  const { TY, ER: _, ...rest } = tags
  const lines = Object.entries(rest).flatMap(([tag, values]) =>
    [values].flat().map((value) => `${tag}  - ${value}`),
  )
  return [`TY  - ${TY}`, ...lines, 'ER  - ', ''].join('\r\n')
}

/** The item as a CSL-JSON file. */
export const cslJson = (item: CslItem): string => `${JSON.stringify([item], null, 2)}\n`
