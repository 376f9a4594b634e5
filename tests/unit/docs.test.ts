import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { APPROXIMATOR, BARRIER } from '@/components/wording'
import type { Approximator } from '@/domain/claim/content'
import { PROBLEM_KINDS, problem } from '@/domain/claim/problem'
import { problemSentence } from '@/domain/claim/problem-sentence'
import { describeQuantity } from '@/domain/evidence/quantity-words'
import { readTime } from '@/domain/evidence/time'
import { formatTime } from '@/domain/evidence/time-words'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8')
const filesOf = (folder: string) =>
  readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
    path.posix.join(folder, name.replaceAll(path.sep, '/')),
  )

const documents = ['README.md', ...filesOf('docs').filter((file) => file.endsWith('.md'))]
const inProse = (file: string) => read(file).replace(/```[\s\S]*?```/g, '')

type Link = { from: string; target: string }

/** Links and images, in Markdown and in HTML, that stay inside the repository. */
function linksOf(from: string): Link[] {
  const targets = inProse(from).matchAll(/\]\(([^)\s]+)\)|\b(?:src|href)="([^"]+)"/g)
  return [...targets]
    .map(([, markdown, html]) => ({ from, target: markdown ?? html ?? '' }))
    .filter(({ target }) => !/^[a-z]+:/.test(target))
}

const fileOf = ({ from, target }: Link) => {
  const [file = ''] = target.split('#')
  return file === '' ? from : path.posix.join(path.posix.dirname(from), file)
}

/** The names of a page's headings, as GitHub writes them. */
const headingsOf = (file: string) =>
  [...inProse(file).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  )

describe('the documents', () => {
  const links = documents.flatMap(linksOf)

  test.each(links)('$from leads to $target', (link) => {
    expect(existsSync(path.join(ROOT, fileOf(link)))).toBe(true)
    const [, heading] = link.target.split('#')
    if (heading !== undefined) expect(headingsOf(fileOf(link))).toContain(heading)
  })

  test('show every picture there is', () => {
    const shown = new Set(links.map(fileOf))
    expect(filesOf('docs/images').filter((file) => !shown.has(file))).toEqual([])
  })

  test('name only commands that exist', () => {
    const { scripts } = JSON.parse(read('package.json'))
    const named = documents.flatMap((file) =>
      [...read(file).matchAll(/\bnpm (?:run ([\w:-]+)|(test|start)\b)/g)].map(
        ([, run, short]) => run ?? short ?? '',
      ),
    )
    expect(named.length).toBeGreaterThan(10)
    expect(named.filter((name) => !scripts[name])).toEqual([])
  })
})

describe('the decisions', () => {
  const decisions = filesOf('docs/adr').filter((file) => /\/\d{4}-[a-z0-9-]+\.md$/.test(file))

  test.each(decisions)('%s has its parts, in order', (file) => {
    expect(read(file)).toMatch(
      /^# \d+\. .+\n\nDate: \d{4}-\d\d-\d\d\n\nStatus: .+\n\n## Context\n[\s\S]+\n## Decision\n[\s\S]+\n## Consequences\n/,
    )
  })

  test('are all listed, in order, by their titles', () => {
    const lines = decisions.sort().map((file) => {
      const [, no, title] = /^# (\d+)\. (.+)/.exec(read(file)) ?? []
      return `| ${no} | [${title}](${path.posix.basename(file)}) |`
    })
    expect(read('docs/adr/README.md').match(/^\| \d.*$/gm)).toEqual(lines)
  })
})

describe('the guides', () => {
  const editors = read('docs/editors.md')
  const reviewers = read('docs/reviewers.md')

  // What the guide's sentences speak of.
  const detail = {
    number: '700',
    date: 'July 2023',
    name: 'William Ruto',
    words: 'nearly 400',
    result: '1000',
    origins: '1',
    speaker: 'William Ruto',
    earliest: '2024-09-25',
    published: '2024-09-22',
    anchor: '2024-09-20',
    kind: 'update',
    changed: 'number, date',
    field: 'noun',
    told: 'soldiers',
    accepted: 'officers, police officers',
    statement: 'Kenya pledged 1,000 officers.',
  }

  test.each(PROBLEM_KINDS)('tell an editor what %s says', (kind) => {
    expect(editors).toContain(`| ${problemSentence(problem('statement', kind, detail))} |`)
  })

  test.each(Object.values(BARRIER))('tell what helps: %s', (sentence) => {
    expect(`${editors}\n${reviewers}`).toContain(`| ${sentence} |`)
  })

  const dates = [
    ...editors.matchAll(/^\| `([^`]+)` \| (.+) \| (\d{4}-\d\d-\d\d) \| (\d{4}-\d\d-\d\d|none) \|$/gm),
  ].map(([, edtf = '', words, earliest, latest]) => ({ edtf, words, earliest, latest }))

  test.each(dates)('$edtf is told as $words', ({ edtf, words, earliest, latest }) => {
    expect(formatTime(edtf)).toBe(words)
    expect(readTime(edtf)).toMatchObject({
      ok: true,
      value: { earliest, latest: latest === 'none' ? null : latest },
    })
  })

  const cells = (line: string) => line.split('|').map((cell) => cell.trim())
  const [, quantities = ''] =
    /\| at least \| at most \| readers see \|\n\|[-|]+\|\n((?:\|.*\n)+)/.exec(editors) ?? []
  const numbers = quantities
    .trim()
    .split('\n')
    .map(cells)
    .map(([, words = '', means = '', value = '', lower = '', upper = '', told = '']) => ({
      words,
      means,
      value,
      lower,
      upper,
      told,
    }))

  test.each(numbers)('“$words” is told as “$told”', ({ words, means, value, lower, upper, told }) => {
    const [approximator] = Object.entries(APPROXIMATOR).find(([, label]) => label === means) ?? []
    const parts = describeQuantity({
      state: 'stated',
      value: value || null,
      lower: lower || null,
      upper: upper || null,
      unit: '',
      noun: words.split(' ').at(-1) ?? '',
      approximator: approximator as Approximator,
      words,
      formula: '',
    })
    const { lead, number, noun, bounds } = parts
    expect([[lead, number, noun].filter((part) => part !== '').join(' '), bounds].join(', ')).toBe(told)
  })

  test('hold both tables whole', () => {
    expect(dates.length).toBeGreaterThan(10)
    expect(numbers.length).toBeGreaterThan(5)
  })
})
