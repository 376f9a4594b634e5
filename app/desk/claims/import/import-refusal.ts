import type { ImportRefusal, RowRefusal } from '@/commands/import-claims'
import { BARRIER } from '@/components/wording'
import type { ImportField, Mapping } from '@/domain/claim/import-columns'
import { problemSentence } from '@/domain/claim/problem-sentence'
import { cellKey } from './cell-key'

type Said = { message?: string; errors?: Record<string, string>; values?: Record<string, string[]> }

/** Why a file was not written, each reason at its cell; or, after a check, that it can be. */
export function importRefusal(refusal: ImportRefusal, mapping: Mapping): Said {
  switch (refusal.kind) {
    case 'barred':
      return { message: BARRIER[refusal.barrier] }
    case 'rows':
      return {
        message: 'Nothing was written. Please look at these cells.',
        errors: atCells(refusal.refused, mapping),
      }
    case 'checked': {
      const notes = new Map<string, string>()
      for (const { row, problems } of refusal.open)
        for (const problem of problems) {
          const key = cellKey(row, problem.field, mapping)
          notes.set(key, [notes.get(key), problemSentence(problem)].filter(Boolean).join(' '))
        }
      return { values: { ready: [String(refusal.open.length)], notes: [JSON.stringify([...notes])] } }
    }
  }
}

function atCells(refused: readonly RowRefusal[], mapping: Mapping): Record<string, string> {
  const errors: Record<string, string> = {}
  for (const refusal of refused) {
    if (refusal.kind === 'problems')
      for (const problem of refusal.problems)
        errors[cellKey(refusal.row, problem.field, mapping)] ??= problemSentence(problem)
    else {
      const [field, sentence] = evidenceSentence(refusal)
      errors[cellKey(refusal.row, field, mapping)] ??= sentence
    }
  }
  return errors
}

function evidenceSentence(refusal: Exclude<RowRefusal, { kind: 'problems' }>): [ImportField, string] {
  switch (refusal.kind) {
    case 'report-missing':
      return ['report', 'Name the report by its web address or its id.']
    case 'report-unknown':
      return ['report', 'No report of that address or id was captured. Capture it first.']
    case 'report-repeated':
      return ['report', `${refusal.times} reports were captured from that address. Name the one by its id.`]
    case 'quote-missing':
      return ['quote', 'Quote the words this rests on, exactly as the report has them.']
    case 'quote-not-found':
      return [
        'quote',
        'These words do not occur in the captured text. Copy them exactly as they stand there.',
      ]
    case 'quote-repeated':
      return ['quote', `These words occur ${refusal.times} times. Quote more of the words around them.`]
    case 'unknown':
      return ['statement', 'This row names something that is no longer known.']
  }
}
