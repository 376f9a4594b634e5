import { isTitle } from './speaker-name'

// English writes these with a capital in names and without; a source need not name them.
const CUSTOMARY = new Set(
  `i a an the and of in on at by for from to with le la les el los las der die das
  mr mrs ms dr st gen col capt lt sgt prof sen gov parliament police army navy state
  tv ok am pm gmt utc mp ngo gdp ceo`.split(/\s+/),
)

// Sentences begin with these, whatever follows.
const BEGINNERS = new Set(
  `this that these those some any no none all both each every either neither another other others such one two three
  four five six seven eight nine ten eleven twelve dozens hundreds thousands millions several many most more less few
  fewer much half first second third last next only just even still yet also he she it they we you his her its their
  our your my who whom whose which what when where why how there here or but nor so if unless until till while whereas
  because since as than though although whether once into onto off over under above below up down out about around
  against among amid between before after during through throughout within without toward towards near across along
  behind beside besides beyond despite except inside outside like unlike per plus upon via versus is are was were has
  have had do does did can could will would shall should may might must not never now then today yesterday tomorrow
  soon later earlier again ever always often sometimes almost perhaps maybe however thus instead new old current late
  top senior fellow young`.split(/\s+/),
)

// Endings of plain words more often than of names: "Armed Haitian gangs", "Additional Kenyan officers".
const PLAIN_ENDING = /(?:ing|ed|ly|al|ous|ive|ful|less|able|ible|ward|wards)$/

/** Whether a folded word is capitalised by custom or as a title, and names nothing by itself: "President", "I". */
export function isCustomary(folded: string): boolean {
  return folded.length < 2 || CUSTOMARY.has(folded) || isTitle(folded)
}

/** Whether a folded word at the start of a sentence is no name, as far as can be told. */
export function beginsSentences(folded: string): boolean {
  return isCustomary(folded) || BEGINNERS.has(folded) || PLAIN_ENDING.test(folded)
}
