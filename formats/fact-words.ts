import type { Quantity } from '@/domain/claim/content'
import type { Verdict } from '@/domain/evidence/origin'
import { describeQuantity } from '@/domain/evidence/quantity-words'
import { formatTime } from '@/domain/evidence/time-words'
import { FIRST_LANGUAGE } from '@/domain/language'
import { isolated } from './markup'

/** "As said by William Ruto", "Established", "Refuted". */
export function verdictWords({ kind, speaker }: Verdict): string {
  if (kind === 'as_said') return `As said by ${speaker ? isolated(speaker) : 'an unnamed source'}`
  return kind === 'established' ? 'Established' : 'Refuted'
}

/** "1 origin, 2 outlets", "3 independent origins, 3 outlets". */
export function originWords({ origins, outlets }: Verdict): string {
  return `${counted(origins, origins > 1 ? 'independent origin' : 'origin')}, ${counted(outlets, 'outlet')}`
}

const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`

// These only say that heads or things are counted, which the noun says better.
const PLAIN_UNITS = new Set(['', 'person', 'persons', 'people', 'item', 'items'])

/** "nearly 400 officers"; null when the fact counts nothing. */
export function quantityWords(quantity: Quantity, language = FIRST_LANGUAGE): string | null {
  if (quantity.state !== 'stated' && quantity.noun === '') return null
  const plain = quantity.state === 'stated' && PLAIN_UNITS.has(quantity.unit.toLowerCase())
  const { lead, number, noun } = describeQuantity(plain ? { ...quantity, unit: '' } : quantity, language)
  return [lead, number, isolated(noun)].filter((part) => part !== '').join(' ')
}

/** "at most 400, lower bound not stated"; null when nothing is counted. */
export const boundsWords = (quantity: Quantity, language = FIRST_LANGUAGE): string | null =>
  describeQuantity(quantity, language).bounds || null

/** The day of a moment in UTC: "24 September 2024". */
export const dayWords = (moment: string): string => formatTime(utc(moment).slice(0, 10))

/** A moment of the database in the one form that all our formats use: `2024-09-24T09:14:00.000Z`. */
export const utc = (moment: string): string => new Date(moment).toISOString()
