import { boundsProblem } from '../evidence/quantity'
import { scopeMismatch } from '../tally/measure'
import { type ClaimContent, type FactLink, isAnnouncing } from './content'
import { type Problem, problem } from './problem'

/** A claim on a measure counts what the measure counts, or says in public that it does not; and its links fit its kind. */
export function measureProblems(content: ClaimContent): Problem[] {
  return [...placementProblems(content), ...linkProblems(content)]
}

/** What not even a draft may hold: the amount of a link with its bounds out of order. */
export function amountProblems(links: readonly Pick<FactLink, 'amount'>[]): Problem[] {
  return links.flatMap(({ amount }) => {
    const disorder = amount && boundsProblem(amount)
    return disorder ? [problem('links', disorder)] : []
  })
}

function placementProblems({ measure, quantity, place, publicNote, time }: ClaimContent): Problem[] {
  if (!measure) return []
  const problems: Problem[] = []
  if (quantity.state !== 'stated' && quantity.state !== 'none')
    problems.push(problem('measure', 'measure-without-number'))
  if (measure.role === 'change' && measure.direction === null)
    problems.push(problem('measureDirection', 'direction-missing'))
  if (!time) return problems
  const unit = quantity.state === 'stated' ? quantity.unit : measure.unit
  const mismatches = scopeMismatch(measure, { unit, noun: quantity.noun, place: place?.name ?? null })
  for (const { field, told, accepted } of mismatches) {
    const detail = { field, told, accepted: accepted.join(', '), measure: measure.title }
    if (field === 'unit') problems.push(problem('quantityUnit', 'unit-not-of-measure', detail))
    else if (!measure.despite.includes(field))
      problems.push(
        problem(field === 'noun' ? 'quantityNoun' : 'placeName', `${field}-not-of-measure`, detail),
      )
    else if (publicNote.trim() === '') problems.push(problem('publicNote', 'exception-not-explained', detail))
  }
  return problems
}

function linkProblems({ links, kind, measure, quantity }: ClaimContent): Problem[] {
  const unsaid = links.flatMap((link): Problem[] => {
    const detail = { statement: link.fact.statement }
    if (link.kind === 'fulfils') {
      if (isAnnouncing(kind)) return [problem('links', 'promise-keeps-nothing', detail)]
      if (measure && !link.amount && quantity.state !== 'stated')
        return [problem('links', 'amount-missing', detail)]
    }
    return []
  })
  return [...amountProblems(links), ...unsaid]
}
