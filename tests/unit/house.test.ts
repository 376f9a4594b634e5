import { describe, expect, test } from 'vitest'
import {
  exportedFunctions,
  importsOf,
  ROOMS,
  type SourceFile,
  sourceFiles,
  withoutComments,
} from '@/tests/support/source-tree'

// What each room may take from the others. Packages are the linter's business; doors into other rooms are this table's.
const MAY_IMPORT: Record<(typeof ROOMS)[number], readonly string[]> = {
  domain: ['domain'],
  extraction: ['domain', 'extraction'],
  capture: ['domain', 'capture'],
  db: ['domain', 'db'],
  commands: ['domain', 'db', 'capture', 'extraction', 'commands'],
  jobs: ['domain', 'db', 'capture', 'extraction', 'commands', 'jobs'],
  components: ['domain', 'components', 'db'],
  formats: ['domain', 'formats', 'db'],
  app: ['domain', 'extraction', 'capture', 'commands', 'db', 'components', 'formats', 'app'],
  // It starts what waits, and knows no more of it than that.
  server: ['db', 'jobs', 'server'],
  tests: ROOMS,
}

// Small, pure, and each for one idea.
const DOMAIN_PACKAGES = [
  'big.js',
  'canonicalize',
  'diff',
  'edtf',
  'zod',
  '@sindresorhus/slugify',
  '@zxcvbn-ts/core',
  '@zxcvbn-ts/language-common',
]

// Actions for people who are not signed in, or no longer: they cannot ask who is there.
const PUBLIC_ACTIONS: readonly string[] = [
  'app/sign-in/actions.ts',
  'app/setup/[token]/actions.ts',
  'app/join/[token]/actions.ts',
  'app/opinion/[secret]/actions.ts',
  'app/_session/actions.ts',
  'app/(reading)/[lang]/challenge/actions.ts',
]

// What script asks for is told by number that nobody is signed in; every other door leads to the sign-in.
const ASKS_WHO =
  /^(?:(?:const (?:\w+|\{[^}]*\}) = )?await require(?:Actor|Session)\(|const actor = await currentActor\(\)\s+if \(!actor\) return answer\(401\)\s)/

const roomOf = (path: string) => ROOMS.find((room) => path.startsWith(`${room}/`))

function strangersIn(file: SourceFile): string[] {
  const room = roomOf(file.path)
  if (!room) return []
  const strangers = importsOf(file).filter(({ target }) => {
    const other = roomOf(target)
    return other !== undefined && !MAY_IMPORT[room].includes(other)
  })
  return strangers.map(({ target }) => `${file.path} imports ${target}`)
}

// What draws and what writes forms are given rows; they ask for none.
const GIVEN_ROWS: readonly (string | undefined)[] = ['components', 'formats']

function valuesFromDatabaseIn(file: SourceFile): string[] {
  if (!GIVEN_ROWS.includes(roomOf(file.path))) return []
  return importsOf(file)
    .filter(({ target, isType }) => roomOf(target) === 'db' && !(isType && target.startsWith('db/queries/')))
    .map(({ target }) => `${file.path} imports ${target}`)
}

function testsImportedIn(file: SourceFile): string[] {
  if (roomOf(file.path) === 'tests') return []
  return importsOf(file)
    .filter(({ target }) => roomOf(target) === 'tests')
    .map(({ target }) => `${file.path} imports ${target}`)
}

function impuritiesIn(file: SourceFile): string[] {
  if (roomOf(file.path) !== 'domain') return []
  const packages = importsOf(file).filter(
    ({ target }) => roomOf(target) === undefined && !DOMAIN_PACKAGES.includes(target),
  )
  const reaches = withoutComments(file.text).match(
    /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bprocess\.|\bfetch\(|\bcrypto\b|\bperformance\.|\bsetTimeout\b/g,
  )
  return [...packages.map(({ target }) => target), ...(reaches ?? [])].map(
    (what) => `${file.path} reaches for ${what}`,
  )
}

// The same fact gives the same form: the moment and the address it is given for come in as arguments.
function surroundingsIn(file: SourceFile): string[] {
  if (roomOf(file.path) !== 'formats') return []
  const reaches = withoutComments(file.text).match(
    /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bprocess\.|\bfetch\(/g,
  )
  return (reaches ?? []).map((what) => `${file.path} reaches for ${what}`)
}

function unguardedDoorsIn(file: SourceFile): string[] {
  const isAction = /^['"]use server['"]/.test(withoutComments(file.text).trimStart())
  const isDeskDoor = /^app\/desk\/(.*\/)?(page\.tsx|route\.ts)$/.test(file.path)
  if ((!isAction && !isDeskDoor) || PUBLIC_ACTIONS.includes(file.path)) return []
  const doors = exportedFunctions(file).filter(
    ({ name }) => isAction || /^(default|[A-Z]+|\w*Page)$/.test(name),
  )
  if (doors.length === 0) return [`${file.path} has no door that can be read`]
  return doors.filter(({ body }) => !ASKS_WHO.test(body)).map(({ name }) => `${file.path}: ${name}`)
}

const VAGUE = /^(utils?|helpers?|types?|common|misc|lib|manager|service|index)\.(ts|tsx)$/

const vagueNamesIn = ({ path }: SourceFile) => (VAGUE.test(path.split('/').at(-1) ?? '') ? [path] : [])

const inlineActionsIn = ({ path, text }: SourceFile) =>
  roomOf(path) !== 'tests' && /^[ \t]+['"]use server['"]/m.test(withoutComments(text)) ? [path] : []

const files = sourceFiles()

describe('the house', () => {
  test('is read whole', () => {
    expect(files.map(({ path }) => path)).toContain('domain/claim/lifecycle.ts')
    expect(files.some(({ path }) => path.startsWith('app/'))).toBe(true)
  })

  test.each([
    ['each room imports only from the rooms it may', strangersIn],
    ['components and formats take nothing from the store but the types of its queries', valuesFromDatabaseIn],
    ['nothing imports the tests', testsImportedIn],
    ['the domain has no clock, no chance, no I/O and only its small packages', impuritiesIn],
    ['a form has no clock, no chance, no settings and no network', surroundingsIn],
    ['every door of the desk and every action first asks who is there', unguardedDoorsIn],
    ['actions stand in files of their own, where the rule above sees them', inlineActionsIn],
    ['files are named for their idea', vagueNamesIn],
  ])('%s', (_, violationsIn) => {
    expect(files.flatMap(violationsIn)).toEqual([])
  })
})

type Rule = (file: SourceFile) => string[]

const file = (path: string, ...lines: string[]): SourceFile => ({ path, text: lines.join('\n') })

// A rule that cannot fail guards nothing: each is shown what it must not let pass, and what it must.
describe('the rules of the house can fail', () => {
  const badAction = file(
    'app/desk/a/actions.ts',
    "'use server'",
    'export async function first(f: FormData): Promise<{ a: 1 }> {',
    "  const actor = await requireActor('x')",
    '}',
    'export async function second(f: FormData) {',
    '  await save(f)',
    "  await requireActor('x')",
    '}',
  )
  const reexport = file('app/desk/b/page.tsx', "export { default } from '../other'")
  const arrow = file('app/a/actions.ts', "'use server'", 'export const save = async (f: FormData) => {', '}')

  test.each<[Rule, SourceFile]>([
    [strangersIn, file('domain/a.ts', "import { x } from '../db/client'")],
    [strangersIn, file('commands/a.ts', 'import {', '  x,', "} from '@/app/desk/thing'")],
    [strangersIn, file('server/a.ts', "export { x } from '@/domain/result'")],
    [strangersIn, file('db/queries/a.ts', "const x = await import('@/commands/sign-in')")],
    [valuesFromDatabaseIn, file('components/a.tsx', "import { reports } from '@/db/queries/reports'")],
    [valuesFromDatabaseIn, file('components/ui/a.tsx', "import { type R } from '../../db/queries/reports'")],
    [valuesFromDatabaseIn, file('components/a.tsx', "import type { T } from '@/db/schema/desk'")],
    [testsImportedIn, file('app/a.ts', "import { castOf } from '@/tests/support/cast'")],
    [strangersIn, file('formats/a.ts', "import { x } from '@/components/wording'")],
    [strangersIn, file('components/a.tsx', "import { x } from '@/formats/atom'")],
    [valuesFromDatabaseIn, file('formats/a.ts', "import { x } from '@/db/queries/reports'")],
    [surroundingsIn, file('formats/a.ts', 'const now = new Date()')],
    [surroundingsIn, file('formats/a.ts', 'const origin = process.env.AUTH_URL')],
    [testsImportedIn, file('drizzle.config.ts', "import './tests/support/cast'")],
    [impuritiesIn, file('domain/a.ts', "import { readFileSync } from 'node:fs'")],
    [impuritiesIn, file('domain/a.ts', 'const today = new Date()')],
    [impuritiesIn, file('domain/a.ts', 'const dice = Math.random()')],
    [unguardedDoorsIn, file('app/desk/a/page.tsx', 'export default async function APage() {', '}')],
    [unguardedDoorsIn, file('app/desk/page.tsx', 'export default function DeskPage() { return null }')],
    [unguardedDoorsIn, file('app/desk/a/route.ts', 'export async function GET() {', '}')],
    [unguardedDoorsIn, reexport],
    [unguardedDoorsIn, badAction],
    [unguardedDoorsIn, arrow],
    [inlineActionsIn, file('app/a.tsx', 'async function save() {', "  'use server'", '}')],
    [vagueNamesIn, file('domain/utils.ts', '')],
  ])('%o refuses %o', (violationsIn, bad) => {
    expect(violationsIn(bad)).toHaveLength(1)
  })

  const goodAction = file(
    'app/desk/a/actions.ts',
    "'use server'",
    'export async function save(f: FormData): Promise<Result<{ id: string }>> {',
    "  const actor = await requireActor('x')",
    '}',
  )
  const goodPage = file(
    'app/desk/a/page.tsx',
    'export default async function APage({ params }: P<{ id: string }>) {',
    "  await requireActor('seeDesk')",
    '}',
  )

  test.each<[Rule, SourceFile]>([
    [strangersIn, file('commands/a.ts', "import { x } from '@/db/client'", "import { y } from './b'")],
    [valuesFromDatabaseIn, file('formats/a.ts', "import type { R } from '@/db/queries/reading-room/lines'")],
    [surroundingsIn, file('formats/a.ts', 'const day = new Date(fact.changedAt)')],
    [valuesFromDatabaseIn, file('components/a.tsx', "import type { R } from '@/db/queries/reports'")],
    [testsImportedIn, file('tests/unit/a.test.ts', "import { castOf } from '@/tests/support/cast'")],
    [impuritiesIn, file('domain/a.ts', "import { z } from 'zod'", '// new Date() would be a clock')],
    [unguardedDoorsIn, goodPage],
    [unguardedDoorsIn, goodAction],
    [unguardedDoorsIn, file('app/sign-in/actions.ts', "'use server'", 'export async function signIn() {}')],
    [unguardedDoorsIn, file('app/(reading)/[lang]/page.tsx', 'export default async function FrontPage() {}')],
  ])('%o lets %o pass', (violationsIn, good) => {
    expect(violationsIn(good)).toEqual([])
  })
})
