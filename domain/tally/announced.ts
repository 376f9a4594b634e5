import { amountsByDirection, apartByDirection, type Changes, factsOf } from './changes'
import { type Figure, figureOf, type Part, together } from './figure'
import type { MeasuredFact } from './measured-fact'
import { type Deliveries, type Ending, type Pledge, type PledgeState, pledgeState } from './pledge'
import { leaveOut } from './standing'

/** What was announced and is still to come, and what of it was recorded as delivered, null when nothing was. */
export type AnnouncedFigure = Figure & { delivered: Figure | null }

type Announcement = Part & { pledge: Pledge }

/**
 * The changes announced and not delivered on `date` (YYYY-MM-DD). Announcements for overlapping days may be one promise
 * told twice and are not summed; the days are those it falls due, or of the announcement when no due date was given.
 */
export function changesAnnounced(
  date: string,
  level: MeasuredFact | null,
  standing: readonly MeasuredFact[],
  deliveries: Deliveries,
  endings: ReadonlyMap<string, Ending['state']>,
): Changes<AnnouncedFigure> {
  const all = standing
    .filter(({ announced }) => announced)
    .map((fact) => announcement(fact, pledgeState(date, fact, deliveries, endings)))
  const { up, down, overlapping } = apartByDirection(all.filter(({ pledge }) => !isOver(pledge.state)))
  const counted = amountsByDirection([...up, ...down].filter(({ fact }) => mayBeIn(level, fact)))
  const uncounted = amountsByDirection(overlapping)
  return {
    up: announcedFigure(up),
    down: announcedFigure(down),
    // What a later level may hold already is in the sum once too often, so leaving it away moves the number back.
    doubts: { up: [...uncounted.up, ...counted.down], down: [...uncounted.down, ...counted.up] },
    leftOut: [
      ...all.flatMap(({ fact, pledge: { state } }) =>
        isOver(state) ? leaveOut([fact], 'announced', state) : [],
      ),
      ...leaveOut(factsOf(overlapping), 'announced', 'overlapping-period'),
      ...all.flatMap(({ pledge }) => pledge.leftOut),
    ],
  }
}

function announcement(fact: MeasuredFact, pledge: Pledge): Announcement {
  return { fact, pledge, amount: pledge.remaining, period: fact.due ?? fact.time }
}

function isOver(state: PledgeState): state is 'kept' | 'broken' | 'withdrawn' {
  return state === 'kept' || state === 'broken' || state === 'withdrawn'
}

/** Whether a level was counted when some of what was announced may already have come. */
function mayBeIn(level: MeasuredFact | null, { due, time }: MeasuredFact): boolean {
  if (!level) return false
  const { earliest } = level.time
  return due ? earliest >= due.earliest : time.latest !== null && earliest > time.latest
}

function announcedFigure(parts: readonly Announcement[]): AnnouncedFigure | null {
  const figure = figureOf(parts)
  if (!figure) return null
  const delivered = parts.map(({ pledge }) => pledge.delivered).filter((each) => each !== null)
  return { ...figure, delivered: together(delivered) }
}
