import { z } from 'zod'
import { PUBLICATION_DATE } from '../evidence/time'

// The codes of domain.md. Labels for readers and editors are in components/, never here.
export const VOUCHES = ['said', 'so', 'not_so'] as const
export const KINDS = [
  'pledge',
  'authorisation',
  'deployment',
  'withdrawal',
  'casualty',
  'displacement',
  'funding',
  'statement',
  'event',
  'denial',
  'forecast',
] as const
export const ENTITY_TYPES = ['country', 'organisation', 'person', 'place', 'group'] as const
export const APPROXIMATORS = [
  'exactly',
  'about',
  'nearly',
  'at_least',
  'more_than',
  'at_most',
  'fewer_than',
  'between',
] as const
export const UNCOUNTED = ['not_stated', 'unknown', 'none'] as const
export const ATTRIBUTION_MODES = [
  'direct_quote',
  'paraphrase',
  'document',
  'anonymous',
  'own_observation',
] as const
export const CITATION_ROLES = ['supports', 'attributes', 'dates', 'disputes', 'context'] as const
export const MEASURE_ROLES = ['target', 'change', 'level'] as const
export const DIRECTIONS = ['up', 'down'] as const
/** Where a claim may leave its measure's scope, once a person has decided so; a unit never. */
export const SCOPE_EXCEPTIONS = ['noun', 'place'] as const
/** What a claim does to an older fact. Supersedes: stands in its place. Fulfils, breaks, withdraws: a promise. */
export const LINK_KINDS = ['fulfils', 'breaks', 'withdraws', 'supersedes', 'part_of'] as const
export const CHANGE_KINDS = ['first', 'correction', 'update', 'clarification'] as const
export const RELIABILITIES = ['A', 'B', 'C', 'D', 'E', 'F'] as const
export const CREDIBILITIES = ['1', '2', '3', '4', '5', '6'] as const

export type Vouch = (typeof VOUCHES)[number]
export type Kind = (typeof KINDS)[number]
export type Approximator = (typeof APPROXIMATORS)[number]
export type AttributionMode = (typeof ATTRIBUTION_MODES)[number]
export type CitationRole = (typeof CITATION_ROLES)[number]
export type MeasureRole = (typeof MEASURE_ROLES)[number]
export type Direction = (typeof DIRECTIONS)[number]
export type LinkKind = (typeof LINK_KINDS)[number]
export type ChangeKind = (typeof CHANGE_KINDS)[number]

// What these tell of is still to come: a change told so is announced, and keeps no promise.
const ANNOUNCING: readonly Kind[] = ['pledge', 'forecast', 'authorisation']

/** Whether a claim of this kind tells of what is still to come. */
export const isAnnouncing = (kind: Kind | null): boolean => kind !== null && ANNOUNCING.includes(kind)

// NUL cannot be stored and a lone surrogate would be replaced without a word: both are refused by name.
const text = (max: number) =>
  z
    .string()
    .max(max)
    .refine((s) => s.isWellFormed() && !s.includes('\0'), { params: { code: 'odd_characters' } })

const decimal = z.string().regex(/^-?(0|[1-9]\d{0,17})(\.\d{1,9})?$/)
const day = z.string().regex(/^-?\d{4}-\d{2}-\d{2}$/)

const entity = z.strictObject({
  name: text(200).min(1),
  type: z.enum(ENTITY_TYPES),
  wikidata: z
    .string()
    .regex(/^Q[1-9]\d{0,11}$/)
    .nullable(),
  /** The office or part it held at that time, in plain words; empty when none matters. */
  role: text(200),
})

const counted = z.strictObject({
  state: z.literal('stated'),
  /** Decimals as canonical strings ("400", "1.5"). A null bound means "not stated", never "exact". */
  value: decimal.nullable(),
  lower: decimal.nullable(),
  upper: decimal.nullable(),
  unit: text(60),
  noun: text(120),
  approximator: z.enum(APPROXIMATORS),
  /** The words of the number as the source has them: "nearly 400". */
  words: text(200),
  /** How the value was computed from numbers in the passages ("400 + 600"); empty when it was not. */
  formula: text(200),
})

const uncounted = z.strictObject({ state: z.enum(UNCOUNTED), noun: text(120), words: text(200) })

/** A date with its words. `earliest`, `latest` and `precision` are derived from `edtf`; `latest` is null when open. */
const time = z.strictObject({
  words: text(200),
  edtf: text(60).min(1),
  earliest: day,
  latest: day.nullable(),
  precision: z.enum(['day', 'month', 'season', 'year', 'decade', 'interval', 'open']),
  /** The publication date that relative words were resolved against, or null when the words stand alone. */
  anchor: PUBLICATION_DATE.nullable(),
})

const place = z.strictObject({
  name: text(200).min(1),
  /** WGS 84 decimal degrees as canonical strings, with the precision of the point in metres. */
  point: z.strictObject({ latitude: decimal, longitude: decimal, precisionMetres: decimal }).nullable(),
})

const attribution = z.strictObject({
  mode: z.enum(ATTRIBUTION_MODES),
  /** From the speaker to the outlet's door; the outlet itself comes from the citations. */
  chain: z.array(z.strictObject({ name: text(200).min(1), detail: text(200) })).max(6),
})

const grade = <T extends readonly [string, ...string[]]>(codes: T) =>
  z.strictObject({ code: z.enum(codes), note: text(500) }).nullable()

/** How a claim is placed on a measure. `direction` belongs to a change alone. */
const placement = {
  role: z.enum(MEASURE_ROLES),
  direction: z.enum(DIRECTIONS).nullable(),
  despite: z.array(z.enum(SCOPE_EXCEPTIONS)).max(2),
}

/** How much of a promise a claim keeps; null where the link takes the claim's own number. */
const amount = z
  .strictObject({ lower: decimal.nullable(), value: decimal.nullable(), upper: decimal.nullable() })
  .nullable()

const common = {
  statement: text(500),
  vouch: z.enum(VOUCHES),
  kind: z.enum(KINDS).nullable(),
  subject: entity.nullable(),
  object: entity.nullable(),
  quantity: z.discriminatedUnion('state', [counted, uncounted]),
  time: time.nullable(),
  due: time.nullable(),
  place: place.nullable(),
  attribution: attribution.nullable(),
  reliability: grade(RELIABILITIES),
  credibility: grade(CREDIBILITIES),
  publicNote: text(2000),
  internalNote: text(2000),
  change: z.strictObject({ kind: z.enum(CHANGE_KINDS), note: text(1000) }),
  checkAgainOn: day.nullable(),
}

/** What an editor enters: the claim's fields, with passages and topic named by id. */
export const claimEntry = z.strictObject({
  ...common,
  topicId: z.string().max(40).nullable(),
  measure: z.strictObject({ measureId: z.string().max(40), ...placement }).nullable(),
  links: z.array(z.strictObject({ kind: z.enum(LINK_KINDS), factId: z.string().max(40), amount })).max(20),
  citations: z
    .array(z.strictObject({ passageId: z.string().max(40), role: z.enum(CITATION_ROLES), saidBy: text(200) }))
    .max(40),
})

export const citedEvidence = z.strictObject({
  passage: z.strictObject({
    id: z.string(),
    exact: z.string(),
    prefix: z.string(),
    suffix: z.string(),
    start: z.int(),
    end: z.int(),
    /** The page it starts on, where its capture has pages. */
    page: z.int().positive().optional(),
  }),
  capture: z.strictObject({
    id: z.string(),
    capturedAt: z.string(),
    extractor: z.string(),
    bytesSha256: z.string(),
    textSha256: z.string(),
  }),
  report: z.strictObject({
    id: z.string(),
    title: z.string(),
    byline: z.string(),
    url: z.string().nullable(),
    published: PUBLICATION_DATE.nullable(),
    zone: z.string(),
    language: z.string(),
    outlet: z.strictObject({ id: z.string(), name: z.string(), owner: z.string(), wire: z.boolean() }),
    /** The wire outlet whose story this report carries, when it says so. */
    carries: z.strictObject({ id: z.string(), name: z.string() }).nullable(),
  }),
})

/** What is signed: the entry with everything it rests on written out, so that one hash covers all that was seen. */
export const claimContent = z.strictObject({
  ...common,
  topic: z.strictObject({ id: z.string(), slug: z.string(), title: z.string() }).nullable(),
  /** The measure as it stood when this was signed. */
  measure: z
    .strictObject({
      id: z.string(),
      slug: z.string(),
      title: text(200).min(1),
      unit: text(60),
      nouns: z.array(text(120)),
      places: z.array(text(200)),
      ...placement,
    })
    .nullable(),
  links: z.array(
    z.strictObject({
      kind: z.enum(LINK_KINDS),
      fact: z.strictObject({ id: z.string(), statement: z.string() }),
      amount,
    }),
  ),
  citations: z.array(citedEvidence.extend({ role: z.enum(CITATION_ROLES), saidBy: text(200) })),
})

export type ClaimEntry = z.infer<typeof claimEntry>
export type ClaimContent = z.infer<typeof claimContent>
export type CitedEvidence = z.infer<typeof citedEvidence>
export type PlacedMeasure = NonNullable<ClaimContent['measure']>
export type FactLink = ClaimContent['links'][number]
export type Citation = ClaimContent['citations'][number]
export type Quantity = ClaimContent['quantity']
export type CountedQuantity = z.infer<typeof counted>
export type EntityReference = z.infer<typeof entity>
export type Attribution = z.infer<typeof attribution>
export type ResolvedTime = z.infer<typeof time>
