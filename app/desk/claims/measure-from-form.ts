import type { EnteredClaim, EnteredMeasure } from '@/commands/claim-content'
import { DIRECTIONS, LINK_KINDS, MEASURE_ROLES, SCOPE_EXCEPTIONS } from '@/domain/claim/content'
import { storable } from '@/domain/evidence/normal-text'
import { typedNumber } from './typed-number'

type All = (name: string) => string[]
type Errors = Record<string, string>
type Link = EnteredClaim['links'][number]

/** The measure a posted claim form names, with the claim's part on it; null when it names none. */
export function measureFrom(text: (name: string) => string, all: All, errors: Errors): EnteredMeasure | null {
  const title = text('measure')
  if (title === '') return null
  if (title.length > 200 || !storable(title))
    errors.measure = 'Keep the measure under 200 ordinary characters.'
  const role = MEASURE_ROLES.find((code) => code === text('measureRole'))
  if (!role) {
    errors.measureRole = 'Say what the number is on this measure: a target, a change or a level.'
    return null
  }
  const direction = DIRECTIONS.find((code) => code === text('measureDirection')) ?? null
  const known = text('measureKnownId')
  return {
    title,
    role,
    direction: role === 'change' ? direction : null,
    despite: SCOPE_EXCEPTIONS.filter((field) => all('measureDespite').includes(field)),
    ...(known !== '' && title === text('measureKnownTitle') ? { id: known } : {}),
  }
}

/** The links to older facts; rows left empty are no links. `claimId` is the claim itself, empty for a new one. */
export function linksFrom(all: All, errors: Errors, claimId: string): Link[] {
  const columns = [all('linkFact'), all('linkAddress'), all('linkLower'), all('linkValue'), all('linkUpper')]
  const links: Link[] = []
  for (const [row, typed] of all('linkKind').entries()) {
    const [chosen = '', address = '', lower = '', value = '', upper = ''] = columns.map((cells) => cells[row])
    if ([typed, chosen, address, lower, value, upper].every((cell) => cell === '')) continue
    const amount = amountFrom({ lower, value, upper }, row, errors)
    const kind = LINK_KINDS.find((code) => code === typed)
    if (!kind) errors[`linkKind.${row}`] = 'Say what this claim does to that fact.'
    const factId = address === '' ? chosen : (idIn(address) ?? '')
    if (factId === '' && address !== '')
      errors[`linkAddress.${row}`] = 'This is not the address of a fact. Copy it from its public page.'
    else if (factId === '') errors[`linkFact.${row}`] = 'Choose the fact, or paste its public address below.'
    else if (factId === claimId) errors[`linkFact.${row}`] = 'A claim cannot be linked to itself.'
    else if (links.some((link) => link.factId === factId && link.kind === kind))
      errors[`linkFact.${row}`] = 'This link stands above already.'
    else if (kind) links.push({ kind, factId, amount })
  }
  return links
}

function amountFrom(
  typed: { lower: string; value: string; upper: string },
  row: number,
  errors: Errors,
): Link['amount'] {
  const read = (name: string, cell: string) => {
    const { value, error } = typedNumber(cell)
    if (error) errors[`${name}.${row}`] = error
    return value
  }
  const amount = {
    lower: read('linkLower', typed.lower),
    value: read('linkValue', typed.value),
    upper: read('linkUpper', typed.upper),
  }
  return Object.values(amount).every((part) => part === null) ? null : amount
}

// The last part of a fact's address is that of its id.
const ADDRESS = /(?:^|[-/_])([23456789bcdfghjkmnpqrstvwxz]{12})\/?(?:[?#].*)?$/

function idIn(address: string): string | null {
  const [, part] = ADDRESS.exec(address) ?? []
  return part ? `claim_${part}` : null
}
