import { cache } from 'react'
import { addressIn, FIRST_LANGUAGE, type Language } from '@/domain/language'

// One answer for each page that is drawn: the page says at its start which language it speaks, its parts ask.
const spoken = cache((): { language: Language } => ({ language: FIRST_LANGUAGE }))

/** Says which language the page being drawn speaks. */
export function speak(language: Language): void {
  spoken().language = language
}

/** The language of the page being drawn; English where nobody said. */
export const spokenLanguage = (): Language => spoken().language

/** Turns the path of a public page into its address in the language of the page being drawn. */
export const here = (path: string): string => addressIn(spokenLanguage(), path)

/**
 * The `lang` of what the newsroom wrote, as far as it is known: on an English page none, since the desk speaks English;
 * on another the empty one, which says that it is unknown, so that no voice reads it as that page's own.
 */
export const writtenLang = (): '' | undefined => (spokenLanguage() === FIRST_LANGUAGE ? undefined : '')
