/**
 * What keeps a claim from being submitted, at the form field it concerns: statement, vouch, kind, subjectName,
 * objectName, quantityValue, quantityLower, quantityUpper, quantityNoun, quantityWords, quantityFormula, timeWords,
 * timeEdtf, dueWords, dueEdtf, placeName, chain, citations, topic, measure, measureDirection,
 * quantityUnit, links, publicNote, changeKind, changeNote.
 */
export type ProblemField =
  | 'statement'
  | 'vouch'
  | 'kind'
  | 'subjectName'
  | 'objectName'
  | 'quantityValue'
  | 'quantityLower'
  | 'quantityUpper'
  | 'quantityNoun'
  | 'quantityWords'
  | 'quantityFormula'
  | 'timeWords'
  | 'timeEdtf'
  | 'dueWords'
  | 'dueEdtf'
  | 'placeName'
  | 'chain'
  | 'citations'
  | 'topic'
  | 'measure'
  | 'measureDirection'
  | 'quantityUnit'
  | 'links'
  | 'publicNote'
  | 'changeKind'
  | 'changeNote'

export const PROBLEM_KINDS = [
  // Rule 4: no bare claim.
  'statement-missing',
  'kind-missing',
  'subject-missing',
  'topic-missing',
  'support-missing',
  'attribution-missing',
  'time-missing',
  'number-not-cited',
  'number-in-statement-not-cited',
  'date-in-statement-not-cited',
  'name-in-statement-not-cited',
  'words-not-cited',
  'words-say-otherwise',
  'formula-unreadable',
  'formula-differs',
  'formula-number-not-cited',
  'number-missing',
  'noun-missing',
  'words-missing',
  'bounds-missing',
  // Rule 5: no more than we know.
  'single-origin',
  'grounds-missing',
  'speaker-not-named',
  // Rule 6: numbers keep their bounds.
  'lower-above-value',
  'value-above-upper',
  'lower-above-upper',
  // Rule 7: dates keep their words.
  'date-unreadable',
  'date-unsupported',
  'date-not-derived',
  'after-publication',
  'anchor-missing',
  'anchor-not-published',
  'due-not-promised',
  'due-before-time',
  // Measures: nothing is counted with what it is not.
  'measure-without-number',
  'direction-missing',
  'unit-not-of-measure',
  'noun-not-of-measure',
  'place-not-of-measure',
  'exception-not-explained',
  'promise-keeps-nothing',
  'amount-missing',
  // Rule 8: no silent change.
  'nothing-changed',
  'change-unnamed',
  'change-too-great',
  'change-note-missing',
] as const

export type ProblemKind = (typeof PROBLEM_KINDS)[number]

/** `detail` holds what its sentence speaks of, such as the number or the words; all plain text. */
export type Problem = { field: ProblemField; kind: ProblemKind; detail: Record<string, string> }

/** One problem at one field. */
export function problem(
  field: ProblemField,
  kind: ProblemKind,
  detail: Record<string, string> = {},
): Problem {
  return { field, kind, detail }
}
