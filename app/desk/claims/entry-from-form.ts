import type { EnteredClaim } from '@/commands/claim-content'
import { claimEntry, type ResolvedTime } from '@/domain/claim/content'
import { storable } from '@/domain/evidence/normal-text'
import { readDecimal } from '@/domain/evidence/quantity'
import { readTime } from '@/domain/evidence/time'
import { linksFrom, measureFrom } from './measure-from-form'
import { typedNumber } from './typed-number'

type Read = { entered: EnteredClaim; errors: null } | { entered: null; errors: Record<string, string> }

/**
 * Reads a posted claim form. It may leave anything out (submitting asks for the rest), but what is there must be
 * of its form; each sentence stands at its field.
 */
export function entryFromForm(form: FormData): Read {
  const errors: Record<string, string> = {}
  const text = (name: string) => String(form.get(name) ?? '').trim()
  const all = (name: string) => form.getAll(name).map((value) => String(value).trim())

  const decimal = (name: string) => {
    const typed = text(name)
    // Coordinates have many decimals: there a point is a point.
    if (!name.startsWith('quantity')) {
      const value = typed === '' ? null : readDecimal(typed)
      if (typed !== '' && value === null)
        errors[name] = 'Write a number in digits, such as 400, 1,000 or 1.5.'
      return value
    }
    const { value, error } = typedNumber(typed)
    if (error) errors[name] = error
    return value
  }
  const time = (words: string, edtf: string): ResolvedTime | null => {
    if (text(edtf) === '') {
      if (text(words) !== '')
        errors[edtf] = 'Resolve these words to a date, such as 2024-09-21, 2024-09 or 2024-09-15~.'
      return null
    }
    const read = readTime(text(edtf))
    if (!read.ok) {
      errors[edtf] =
        'Write a date as 2024-09-21, a month as 2024-09, a span as 2024-09-10/2024-09-16; add ~ for about.'
      return null
    }
    return { ...read.value, words: text(words), anchor: text('timeAnchor') || null }
  }
  const entity = (part: 'subject' | 'object') => {
    const wikidata = text(`${part}Wikidata`).toUpperCase()
    if (wikidata !== '' && !/^Q[1-9]\d{0,11}$/.test(wikidata))
      errors[`${part}Wikidata`] = 'Write a Wikidata item as Q followed by its number, such as Q114.'
    const name = text(`${part}Name`)
    if (name === '') return null
    if (text(`${part}Type`) === '')
      errors[`${part}Type`] = 'Say what it is: a country, an organisation, a person …'
    return { name, type: text(`${part}Type`), wikidata: wikidata || null, role: text(`${part}Role`) }
  }

  const chain = all('chainName')
    .map((name, row) => ({ name, detail: all('chainDetail')[row] ?? '' }))
    .filter((link) => link.name !== '')
  if (chain.length > 0 && text('attributionMode') === '')
    errors.attributionMode = 'Say how it reaches us: in a direct quote, a paraphrase, a document …'
  const graded = (name: 'reliability' | 'credibility') =>
    text(name) === '' ? null : { code: text(name), note: text(`${name}Note`) }

  const entry = {
    statement: text('statement'),
    vouch: text('vouch') || 'said',
    kind: text('kind') || null,
    subject: entity('subject'),
    object: entity('object'),
    quantity: quantityFrom(text, decimal),
    time: time('timeWords', 'timeEdtf'),
    due: time('dueWords', 'dueEdtf'),
    place: placeFrom(text, decimal, errors),
    attribution: chain.length === 0 ? null : { mode: text('attributionMode'), chain },
    reliability: graded('reliability'),
    credibility: graded('credibility'),
    publicNote: text('publicNote'),
    internalNote: text('internalNote'),
    change: { kind: text('changeKind') || 'first', note: text('changeNote') },
    checkAgainOn: text('checkAgainOn') || null,
    topicId: null,
    measure: null,
    links: linksFrom(all, errors, text('claimId')),
    citations: all('citationId').map((passageId, row) => ({
      passageId,
      role: all('citationRole')[row] ?? 'supports',
      saidBy: all('citationSaidBy')[row] ?? '',
    })),
  }
  const parsed = claimEntry.safeParse(entry)
  if (!parsed.success)
    for (const issue of parsed.error.issues) errors[fieldOf(issue.path)] ??= sentenceOf(issue)
  const topicTitle = text('topic')
  if (topicTitle.length > 200 || !storable(topicTitle))
    errors.topic = 'Keep the topic under 200 ordinary characters.'
  const measure = measureFrom(text, all, errors)
  if (!parsed.success || Object.keys(errors).length > 0) return { entered: null, errors }
  const { topicId: _, ...entered } = parsed.data
  return { entered: { ...entered, topicTitle, measure }, errors: null }
}

type Text = (name: string) => string
type Decimal = (name: string) => string | null

function quantityFrom(text: Text, decimal: Decimal) {
  const state = text('quantityState') || 'not_stated'
  const shared = { noun: text('quantityNoun'), words: text('quantityWords') }
  if (state !== 'stated') return { state, ...shared }
  return {
    state,
    ...shared,
    value: decimal('quantityValue'),
    lower: decimal('quantityLower'),
    upper: decimal('quantityUpper'),
    unit: text('quantityUnit'),
    approximator: text('quantityApproximator') || 'exactly',
    formula: text('quantityFormula'),
  }
}

function placeFrom(text: Text, decimal: Decimal, errors: Record<string, string>) {
  const latitude = decimal('placeLatitude')
  const longitude = decimal('placeLongitude')
  if ((latitude === null) !== (longitude === null))
    errors.placeLatitude ??= 'Give both latitude and longitude, or neither.'
  if (Math.abs(Number(latitude ?? 0)) > 90) errors.placeLatitude = 'A latitude lies between -90 and 90.'
  if (Math.abs(Number(longitude ?? 0)) > 180) errors.placeLongitude = 'A longitude lies between -180 and 180.'
  const precision = decimal('placePrecision')
  if (latitude !== null && precision === null)
    errors.placePrecision ??= 'Say within how many metres this point is known.'
  const name = text('placeName')
  if (name === '' && latitude !== null) errors.placeName = 'Name the place that these coordinates belong to.'
  if (name === '') return null
  const point =
    latitude === null || longitude === null || precision === null
      ? null
      : { latitude, longitude, precisionMetres: precision }
  return { name, point }
}

const FIELDS: Record<string, string> = {
  'subject.name': 'subjectName',
  'subject.role': 'subjectRole',
  'object.name': 'objectName',
  'object.role': 'objectRole',
  'quantity.value': 'quantityValue',
  'quantity.lower': 'quantityLower',
  'quantity.upper': 'quantityUpper',
  'quantity.unit': 'quantityUnit',
  'quantity.noun': 'quantityNoun',
  'quantity.words': 'quantityWords',
  'quantity.formula': 'quantityFormula',
  'quantity.approximator': 'quantityApproximator',
  'time.words': 'timeWords',
  'time.edtf': 'timeEdtf',
  'time.anchor': 'timeAnchor',
  'due.words': 'dueWords',
  'due.edtf': 'dueEdtf',
  'place.name': 'placeName',
  'attribution.mode': 'attributionMode',
  'attribution.chain': 'chainName',
  'change.note': 'changeNote',
  'reliability.note': 'reliabilityNote',
  'credibility.note': 'credibilityNote',
}

function fieldOf(path: readonly PropertyKey[]): string {
  const names = path.filter((part) => typeof part === 'string')
  return FIELDS[names.slice(0, 2).join('.')] ?? String(names[0] ?? 'statement')
}

function sentenceOf(issue: { code: string; maximum?: unknown; params?: unknown }): string {
  if (issue.code === 'too_big') return `This is too long: keep it under ${issue.maximum} characters.`
  if (issue.code === 'custom') return 'This holds characters that cannot be stored. Delete and type it again.'
  return 'Choose one of the values offered, or leave it empty.'
}
