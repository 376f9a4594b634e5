import { createTranslator } from 'use-intl/core'
import { type Language, localeOf } from '@/domain/language'
import { MESSAGES, type Messages } from './messages/messages'
import { spokenLanguage } from './voice'

export { localeOf } from '@/domain/language'
export { here, speak, spokenLanguage } from './voice'

export type Part = keyof Messages

function translator<P extends Part>(language: Language, part: P) {
  return createTranslator<Messages, P>({
    locale: localeOf(language),
    messages: MESSAGES[language],
    namespace: part,
    timeZone: 'UTC',
    // A message that is missing or does not fit its arguments is a bug, found by a test before any reader.
    onError: (error) => {
      throw error
    },
  })
}

const made = new Map<string, unknown>()

/** The words of a part of the interface, in the language of the page being drawn. */
export function words<P extends Part>(part: P, language = spokenLanguage()): Say<P> {
  const key = `${language} ${part}`
  if (!made.has(key)) made.set(key, translator(language, part))
  return made.get(key) as Say<P>
}

export type Say<P extends Part> = ReturnType<typeof translator<P>>
