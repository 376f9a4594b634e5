/** The languages the reading room speaks. What a fact says stays in its own. */
export const LANGUAGES = ['en', 'fr', 'ht'] as const
export type Language = (typeof LANGUAGES)[number]

/** The language whose addresses have no language in front. */
export const FIRST_LANGUAGE: Language = 'en'

export const isLanguage = (given: string): given is Language =>
  (LANGUAGES as readonly string[]).includes(given)

/** The address of a public page in a language: `/facts/…` in English, `/fr/facts/…` in French. */
export function addressIn(language: Language, path: string): string {
  if (language === FIRST_LANGUAGE) return path
  return path === '/' ? `/${language}` : `/${language}${path}`
}

// Numbers in Creole are written as in French, and no platform knows them by their own name.
const LOCALE: Record<Language, string> = { en: 'en', fr: 'fr', ht: 'fr' }

/** The locale whose numbers a language uses, as Intl knows it. */
export const localeOf = (language: Language): string => LOCALE[language]
