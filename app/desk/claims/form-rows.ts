import { type FormState, refused } from '@/components/ui/form-state'

type Columns = readonly string[]

const CITATION: Columns = ['citationId', 'citationExact', 'citationSource', 'citationRole', 'citationSaidBy']

/** The columns of the rows that can be added to the form, by the last word of the intent that adds one. */
export const COLUMNS = {
  link: ['chainName', 'chainDetail'],
  fact: ['linkKind', 'linkFact', 'linkAddress', 'linkLower', 'linkValue', 'linkUpper'],
} as const satisfies Record<string, Columns>

/** The form again with one more empty row under `columns`. */
export function withRow(previous: FormState, form: FormData, columns: Columns): FormState {
  const state = refused(previous, form, {})
  const added = Object.fromEntries(columns.map((name) => [name, [...(state.values[name] ?? []), '']]))
  return { ...state, values: { ...state.values, ...added } }
}

/** The form again with the passage cited as supporting the claim; a passage already cited is not added twice. */
export function withCitation(
  previous: FormState,
  form: FormData,
  cited: { passageId: string; exact: string; source: string },
): FormState {
  const state = refused(previous, form, {})
  const { citeTyped: _typed, citeStart: _start, citeEnd: _end, citeExact: _exact, ...values } = state.values
  if (values.citationId?.includes(cited.passageId))
    return { ...state, values, message: 'This passage is cited already.' }
  const row: Record<string, string> = {
    citationId: cited.passageId,
    citationExact: cited.exact,
    citationSource: cited.source,
    citationRole: 'supports',
    citationSaidBy: values.chainName?.[0] ?? '',
  }
  const added = Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, [...(values[name] ?? []), value]]),
  )
  return { ...state, values: { ...values, ...added } }
}

/** The form again without the row an intent such as `drop-citation-2`, `drop-link-0` or `drop-fact-1` names. */
export function withoutRow(previous: FormState, form: FormData, intent: string): FormState {
  const [, what, row] = intent.split('-')
  const columns: Columns = what === 'citation' ? CITATION : what === 'fact' ? COLUMNS.fact : COLUMNS.link
  const state = refused(previous, form, {})
  const kept = Object.fromEntries(
    columns.map((name) => [name, (state.values[name] ?? []).filter((_, index) => index !== Number(row))]),
  )
  return { ...state, values: { ...state.values, ...kept } }
}
