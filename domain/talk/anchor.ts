import type { ClaimContent } from '../claim/content'
import { ENGLISH_FIELDS } from '../claim/field-language'
import { READ_FIELDS, type ReadField } from '../claim/field-text'

/** What a comment is about: the claim as a whole, one of its fields, or one of the passages it cites. */
export type Anchor =
  | { kind: 'claim' }
  | { kind: 'field'; field: ReadField }
  | { kind: 'passage'; passageId: string }

export const FIELDS = Object.keys(READ_FIELDS) as ReadField[]

/** An anchor as forms and addresses write it: "claim", "field:quantity", "passage:passage_k3f9". */
export function anchorCode(anchor: Anchor): string {
  switch (anchor.kind) {
    case 'claim':
      return 'claim'
    case 'field':
      return `field:${anchor.field}`
    case 'passage':
      return `passage:${anchor.passageId}`
  }
}

/** The anchor of a code, or null where it names none. */
export function readAnchor(code: string): Anchor | null {
  if (code === 'claim') return { kind: 'claim' }
  const field = FIELDS.find((each) => code === `field:${each}`)
  if (field) return { kind: 'field', field }
  const passageId = /^passage:(passage_\w{1,40})$/.exec(code)?.[1]
  return passageId ? { kind: 'passage', passageId } : null
}

/** What became of what a comment spoke of: as it was, changed, or, of a passage, no longer cited. */
export type Since = 'same' | 'changed' | 'gone'

/** What became of an anchor between the revision that was spoken of and the one that stands now. */
export function sinceThen(anchor: Anchor, then: ClaimContent, now: ClaimContent): Since {
  const differs = (field: ReadField) =>
    READ_FIELDS[field](then, ENGLISH_FIELDS) !== READ_FIELDS[field](now, ENGLISH_FIELDS)
  switch (anchor.kind) {
    case 'claim':
      return FIELDS.some(differs) ? 'changed' : 'same'
    case 'field':
      return differs(anchor.field) ? 'changed' : 'same'
    case 'passage':
      return now.citations.some(({ passage }) => passage.id === anchor.passageId) ? 'same' : 'gone'
  }
}
