// The package ships no types; these are the parts of its parse tree that level 1 can hold.
declare module 'edtf' {
  export type ParsedDate = {
    type: 'Date'
    /** Year, month from 0, day, and clock parts when a time was given. */
    values: number[]
    unspecified?: number
    approximate?: boolean | number
    uncertain?: boolean | number
  }
  /** Infinity for an open end (`..`), null for an unknown one. */
  export type ParsedEnd = ParsedDate | number | null
  export type Parsed =
    | ParsedDate
    | { type: 'Season'; values: [number, number] }
    | { type: 'Interval'; values: [ParsedEnd, ParsedEnd] }
    | { type: 'Year' | 'Decade' | 'Century' | 'List' | 'Set' }
  export function parse(edtf: string, constraints: { level: 0 | 1 | 2 | 3 }): Parsed
}
