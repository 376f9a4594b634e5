/** What a column of an import file can hold: a field of the claim form, or the report and the quote a claim rests on. */
export const IMPORT_FIELDS = [
  'report',
  'quote',
  'quoteRole',
  'quoteSaidBy',
  'statement',
  'vouch',
  'kind',
  'subjectName',
  'subjectType',
  'subjectRole',
  'objectName',
  'objectType',
  'quantityValue',
  'quantityLower',
  'quantityUpper',
  'quantityApproximator',
  'quantityUnit',
  'quantityNoun',
  'quantityWords',
  'quantityFormula',
  'timeEdtf',
  'timeWords',
  'timeAnchor',
  'dueEdtf',
  'dueWords',
  'placeName',
  'chainName',
  'chainDetail',
  'attributionMode',
  'topic',
  'measure',
  'measureRole',
  'measureDirection',
  'publicNote',
  'internalNote',
] as const

export type ImportField = (typeof IMPORT_FIELDS)[number]

/** Which field each column fills; null where it fills none. */
export type Mapping = readonly (ImportField | null)[]

// Other names that spreadsheets give these columns, as `plain` leaves them.
const ALSO: Record<string, ImportField> = {
  url: 'report',
  reportid: 'report',
  reporturl: 'report',
  source: 'report',
  address: 'report',
  passage: 'quote',
  quotation: 'quote',
  claim: 'statement',
  sentence: 'statement',
  subject: 'subjectName',
  object: 'objectName',
  number: 'quantityValue',
  value: 'quantityValue',
  quantity: 'quantityValue',
  lower: 'quantityLower',
  upper: 'quantityUpper',
  approximator: 'quantityApproximator',
  unit: 'quantityUnit',
  noun: 'quantityNoun',
  numberwords: 'quantityWords',
  formula: 'quantityFormula',
  date: 'timeEdtf',
  when: 'timeEdtf',
  datewords: 'timeWords',
  due: 'dueEdtf',
  place: 'placeName',
  speaker: 'chainName',
  saidby: 'chainName',
  attribution: 'chainName',
  office: 'chainDetail',
  mode: 'attributionMode',
  note: 'publicNote',
}

const plain = (name: string) => name.toLowerCase().replace(/[^a-z0-9]/g, '')

const BY_NAME = new Map<string, ImportField>([
  ...Object.entries(ALSO),
  ...IMPORT_FIELDS.map((field): [string, ImportField] => [plain(field), field]),
])

/**
 * Guesses from a file's header which field each column fills, first what is remembered of headers of that name (plain
 * text to field). No field is filled twice: the first column of a kind has it.
 */
export function guessedMapping(
  header: readonly string[],
  remembered: ReadonlyMap<string, ImportField | null> = new Map(),
): Mapping {
  const taken = new Set<ImportField>()
  return header.map((name) => {
    const known = remembered.get(name)
    const field = known === undefined ? (BY_NAME.get(plain(name)) ?? null) : known
    if (field === null || taken.has(field)) return null
    taken.add(field)
    return field
  })
}

/** What a mapping lacks before its rows can be claims: each rests on a report and a quote from it. */
export const unmapped = (mapping: Mapping): ImportField[] =>
  (['report', 'quote', 'statement'] as const).filter((field) => !mapping.includes(field))
