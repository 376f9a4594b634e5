import { type Measure, type Scope, type ScopeField, sameWords, scopeMismatch } from './measure'

/** Something a measure counts now: its scope, and where it is counted all the same although it lies outside. */
export type CountedScope = Scope & { despite: readonly ScopeField[] }

/** A word that a change would leave uncounted, with how many claims are counted by it now. */
export type LeftBehind = { field: 'noun' | 'place'; word: string; claims: number }

/**
 * What would not be counted any more if `before` became `after`, by noun and place; empty when nothing is left behind.
 * What is counted by way of an exception was never within, and cannot be left behind.
 */
export function leftBehind(before: Measure, after: Measure, counted: readonly CountedScope[]): LeftBehind[] {
  const left: LeftBehind[] = []
  for (const scope of counted) {
    const was = scopeMismatch(before, scope).map(({ field }) => field)
    for (const { field, told } of scopeMismatch(after, scope)) {
      if (field === 'unit' || was.includes(field) || scope.despite.includes(field)) continue
      const known = left.find((each) => each.field === field && sameWords(each.word, told))
      if (known) known.claims += 1
      else left.push({ field, word: told, claims: 1 })
    }
  }
  return left
}

/** Words as a measure keeps them: trimmed, without empty ones, and each once whatever its case. */
export function acceptedWords(typed: readonly string[]): string[] {
  return typed
    .map((word) => word.trim())
    .filter((word, n, all) => word !== '' && all.findIndex((other) => sameWords(other, word)) === n)
}
