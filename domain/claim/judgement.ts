import type { Conflict } from '../tally/conflict'

/** How a reviewer finds two claims of one measure to stand to each other. */
export const JUDGEMENTS = ['contradicts', 'corroborates', 'repeats', 'unrelated'] as const
export type JudgementVerdict = (typeof JUDGEMENTS)[number]

export type Judgement = { otherId: string; verdict: JudgementVerdict; note: string }

/** A public fact beside the claim in review: what the domain finds, and whether the two are disputed already. */
export type Neighbour = Conflict & { factId: string; disputed: boolean }

export type JudgementProblem = { otherId: string; kind: 'judgement-missing' | 'judgement-note-missing' }

/**
 * What keeps an approval from being whole: every public fact that cannot hold beside the claim must be judged, and so
 * must one that is disputed with it while their numbers still differ. A contradiction is told to readers, and waving a
 * found one through must be explained: both need a note.
 */
export function judgementProblems(
  neighbours: readonly Neighbour[],
  judgements: readonly Judgement[],
): JudgementProblem[] {
  const judged = new Map(judgements.map((judgement) => [judgement.otherId, judgement]))
  return neighbours.flatMap((neighbour): JudgementProblem[] => {
    const judgement = judged.get(neighbour.factId)
    if (!judgement)
      return mustJudge(neighbour) ? [{ otherId: neighbour.factId, kind: 'judgement-missing' }] : []
    const needsNote = judgement.verdict === 'contradicts' || neighbour.kind === 'contradicts'
    return needsNote && judgement.note.trim() === ''
      ? [{ otherId: neighbour.factId, kind: 'judgement-note-missing' }]
      : []
  })
}

/** Whether a reviewer must say how the two stand before approving. */
export function mustJudge({ kind, disputed, differs }: Neighbour): boolean {
  return kind === 'contradicts' || (disputed && differs.includes('number'))
}

/** What an approval does to the dispute with one fact: opens it, ends it, or leaves things as they are. */
export type DisputeMove =
  | { kind: 'open'; otherId: string; note: string }
  | { kind: 'end'; otherId: string; how: 'corrected' | 'explained'; note: string }

/**
 * The disputes that an approval opens and ends. `disputedWith` are the facts it is disputed with now; one that is no
 * longer found beside the claim, or no longer contradicts it, is ended by the change itself, whose public note says why.
 */
export function disputeMoves(
  neighbours: readonly Neighbour[],
  judgements: readonly Judgement[],
  disputedWith: readonly string[],
  changeNote: string,
): DisputeMove[] {
  const opened = judgements
    .filter(({ verdict, otherId }) => verdict === 'contradicts' && !disputedWith.includes(otherId))
    .map(({ otherId, note }): DisputeMove => ({ kind: 'open', otherId, note: note.trim() }))
  const ended = disputedWith.flatMap((otherId): DisputeMove[] => {
    const judgement = judgements.find((each) => each.otherId === otherId)
    if (judgement?.verdict === 'contradicts') return []
    const still = neighbours.find(({ factId }) => factId === otherId)
    if (still && mustJudge(still))
      return judgement ? [{ kind: 'end', otherId, how: 'explained', note: judgement.note.trim() }] : []
    return [{ kind: 'end', otherId, how: 'corrected', note: changeNote.trim() }]
  })
  return [...opened, ...ended]
}
