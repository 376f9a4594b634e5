import { describeQuantity } from '../evidence/quantity-words'
import { formatTime } from '../evidence/time-words'
import type { Citation, ClaimContent, EntityReference, FactLink, ResolvedTime } from './content'
import type { PublicContent } from './fact'
import type { FieldWords } from './field-language'

type Content = ClaimContent | PublicContent

/** Each field of a claim as plain text, in the order of the form: what people compare when two versions differ. */
export const READ_FIELDS = {
  statement: (content) => content.statement,
  vouch: (content, words) => words.vouch(content.vouch),
  kind: (content, words) => (content.kind ? words.kind(content.kind) : ''),
  subject: (content, words) => entityText(content.subject, words),
  object: (content, words) => entityText(content.object, words),
  quantity: quantityText,
  time: (content, words) => timeText(content.time, words),
  due: (content, words) => timeText(content.due, words),
  place: placeText,
  attribution: attributionText,
  citations: (content, words) => content.citations.map((cited) => citationText(cited, words)).join('\n'),
  topic: (content) => content.topic?.title ?? '',
  measure: measureText,
  links: (content, words) => content.links.map((link) => linkText(link, words)).join('\n'),
  reliability: (content) => gradeText(content.reliability),
  credibility: (content) => gradeText(content.credibility),
  publicNote: (content) => content.publicNote,
  internalNote: (content) => ('internalNote' in content ? content.internalNote : ''),
  change: ({ change }) => list([change.kind, change.note], ': '),
  checkAgainOn: (content, { language }) =>
    content.checkAgainOn ? formatTime(content.checkAgainOn, language) : '',
} as const satisfies Record<string, (content: Content, words: FieldWords) => string>

export type ReadField = keyof typeof READ_FIELDS

function quantityText({ quantity }: Content, words: FieldWords): string {
  const { lead, number, noun, bounds } = describeQuantity(quantity, words.language)
  const told = list([lead, number, noun], ' ')
  if (quantity.state !== 'stated') return list([told, quoted(quantity.words)])
  const formula = quantity.formula && words.computedAs(quantity.formula)
  return list([told, bounds, quoted(quantity.words), formula])
}

function timeText(time: ResolvedTime | null, words: FieldWords): string {
  if (!time) return ''
  const anchor = time.anchor && words.resolvedAgainst(formatTime(time.anchor, words.language))
  return list([formatTime(time.edtf, words.language), time.edtf, quoted(time.words), anchor])
}

function placeText({ place }: Content, words: FieldWords): string {
  if (!place) return ''
  const { name, point } = place
  return list([
    name,
    point && `${point.latitude}, ${point.longitude}, ${words.within(point.precisionMetres)}`,
  ])
}

function attributionText({ attribution }: Content, words: FieldWords): string {
  if (!attribution) return ''
  const chain = attribution.chain.map(({ name, detail }) => list([name, detail], ', ')).join(' → ')
  return list([chain, words.mode(attribution.mode)])
}

function citationText({ role, passage, report, saidBy }: Citation, words: FieldWords): string {
  const source = list([report.title, report.outlet.name], ', ')
  return list([
    `${words.citationRole(role)} ${quoted(passage.exact)}`,
    source,
    saidBy && words.saidBy(saidBy),
  ])
}

function measureText({ measure }: Content, words: FieldWords): string {
  if (!measure) return ''
  const role = list(
    [words.measureRole(measure.role), measure.direction && words.direction(measure.direction)],
    ' ',
  )
  return list([measure.title, role, ...measure.despite.map(words.otherThanCounted)])
}

function linkText({ kind, fact, amount }: FactLink, words: FieldWords): string {
  const numbers = amount && list([amount.lower, amount.value, amount.upper], words.to)
  return list([`${words.linkKind(kind)} ${quoted(fact.statement)}`, numbers])
}

function entityText(entity: EntityReference | null, words: FieldWords): string {
  return entity ? list([entity.name, entity.role, words.entity(entity.type), entity.wikidata]) : ''
}

function gradeText(grade: ClaimContent['reliability'] | ClaimContent['credibility']): string {
  return grade ? list([grade.code, grade.note], ': ') : ''
}

function quoted(words: string): string {
  return words === '' ? '' : `“${words}”`
}

function list(parts: readonly (string | null)[], between = '; '): string {
  return parts.filter((part) => part !== null && part !== '').join(between)
}
