import { whySentence } from './why'

type Asked = Record<string, string | string[] | undefined>

const one = (value: string | string[] | undefined): string => (Array.isArray(value) ? value[0] : value) ?? ''

/** What a page is told of a try before this one: the sentence, and the address that was typed. */
export function whyAsked(asked: Asked): { why: string | null; address: string } {
  const kind = one(asked.why)
  return {
    why: kind === '' ? null : whySentence(kind, one(asked.of)),
    address: one(asked.address).slice(0, 2000),
  }
}
