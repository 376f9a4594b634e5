import type { Language } from '@/domain/language'

type Told = {
  months: readonly string[]
  day: (day: number) => string
  /** A day and the hour and minute of it, each of two digits. */
  minute: (day: string, hour: string, minute: string) => string
}

const TOLD: Record<Language, Told> = {
  en: {
    months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
    day: String,
    minute: (day, hour, minute) => `${day}, ${hour}:${minute} UTC`,
  },
  fr: {
    months: 'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.'.split(' '),
    day: (day) => (day === 1 ? '1er' : String(day)),
    minute: (day, hour, minute) => `${day} à ${Number(hour)}\u00a0h\u00a0${minute} UTC`,
  },
  ht: {
    months: 'jan. fev. mas avr. me jen jiyè out sept. okt. nov. des.'.split(' '),
    day: (day) => (day === 1 ? '1ye' : String(day)),
    minute: (day, hour, minute) => `${day}, ${hour}:${minute} UTC`,
  },
}

const two = (n: number) => String(n).padStart(2, '0')

/** "24 Sep 2024, 09:14 UTC". Spelt by hand: Intl's spelling differs between versions, and a page must not. */
export function utcMoment(moment: Date, form: 'minute' | 'day', language: Language = 'en'): string {
  const told = TOLD[language]
  const day = `${told.day(moment.getUTCDate())} ${told.months[moment.getUTCMonth()]} ${moment.getUTCFullYear()}`
  return form === 'day' ? day : told.minute(day, two(moment.getUTCHours()), two(moment.getUTCMinutes()))
}
