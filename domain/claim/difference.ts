import { diffWordsWithSpace } from 'diff'
import type { ClaimContent } from './content'
import type { PublicContent } from './fact'
import { ENGLISH_FIELDS, type FieldWords } from './field-language'
import { READ_FIELDS, type ReadField } from './field-text'

/** A run of words: added, removed, or in both when neither is set. */
export type WordRun = { value: string; added?: boolean; removed?: boolean }

/** One field that differs, in words people read; empty when it held nothing. */
export type Difference = { field: ReadField; before: string; after: string; words: WordRun[] }

// Beyond this many edits the texts have little in common, and finding the fewest would take quadratic time.
const MOST_EDITS = 1000

/**
 * What differs between two versions of a claim, field by field in the order of the form, for reviewers and readers
 * alike. The internal note is compared only where both versions have one to show.
 */
export function differences(
  before: ClaimContent | PublicContent,
  after: ClaimContent | PublicContent,
  words: FieldWords = ENGLISH_FIELDS,
): Difference[] {
  const fields = Object.entries(READ_FIELDS) as [
    ReadField,
    (content: ClaimContent | PublicContent, words: FieldWords) => string,
  ][]
  return fields
    .filter(([field]) => field !== 'internalNote' || ('internalNote' in before && 'internalNote' in after))
    .map(([field, read]) => ({ field, before: read(before, words), after: read(after, words) }))
    .filter((told) => told.before !== told.after)
    .map((told) => ({ ...told, words: wordRuns(told.before, told.after) }))
}

function wordRuns(before: string, after: string): WordRun[] {
  const runs = diffWordsWithSpace(before, after, { maxEditLength: MOST_EDITS })
  if (!runs)
    return [
      { value: before, removed: true },
      { value: after, added: true },
    ]
  return runs.map(({ value, added, removed }) => ({
    value,
    ...(added ? { added } : {}),
    ...(removed ? { removed } : {}),
  }))
}
