import { storable } from '@/domain/evidence/normal-text'

export type Chosen = { claimId: string; no: number }

/** What may be done to several claims at once. A decision of a review is not among it, and never will be. */
export type BulkIntent = 'submit' | 'topic'

const MOST = 50

type Read =
  | { chosen: Chosen[]; intent: BulkIntent; topic: string; message?: undefined; errors?: undefined }
  | { chosen: null; intent?: undefined; topic?: undefined; message: string; errors: Record<string, string> }

/** The chosen rows, each with the revision that stood on the screen, and what is to be done to them. */
export function readChosen(form: FormData): Read {
  const no = (message: string, errors: Record<string, string> = {}): Read => ({
    chosen: null,
    message,
    errors,
  })
  const intent = String(form.get('intent'))
  if (intent !== 'submit' && intent !== 'topic') return no('That cannot be done to several claims at once.')
  const chosen = form.getAll('claim').flatMap((value) => {
    const parts = /^(claim_[a-z0-9]{12}):(\d{1,6})$/.exec(String(value))
    return parts?.[1] ? [{ claimId: parts[1], no: Number(parts[2]) }] : []
  })
  if (chosen.length === 0) return no('Choose at least one claim first.')
  if (chosen.length > MOST) return no(`Choose at most ${MOST} claims at a time.`)
  const topic = String(form.get('topic') ?? '').trim()
  if (intent === 'topic' && (topic === '' || topic.length > 200 || !storable(topic)))
    return no('Nothing was changed yet.', { topic: 'Name the topic, in up to 200 ordinary characters.' })
  return { chosen, intent, topic }
}
