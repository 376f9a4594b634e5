import { numbersIn } from '../evidence/number-words'
import type { ClaimContent, Quantity } from './content'
import type { PublicContent } from './fact'
import { type Problem, problem } from './problem'

/** What of a fact can differ, as rule 8 tells it apart. */
export const CHANGED_PARTS = [
  'vouch',
  'kind',
  'subject',
  'object',
  'number',
  'unit',
  'noun',
  'approximator',
  'bounds',
  'date',
  'due',
  'place',
  'attribution',
  'measure',
  'links',
  'statement',
  'words',
  'citations',
  'topic',
  'grades',
  'note',
  'check again on',
] as const

export type ChangedPart = (typeof CHANGED_PARTS)[number]

// Changing what a fact says is a correction or an update; changing how it is told or backed can be a clarification.
const SUBSTANCE: readonly ChangedPart[] = CHANGED_PARTS.slice(0, CHANGED_PARTS.indexOf('statement'))

/** The least that a change may call itself, and the parts that changed, in the order of `CHANGED_PARTS`. */
export type Change = { least: 'clarification' | 'correction'; changed: ChangedPart[] }

/**
 * Rule 8: what kind of change leads from one public version to the next. `correction` as the least means correction
 * or update, which only a person can tell apart: it was wrong, or the world moved.
 */
export function classifyChange(before: PublicContent, after: PublicContent): Change {
  const [old, now] = [partsOf(before), partsOf(after)]
  const changed = CHANGED_PARTS.filter((part) => JSON.stringify(old[part]) !== JSON.stringify(now[part]))
  return { least: changed.some((part) => SUBSTANCE.includes(part)) ? 'correction' : 'clarification', changed }
}

function partsOf(content: PublicContent): Record<ChangedPart, unknown> {
  const { quantity, time, due, place, attribution, subject, object, topic, measure } = content
  return {
    vouch: content.vouch,
    kind: content.kind,
    subject: subject && [subject.name, subject.type, subject.wikidata, subject.role],
    object: object && [object.name, object.type, object.wikidata, object.role],
    // A number told only in the sentence is no less a number.
    number: [
      quantity.state,
      counted(quantity, 'value'),
      numbersIn(content.statement).map(({ value }) => value),
    ],
    unit: counted(quantity, 'unit'),
    noun: quantity.noun,
    approximator: counted(quantity, 'approximator'),
    bounds: [counted(quantity, 'lower'), counted(quantity, 'upper')],
    date: time?.edtf ?? null,
    due: due?.edtf ?? null,
    place: place && [place.name, place.point?.latitude, place.point?.longitude, place.point?.precisionMetres],
    attribution: attribution && [
      attribution.mode,
      attribution.chain.map(({ name, detail }) => [name, detail]),
    ],
    measure: measure && [measure.id, measure.role, measure.direction, measure.despite],
    links: content.links.map(({ kind, fact, amount }) => [kind, fact.id, amount]),
    statement: content.statement,
    words: [quantity.words, counted(quantity, 'formula'), time?.words, time?.anchor, due?.words, due?.anchor],
    citations: content.citations.map(({ passage, role, saidBy }) => [passage.id, role, saidBy]),
    topic: topic?.id ?? null,
    grades: [content.reliability, content.credibility].map((grade) => grade && [grade.code, grade.note]),
    note: content.publicNote,
    'check again on': content.checkAgainOn,
  }
}

type Counted = Extract<Quantity, { state: 'stated' }>

function counted(quantity: Quantity, part: keyof Counted): string | null {
  return quantity.state === 'stated' ? quantity[part] : null
}

/** What the named change lacks: it must be named, great enough, and noted. `published` is null before the first. */
export function changeProblems(content: ClaimContent, published: PublicContent | null): Problem[] {
  const { kind, note } = content.change
  if (!published) return kind === 'first' ? [] : [problem('changeKind', 'change-unnamed', { kind: 'first' })]
  const problems: Problem[] = []
  const { least, changed } = classifyChange(published, content)
  if (changed.length === 0) problems.push(problem('changeKind', 'nothing-changed'))
  if (kind === 'first') problems.push(problem('changeKind', 'change-unnamed', { kind: least }))
  if (kind === 'clarification' && least !== 'clarification')
    problems.push(problem('changeKind', 'change-too-great', { changed: substance(changed).join(', ') }))
  if ((kind === 'correction' || kind === 'update') && note.trim() === '')
    problems.push(problem('changeNote', 'change-note-missing', { kind }))
  return problems
}

function substance(changed: ChangedPart[]): ChangedPart[] {
  return changed.filter((part) => SUBSTANCE.includes(part))
}
