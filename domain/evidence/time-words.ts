import type { Language } from '../language'
import { parseEdtf } from './edtf-form'
import { FRENCH } from './time-in-french'
import { plainTongue, type Tongue } from './time-tongue'

const TONGUES: Record<Language, Tongue> = {
  en: plainTongue({
    months: 'January February March April May June July August September October November December'.split(
      ' ',
    ),
    seasons: { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' },
    day: String,
    about: 'about ',
    possibly: 'possibly ',
    since: 'since ',
    from: '',
    to: ' to ',
    asOf: 'as of ',
    decade: (year) => `the ${year}s`,
  }),
  fr: FRENCH,
  ht: plainTongue({
    months: 'janvye fevriye mas avril me jen jiyè out septanm oktòb novanm desanm'.split(' '),
    seasons: { 21: 'prentan', 22: 'ete', 23: 'otòn', 24: 'ivè' },
    day: (day) => (day === 1 ? '1ye' : String(day)),
    about: 'anviron ',
    possibly: 'petèt ',
    since: 'depi ',
    from: 'soti ',
    to: ' rive ',
    asOf: 'nan dat ',
    decade: (year) => `ane ${year} yo`,
  }),
}

/**
 * Tells an EDTF date at its own precision and no finer, in plain words: "21 September 2024", "July 2023",
 * "about 15 September 2024", "10 to 16 September 2024", "since September 2024", "possibly 2024".
 * What is not a readable date comes back as it was given.
 */
export function formatTime(edtf: string, language: Language = 'en'): string {
  const tongue = TONGUES[language]
  const form = parseEdtf(edtf)
  if (!form.ok) return edtf
  const { from, to } = form.value
  const start = tongue.date(from)
  if (to === undefined) return start
  if (to === null) return tongue.since(from)
  return start === tongue.date(to) ? start : tongue.span(from, to)
}

/**
 * What stands before a date on which a number was so, with the space after it: "as of ", in French "au " or "en " by the
 * date's precision. Empty before what says itself since when it was.
 */
export function asOfWords(edtf: string, language: Language = 'en'): string {
  const form = parseEdtf(edtf)
  if (!form.ok || form.value.to === null) return ''
  const { from, to } = form.value
  return to === undefined ? TONGUES[language].asOf(from) : TONGUES[language].asOfSpan
}
