import { addressIn, LANGUAGES, type Language } from '@/domain/language'
import { words } from '../language'
import { spokenLanguage } from '../voice'

// Each in its own words: whoever looks for a language may read no other.
const NAMES: Record<Language, string> = { en: 'English', fr: 'Français', ht: 'Kreyòl ayisyen' }

/** The same page in the other languages. */
export function LanguageSwitch({ path }: { path: string }) {
  const spoken = spokenLanguage()
  return (
    <nav aria-label={words('chrome')('languages')} className="print:hidden">
      <ul className="flex flex-wrap gap-x-4">
        {LANGUAGES.map((language) => (
          <li key={language}>
            {language === spoken ? (
              <span lang={language} aria-current="true" className="inline-block min-h-6 font-semibold">
                {NAMES[language]}
              </span>
            ) : (
              <a
                href={addressIn(language, path)}
                lang={language}
                hrefLang={language}
                rel="alternate"
                className="inline-block min-h-6"
              >
                {NAMES[language]}
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  )
}
