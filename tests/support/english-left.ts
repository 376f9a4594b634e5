import { IntlMessageFormat } from 'intl-messageformat'
import { MESSAGES } from '@/components/messages/messages'
import { QUANTITY_WORDS } from '@/domain/evidence/quantity-language'
import type { Language } from '@/domain/language'

type Element = ReturnType<IntlMessageFormat['getAst']>[number]

/** The runs of plain words in a message, between its arguments and tags. */
function runsOf(elements: readonly Element[]): string[] {
  return elements.flatMap((element) => {
    if ('options' in element)
      return Object.values(element.options).flatMap(({ value }) => runsOf(value as Element[]))
    if ('children' in element) return runsOf(element.children)
    return 'value' in element && element.type === 0 ? [element.value] : []
  })
}

type Tree = { [key: string]: string | Tree }

const leaves = (tree: Tree): string[] =>
  Object.values(tree).flatMap((value) => (typeof value === 'string' ? [value] : leaves(value)))

const wordsIn = (text: string): number => text.match(/\p{L}+/gu)?.length ?? 0

const BOUNDS = QUANTITY_WORDS.en
const bounds = [BOUNDS.unbounded, BOUNDS.atMost(''), BOUNDS.atLeast(''), BOUNDS.uncounted.unknown]

/** What English says in three words or more, wherever a reader's page is put together. */
export const ENGLISH_RUNS: readonly string[] = [
  ...new Set(
    [
      ...leaves(MESSAGES.en as unknown as Tree).flatMap((text) =>
        runsOf(new IntlMessageFormat(text, 'en').getAst()),
      ),
      ...bounds,
    ]
      .map((run) => run.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ''))
      .filter((run) => wordsIn(run) > 2),
  ),
]

/** The English sentences of the interface that a page's text still holds. */
export const englishLeft = (text: string): string[] => {
  const plain = text.replace(/[\s\0]+/g, ' ')
  return ENGLISH_RUNS.filter((run) => plain.includes(run))
}

/** The pieces of a page's text that are an English message whole, however short, and none of its own language. */
export function englishAlone(pieces: readonly string[], language: Language): string[] {
  const own = new Set(leaves(MESSAGES[language] as unknown as Tree))
  const english = new Set(leaves(MESSAGES.en as unknown as Tree).filter((message) => !own.has(message)))
  return pieces.map((piece) => piece.trim()).filter((piece) => english.has(piece))
}
