import { uncitedDates } from '../evidence/cited-dates'
import { type CitedNumbers, isCited } from '../evidence/cited-text'
import { isOfDate, pointsOf } from '../evidence/dated-number'
import { type OwnNames, uncitedNames } from '../evidence/names'
import { numbersIn } from '../evidence/number-words'
import { sameNumber } from '../evidence/quantity'
import type { ClaimContent } from './content'
import { type Problem, problem } from './problem'

/**
 * Rule 4 for the sentence: each of its numbers, dates and names is cited. A number may also be the quantity's own or
 * part of one of the claim's dates, a date may be one of these, and a name may be identified by the claim. The word
 * "one" is let be, since it is seldom a count.
 */
export function statementProblems(content: ClaimContent, cited: CitedNumbers): Problem[] {
  const { statement, citations } = content
  const dates = datesOf(content)
  const points = pointsOf(dates)
  const ours = numbersOf(content)
  const uncited = uncitedDates(statement, citations, dates)
  const numbers = numbersIn(statement)
    .filter(({ words }) => words.toLowerCase() !== 'one')
    .filter((number) => !isOfDate(statement, number, points))
    // The quantity's own numbers are judged at their fields, those of a missing date with it.
    .filter((number) => !ours.some((own) => sameNumber(own, number.value)))
    .filter(({ start, end }) => !uncited.some((date) => start >= date.start && end <= date.end))
    .filter((number) => !isCited(number.value, cited))
  const names = uncitedNames(statement, citations, namesOf(content))
  return [
    ...numbers.map(({ words }) => problem('statement', 'number-in-statement-not-cited', { number: words })),
    ...distinct(uncited.map(({ words }) => words)).map((date) =>
      problem('statement', 'date-in-statement-not-cited', { date }),
    ),
    ...names.map((name) => problem('statement', 'name-in-statement-not-cited', { name })),
  ]
}

const distinct = (texts: string[]) => [...new Set(texts)]

function datesOf({ time, due, citations }: ClaimContent): string[] {
  return [time?.edtf, due?.edtf, ...citations.map(({ report }) => report.published)].filter(
    (date) => typeof date === 'string',
  )
}

function numbersOf({ quantity }: ClaimContent): string[] {
  if (quantity.state !== 'stated') return []
  return [quantity.value, quantity.lower, quantity.upper].filter((number) => number !== null)
}

function namesOf({ subject, object, place, attribution }: ClaimContent): OwnNames {
  const entities = [subject, object].filter((entity) => entity !== null)
  const speakers = attribution?.chain.map(({ name }) => name) ?? []
  return {
    all: [...entities, ...(place ? [place] : [])].map(({ name }) => name).concat(speakers),
    identified: [
      ...entities.filter(({ wikidata }) => wikidata !== null),
      ...(place?.point ? [place] : []),
    ].map(({ name }) => name),
  }
}
