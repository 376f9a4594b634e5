import type { Kind } from '../claim/content'
import { MARKS, type NameKind } from './card'
import type { SoughtTerm } from './sought'

/** What became of a fact, as a reader asks for it; `ageing` depends on the day. */
export const STATUSES = [...MARKS, 'ageing'] as const
export type SearchStatus = (typeof STATUSES)[number]

export const ORDERS = ['best', 'newest'] as const
export type Order = (typeof ORDERS)[number]

/**
 * Where a page of a search goes on: below an edition, and within the matches that are ranked together from there on, after
 * the one of this rank and edition. What is printed later stands above it and moves nothing.
 */
export type SearchPlace = { below: number; rest: { rank: string; edition: number } | null }

/** What a reader looks for. Days are YYYY-MM-DD. */
export type Search = {
  /** As it was typed, for the form and the title. */
  words: string
  terms: SoughtTerm[]
  names: Partial<Record<NameKind, string>>
  kind: Kind | null
  status: SearchStatus | null
  from: string | null
  until: string | null
  order: Order
  after: SearchPlace | null
}

const PLACE = /^([1-9]\d{0,14})(?:_(\d{1,3}(?:\.\d{1,12})?(?:e-\d{1,2})?)_([1-9]\d{0,14}))?$/

/** A place as it stands in an address; null for what is none. */
export function placeIn(text: string): SearchPlace | null {
  const [, below, rank, edition] = PLACE.exec(text) ?? []
  if (!below) return null
  return { below: Number(below), rest: rank && edition ? { rank, edition: Number(edition) } : null }
}

export const placeText = ({ below, rest }: SearchPlace): string =>
  rest ? `${below}_${rest.rank}_${rest.edition}` : String(below)
