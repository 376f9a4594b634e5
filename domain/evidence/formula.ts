import Big from 'big.js'
import { canonicalNumeral } from './number-token'

/** What a formula comes to, as a canonical decimal of at most 9 places, and the numbers it is made of, in order. */
export type Evaluated = { value: string; numbers: string[] }

const LONGEST = 200
const PLACES = 9
const TOKEN = /\s*(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|[-+\u2212*\u00d7/\u00f7()])/y
const MINUS = new Set(['-', '\u2212'])
const TIMES = new Set(['*', '\u00d7'])
const OVER = new Set(['/', '\u00f7'])

/**
 * Works out how an editor computed a number: + − × ÷ and parentheses over decimals ("(400 + 600) × 2").
 * Null when it is not such a formula, divides by zero, or is longer than 200 characters.
 */
export function evaluate(formula: string): Evaluated | null {
  const tokens = formulaTokens(formula)
  if (!tokens) return null
  const walk: Walk = { tokens, at: 0 }
  const value = sum(walk)
  if (!value || walk.at !== tokens.length) return null
  const numbers = tokens.filter((token) => /^\d/.test(token)).map(canonicalNumeral)
  return { value: value.round(PLACES, Big.roundHalfUp).toFixed(), numbers }
}

type Walk = { tokens: string[]; at: number }

function formulaTokens(formula: string): string[] | null {
  const text = formula.trim()
  if (text === '' || text.length > LONGEST) return null
  const tokens: string[] = []
  const pattern = new RegExp(TOKEN)
  while (pattern.lastIndex < text.length) {
    const [, token] = pattern.exec(text) ?? []
    if (token === undefined) return null
    tokens.push(token)
  }
  return tokens
}

function sum(walk: Walk): Big | null {
  let total = product(walk)
  while (total) {
    const sign = walk.tokens[walk.at] ?? ''
    if (sign !== '+' && !MINUS.has(sign)) return total
    walk.at += 1
    const next = product(walk)
    if (!next) return null
    total = sign === '+' ? total.plus(next) : total.minus(next)
  }
  return null
}

function product(walk: Walk): Big | null {
  let total = factor(walk)
  while (total) {
    const sign = walk.tokens[walk.at] ?? ''
    if (!TIMES.has(sign) && !OVER.has(sign)) return total
    walk.at += 1
    const next = factor(walk)
    if (!next || (OVER.has(sign) && next.eq(0))) return null
    total = OVER.has(sign) ? total.div(next) : total.times(next)
  }
  return null
}

function factor(walk: Walk): Big | null {
  const token = walk.tokens[walk.at] ?? ''
  walk.at += 1
  if (MINUS.has(token)) return factor(walk)?.times(-1) ?? null
  if (/^\d/.test(token)) return new Big(canonicalNumeral(token))
  if (token !== '(') return null
  const inner = sum(walk)
  if (!inner || walk.tokens[walk.at] !== ')') return null
  walk.at += 1
  return inner
}
