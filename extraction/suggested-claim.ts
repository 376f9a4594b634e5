import type { Approximator, AttributionMode, ClaimContent, EntityReference } from '@/domain/claim/content'
import { readTime } from '@/domain/evidence/time'
import { wholeWords } from '@/domain/evidence/whole-words'
import { formKind } from './claim-kind'
import { isCountry } from './countries'
import type { SuggestedTime, Suggestion } from './suggestion'

export type SuggestedClaim = { content: Omit<ClaimContent, 'citations'>; saidBy: string; fields: string[] }

type Report = { published: string | null; outlet: string }

/** What a suggestion puts into the claim form, and the names of the fields it fills: each is for a person to look over. */
export function suggestedClaim(suggestion: Suggestion, { published, outlet }: Report): SuggestedClaim {
  const { subject, place, unit, attribution } = suggestion
  const isMeasured = unit !== null && /^(?:[A-Z]{3}|percent)$/u.test(unit)
  const isAhead = suggestion.time !== null && published !== null && firstDay(suggestion.time) > published
  const told = isAhead ? null : suggestion.time
  const time = resolved(told, published)
  const due = isAhead ? resolved(suggestion.time, published) : null
  const mode: AttributionMode = suggestion.mode ?? 'paraphrase'
  const content: SuggestedClaim['content'] = {
    statement: statementOf(suggestion, outlet),
    vouch: 'said',
    kind: due ? 'pledge' : formKind(suggestion.kind, unit),
    subject: subject === null ? null : entity(subject),
    object: null,
    quantity: {
      state: 'stated',
      value: decimal(suggestion.value),
      lower: decimal(suggestion.lower),
      upper: decimal(suggestion.upper),
      unit: isMeasured ? (unit ?? '') : '',
      noun: isMeasured ? '' : (unit ?? ''),
      approximator: approximatorOf(suggestion),
      words: wholeWords(suggestion.mention).text.slice(0, 200),
      formula: '',
    },
    time,
    due,
    place: place === null ? null : { name: place.slice(0, 200), point: null },
    attribution: { mode, chain: [{ name: (attribution ?? outlet).slice(0, 200), detail: '' }] },
    reliability: null,
    credibility: null,
    publicNote: '',
    internalNote: '',
    change: { kind: 'first', note: '' },
    checkAgainOn: null,
    topic: null,
    measure: null,
    links: [],
  }
  return { content, saidBy: attribution ?? '', fields: filled(content) }
}

function filled(content: SuggestedClaim['content']): string[] {
  const { subject, place, time, due, quantity } = content
  const counted = quantity.state === 'stated' ? quantity : null
  const fields: Record<string, unknown> = {
    statement: content.statement,
    kind: content.kind,
    subjectName: subject,
    subjectType: subject,
    quantityState: true,
    quantityWords: true,
    quantityApproximator: true,
    quantityValue: counted?.value,
    quantityLower: counted?.lower,
    quantityUpper: counted?.upper,
    quantityNoun: counted?.noun,
    quantityUnit: counted?.unit,
    timeWords: time?.words,
    timeEdtf: time,
    dueWords: due?.words,
    dueEdtf: due,
    placeName: place,
    attributionMode: true,
    chainName: true,
    citationSaidBy: true,
  }
  return Object.keys(fields).filter((name) => fields[name] != null && fields[name] !== '')
}

/** A plain beginning that names the speaker; the editor's own sentence takes its place. */
function statementOf(suggestion: Suggestion, outlet: string): string {
  const { attribution, mode, place } = suggestion
  const mention = wholeWords(suggestion.mention).text
  const quote = wholeWords(suggestion.quote).text
  const speaker = attribution ? attribution[0]?.toUpperCase() + attribution.slice(1) : outlet
  const verb = attribution === null ? 'reports' : mode === 'document' ? 'tells of' : 'spoke of'
  // A mention begins with its number or what leads it: a capital there is the sentence's own, but for "US$".
  const lead = /^\p{Lu}\p{Ll}/u.test(mention) ? mention[0]?.toLowerCase() + mention.slice(1) : mention
  // A statement may name only what its passage names; the place's own field says the rest.
  const where = place === null || !quote.includes(place) ? '' : ` (${place})`
  return `${speaker} ${verb} ${lead}${where}.`.slice(0, 500)
}

function approximatorOf({ value, lower, upper, approximator }: Suggestion): Approximator {
  if (value === null) return upper === null ? 'at_least' : 'between'
  const words = approximator ?? ''
  if (/more than|over|above|exceed|excess|greater/u.test(words) && !/no more/u.test(words)) return 'more_than'
  if (/fewer than|less than|under|below/u.test(words) && !/\bno (?:fewer|less)/u.test(words))
    return 'fewer_than'
  if (/nearly|almost|close to|short of|approaching/u.test(words)) return 'nearly'
  if (lower !== null && upper === null) return 'at_least'
  if (upper !== null && lower === null) return 'at_most'
  return lower === null ? 'about' : 'exactly'
}

/** A number as the form keeps it: no more than nine decimals, no exponent. */
const decimal = (value: number | null): string | null =>
  value === null ? null : value.toFixed(9).replace(/\.?0+$/u, '')

const entity = (name: string): EntityReference => ({
  name: name.slice(0, 200),
  type: isCountry(name)
    ? 'country'
    : /^(?:the )?(?:\p{L}+ )?(?:president|minister|king|queen|governor|mayor|spokes\p{L}+|pope)\b/iu.test(
          name,
        )
      ? 'person'
      : /^[A-Z]/u.test(name)
        ? 'organisation'
        : 'group',
  wikidata: null,
  role: '',
})

const firstDay = ({ iso }: SuggestedTime): string => iso.padEnd(10, '-01-01'.slice(iso.length === 7 ? 3 : 0))

/** The suggested time in EDTF; the publication itself where the sentence tells none. */
function resolved(time: SuggestedTime | null, published: string | null): ClaimContent['time'] {
  const edtf = time === null ? published : edtfOf(time, published)
  const read = edtf === null ? null : readTime(edtf)
  return read?.ok ? { ...read.value, words: time?.text ?? '', anchor: published } : null
}

function edtfOf({ iso, end, relation, approximate }: SuggestedTime, published: string | null): string {
  if (end && end !== iso) return `${iso}/${end}`
  if (relation === 'since' && published && published > iso) return `${iso}/${published}`
  return approximate ? `${iso}~` : iso
}
