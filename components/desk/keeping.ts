/** How it stands with what is typed: whether the desk has it, is asked to keep it, or could not be reached. */
export type Keeping = {
  stand: 'untouched' | 'waiting' | 'kept' | 'unreachable' | 'signed-out' | 'unfit'
  /** A request to keep it is under way. */
  sending: boolean
  /** Something was typed since that request was sent. */
  again: boolean
  /** When it was last kept, as the desk's clock has it. */
  keptAt: string | null
}

export type Heard =
  | { kind: 'typed' }
  | { kind: 'sent' }
  | { kind: 'kept'; at: string }
  | { kind: 'unreachable' | 'signed-out' | 'unfit' }

export const UNTOUCHED: Keeping = { stand: 'untouched', sending: false, again: false, keptAt: null }

// The first key since the last keeping starts the clock, and no later key sets it back: a tab that dies in mid-sentence
// loses what was typed within this and the way to the desk.
const SOON = 400
const AGAIN = 2000
const PATIENTLY = 5000

/** What becomes of it when this is heard. */
export function afterHearing(keeping: Keeping, heard: Heard): Keeping {
  switch (heard.kind) {
    case 'typed':
      return afterKey(keeping)
    case 'sent':
      return { ...keeping, sending: true, again: false }
    case 'kept':
      return { stand: keeping.again ? 'waiting' : 'kept', sending: false, again: false, keptAt: heard.at }
    default:
      return { ...keeping, stand: heard.kind, sending: false, again: false }
  }
}

// A key that changes nothing leaves the very same state: another would set the clock back at each key.
function afterKey(keeping: Keeping): Keeping {
  if (keeping.sending) return keeping.again ? keeping : { ...keeping, again: true }
  // Still out of reach: more words do not make it reachable.
  if (keeping.stand === 'waiting' || outOfReach(keeping)) return keeping
  return { ...keeping, stand: 'waiting' }
}

const outOfReach = ({ stand }: Keeping) => stand === 'unreachable' || stand === 'signed-out'

/** In how many milliseconds the desk is asked to keep it; null when there is nothing to ask for. */
export function askIn({ stand, sending }: Keeping): number | null {
  if (sending) return null
  if (stand === 'waiting') return SOON
  if (stand === 'unreachable') return AGAIN
  return stand === 'signed-out' ? PATIENTLY : null
}

/** Whether the form may be sent: not where its answer could not be had, and the page with its words would be lost. */
export const maySend = (keeping: Keeping): boolean => !outOfReach(keeping)

/** Whether words would be lost with the page. */
export const isUnkept = ({ stand }: Keeping): boolean => stand !== 'untouched' && stand !== 'kept'
