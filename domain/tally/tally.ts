import { type AnnouncedFigure, changesAnnounced } from './announced'
import { changesSince, type Directed } from './changes'
import type { Figure } from './figure'
import { type DatedFigure, dated, latestOf } from './latest'
import type { Measure } from './measure'
import type { MeasuredFact } from './measured-fact'
import { deliveriesOf, type Ending, endingsOn } from './pledge'
import { missingTo, moved, type Prospect, prospectOf } from './prospect'
import { type LeftOut, leaveOut, standingOn } from './standing'

/** What a measure's published facts come to on a day. Every figure names its facts; null is "not known", never zero. */
export type Tally = {
  date: string
  measureId: string
  unit: string
  /** The total pledged or authorised, by the latest fact that tells one. */
  target: DatedFigure | null
  /** The latest known number, as it was told: later changes are beside it, not in it. */
  level: DatedFigure | null
  /** Changes seen since the level was counted; all changes seen when no level is known. */
  since: Directed<Figure | null>
  announced: Directed<AnnouncedFigure | null>
  /** What is missing to the target now: target less level and the changes since, never below zero. */
  outstanding: Figure | null
  /** The level with the changes since and those announced. */
  expected: Figure | null
  /** Whether `expected` reaches the target; `maybe` too when a fact left out in doubt would turn the answer. */
  wouldMeetTarget: Prospect
  leftOut: LeftOut[]
}

/**
 * The tally of `measure` on `date` (YYYY-MM-DD): what was so on that day by these facts, whatever the order they come in.
 * For what was known on a day, pass the facts published by then. `endings` are promises that a countersigned claim calls
 * broken or withdrawn. Nothing is summed across units or overlapping days: `leftOut` says what was not, and why.
 */
export function tallyOn(
  date: string,
  measure: Measure,
  facts: readonly MeasuredFact[],
  endings: readonly Ending[] = [],
): Tally {
  const { standing, leftOut } = standingOn(date, measure, facts)
  const ended = endingsOn(date, endings)
  // A broken promise is still what was promised; a withdrawn one no longer is.
  const withdrawn = standing.filter(
    ({ role, factId }) => role === 'target' && ended.get(factId) === 'withdrawn',
  )
  const targets = latestOf(
    'target',
    standing.filter((fact) => !withdrawn.includes(fact)),
  )
  const levels = latestOf('level', standing)
  const since = changesSince(levels.latest, standing)
  const announced = changesAnnounced(date, levels.latest, standing, deliveriesOf(standing), ended)
  const [target, level] = [dated(targets.latest, date), dated(levels.latest, date)]
  const now = level && moved(level, since)
  const expected = now && moved(now, announced)
  return {
    date,
    measureId: measure.id,
    unit: measure.unit,
    target,
    level,
    since: { up: since.up, down: since.down },
    announced: { up: announced.up, down: announced.down },
    outstanding: target && now && missingTo(target, now),
    expected,
    wouldMeetTarget: prospectOf(expected, target, [since.doubts, announced.doubts]),
    leftOut: [
      ...leftOut,
      ...leaveOut(withdrawn, 'target', 'withdrawn'),
      ...targets.leftOut,
      ...levels.leftOut,
      ...since.leftOut,
      ...announced.leftOut,
    ],
  }
}
