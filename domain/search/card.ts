import { checkAgainOn, type FactDocument, type FactVersion, openDisputes } from '../claim/fact'
import type { RetractionReason } from '../claim/proposal'
import { significantWords } from '../evidence/speaker-name'
import { outletSlug } from './outlet-slug'
import { foldedName, LONGEST_NAME, searchWords, shortened } from './words'

/** How much a word weighs where facts are ranked: what is asserted, who and where, what it is filed under. */
export type Weight = 'A' | 'B' | 'C'
export type PlacedWord = { word: string; position: number; weight: Weight }

/** What became of a fact, as far as it is searched for. */
export const MARKS = ['current', 'superseded', 'retracted', 'disputed', 'corrected', 'updated'] as const
export type Mark = (typeof MARKS)[number]

/** What facts are gathered under by name. */
export const NAME_KINDS = ['topic', 'measure', 'place', 'speaker', 'outlet'] as const
export type NameKind = (typeof NAME_KINDS)[number]

/** `key` tells one from another: an id, or the folded name of what has none. `slug` stands for it in an address. */
export type CardName = { kind: NameKind; key: string; slug: string; name: string }

/** What a fact is found by. */
export type Card = {
  words: PlacedWord[]
  names: CardName[]
  marks: Mark[]
  /** Why it was retracted. */
  reason: RetractionReason | null
  /** Outlets that any of its versions was drawn from; those of the newest are among its names. */
  drawnFrom: string[]
  kind: FactVersion['content']['kind']
  /** The days it speaks of, YYYY-MM-DD; `latest` is null where they have no end, both where it names none. */
  earliest: string | null
  latest: string | null
  /** The day from which it is ageing, where it tells of now. */
  checkAgainOn: string | null
}

/** The card of a fact as it is printed now; null for one that was removed, which nothing finds. */
export function cardOf(fact: FactDocument): Card | null {
  const content = fact.versions[0]?.content
  if (!content || fact.standing === 'removed') return null
  const { time, measure } = content
  const isLevel = fact.standing === 'current' && measure?.role === 'level'
  return {
    words: placed(content),
    names: namesOf(content),
    marks: marksOf(fact),
    reason: fact.notices.find((notice) => notice.kind === 'retracted')?.reason ?? null,
    drawnFrom: outletsOf(fact.versions).map(({ id }) => id),
    kind: content.kind,
    earliest: time?.earliest ?? null,
    latest: time?.latest ?? null,
    checkAgainOn: isLevel ? checkAgainOn(fact) : null,
  }
}

// Words of different parts stand far apart: no phrase reaches from one into the next.
const APART = 8

function placed(content: FactVersion['content']): PlacedWord[] {
  const { statement, attribution, subject, object, place, quantity, topic, measure } = content
  const parts: [Weight, string | undefined][] = [
    ['A', statement],
    ...(attribution?.chain ?? []).map(({ name }): [Weight, string] => ['B', name]),
    ['B', subject?.name],
    ['B', object?.name],
    ['B', place?.name],
    ['C', quantity.noun],
    ['C', topic?.title],
    ['C', measure?.title],
  ]
  let position = 1
  return parts.flatMap(([weight, text]) => {
    const words = searchWords(text ?? '').map((word, n) => ({ word, position: position + n, weight }))
    position += words.length + APART
    return words
  })
}

function namesOf(content: FactVersion['content']): CardName[] {
  const { topic, measure, place, attribution } = content
  const speaker = attribution?.chain[0]?.name
  const named: CardName[] = []
  if (topic) named.push({ kind: 'topic', key: topic.id, slug: topic.slug, name: topic.title })
  if (measure) named.push({ kind: 'measure', key: measure.id, slug: measure.slug, name: measure.title })
  if (place) named.push(byName('place', place.name))
  if (speaker) named.push(byName('speaker', speaker))
  for (const outlet of outletsOf([{ content }]))
    named.push({ kind: 'outlet', key: outlet.id, slug: outletSlug(outlet), name: outlet.name })
  // What has no word in it, an emoji for a place, cannot be asked for.
  return named.filter(({ key }) => key !== '')
}

const byName = (kind: NameKind, name: string): CardName => ({
  kind,
  key: nameKey(kind, name),
  slug: name,
  name,
})

/** What a place or a speaker of this name is told from others by; "President Ruto" and "Ruto" are one. */
export function nameKey(kind: NameKind, name: string): string {
  const telling = kind === 'speaker' ? significantWords(name).flatMap(searchWords).join(' ') : ''
  return shortened(telling, LONGEST_NAME) || foldedName(name)
}

function marksOf(fact: FactDocument): Mark[] {
  const changes = new Set(fact.versions.map(({ change }) => change.kind))
  const marks: Record<Mark, boolean> = {
    current: fact.standing === 'current',
    superseded: fact.standing === 'superseded',
    retracted: fact.standing === 'retracted',
    disputed: openDisputes(fact).length > 0,
    corrected: changes.has('correction'),
    updated: changes.has('update'),
  }
  return MARKS.filter((mark) => marks[mark])
}

function outletsOf(versions: readonly Pick<FactVersion, 'content'>[]): { id: string; name: string }[] {
  const cited = versions.flatMap(({ content }) => content.citations.map(({ report }) => report.outlet))
  return [...new Map(cited.map((outlet) => [outlet.id, outlet])).values()]
}
