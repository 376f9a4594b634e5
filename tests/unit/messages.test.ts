import { IntlMessageFormat } from 'intl-messageformat'
import { createTranslator } from 'use-intl/core'
import { describe, expect, test } from 'vitest'
import { MESSAGES } from '@/components/messages/messages'
import { LANGUAGES, localeOf } from '@/domain/language'
import { importsOf, type SourceFile, sourceFiles, withoutComments } from '@/tests/support/source-tree'

type Tree = { [key: string]: string | Tree }

/** Every message of a part by its path: "kind.pledge". */
function flat(tree: Tree, before = ''): Record<string, string> {
  return Object.assign(
    {},
    ...Object.entries(tree).map(([key, value]) =>
      typeof value === 'string' ? { [before + key]: value } : flat(value, `${before}${key}.`),
    ),
  )
}

const messagesOf = (language: (typeof LANGUAGES)[number]) => flat(MESSAGES[language] as unknown as Tree)
const ENGLISH = messagesOf('en')
const OTHERS = LANGUAGES.filter((language) => language !== 'en')

type Element = ReturnType<IntlMessageFormat['getAst']>[number]

// The kinds of element that the parser tells apart.
const TAG = 8
const SELECT = 5
const PLURAL = 6
const LITERAL = 0
const POUND = 7

/** What a message takes: its arguments and its tags; the cases of a select belong to it. */
function takes(elements: readonly Element[]): string[] {
  return elements.flatMap((element) => {
    if (element.type === LITERAL || element.type === POUND) return []
    if (element.type === TAG) return [`<${element.value}>`, ...takes(element.children)]
    if (element.type !== SELECT && element.type !== PLURAL) return [element.value]
    const cases = Object.entries(element.options)
    const named =
      element.type === SELECT ? `${element.value}: ${cases.map(([name]) => name).sort()}` : element.value
    return [named, ...cases.flatMap(([, option]) => takes(option.value))]
  })
}

const taken = (message: string, locale: string): string[] =>
  [...new Set(takes(new IntlMessageFormat(message, locale).getAst()))].sort()

describe.each(OTHERS)('the messages in %s', (language) => {
  const messages = messagesOf(language)

  test('are those of English, no more and no fewer', () => {
    expect(Object.keys(messages).sort()).toEqual(Object.keys(ENGLISH).sort())
  })

  test('take what the English ones take', () => {
    const differing = Object.entries(messages).filter(
      ([path, message]) =>
        taken(message, localeOf(language)).join() !== taken(ENGLISH[path] ?? '', 'en').join(),
    )
    expect(differing).toEqual([])
  })

  test('use the apostrophes of print, which no message format takes for its own', () => {
    expect(Object.entries(messages).filter(([, message]) => message.includes("'"))).toEqual([])
  })

  test('are translated: no English sentence is left', () => {
    const left = Object.entries(messages).filter(
      ([path, message]) => message === ENGLISH[path] && words(message) > 2,
    )
    expect(left).toEqual([])
  })
})

const words = (message: string): number =>
  message.replace(/<[^>]*>|\{[^}]*\}/g, ' ').match(/\p{L}+/gu)?.length ?? 0

describe.each(LANGUAGES)('every message in %s', (language) => {
  const say = createTranslator({
    locale: localeOf(language),
    messages: MESSAGES[language] as unknown as Record<string, string>,
    timeZone: 'UTC',
    onError: (error) => {
      throw error
    },
  })

  test.each([0, 1, 2, 1200])('is told when it counts %i', (n) => {
    const told = Object.entries(messagesOf(language)).map(([path, message]) => ({
      path,
      words: say.markup(path, argumentsOf(message, localeOf(language), n)).trim(),
    }))
    expect(told.filter(({ words: all }) => all === '' || /[{}<>]/.test(all))).toEqual([])
  })
})

/** Something for each argument and tag of a message. */
function argumentsOf(message: string, locale: string, n: number) {
  const names = takes(new IntlMessageFormat(message, locale).getAst())
  return Object.fromEntries(
    names.map((name) => {
      const tag = /^<(.+)>$/.exec(name)?.[1]
      if (tag) return [tag, (chunks: string) => chunks || tag]
      const [argument = ''] = name.split(':')
      return [argument, ['n', 'most', 'edition'].includes(argument) ? n : argument]
    }),
  )
}

const drawing = sourceFiles().filter(({ path }) => /^(app|components)\//.test(path))
const sources = drawing.map(({ text }) => withoutComments(text))

// Pictures are drawn outside a page too, so their words are handed from part to part with the language.
const HANDED_ON: Record<string, readonly string[]> = { charts: ['ChartWords'] }

test('every message is used', () => {
  const unused = Object.keys(ENGLISH).filter((path) => {
    const [part = '', ...keys] = path.split('.')
    // Some are handed on as `Say`, and some taken into the browser as they are, where `words` cannot be asked.
    const asked = [
      `('${part}')`,
      `('${part}',`,
      `Say<'${part}'>`,
      `/${part}.json'`,
      ...(HANDED_ON[part] ?? []),
    ]
    const own = sources.filter((text) => asked.some((each) => text.includes(each)))
    return !own.some((text) => isSaid(text, keys))
  })
  expect(unused).toEqual([])
})

/** Whether a key is named whole, or its group is asked by a code or taken as a table. */
function isSaid(text: string, keys: readonly string[]): boolean {
  const whole = keys.join('.')
  if (text.includes(`'${whole}'`) || text.includes(`words.${whole}`)) return true
  const group = keys.slice(0, -1).join('.')
  return group !== '' && (text.includes(`\`${group}.\${`) || text.includes(`codes.${group}`))
}

test('nothing that is drawn in the browser carries the messages with it', () => {
  const files = new Map(drawing.map((file) => [file.path, file]))
  const carrying = drawing
    .filter(({ text }) => /^['"]use client['"]/.test(text))
    .map(({ path }) => path)
    .filter((path) => reaches(path, files, new Set()))
  expect(carrying).toEqual([])
})

function reaches(path: string, files: ReadonlyMap<string, SourceFile>, seen: Set<string>): boolean {
  if (path === 'components/messages/messages.ts') return true
  const file = files.get(path)
  if (!file || seen.has(path)) return false
  seen.add(path)
  // An action stays on the server: the browser gets its name alone.
  if (/^['"]use server['"]/.test(file.text)) return false
  return importsOf(file)
    .filter(({ isType }) => !isType)
    .some(({ target }) => ['.ts', '.tsx'].some((end) => reaches(target + end, files, seen)))
}
