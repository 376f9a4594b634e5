import type { Kind } from '../claim/content'
import type { RetractionReason } from '../claim/proposal'
import type { Mark, NameKind } from './card'

/** What a fact is gathered under beside its words, as one lexeme of its card: no word has such a sign in it. */
export type Facet =
  | { of: NameKind; key: string }
  | { of: 'kind'; key: Kind }
  | { of: 'mark'; key: Mark }
  | { of: 'reason'; key: RetractionReason }
  | { of: 'drawn'; key: string }

export const facetLexeme = ({ of, key }: Facet): string => `=${of}:${key}`
