import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

export const ROOMS = [
  'app',
  'capture',
  'commands',
  'components',
  'db',
  'domain',
  'extraction',
  'formats',
  'jobs',
  'server',
  'tests',
] as const

export type SourceFile = { path: string; text: string }

/** Every TypeScript file of the rooms and of the top level, with paths from the root. */
export function sourceFiles(): SourceFile[] {
  const top = readdirSync(ROOT).filter((name) => isSource(name))
  const inRooms = readdirSync(ROOT)
    .filter((name) => (ROOMS as readonly string[]).includes(name))
    .flatMap((room) =>
      readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' }).map((path) =>
        posix.join(room, path),
      ),
    )
    .filter(isSource)
  return [...top, ...inRooms].map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }))
}

function isSource(path: string): boolean {
  return /\.(ts|tsx|mts|mjs)$/.test(path) && path !== 'next-env.d.ts'
}

export type Import = { target: string; isType: boolean }

const STATIC = /^\s*(?:import|export)\s+(type\s)?(?:[\w*{}\s,$]+?\sfrom\s+)?['"]([^'"]+)['"]/gm
const DYNAMIC = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g

/** What a file imports: paths from the root for our own files, package names for the rest. */
export function importsOf({ path, text }: SourceFile): Import[] {
  const fixed = [...text.matchAll(STATIC)].map(([, type, name = '']) => ({
    name,
    isType: type !== undefined,
  }))
  const late = [...text.matchAll(DYNAMIC)].map(([, name = '']) => ({ name, isType: false }))
  return [...fixed, ...late].map(({ name, isType }) => ({ target: resolved(path, name), isType }))
}

function resolved(path: string, name: string): string {
  if (name.startsWith('@/')) return name.slice(2)
  return name.startsWith('.') ? posix.join(dirname(path), name) : name
}

export type ExportedFunction = { name: string; body: string }

/** The exported functions of a file, arrow functions included, each with the text from its body on. */
export function exportedFunctions({ text }: SourceFile): ExportedFunction[] {
  const declared = [
    ...text.matchAll(/^export\s+(?:default\s+)?(?:async\s+)?function\s*(\w*)\s*(?:<[^(]*>)?\(/gm),
  ]
  const assigned = [...text.matchAll(/^export\s+const\s+(\w+)[^=\n]*=\s*(?:async\s*)?\(/gm)]
  return [...declared, ...assigned].map((match) => ({
    name: match[1] || 'default',
    body: bodyAfter(text, match.index + match[0].length - 1),
  }))
}

/** The text after the brace that opens a function's body, given where its parameter list opens. */
function bodyAfter(text: string, openParenthesis: number): string {
  let at = closing(text, openParenthesis) + 1
  let depth = 0
  for (; at < text.length; at += 1) {
    const mark = text[at]
    if (mark === '<') depth += 1
    if (mark === '>' && text[at - 1] !== '=') depth -= 1
    if (mark === '{' && depth === 0) return text.slice(at + 1).trimStart()
  }
  return ''
}

function closing(text: string, open: number): number {
  let depth = 0
  for (let at = open; at < text.length; at += 1) {
    if ('([{'.includes(text[at] ?? '')) depth += 1
    if (')]}'.includes(text[at] ?? '')) depth -= 1
    if (depth === 0) return at
  }
  return text.length
}

/** A file's text without its comments, so that a rule about code is not broken by a sentence about it. */
export function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '')
}
