import type { Language } from '../language'
import type {
  AttributionMode,
  CitationRole,
  ClaimContent,
  Direction,
  EntityReference,
  Kind,
  LinkKind,
  MeasureRole,
  Vouch,
} from './content'

type MeasureOfClaim = NonNullable<ClaimContent['measure']>

/** How a language tells what the fields of a claim hold: a word for each code, and the few words between two parts. */
export type FieldWords = {
  language: Language
  vouch: (code: Vouch) => string
  kind: (code: Kind) => string
  entity: (code: EntityReference['type']) => string
  mode: (code: AttributionMode) => string
  citationRole: (code: CitationRole) => string
  measureRole: (code: MeasureRole) => string
  direction: (code: Direction) => string
  linkKind: (code: LinkKind) => string
  otherThanCounted: (field: MeasureOfClaim['despite'][number]) => string
  computedAs: (formula: string) => string
  resolvedAgainst: (date: string) => string
  within: (metres: string) => string
  saidBy: (name: string) => string
  to: string
}

const spaced = (code: string): string => code.replaceAll('_', ' ')

/** English says a code as it is, its words apart. */
export const ENGLISH_FIELDS: FieldWords = {
  language: 'en',
  vouch: spaced,
  kind: spaced,
  entity: spaced,
  mode: spaced,
  citationRole: spaced,
  measureRole: spaced,
  direction: spaced,
  linkKind: spaced,
  otherThanCounted: (field) => `another ${field} than it counts`,
  computedAs: (formula) => `computed as ${formula}`,
  resolvedAgainst: (date) => `resolved against ${date}`,
  within: (metres) => `within ${metres} m`,
  saidBy: (name) => `said by ${name}`,
  to: ' to ',
}
