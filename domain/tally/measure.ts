import { comparable } from '../evidence/normal-text'

/**
 * A counted quantity that facts speak about over time: "Kenyan police officers in Haiti". `nouns` are the counted nouns
 * it accepts. `places` are those it counts at; none means that it is not bound to a place.
 */
export type Measure = { id: string; title: string; unit: string; nouns: string[]; places: string[] }

/** What of a claim decides whether it speaks of a measure's own quantity; `place` is null when none is told. */
export type Scope = { unit: string; noun: string; place: string | null }

export type ScopeField = 'unit' | 'noun' | 'place'

/** What a claim counts that its measure does not: another noun, or none told where one is needed. */
export type ScopeMismatch = {
  field: ScopeField
  code: 'other' | 'not-told'
  told: string
  accepted: string[]
}

/**
 * Where a claim leaves its measure's scope, in the order unit, noun, place; empty when it stays within. Words are compared
 * whole, whatever their case and spaces: "troops", "soldiers" and "police officers" are three nouns, and "officers" a
 * fourth, unless the measure names it.
 */
export function scopeMismatch(measure: Measure, { unit, noun, place }: Scope): ScopeMismatch[] {
  const checks = [
    mismatch('unit', unit, [measure.unit]),
    mismatch('noun', noun, measure.nouns),
    // A claim silent on its place names no other place; most reports tell it once, elsewhere.
    place === null || measure.places.length === 0 ? null : mismatch('place', place, measure.places),
  ]
  return checks.filter((found) => found !== null)
}

/** Whether two words for a unit, a noun or a place are the same word. */
export function sameWords(a: string, b: string): boolean {
  return a === b || comparable(a) === comparable(b)
}

function mismatch(field: ScopeField, told: string, accepted: string[]): ScopeMismatch | null {
  if (accepted.some((word) => sameWords(word, told))) return null
  return { field, code: comparable(told) === '' ? 'not-told' : 'other', told, accepted }
}
