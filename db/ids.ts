import { randomInt } from 'node:crypto'

// No vowels and no look-alikes: an id is read aloud, and never spells a word.
const LETTERS = '23456789bcdfghjkmnpqrstvwxz'

/** A random id that cannot be guessed and says what it names: `newId('claim')` → "claim_k3f9x2q7w8hm". 57 bits. */
export function newId(
  kind:
    | 'claim'
    | 'report'
    | 'capture'
    | 'passage'
    | 'outlet'
    | 'topic'
    | 'measure'
    | 'review'
    | 'proposal'
    | 'dispute'
    | 'challenge'
    | 'opinion'
    | 'filter'
    | 'comment'
    | 'person'
    | 'invitation'
    | 'reading'
    | 'change'
    | 'archive',
): string {
  return `${kind}_${Array.from({ length: 12 }, () => LETTERS[randomInt(LETTERS.length)]).join('')}`
}
