import { formatNumber } from '@/domain/evidence/quantity-words'
import type { Language } from '@/domain/language'
import { spokenLanguage } from '../voice'

// As they stand before a noun; where the noun changes them, as "un" and "une", the message spells them itself.
const SMALL: Record<Language, readonly string[]> = {
  en: ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'],
  fr: ['aucun', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf'],
  ht: ['okenn', 'yon', 'de', 'twa', 'kat', 'senk', 'sis', 'sèt', 'uit', 'nèf'],
}

/** What a message that counts is given: the number, for its plural, and as it is written: "two", "12". */
export function counting(n: number): { n: number; count: string } {
  const language = spokenLanguage()
  return { n, count: SMALL[language][n] ?? formatNumber(String(n), language) }
}

const BETWEEN: Record<Language, { and: string; or: string }> = {
  en: { and: 'and', or: 'or' },
  fr: { and: 'et', or: 'ou' },
  ht: { and: 'ak', or: 'oswa' },
}

/** Names in a row: "A", "A and B", "A, B and C". */
export function listed(names: readonly string[], between: 'and' | 'or' = 'and'): string {
  if (names.length < 2) return names[0] ?? ''
  return `${names.slice(0, -1).join(', ')} ${BETWEEN[spokenLanguage()][between]} ${names.at(-1)}`
}

export const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
