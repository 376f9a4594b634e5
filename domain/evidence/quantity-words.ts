import type { CountedQuantity, Quantity } from '../claim/content'
import { type Language, localeOf } from '../language'
import { QUANTITY_WORDS, type QuantityWords } from './quantity-language'

/** A quantity told in parts, to be set in different type: "nearly" "400" "police officers" "at most 400, …". */
export type QuantityParts = {
  lead: string
  number: string
  /** The number in its pieces when it is two, each told: "10", "to", "20". */
  pair?: { from: string; between: string; to: string }
  noun: string
  bounds: string
}

/** Tells a quantity in plain words; `bounds` says what is known of its limits and is empty when nothing is counted. */
export function describeQuantity(quantity: Quantity, language: Language = 'en'): QuantityParts {
  const words = QUANTITY_WORDS[language]
  if (quantity.state !== 'stated')
    return { lead: '', number: words.uncounted[quantity.state], noun: quantity.noun, bounds: '' }
  const format = (decimal: string) => formatNumber(decimal, language)
  const pair = pairOf(quantity, words, format)
  const number = pair ? `${pair.from} ${pair.between} ${pair.to}` : onlyNumber(quantity, format)
  return {
    lead: leadOf(quantity, words),
    number: [number, quantity.unit].filter((part) => part !== '').join(' '),
    ...(pair ? { pair } : {}),
    noun: quantity.noun,
    bounds: boundsOf(quantity, words, format),
  }
}

function leadOf({ approximator, value, lower, upper }: CountedQuantity, { leads }: QuantityWords): string {
  if (approximator === 'between' || value !== null || leads[approximator] !== '') return leads[approximator]
  if (lower !== null && upper === null) return leads.at_least
  return lower === null && upper !== null ? leads.at_most : ''
}

type Format = (decimal: string) => string

function pairOf(
  { approximator, value, lower, upper }: CountedQuantity,
  words: QuantityWords,
  format: Format,
): QuantityParts['pair'] {
  const isPair = approximator === 'between' || value === null
  if (!isPair || lower === null || upper === null) return undefined
  const between = approximator === 'between' ? words.and : words.to
  return { from: format(lower), between, to: format(upper) }
}

function onlyNumber({ value, lower, upper }: CountedQuantity, format: Format): string {
  const only = value ?? lower ?? upper
  return only === null ? '' : format(only)
}

function boundsOf({ lower, upper }: CountedQuantity, words: QuantityWords, format: Format): string {
  if (lower === null && upper === null) return words.unbounded
  if (lower === null) return words.atMost(format(upper ?? ''))
  if (upper === null) return words.atLeast(format(lower))
  return lower === upper ? words.exactly(format(lower)) : words.within(format(lower), format(upper))
}

const FORMATS = new Map<Language, Intl.NumberFormat>()

/** Writes a canonical decimal with a language's separators, every digit kept: "1000.5" is "1,000.5". */
export function formatNumber(decimal: string, language: Language = 'en'): string {
  // Made once for each language: making one costs more than all it writes.
  const format =
    FORMATS.get(language) ?? new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: 20 })
  FORMATS.set(language, format)
  // The string form keeps all digits; a number would round beyond 2^53.
  return format.format(decimal as `${number}`)
}
