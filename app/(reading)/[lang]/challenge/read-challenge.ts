import { z } from 'zod'
import { readFields } from '@/app/read-fields'
import type { RaiseOrder } from '@/commands/raise-challenge'
import type { Say } from '@/components/language'
import { CHALLENGE_REASONS, MOST_CHALLENGE_WORDS } from '@/domain/claim/challenge'

const MOST_LINK = 2000

const challenge = (say: Say<'challenge'>) =>
  z.object({
    // Drawn with the form; whoever writes one by hand shortens nothing but the way to their own challenge.
    key: z.string().regex(/^[\w-]{32,80}$/),
    factId: z.string().regex(/^claim_[a-z0-9]{12}$/),
    readNo: z.coerce.number().int().positive().catch(1),
    reason: z.enum(CHALLENGE_REASONS, say('reasonMissing')),
    words: z.string().max(20_000, say('wordsTooLong', { most: MOST_CHALLENGE_WORDS })),
    link: z
      .string()
      .max(4000, say('linkTooLong', { most: MOST_LINK }))
      .default(''),
    // Nobody sees this field, so only a machine fills it in.
    website: z.string().max(0, say('notEmpty')).default(''),
  })

type Read =
  | { order: Omit<RaiseOrder, 'address'>; errors?: undefined }
  | { order: null; errors: Record<string, string> }

/** Reads the public form; each sentence stands at its field, in the language of the form. */
export function readChallenge(form: FormData, say: Say<'challenge'>): Read {
  const { order, errors } = readFields(challenge(say), Object.fromEntries(form))
  if (!order) return { order: null, errors: errors ?? {} }
  const { website: _, ...rest } = order
  return { order: rest }
}
