import type { RaiseRefusal } from '@/commands/raise-challenge'
import type { Say } from '@/components/language'
import { MOST_CHALLENGE_WORDS } from '@/domain/claim/challenge'

type Said = { message: string; errors?: Record<string, string> }

/** Why a challenge was not taken, and what would help, in the language of its form. */
export function challengeRefusal(
  refusal: Exclude<RaiseRefusal, { kind: 'not-found' }>,
  say: Say<'challenge'>,
): Said {
  const message = say('nothingSent')
  switch (refusal.kind) {
    case 'too-many':
      return { message: say('tooMany') }
    case 'words-missing':
      return { message, errors: { words: say('wordsMissing') } }
    case 'words-too-long':
      return { message, errors: { words: say('wordsTooLong', { most: MOST_CHALLENGE_WORDS }) } }
    case 'words-odd':
      return { message, errors: { words: say('wordsOdd') } }
    case 'link-odd':
      return { message, errors: { link: say('linkOdd') } }
  }
}
