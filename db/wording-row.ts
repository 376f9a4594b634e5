import { createHash } from 'node:crypto'
import type { ClaimContent } from '@/domain/claim/content'
import { type Wording, wordingOf } from '@/domain/claim/wording'
import { wordsText } from './search-text'

/** A wording as its row holds it. */
export type WordingRow = {
  plain: string
  told: string | null
  earliest: string | null
  latest: string | null
  search: string
}

export function wordingRow(content: Pick<ClaimContent, 'statement' | 'quantity' | 'time'>): WordingRow {
  const wording = wordingOf(content)
  return {
    plain: plainKey(wording),
    told: wording.told,
    earliest: content.time?.earliest ?? null,
    latest: content.time?.latest ?? null,
    search: wordsText(wording.words),
  }
}

/** What two statements of the same words have in common. */
export const plainKey = ({ words }: Pick<Wording, 'words'>): string =>
  words.length === 0 ? '' : createHash('sha256').update(words.join(' '), 'utf8').digest('hex')
