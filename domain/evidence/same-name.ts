// How a place ends, and its people: "Canada" and "Canadian", "Mexico" and "Mexican", "Thailand" and "Thai".
const PLACE_END = /^(?:[a-z]{0,2}|l?and)$/
const PEOPLE_END = /^(?:i?ans?|ns?|eans?|ese|ish|ic|is?|iots?|egians?)$/
const SHARED = 4

// Irregular names of countries and their people, folded, acronyms in capitals; and what is abbreviated
// otherwise in the languages of our reports.
const IRREGULAR = [
  ['france', 'french', 'frenchman'],
  ['UN', 'united nations', 'ONU', 'nations unies', 'naciones unidas', 'nasyonzini'],
  [
    'US',
    'USA',
    'united states',
    'america',
    'american',
    'americans',
    'etats unis',
    'estados unidos',
    'etazini',
  ],
  [
    'UK',
    'united kingdom',
    'royaume uni',
    'reino unido',
    'great britain',
    'britain',
    'british',
    'briton',
    'britons',
  ],
  ['netherlands', 'dutch'],
  ['spain', 'spanish', 'spaniards'],
  ['poland', 'polish', 'poles'],
  ['ireland', 'irish'],
  ['switzerland', 'swiss'],
  ['denmark', 'danish', 'danes'],
  ['philippines', 'filipino', 'filipinos', 'philippine'],
  ['wales', 'welsh'],
]

const GROUPS = new Map(IRREGULAR.flatMap((group) => group.map((name): [string, string[]] => [name, group])))

/** The other names of a country or its people, where they follow no rule: "French" for "France". */
export function otherNames(name: string): readonly string[] {
  return GROUPS.get(name) ?? []
}

/** Whether two folded words may be one name: a plural, or a country and its people. Four letters must be shared. */
export function maybeSameName(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (short.length < SHARED) return a === b
  if (long.startsWith(short)) return true
  let shared = 0
  while (shared < short.length && short[shared] === long[shared]) shared += 1
  if (shared < SHARED) return false
  const [endOfA, endOfB] = [a.slice(shared), b.slice(shared)]
  return (
    (PLACE_END.test(endOfA) && PEOPLE_END.test(endOfB)) || (PLACE_END.test(endOfB) && PEOPLE_END.test(endOfA))
  )
}

/** The letters by which words that may be one name can be found, whatever their ends; empty for a short word. */
export function headOf(folded: string): string {
  return folded.length < SHARED ? '' : folded.slice(0, SHARED)
}
