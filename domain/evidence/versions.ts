import { diffArrays, diffWordsWithSpace } from 'diff'

/** A run of words on one side; `changed` where the other side does not have it. */
export type VersionRun = { value: string; changed: boolean }

/** Paragraphs that differ, as they were and as they are; a side without any is empty. */
export type ChangedPart = { before: VersionRun[]; after: VersionRun[] }

// Beyond these the texts have little in common, and finding the fewest edits would take quadratic time.
const MOST_PARAGRAPH_EDITS = 2000
const MOST_WORD_EDITS = 1000

/** What differs between two texts of one report, part by part, in order; what is the same is left out. */
export function changedParts(before: string, after: string): ChangedPart[] {
  const runs = diffArrays(paragraphs(before), paragraphs(after), { maxEditLength: MOST_PARAGRAPH_EDITS })
  if (!runs) return [told(before, after)]
  const parts: ChangedPart[] = []
  for (let at = 0; at < runs.length; at += 1) {
    const run = runs[at]
    const next = runs[at + 1]
    if (!run || (!run.added && !run.removed)) continue
    const was = run.removed ? run.value.join('\n') : ''
    const follows = run.removed && next?.added
    parts.push(told(was, (run.added ? run : follows ? next : undefined)?.value.join('\n') ?? ''))
    if (follows) at += 1
  }
  return parts
}

const paragraphs = (text: string): string[] => text.split(/\n+/).filter((line) => line !== '')

function told(before: string, after: string): ChangedPart {
  const runs = diffWordsWithSpace(before, after, { maxEditLength: MOST_WORD_EDITS })
  if (!runs) return { before: [{ value: before, changed: true }], after: [{ value: after, changed: true }] }
  const side = (other: 'added' | 'removed', own: 'added' | 'removed') =>
    runs.filter((run) => !run[other]).map((run) => ({ value: run.value, changed: run[own] === true }))
  return { before: side('added', 'removed'), after: side('removed', 'added') }
}
