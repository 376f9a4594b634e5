import { foldName, nameWords, significantWords } from './speaker-name'

/**
 * Whether a statement names its speaker: one telling word of the name stands in it as a whole word, whatever its case
 * and accents; titles do not count. Words of scripts other than Latin, Greek and Cyrillic may stand inside another,
 * since those scripts join words or do not part them.
 */
export function namesSpeaker(statement: string, speakerName: string): boolean {
  const folded = foldName(statement)
  const stated = new Set(nameWords(statement))
  return significantWords(speakerName).some(
    (word) => stated.has(word) || (!PARTS_WORDS.test(word) && folded.includes(word)),
  )
}

const PARTS_WORDS = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}]/u
