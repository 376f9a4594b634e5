import { diffArrays } from 'diff'

export type ChangedWord = { added?: boolean; removed?: boolean; value: string }

const MOST_EDITS = 1000

/**
 * A difference as people read it: a number or a word is struck out whole ("1,200,000", not the 200 within it), and two
 * texts with little in common are told whole, one after the other, since woven together nobody could read either.
 */
export function legible(words: readonly ChangedWord[]): readonly ChangedWord[] {
  const before = textOf(words.filter((word) => !word.added))
  const after = textOf(words.filter((word) => !word.removed))
  const runs = diffArrays(tokens(before), tokens(after), { maxEditLength: MOST_EDITS }) ?? []
  const told = runs.map(({ value, added, removed }) => ({ value: value.join(''), added, removed }))
  const kept = letters(textOf(told.filter((run) => !run.added && !run.removed)))
  const apart = kept * 2 < Math.min(letters(before), letters(after)) && before !== '' && after !== ''
  return spaced(
    apart
      ? [
          { value: before, removed: true },
          { value: after, added: true },
        ]
      : told,
  )
}

/** Words with the space after them, so that a changed word takes its space along. */
const tokens = (text: string): string[] => text.match(/\S+\s*|\s+/gu) ?? []
const textOf = (words: readonly ChangedWord[]): string => words.map((word) => word.value).join('')
const letters = (text: string): number => text.replace(/\s/g, '').length

/** Parts what was written from what is written now where nothing else does. */
function spaced(runs: readonly ChangedWord[]): ChangedWord[] {
  return runs.flatMap((run, n) => {
    const touching = run.removed && runs[n + 1]?.added && !/\s$/u.test(run.value)
    return touching ? [run, { value: ' ' }] : [run]
  })
}
