const set = (words: string) => new Set(words.trim().split(/\s+/))

/** Nouns whose number is a length of time. */
export const TIME_NOUNS =
  set(`second seconds minute minutes hour hours day days night nights week weeks weekend weekends
  fortnight month months quarter quarters year years decade decades century centuries generation generations year-old
  years-old yr yrs am pm gmt utc edt est cet o'clock time times occasion occasions term terms season seasons
  anniversary birthday`)

/** Nouns whose number locates or measures a thing, and counts nothing. */
export const SIZE_NOUNS =
  set(`km kms kilometre kilometres kilometer kilometers mile miles metre metres meter meters m cm mm
  foot feet ft inch inches yard yards nautical mph kph kmh knots degree degrees celsius fahrenheit magnitude scale point
  points richter latitude longitude gb mb ghz mhz pages page`)

/** Nouns that follow a number in fixed expressions, where it asserts no count. */
export const ABSTRACT_NOUNS =
  set(`way ways thing things reason reasons side sides hand hands point points part parts
  half halves step steps front fronts phase phases stage stages goal option options time cent example examples
  problem problems issue issues question questions kind kinds type types sort sorts word words track tolerance aspect
  aspects factor factors area areas occasion priority priorities principle principles pillar pillars lesson lessons
  party parties other others another place`)

/** What stands before a number that only names something: "Resolution 2191", "Phase 1", "posts 542 and 543". */
export const NAMED_BY_NUMBER =
  set(`resolution resolutions phase article articles section sections chapter chapters flight
  page pages no no. nos number numbers route highway motorway type level group category grade unit post posts room gate
  channel figure table annex schedule covid boeing airbus building block zone sector district ward battalion brigade regiment
  division act bill proposition line stage tier step version class form paragraph para psalm verse season episode round top
  camp site plot item appendix document case cases' road exit track platform bus train apartment suite box po tel telephone
  phone fax g group`)

/** Adjectives and participles that count people by themselves: "30 wounded", "three million homeless". */
export const PEOPLE_BY_STATE =
  set(`homeless wounded injured dead missing displaced killed hurt unaccounted hospitalised
  hospitalized infected unemployed hungry sick disabled elderly stranded arrested detained hospitalized dead.`)

export const PEOPLE_NOUNS =
  set(`people persons person civilians soldiers troops officers policemen police villagers residents men
  women children girls boys migrants refugees workers families households students civilian soldier officer man woman child
  fighters militants rebels insurgents personnel staff members passengers victims protesters peacekeepers inmates prisoners
  citizens nationals patients crew employees journalists asylum seekers evacuees survivors rescuers firefighters doctors`)

export const MONTHS =
  set(`january february march april may june july august september october november december jan feb mar apr
  jun jul aug sep sept oct nov dec`)
export const WEEKDAYS = set(
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun',
)

const CURRENCY_NOUNS: Record<string, string> = {
  dollar: 'USD',
  dollars: 'USD',
  euro: 'EUR',
  euros: 'EUR',
  pound: 'GBP',
  pounds: 'GBP',
  sterling: 'GBP',
  yen: 'JPY',
  yuan: 'CNY',
  renminbi: 'CNY',
  rupee: 'INR',
  rupees: 'INR',
  ruble: 'RUB',
  rubles: 'RUB',
  rouble: 'RUB',
  roubles: 'RUB',
  franc: 'CHF',
  francs: 'CHF',
  won: 'KRW',
  rand: 'ZAR',
  real: 'BRL',
  reais: 'BRL',
  peso: 'MXN',
  pesos: 'MXN',
  lira: 'TRY',
  shekels: 'ILS',
  shekel: 'ILS',
  naira: 'NGN',
  shilling: 'KES',
  shillings: 'KES',
  gourdes: 'HTG',
  gourde: 'HTG',
  baht: 'THB',
  ringgit: 'MYR',
  rupiah: 'IDR',
  kronor: 'SEK',
  kroner: 'NOK',
  zloty: 'PLN',
  hryvnia: 'UAH',
  dinars: 'IQD',
  dinar: 'IQD',
  riyals: 'SAR',
  dirhams: 'AED',
  usd: 'USD',
  eur: 'EUR',
  gbp: 'GBP',
  aud: 'AUD',
  cad: 'CAD',
  chf: 'CHF',
  jpy: 'JPY',
  cny: 'CNY',
  nzd: 'NZD',
  rmb: 'CNY',
}
const OF_A_COUNTRY: Record<string, string> = {
  australian: 'AUD',
  canadian: 'CAD',
  'new zealand': 'NZD',
  singapore: 'SGD',
  'hong kong': 'HKD',
  pakistani: 'PKR',
  'sri lankan': 'LKR',
  egyptian: 'EGP',
  syrian: 'SYP',
  lebanese: 'LBP',
  swiss: 'CHF',
  kenyan: 'KES',
  ugandan: 'UGX',
  colombian: 'COP',
  philippine: 'PHP',
  us: 'USD',
  american: 'USD',
}
const CURRENCY_AFTER =
  /^(?:[ -]|)((?:u\.?s\.?|american|australian|canadian|new zealand|singapore|hong kong|pakistani|sri lankan|egyptian|syrian|lebanese|swiss|kenyan|ugandan|colombian|philippine)[ -])?([a-z]{2,9})\b/iu
const CURRENCY_BEFORE: readonly [RegExp, string][] = [
  [/(?:US|U\.S\. ?)\$ ?$/u, 'USD'],
  [/(?:A|AU|AUD ?)\$ ?$/u, 'AUD'],
  [/(?:C|CA|CAD ?)\$ ?$/u, 'CAD'],
  [/NZ\$ ?$/u, 'NZD'],
  [/HK\$ ?$/u, 'HKD'],
  [/S\$ ?$/u, 'SGD'],
  [/R\$ ?$/u, 'BRL'],
  [/€ ?$/u, 'EUR'],
  [/£ ?$/u, 'GBP'],
  [/¥ ?$/u, 'JPY'],
  [/₹ ?$/u, 'INR'],
  [/\bRs\.? ?$/u, 'INR'],
  [/₦ ?$/u, 'NGN'],
  [/\b(USD|EUR|GBP|AUD|CAD|CHF|JPY|NZD) ?$/u, '$1'],
]

/** The currency of a number from what stands before and after it; `end` counts from the start of `after`. `$` alone is `dollar`. */
export function currencyOf(
  before: string,
  after: string,
  dollar: string,
): { code: string; start: number; end: number } | null {
  const tail = before.slice(-8)
  for (const [pattern, code] of CURRENCY_BEFORE) {
    const match = pattern.exec(tail)
    if (match) return { code: code === '$1' ? (match[1] ?? '') : code, start: match[0].length, end: 0 }
  }
  const sign = /\$ ?$/u.exec(tail)
  if (sign) return { code: dollar, start: sign[0].length, end: 0 }
  const match = CURRENCY_AFTER.exec(after)
  const noun = match?.[2]?.toLowerCase() ?? ''
  if (!match || !Object.hasOwn(CURRENCY_NOUNS, noun)) return null
  const country = match[1]?.replaceAll('.', '').trim().replace(/-$/, '').toLowerCase()
  // "3 won seats" is no money, and a real is a real only where Brazil's is meant.
  if (noun === 'won' || noun === 'real' || noun === 'rand')
    if (!/illion $|thousand $/u.test(`${before.slice(-12)} `) && !country) return null
  const code =
    (country && OF_A_COUNTRY[country]) || (noun.startsWith('dollar') ? dollar : (CURRENCY_NOUNS[noun] ?? ''))
  return { code, start: 0, end: match[0].length }
}
