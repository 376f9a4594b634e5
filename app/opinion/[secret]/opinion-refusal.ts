import type { GiveOpinionRefusal } from '@/commands/give-opinion'

export const CLOSED = {
  ended: 'The newsroom has ended this link. Ask whoever sent it to you.',
  expired: 'This link was for a while, and its time is over. Ask whoever sent it to you for another.',
} as const

export const TOO_MANY = 'This came too often from where you are. Try again in an hour.'

/** Why a remark was not taken, and what would help. */
export function opinionRefusal(refusal: Exclude<GiveOpinionRefusal, { kind: 'not-found' }>) {
  const at = (field: string, sentence: string) => ({
    message: 'Nothing was sent yet.',
    errors: { [field]: sentence },
  })
  switch (refusal.kind) {
    case 'ended':
    case 'expired':
      return { message: CLOSED[refusal.kind] }
    case 'too-many':
      return { message: TOO_MANY }
    case 'enough':
      return { message: 'This link takes no more remarks. Call the newsroom if there is more to say.' }
    case 'name-missing':
      return at('name', 'Say who you are: the newsroom weighs a remark by who makes it.')
    case 'words-missing':
      return at('words', 'Write what you have to say.')
    case 'words-too-long':
      return at('words', 'Keep the remark under 4,000 characters and the name under 200.')
    case 'words-odd':
      return at('words', 'This holds characters that cannot be kept. Write it in ordinary ones.')
  }
}
