import { storable } from '@/domain/evidence/normal-text'
import { barrierToDue } from '@/domain/policy/assignment-policy'
import { assignRefusal } from './[id]/review/assign-refusal'

export type Chosen = { claimId: string; no: number }

/** What may be done to several claims at once. A decision of a review is not among it, and never will be. */
export type BulkOrder =
  | { intent: 'submit' }
  | { intent: 'topic'; topic: string }
  | { intent: 'assign'; assigneeId: string; due: string | null }

const MOST = 50

type Refused = { message: string; errors: Record<string, string> }
type Read = { chosen: Chosen[]; order: BulkOrder } | ({ chosen: null; order?: undefined } & Refused)

/** The chosen rows, each with the revision that stood on the screen, and what is to be done to them. */
export function readChosen(form: FormData, today: string): Read {
  const chosen = form.getAll('claim').flatMap((value) => {
    const parts = /^(claim_[a-z0-9]{12}):(\d{1,6})$/.exec(String(value))
    return parts?.[1] ? [{ claimId: parts[1], no: Number(parts[2]) }] : []
  })
  const read = readOrder(form, today)
  if ('message' in read && Object.keys(read.errors).length === 0) return { chosen: null, ...read }
  if (chosen.length === 0) return no('Choose at least one claim first.')
  if (chosen.length > MOST) return no(`Choose at most ${MOST} claims at a time.`)
  return 'message' in read ? { chosen: null, ...read } : { chosen, order: read }
}

function readOrder(form: FormData, today: string): BulkOrder | Refused {
  const typed = (name: string) => String(form.get(name) ?? '').trim()
  switch (form.get('intent')) {
    case 'submit':
      return { intent: 'submit' }
    case 'topic': {
      const topic = typed('topic')
      if (topic !== '' && topic.length <= 200 && storable(topic)) return { intent: 'topic', topic }
      return nothing({ topic: 'Name the topic, in up to 200 ordinary characters.' })
    }
    case 'assign': {
      const [assigneeId, due] = [typed('assigneeId'), typed('due') || null]
      if (assigneeId === '') return nothing({ assigneeId: 'Choose whose reviews these are to be.' })
      const barrier = barrierToDue(due, today)
      if (barrier) return nothing(assignRefusal({ kind: 'barred', barrier }).errors ?? {})
      return { intent: 'assign', assigneeId, due }
    }
    default:
      return { message: 'That cannot be done to several claims at once.', errors: {} }
  }
}

const nothing = (errors: Record<string, string>): Refused => ({
  message: 'Nothing was changed yet.',
  errors,
})
const no = (message: string): Read => ({ chosen: null, message, errors: {} })
