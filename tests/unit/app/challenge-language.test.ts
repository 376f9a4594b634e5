import { describe, expect, test } from 'vitest'
import { challengeRefusal } from '@/app/(reading)/[lang]/challenge/challenge-refusal'
import { languageOf } from '@/app/(reading)/[lang]/challenge/language-of'
import { readChallenge } from '@/app/(reading)/[lang]/challenge/read-challenge'
import { words } from '@/components/language'
import { MESSAGES } from '@/components/messages/messages'
import { LANGUAGES } from '@/domain/language'

function posted(fields: Record<string, string>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  return form
}

describe('a challenge', () => {
  test.each([
    ['fr', 'fr'],
    ['ht', 'ht'],
    ['en', 'en'],
    ['de', 'en'],
    ['../desk', 'en'],
    ['', 'en'],
  ])('from a form in “%s” is answered in %s', (given, language) => {
    expect(languageOf(posted({ language: given }))).toBe(language)
  })

  test('from no form of ours is answered in English', () => {
    expect(languageOf(new FormData())).toBe('en')
  })

  test.each(LANGUAGES)('is refused at its fields in %s', (language) => {
    const form = posted({ words: 'x'.repeat(20_001), link: 'x'.repeat(4001), website: 'x' })
    const { errors } = readChallenge(form, words('challenge', language))
    const { reasonMissing, notEmpty } = MESSAGES[language].challenge
    expect(errors).toMatchObject({ reason: reasonMissing, website: notEmpty })
    expect(errors?.words).toMatch(/2[.,\u202f]000/)
    expect(errors?.link).toMatch(/2[.,\u202f]000/)
  })

  test.each(['too-many', 'words-missing', 'words-too-long', 'words-odd', 'link-odd'] as const)(
    'is told in each language why it was not taken: %s',
    (kind) => {
      const told = LANGUAGES.map((language) => challengeRefusal({ kind }, words('challenge', language)))
      const sentences = told.map(({ message, errors }) => [message, ...Object.values(errors ?? {})].join(' '))
      expect(new Set(sentences).size).toBe(LANGUAGES.length)
    },
  )
})
