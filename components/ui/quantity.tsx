import type { Quantity as ClaimQuantity } from '@/domain/claim/content'
import { describeQuantity, type QuantityParts } from '@/domain/evidence/quantity-words'
import { spokenLanguage } from '../voice'

// These only say that heads or things are counted, which the noun says better.
const PLAIN_UNITS = new Set(['', 'person', 'persons', 'people', 'item', 'items'])
// A longer number, or two of them, would break at the largest size.
const SHORT = 9

/** A quantity in its parts, with the unit apart from the number; null when nothing at all is said to be counted. */
export function quantityParts(quantity: ClaimQuantity) {
  if (quantity.state === 'not_stated' && quantity.noun === '') return null
  const language = spokenLanguage()
  if (quantity.state !== 'stated') return { ...describeQuantity(quantity, language), unit: '' }
  const unit = PLAIN_UNITS.has(quantity.unit.toLowerCase()) ? '' : quantity.unit
  return { ...describeQuantity({ ...quantity, unit: '' }, language), unit }
}

/** A number as it stands in a list: small words, large digits, its approximator never stripped. */
export function Quantity({ quantity, className = '' }: { quantity: ClaimQuantity; className?: string }) {
  const parts = quantity.state === 'stated' ? quantityParts(quantity) : null
  if (!parts) return null
  return (
    <span className={`min-w-0 font-serif tracking-tight ${className}`}>
      {parts.lead && <Small className="text-[0.9375rem]">{parts.lead} </Small>}
      <Digits of={parts} />
      {parts.unit && <Small className="text-[0.9375rem]"> {parts.unit}</Small>}
    </span>
  )
}

/** The number of a fact, set large, in the same breath as its approximator. */
export function LargeQuantity({ quantity }: { quantity: ClaimQuantity }) {
  const parts = quantityParts(quantity)
  if (!parts) return null
  return (
    <span className={`font-serif tracking-tight ${largeSize(quantity.state === 'stated', parts.number)}`}>
      {parts.lead && <Small className="mr-[0.25em] text-[0.5em]">{parts.lead}</Small>}
      <Digits of={parts} />
      {parts.unit && <Small className="ml-[0.25em] text-[0.4em]">{parts.unit}</Small>}
    </span>
  )
}

function largeSize(stated: boolean, number: string): string {
  if (!stated) return 'text-[clamp(1.5rem,1.3rem+1.2vw,2rem)] leading-tight text-ink-muted'
  if (number.length > SHORT) return 'text-[clamp(2.25rem,1.7rem+2.4vw,3.25rem)] leading-none'
  return 'text-[clamp(2.75rem,2rem+4vw,4.75rem)] leading-[0.95]'
}

/** The digits, with the word between two numbers set small like the words before them. */
function Digits({ of: { number, pair } }: { of: Pick<QuantityParts, 'number' | 'pair'> }) {
  if (!pair) return <span className="whitespace-nowrap">{number}</span>
  return (
    <>
      <span className="whitespace-nowrap">{pair.from}</span>{' '}
      <Small className="text-[0.55em]">{pair.between}</Small>{' '}
      <span className="whitespace-nowrap">{pair.to}</span>
    </>
  )
}

function Small({ className, children }: { className: string; children: React.ReactNode }) {
  return <small className={`tracking-normal text-ink-muted ${className}`}>{children}</small>
}
