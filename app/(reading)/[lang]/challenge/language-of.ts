import { FIRST_LANGUAGE, isLanguage, type Language } from '@/domain/language'

/** The language a form was read in, as it says itself: an action does not know the page it was sent from. */
export function languageOf(form: FormData): Language {
  const given = form.get('language')
  return typeof given === 'string' && isLanguage(given) ? given : FIRST_LANGUAGE
}
