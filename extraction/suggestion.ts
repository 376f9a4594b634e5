/** What kind of claim the words suggest: wider than the claim form's kinds, which `claimKind` maps it to. */
export const SUGGESTED_KINDS = [
  'pledge',
  'deployment',
  'presence',
  'arrival',
  'casualty',
  'displacement',
  'evacuation',
  'need',
  'aid',
  'money',
  'damage',
  'policy',
  'statement',
  'event',
  'other',
] as const
export type SuggestedKind = (typeof SUGGESTED_KINDS)[number]

/** A stretch of the text in UTF-16 units, end exclusive. */
export type Span = { start: number; end: number }

export type SuggestedTime = {
  /** First day, month or year, as YYYY-MM-DD, YYYY-MM or YYYY. */
  iso: string
  precision: 'day' | 'week' | 'month' | 'year'
  /** Last day of an interval, in the same forms. */
  end?: string
  relation?: 'since' | 'until'
  approximate?: boolean
  /** The words it was resolved from, as they stand. */
  text: string
}

export type SuggestedQuantity = {
  value: number | null
  lower: number | null
  upper: number | null
  /** The word of the text in lower case: "nearly", "more than", "two dozen"; null when there is none. */
  approximator: string | null
  /** "an additional 600", "200 more": to be added to a number told before, not a total. */
  increment: boolean
}

/** A checkable assertion that rules found in a text; nobody has said that it is right. */
export type Suggestion = SuggestedQuantity & {
  /** The sentence, exactly as it stands. */
  quote: string
  quoteStart: number
  quoteEnd: number
  /** The smallest phrase with the number. */
  mention: string
  mentionStart: number
  mentionEnd: number
  /** The counted noun, a currency code, or "percent"; null where the sentence leaves it out. */
  unit: string | null
  kind: SuggestedKind
  subject: string | null
  place: string | null
  time: SuggestedTime | null
  attribution: string | null
  mode: 'direct_quote' | 'paraphrase' | 'document' | null
  flags: ('denial' | 'hypothetical' | 'question')[]
  confidence: 'high' | 'fair' | 'low'
  /** In plain words, on what the suggestion rests: "number + counted noun + “said”". */
  reason: string
}
