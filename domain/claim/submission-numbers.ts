import {
  areWordsCited,
  type CitedNumbers,
  citedNumbers,
  isCited,
  numbersOfWords,
} from '../evidence/cited-text'
import { evaluate } from '../evidence/formula'
import { boundsProblem, hasNumber, sameNumber } from '../evidence/quantity'
import type { ClaimContent, CountedQuantity } from './content'
import { type Problem, type ProblemField, problem } from './problem'
import { statementProblems } from './submission-statement'

const BOUND_FIELDS = {
  'lower-above-value': 'quantityLower',
  'value-above-upper': 'quantityUpper',
  'lower-above-upper': 'quantityLower',
} as const

/** Rule 4 for numbers and rule 6: every number is cited or computed from cited ones, and keeps its bounds. */
export function numberProblems(content: ClaimContent): Problem[] {
  const { quantity, citations } = content
  const cited = citedNumbers(citations)
  if (quantity.state === 'stated')
    return [...countedProblems(quantity, content, cited), ...statementProblems(content, cited)]
  const problems = statementProblems(content, cited)
  if (quantity.words !== '' && !areWordsCited(quantity.words, citations))
    problems.push(problem('quantityWords', 'words-not-cited', { words: quantity.words }))
  return problems
}

function countedProblems(quantity: CountedQuantity, content: ClaimContent, cited: CitedNumbers): Problem[] {
  const problems: Problem[] = []
  const { value, lower, upper } = quantity
  if (!hasNumber(quantity)) problems.push(problem('quantityValue', 'number-missing'))
  if (quantity.noun.trim() === '') problems.push(problem('quantityNoun', 'noun-missing'))
  if (quantity.approximator === 'between' && (lower === null || upper === null))
    problems.push(problem(lower === null ? 'quantityLower' : 'quantityUpper', 'bounds-missing'))
  problems.push(...boundsProblems(content))
  const numbers: [ProblemField, string | null][] = [
    ['quantityValue', value],
    ['quantityLower', lower],
    ['quantityUpper', upper],
  ]
  for (const [field, number] of numbers)
    if (number !== null && !isGrounded(number, quantity, cited))
      problems.push(problem(field, 'number-not-cited', { number }))
  return [...problems, ...wordsProblems(quantity, content), ...formulaProblems(quantity, cited)]
}

/** Rule 6 alone, which not even a draft may break: lower ≤ value ≤ upper, at the field that is out of order. */
export function boundsProblems({ quantity }: Pick<ClaimContent, 'quantity'>): Problem[] {
  const disorder = quantity.state === 'stated' ? boundsProblem(quantity) : null
  return disorder ? [problem(BOUND_FIELDS[disorder], disorder)] : []
}

/** Cited, or the value a formula comes to: a bound may equal a computed value. */
function isGrounded(number: string, quantity: CountedQuantity, cited: CitedNumbers): boolean {
  if (isCited(number, cited, quantity.words)) return true
  const { value, formula } = quantity
  return formula.trim() !== '' && value !== null && sameNumber(number, value)
}

function wordsProblems(quantity: CountedQuantity, { citations }: ClaimContent): Problem[] {
  const { words, formula, value, lower, upper } = quantity
  const isComputed = formula.trim() !== ''
  if (words.trim() === '') return isComputed ? [] : [problem('quantityWords', 'words-missing')]
  const supporting = citations.filter(({ role }) => role === 'supports')
  if (!areWordsCited(words, isComputed ? citations : supporting))
    return [problem('quantityWords', 'words-not-cited', { words })]
  const told = numbersOfWords(words, citations)
  const numbers = [value, lower, upper].filter((number) => number !== null)
  const agree = told.some((number) => numbers.some((ours) => sameNumber(number.value, ours)))
  return isComputed || told.length === 0 || numbers.length === 0 || agree
    ? []
    : [problem('quantityWords', 'words-say-otherwise', { words })]
}

function formulaProblems(quantity: CountedQuantity, cited: CitedNumbers): Problem[] {
  const { formula, value } = quantity
  if (formula.trim() === '') return []
  const evaluated = evaluate(formula)
  // A single number is no computation, and would only spare it its words.
  if (!evaluated || evaluated.numbers.length < 2)
    return [problem('quantityFormula', 'formula-unreadable', { formula })]
  const problems = evaluated.numbers
    .filter((number) => !isCited(number, cited))
    .map((number) => problem('quantityFormula', 'formula-number-not-cited', { number }))
  if (value === null || !sameNumber(evaluated.value, value))
    problems.push(problem('quantityFormula', 'formula-differs', { result: evaluated.value }))
  return problems
}
